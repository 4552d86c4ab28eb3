import type { Term } from '#moves';
import { type Recording, recording } from './recording.ts';

/** Adds a term of reference; or puts a whole new record in the place of the one with its id. */
export type RecordTerm = Recording<'recordTerm', Term>;

export const recordTerm = recording<RecordTerm>('terms');
