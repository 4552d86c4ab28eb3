import { type Removing, removing } from './removing.ts';

/** Removes a note. What it is about can only be removed after it, or together with it. */
export type RemoveNote = Removing<'removeNote'>;

export const removeNote = removing<RemoveNote>('notes');
