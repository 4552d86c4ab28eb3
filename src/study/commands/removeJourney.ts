import { type Removing, removing } from './removing.ts';

/** Removes a journey. */
export type RemoveJourney = Removing<'removeJourney'>;

export const removeJourney = removing<RemoveJourney>('journeys');
