import type { Weights } from '../study.ts';
import { type Recording, recording } from './recording.ts';

/** Adds one person’s weights; or puts a whole new record in the place of the one with its id. */
export type RecordWeights = Recording<'recordWeights', Weights>;

export const recordWeights = recording<RecordWeights>('weights');
