import { type Removing, removing } from './removing.ts';

/** Removes a figure. */
export type RemoveFigure = Removing<'removeFigure'>;

export const removeFigure = removing<RemoveFigure>('figures');
