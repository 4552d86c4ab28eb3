import { type Removing, removing } from './removing.ts';

/** Removes a reform. */
export type RemoveReform = Removing<'removeReform'>;

export const removeReform = removing<RemoveReform>('reforms');
