import type { Recommendation } from '../study.ts';
import { type Recording, recording } from './recording.ts';

/** Adds a recommendation under a theme; or puts a whole new record in the place of the one with its id. */
export type RecordRecommendation = Recording<'recordRecommendation', Recommendation>;

export const recordRecommendation = recording<RecordRecommendation>('recommendations');
