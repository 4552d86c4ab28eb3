import { exporting as da } from '../da/exporting.ts';
import { exporting as en } from '../en/exporting.ts';

/** What is said around all that may go out of a screen, in every language. */
export const exportingSaying = { da, en };
