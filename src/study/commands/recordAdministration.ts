import type { Administration } from '#organisation';
import { type Recording, recording } from './recording.ts';

/** Adds an administration; its committee must be there; or puts a whole new record in the place of the one with its id. */
export type RecordAdministration = Recording<'recordAdministration', Administration>;

export const recordAdministration = recording<RecordAdministration>('administrations');
