import { type Removing, removing } from './removing.ts';

/** Removes a settled reading of the source. */
export type RemoveSettledReading = Removing<'removeSettledReading'>;

export const removeSettledReading = removing<RemoveSettledReading>('settledReadings');
