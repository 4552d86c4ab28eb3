import type { Language } from '#figures';
import * as da from './da/commands.ts';
import * as en from './en/commands.ts';

const catalogues: Readonly<Record<Language, typeof da>> = { da, en };

/** What changes are called; a screen fetches it when it has to. */
export function commandCatalogueOf(language: Language): typeof da {
  return catalogues[language];
}
