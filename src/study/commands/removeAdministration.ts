import { type Removing, removing } from './removing.ts';

/** Removes an administration; tasks, figures, moves and terms must leave it first. */
export type RemoveAdministration = Removing<'removeAdministration'>;

export const removeAdministration = removing<RemoveAdministration>('administrations');
