import type { Move } from '#moves';
import { type Recording, recording } from './recording.ts';

/** Adds a move with its variants. A variant that a model takes must stay; or puts a whole new record in the place of the one with its id. */
export type RecordMove = Recording<'recordMove', Move>;

export const recordMove = recording<RecordMove>('moves');
