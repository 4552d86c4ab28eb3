import type { OrganisationalFunction } from '#organisation';
import { type Recording, recording } from './recording.ts';

/** Adds a function that is done in several places; or puts a whole new record in the place of the one with its id. */
export type RecordFunction = Recording<'recordFunction', OrganisationalFunction>;

export const recordFunction = recording<RecordFunction>('functions');
