import type { Reform } from '#organisation';
import { type Recording, recording } from './recording.ts';

/** Adds a reform, by what it may take; or puts a whole new record in the place of the one with its id. */
export type RecordReform = Recording<'recordReform', Reform>;

export const recordReform = recording<RecordReform>('reforms');
