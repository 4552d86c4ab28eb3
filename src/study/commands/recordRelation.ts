import type { Relation } from '#organisation';
import { type Recording, recording } from './recording.ts';

/** Adds a relation between two tasks without parts; or puts a whole new record in the place of the one with its id. */
export type RecordRelation = Recording<'recordRelation', Relation>;

export const recordRelation = recording<RecordRelation>('relations');
