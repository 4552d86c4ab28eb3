import { type Removing, removing } from './removing.ts';

/** Removes an area; rules that match it must go first. */
export type RemoveArea = Removing<'removeArea'>;

export const removeArea = removing<RemoveArea>('areas');
