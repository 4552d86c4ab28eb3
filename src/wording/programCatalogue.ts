import type { Language } from '#figures';
import * as daApi from './da/api.ts';
import * as daErrors from './da/errors.ts';
import * as daHelp from './da/help.ts';
import * as daKeeping from './da/keeping.ts';
import * as enApi from './en/api.ts';
import * as enErrors from './en/errors.ts';
import * as enHelp from './en/help.ts';
import * as enKeeping from './en/keeping.ts';

const da = { ...daApi, ...daErrors, ...daHelp, ...daKeeping };

/** What only the command line and the server say. */
export type ProgramCatalogue = typeof da;

const en: ProgramCatalogue = { ...enApi, ...enErrors, ...enHelp, ...enKeeping };

const catalogues: Readonly<Record<Language, ProgramCatalogue>> = { da, en };

/** What only the command line and the server say; no screen has to fetch it. */
export function programCatalogueOf(language: Language): ProgramCatalogue {
  return catalogues[language];
}
