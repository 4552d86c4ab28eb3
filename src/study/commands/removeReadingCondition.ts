import { type Removing, removing } from './removing.ts';

/** Removes a condition for reading the models. */
export type RemoveReadingCondition = Removing<'removeReadingCondition'>;

export const removeReadingCondition = removing<RemoveReadingCondition>('readingConditions');
