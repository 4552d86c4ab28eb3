import * as da from '../da/out.ts';
import * as en from '../en/out.ts';

/** The words on the buttons with which tables and pictures are taken out, by language. */
export const outSaying = { da: da.out, en: en.out };
