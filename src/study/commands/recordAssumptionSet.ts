import type { AssumptionSet } from '#figures';
import { type Recording, recording } from './recording.ts';

/** Adds an assumption set with its figures, rates and follow-on; or puts a whole new record in the place of the one with its id. */
export type RecordAssumptionSet = Recording<'recordAssumptionSet', AssumptionSet>;

export const recordAssumptionSet = recording<RecordAssumptionSet>('assumptionSets');
