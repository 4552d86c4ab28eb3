import { overviewScreen as da } from '../da/overviewScreen.ts';
import { overviewScreen as en } from '../en/overviewScreen.ts';

/** What stands on the screen, in every language; fetched with it. */
export const overviewSaying = { da, en };
