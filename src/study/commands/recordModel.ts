import type { Model } from '#moves';
import { type Recording, recording } from './recording.ts';

/** Adds a model with all its steps and words; or puts a whole new record in the place of the one with its id. */
export type RecordModel = Recording<'recordModel', Model>;

export const recordModel = recording<RecordModel>('models');
