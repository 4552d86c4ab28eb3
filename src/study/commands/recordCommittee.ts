import type { Committee } from '#organisation';
import { type Recording, recording } from './recording.ts';

/** Adds a committee. It stands as a warning until an administration serves it; or puts a whole new record in the place of the one with its id. */
export type RecordCommittee = Recording<'recordCommittee', Committee>;

export const recordCommittee = recording<RecordCommittee>('committees');
