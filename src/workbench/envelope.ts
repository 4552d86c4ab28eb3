import type { Command, Entry } from '#study';

/** What may be asked of a study that is there. */
export type Ask =
  | { readonly kind: 'command'; readonly command: Command }
  /** Withdraws the actor's own last change that is not withdrawn. */
  | { readonly kind: 'undo' }
  /** Restores what the actor withdrew last. */
  | { readonly kind: 'redo' }
  /** Withdraws entries, anybody's; those that later ones rest on only together with these. */
  | { readonly kind: 'withdraw'; readonly versions: readonly number[] }
  | { readonly kind: 'restore'; readonly versions: readonly number[] };

/** One wish to change a study. */
export interface Envelope {
  /** Made by whoever asks, once for each wish: sent twice, it is done once. */
  readonly commandId: string;
  readonly study: string;
  /** Pseudonymous id of who asks. */
  readonly actor: string;
  readonly asks: Ask;
  /** Where given, the study must have this version still. */
  readonly expectedVersion?: number;
}

/** What came of an envelope; the same for every time it is sent. */
export interface Outcome {
  readonly study: string;
  readonly commandId: string;
  /** The study's version afterwards. */
  readonly version: number;
  /** What was recorded; `null` when it would have changed nothing. */
  readonly entry: Entry | null;
}
