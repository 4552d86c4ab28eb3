import { type Removing, removing } from './removing.ts';

/** Removes a function; tasks that carry it and rules that match it must go first. */
export type RemoveFunction = Removing<'removeFunction'>;

export const removeFunction = removing<RemoveFunction>('functions');
