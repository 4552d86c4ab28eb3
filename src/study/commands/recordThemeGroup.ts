import type { ThemeGroup } from '../study.ts';
import { type Recording, recording } from './recording.ts';

/** Adds a group of themes; or puts a whole new record in the place of the one with its id. */
export type RecordThemeGroup = Recording<'recordThemeGroup', ThemeGroup>;

export const recordThemeGroup = recording<RecordThemeGroup>('themeGroups');
