import { type Removing, removing } from './removing.ts';

/** Removes a source; everything stated with it must go or cite another first. */
export type RemoveSource = Removing<'removeSource'>;

export const removeSource = removing<RemoveSource>('sources');
