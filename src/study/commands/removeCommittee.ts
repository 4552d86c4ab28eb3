import { type Removing, removing } from './removing.ts';

/** Removes a committee; its administrations, figures and terms must go first. */
export type RemoveCommittee = Removing<'removeCommittee'>;

export const removeCommittee = removing<RemoveCommittee>('committees');
