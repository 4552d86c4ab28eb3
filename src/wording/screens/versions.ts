import { versionsScreen as da } from '../da/versionsScreen.ts';
import { versionsScreen as en } from '../en/versionsScreen.ts';

/** What stands on the screen, in every language; fetched with it. */
export const versionsSaying = { da, en };
