import { type Removing, removing } from './removing.ts';

/** Removes a quantity; its figures must go first. */
export type RemoveQuantity = Removing<'removeQuantity'>;

export const removeQuantity = removing<RemoveQuantity>('quantities');
