import type { Text } from '#figures';
import type { SingleCommand } from './command.ts';

/**
 * Several commands that are accepted or refused as one and undone as one, in
 * this order: an import, the outcome of a search. The study need keep its
 * rules only after the last, so that records may name each other.
 */
export interface Together {
  readonly kind: 'together';
  /** What they are together, as the history calls it; absent for the first of them. */
  readonly name?: Text;
  readonly commands: readonly SingleCommand[];
}
