import { type Removing, removing } from './removing.ts';

/** Removes a body beside the committees; terms that keep it must go first. */
export type RemoveOtherBody = Removing<'removeOtherBody'>;

export const removeOtherBody = removing<RemoveOtherBody>('otherBodies');
