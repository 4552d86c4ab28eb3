import { type Removing, removing } from './removing.ts';

/** Removes a group of themes; its themes must go first. */
export type RemoveThemeGroup = Removing<'removeThemeGroup'>;

export const removeThemeGroup = removing<RemoveThemeGroup>('themeGroups');
