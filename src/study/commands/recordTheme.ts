import type { Theme } from '../study.ts';
import { type Recording, recording } from './recording.ts';

/** Adds a theme; or puts a whole new record in the place of the one with its id. */
export type RecordTheme = Recording<'recordTheme', Theme>;

export const recordTheme = recording<RecordTheme>('themes');
