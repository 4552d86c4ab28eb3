import type { Area } from '#organisation';
import { type Recording, recording } from './recording.ts';

/** Adds an area, by the tasks and parts that belong to it; or puts a whole new record in the place of the one with its id. */
export type RecordArea = Recording<'recordArea', Area>;

export const recordArea = recording<RecordArea>('areas');
