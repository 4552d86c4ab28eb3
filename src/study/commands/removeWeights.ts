import { type Removing, removing } from './removing.ts';

/** Removes one person’s weights. */
export type RemoveWeights = Removing<'removeWeights'>;

export const removeWeights = removing<RemoveWeights>('weights');
