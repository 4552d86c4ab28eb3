import type { Language } from '#figures';
import * as da from './da/tables.ts';
import * as en from './en/tables.ts';

/** The words of tables in one language, by catalogue and key. */
export type TableCatalogue = typeof da;

const catalogues: Readonly<Record<Language, TableCatalogue>> = { da, en };

/** What stands in tables beside the words that screens share; a screen fetches it when it has to. */
export function tableCatalogueOf(language: Language): TableCatalogue {
  return catalogues[language];
}
