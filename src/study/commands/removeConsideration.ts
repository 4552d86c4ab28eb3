import { type Removing, removing } from './removing.ts';

/** Removes a consideration; weights that name it must go first. */
export type RemoveConsideration = Removing<'removeConsideration'>;

export const removeConsideration = removing<RemoveConsideration>('considerations');
