import type { Source } from '#figures';
import { type Recording, recording } from './recording.ts';

/** Adds a source. A new edition of a series is a new source; or puts a whole new record in the place of the one with its id. */
export type RecordSource = Recording<'recordSource', Source>;

export const recordSource = recording<RecordSource>('sources');
