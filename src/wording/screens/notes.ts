import { notes as da } from '../da/notes.ts';
import { notes as en } from '../en/notes.ts';

/** What is said of notes, wherever they stand, in every language. */
export const notesSaying = { da, en };
