import type { SingleCommand } from './command.ts';

/**
 * Several commands that are accepted or refused as one and undone as one, in
 * this order: an import, the outcome of a search. The study need keep its
 * rules only after the last, so that records may name each other.
 */
export interface Together {
  readonly kind: 'together';
  readonly commands: readonly SingleCommand[];
}
