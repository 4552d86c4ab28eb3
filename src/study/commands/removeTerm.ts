import { type Removing, removing } from './removing.ts';

/** Removes a term of reference. */
export type RemoveTerm = Removing<'removeTerm'>;

export const removeTerm = removing<RemoveTerm>('terms');
