import type { Note } from '../study.ts';
import { type Recording, recording } from './recording.ts';

/** Adds a note about anything in the study; or puts a whole new record in the place of the one with its id. */
export type RecordNote = Recording<'recordNote', Note>;

export const recordNote = recording<RecordNote>('notes');
