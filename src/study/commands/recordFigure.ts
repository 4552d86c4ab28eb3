import type { Figure } from '#figures';
import { type Recording, recording } from './recording.ts';

/** Adds a figure. One that contradicts others is recorded: the contradiction is shown; or puts a whole new record in the place of the one with its id. */
export type RecordFigure = Recording<'recordFigure', Figure>;

export const recordFigure = recording<RecordFigure>('figures');
