import type { Basis, Text } from '#figures';

/** An administration as it stands in a model. */
export interface ModelAdministration {
  readonly id: string;
  readonly name: Text;
  readonly short?: Text;
  readonly committee: string;
  /** Today's administration that it continues; `null` for one that continues nothing. */
  readonly continues: string | null;
  /** Today's administrations that were merged into it, beside the one it continues. */
  readonly joinedBy: readonly string[];
}

export interface ModelCommittee {
  readonly id: string;
  readonly name: Text;
  readonly short?: Text;
}

/**
 * How a leaf came to its home in the model: it `stayed` if its home continues
 * its origin, `joined` if its home is the successor its origin was merged
 * into, else it `moved`. `notPlaced` when it has no home, or when two steps
 * claim it and the model does not say which prevails.
 */
export type Arrival = 'stayed' | 'joined' | 'moved' | 'notPlaced';

export interface AppliedLeaf {
  readonly id: string;
  /** Home today; `null` when it is not placed today. */
  readonly origin: string | null;
  /** Home in the model. */
  readonly home: string | null;
  readonly arrival: Arrival;
  /** Ids of the steps that gave it its home, or conflict over it, in step order; empty where nothing did. */
  readonly steps: readonly string[];
  /** Weakest of the leaf's own basis and that of the steps that gave it its home. */
  readonly basis: Basis;
}

/**
 * What applying a model found. The first group makes it inadmissible; the
 * second is worth knowing.
 */
export type Finding =
  | {
      readonly code: 'leafHasTwoHomes';
      readonly leaf: string;
      readonly steps: readonly string[];
      readonly homes: readonly string[];
    }
  | { readonly code: 'leafIsNotPlaced'; readonly leaf: string }
  | {
      readonly code: 'moveRequiresAnother';
      readonly step: string;
      readonly move: string;
      readonly variant?: string;
      readonly because: 'absent' | 'leftOutInPart';
    }
  | { readonly code: 'moveExcludesAnother'; readonly step: string; readonly other: string }
  | { readonly code: 'moveTakenTwice'; readonly move: string; readonly steps: readonly string[] }
  | { readonly code: 'structureConflicts'; readonly step: string; readonly administration: string }
  | { readonly code: 'targetDoesNotExist'; readonly step: string; readonly administration: string }
  | { readonly code: 'stepIsUnknown'; readonly step: string; readonly move: string; readonly variant: string }
  | { readonly code: 'otherBodyTouched'; readonly step: string; readonly body: string }
  | { readonly code: 'stepChangesNothing'; readonly step: string }
  /** The leaf is where it would be without the transfer, or a split allots it that does not hold it. */
  | { readonly code: 'transferChangesNothing'; readonly step: string; readonly leaf: string }
  | {
      readonly code: 'ruleMatchesChanged';
      readonly step: string;
      readonly added: readonly string[];
      readonly gone: readonly string[];
    };

/** The findings that make a model inadmissible; the other codes only inform. */
export const inadmissible: ReadonlySet<Finding['code']> = new Set([
  'leafHasTwoHomes',
  'leafIsNotPlaced',
  'moveRequiresAnother',
  'moveExcludesAnother',
  'moveTakenTwice',
  'structureConflicts',
  'targetDoesNotExist',
  'stepIsUnknown',
  'otherBodyTouched',
]);

/** An organisation as a model makes it. */
export interface AppliedModel {
  /** Id of the model; `today` for the organisation as it is. */
  readonly model: string;
  readonly administrations: readonly ModelAdministration[];
  readonly committees: readonly ModelCommittee[];
  /** Every leaf, in the order of the register. */
  readonly leaves: ReadonlyMap<string, AppliedLeaf>;
  readonly findings: readonly Finding[];
}
