import type { Consideration } from '../study.ts';
import { type Recording, recording } from './recording.ts';

/** Adds a consideration with its criteria; or puts a whole new record in the place of the one with its id. */
export type RecordConsideration = Recording<'recordConsideration', Consideration>;

export const recordConsideration = recording<RecordConsideration>('considerations');
