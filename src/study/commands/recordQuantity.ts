import type { Quantity } from '#figures';
import { type Recording, recording } from './recording.ts';

/** Adds a quantity. One quantity has each role; or puts a whole new record in the place of the one with its id. */
export type RecordQuantity = Recording<'recordQuantity', Quantity>;

export const recordQuantity = recording<RecordQuantity>('quantities');
