import { startScreen as da } from '../da/startScreen.ts';
import { startScreen as en } from '../en/startScreen.ts';

/** What stands on the start, in every language; fetched with it. */
export const startSaying = { da, en };
