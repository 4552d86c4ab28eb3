import { createContext, useContext } from 'react';
import type { Language } from '#figures';
import { type Catalogue, catalogueOf } from '#wording';

/** Puts soft hyphens where a word may be parted. */
export type Hyphenate = (text: string) => string;

/** The language of the page, its sentences, and how its words are parted. */
export interface Spoken {
  readonly language: Language;
  readonly say: Catalogue;
  readonly hyphenate: Hyphenate;
}

const LanguageContext = createContext<Spoken>({
  language: 'da',
  say: catalogueOf('da'),
  hyphenate: (text) => text,
});

export const LanguageProvider = LanguageContext.Provider;

/** The language of the page. */
export function useLanguage(): Spoken {
  return useContext(LanguageContext);
}
