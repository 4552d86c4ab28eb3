import type { TaskNode } from '#organisation';
import { type Recording, recording } from './recording.ts';

/**
 * Adds a task, or a part of one, or puts a whole new record in its place. To
 * divide a task that relations or journeys meet, use `divideNode`: a part
 * added here would leave them without a leaf, and is refused (`isNotALeaf`).
 */
export type RecordTask = Recording<'recordTask', TaskNode>;

export const recordTask = recording<RecordTask>('nodes');
