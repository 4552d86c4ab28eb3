import { modelsScreen as da } from '../da/modelsScreen.ts';
import { modelsScreen as en } from '../en/modelsScreen.ts';

/** What is said on the screen of models at first sight, by language. */
export const modelsSaying = { da, en };
