import { type Removing, removing } from './removing.ts';

/** Removes a theme; its recommendations must go first. */
export type RemoveTheme = Removing<'removeTheme'>;

export const removeTheme = removing<RemoveTheme>('themes');
