import { hints as da } from '../da/hints.ts';
import { hints as en } from '../en/hints.ts';

/** What the first minute points out, in every language. */
export const hintsSaying = { da, en };
