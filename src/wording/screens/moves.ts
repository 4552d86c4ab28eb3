import { movesScreen as da } from '../da/movesScreen.ts';
import { movesScreen as en } from '../en/movesScreen.ts';

/** What stands on the screen of moves, in every language; fetched with it. */
export const movesSaying = { da, en };
