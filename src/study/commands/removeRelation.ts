import { type Removing, removing } from './removing.ts';

/** Removes a relation. */
export type RemoveRelation = Removing<'removeRelation'>;

export const removeRelation = removing<RemoveRelation>('relations');
