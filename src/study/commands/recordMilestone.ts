import type { Milestone } from '../study.ts';
import { type Recording, recording } from './recording.ts';

/** Adds a milestone; or puts a whole new record in the place of the one with its id. */
export type RecordMilestone = Recording<'recordMilestone', Milestone>;

export const recordMilestone = recording<RecordMilestone>('milestones');
