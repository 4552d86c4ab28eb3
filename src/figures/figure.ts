import type { Basis } from './basis.ts';
import type { SourceRef } from './source.ts';
import type { Text } from './text.ts';

/** No number is greater: beyond it sums and quotients are no longer to be trusted. */
export const greatestAmount = 1e12;

/** What is counted: staff in full-time equivalents, agenda items, annual cost. */
export interface Quantity {
  readonly id: string;
  readonly name: Text;
  /** `fte`, `count`, `dkk`: the unit of a figure's numbers unless the quantity is known in shares only. */
  readonly unit: 'fte' | 'count' | 'dkk';
  /**
   * The part it plays for the indicators. At most one quantity per role.
   * A quantity without a role is context: recorded, shown, never computed with.
   */
  readonly role?: 'staff' | 'agenda';
  /** Whether the quantity moves along when its leaf moves, and how sure that is. */
  readonly followsLeaf: boolean;
  readonly followsBasis?: Basis;
  /** A warning from the source about the moving along, shown in explanations. */
  readonly followsNote?: Text;
  /** Known in shares only: figures are shares 0-1 of a total of 1; absolute indicators are missing. */
  readonly sharesOnly?: boolean;
  /** Leaves of unlisted tasks carry none of it (an assumption in every model). */
  readonly listedOnly?: boolean;
  readonly note?: Text;
  readonly source?: SourceRef;
}

/**
 * Whom a figure speaks of. Ids are those of nodes, administrations or
 * committees; each means its leaves at today's homes. Several ids make the
 * figure a total over them all. `everything` is the whole organisation.
 */
export type Subject =
  | { readonly kind: 'of'; readonly ids: readonly string[] }
  | { readonly kind: 'everything' };

/** What a figure says. Numbers in the quantity's unit, or shares 0-1. */
export type Statement =
  | { readonly kind: 'equal'; readonly value: number }
  | { readonly kind: 'between'; readonly min: number; readonly max: number }
  | { readonly kind: 'atLeast'; readonly min: number; readonly strict?: boolean }
  | { readonly kind: 'atMost'; readonly max: number; readonly strict?: boolean }
  /** Between `min` and `max` (0-1) of what the other subject has of the same quantity. */
  | { readonly kind: 'share'; readonly of: Subject; readonly min: number; readonly max: number }
  | { readonly kind: 'missing'; readonly reason: Text };

/**
 * One statement about one quantity of one subject, with its source and date.
 * `about` keeps the source's "ca." and its rounding for show; it does not
 * widen the figure.
 */
export interface Figure {
  readonly id: string;
  readonly quantity: string;
  readonly subject: Subject;
  readonly says: Statement;
  readonly about?: boolean;
  /** ISO 8601; where it is missing the source's date is meant, inferred. */
  readonly date?: string;
  readonly basis: Basis;
  readonly source?: SourceRef;
  readonly note?: Text;
}

/** A rate: an interval in the unit that its kind names. */
export interface Rate {
  readonly id: string;
  /**
   * `oneOffCostPerFteDkk`: kroner per full-time equivalent that changes
   * administration. `systemsAndPremisesDkk`: kroner for a whole model with at
   * least one move, on top.
   */
  readonly kind: 'oneOffCostPerFteDkk' | 'systemsAndPremisesDkk';
  readonly min: number;
  readonly max: number;
  readonly source?: SourceRef;
  readonly note?: Text;
}

/**
 * Corporate functions that follow staff moved out of the administrations
 * named, together as a share of the staff moved. Where a step of the model
 * moves leaves of some of the functions itself, the rest is unknown between 0
 * and `max`; of all of them, nothing follows.
 */
export interface FollowOn {
  readonly id: string;
  readonly functions: readonly string[];
  readonly administrations: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly source?: SourceRef;
  readonly note?: Text;
}

/** A named, sourced, switchable group of assumptions. Off by default. */
export interface AssumptionSet {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly source?: SourceRef;
  readonly figures: readonly Figure[];
  readonly rates: readonly Rate[];
  readonly followOn: readonly FollowOn[];
}
