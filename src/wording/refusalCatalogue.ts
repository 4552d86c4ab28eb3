import type { Language } from '#figures';
import * as daProblems from './da/problems.ts';
import * as daRefusals from './da/refusals.ts';
import * as enProblems from './en/problems.ts';
import * as enRefusals from './en/refusals.ts';

const da = { ...daProblems, ...daRefusals };

/** What is said when a study says no. */
type RefusalCatalogue = typeof da;

const en: RefusalCatalogue = { ...enProblems, ...enRefusals };

const catalogues: Readonly<Record<Language, RefusalCatalogue>> = { da, en };

/** What is said when a study says no; a screen fetches it when it has to. */
export function refusalCatalogueOf(language: Language): RefusalCatalogue {
  return catalogues[language];
}
