import type { Journey } from '#organisation';
import { type Recording, recording } from './recording.ts';

/** Adds a journey over tasks without parts; or puts a whole new record in the place of the one with its id. */
export type RecordJourney = Recording<'recordJourney', Journey>;

export const recordJourney = recording<RecordJourney>('journeys');
