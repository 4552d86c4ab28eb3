import * as da from '../da/compareScreen.ts';
import * as en from '../en/compareScreen.ts';

/** The words of the screen that compares models, by language. */
export const compareSaying = { da: da.compareScreen, en: en.compareScreen };
