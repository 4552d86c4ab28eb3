import type { Language } from '#figures';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import * as da from './da/documents.ts';
import * as en from './en/documents.ts';

/** The shared sentences and those of documents in one language, by catalogue and key. */
export type DocumentCatalogue = Catalogue & typeof da;

const own: Readonly<Record<Language, typeof da>> = { da, en };

const catalogues: Readonly<Record<Language, DocumentCatalogue>> = {
  da: { ...catalogueOf('da'), ...own.da },
  en: { ...catalogueOf('en'), ...own.en },
};

/** What documents say, with what they share with screens; a screen fetches it when it has to. */
export function documentCatalogueOf(language: Language): DocumentCatalogue {
  return catalogues[language];
}
