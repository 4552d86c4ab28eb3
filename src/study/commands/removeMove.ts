import { type Removing, removing } from './removing.ts';

/** Removes a move; models that take it and moves that name it must go first. */
export type RemoveMove = Removing<'removeMove'>;

export const removeMove = removing<RemoveMove>('moves');
