import type { SettledReading } from '../study.ts';
import { type Recording, recording } from './recording.ts';

/** Adds a settled reading of the source; or puts a whole new record in the place of the one with its id. */
export type RecordSettledReading = Recording<'recordSettledReading', SettledReading>;

export const recordSettledReading = recording<RecordSettledReading>('settledReadings');
