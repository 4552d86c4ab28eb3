import { type Removing, removing } from './removing.ts';

/** Removes a recommendation. */
export type RemoveRecommendation = Removing<'removeRecommendation'>;

export const removeRecommendation = removing<RemoveRecommendation>('recommendations');
