import type { OtherBody } from '#organisation';
import { type Recording, recording } from './recording.ts';

/** Adds a body beside the committees; or puts a whole new record in the place of the one with its id. */
export type RecordOtherBody = Recording<'recordOtherBody', OtherBody>;

export const recordOtherBody = recording<RecordOtherBody>('otherBodies');
