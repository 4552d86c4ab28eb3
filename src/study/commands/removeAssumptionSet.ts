import { type Removing, removing } from './removing.ts';

/** Removes an assumption set with all that is in it. */
export type RemoveAssumptionSet = Removing<'removeAssumptionSet'>;

export const removeAssumptionSet = removing<RemoveAssumptionSet>('assumptionSets');
