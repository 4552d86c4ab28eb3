import { themesScreen as da } from '../da/themesScreen.ts';
import { themesScreen as en } from '../en/themesScreen.ts';

/** What stands on the screen, in every language; fetched with it. */
export const themesSaying = { da, en };
