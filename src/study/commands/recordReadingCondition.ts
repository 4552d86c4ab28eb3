import type { ReadingCondition } from '../study.ts';
import { type Recording, recording } from './recording.ts';

/** Adds a condition for reading the models; or puts a whole new record in the place of the one with its id. */
export type RecordReadingCondition = Recording<'recordReadingCondition', ReadingCondition>;

export const recordReadingCondition = recording<RecordReadingCondition>('readingConditions');
