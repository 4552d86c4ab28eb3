import { type Removing, removing } from './removing.ts';

/** Removes a model. */
export type RemoveModel = Removing<'removeModel'>;

export const removeModel = removing<RemoveModel>('models');
