import { journeysScreen as da } from '../da/journeysScreen.ts';
import { journeysScreen as en } from '../en/journeysScreen.ts';

/** What stands on the screen of journeys, in every language; fetched with it. */
export const journeysSaying = { da, en };
