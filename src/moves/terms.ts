import type { SourceRef, Text } from '#figures';

/** A condition that a machine can check on a model. */
export type Condition =
  | { readonly kind: 'numberOfCommittees'; readonly is: number }
  | { readonly kind: 'numberOfAdministrations'; readonly is: number }
  /** Every administration serves one committee and every committee has one administration. */
  | { readonly kind: 'oneToOne' }
  /** The committee, administration or other body with this id still exists (an administration: is continued). */
  | { readonly kind: 'bodyKept'; readonly body: string }
  /** Every leaf of the node is where it was: none moved, joined or lost its home. Unknown when there is no such node. */
  | { readonly kind: 'taskNotMoved'; readonly node: string }
  /** Staff of the administration with this id, or of the one that continues it, in full-time equivalents; met when there is neither. */
  | { readonly kind: 'staffAtMost'; readonly administration: string; readonly max: number };

/** One binding condition of the mandate (kommissorium), met when all its conditions are. */
export interface Term {
  readonly id: string;
  readonly name: Text;
  readonly conditions: readonly Condition[];
  readonly source?: SourceRef;
  readonly note?: Text;
}

export type TermStatus = 'met' | 'notMet' | 'unknown';
