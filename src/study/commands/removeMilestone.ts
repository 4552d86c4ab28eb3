import { type Removing, removing } from './removing.ts';

/** Removes a milestone. */
export type RemoveMilestone = Removing<'removeMilestone'>;

export const removeMilestone = removing<RemoveMilestone>('milestones');
