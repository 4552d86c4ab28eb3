import type { Language } from '#figures';
import * as daApi from './da/api.ts';
import * as daDocuments from './da/documents.ts';
import * as daErrors from './da/errors.ts';
import * as daExplanations from './da/explanations.ts';
import * as daFindings from './da/findings.ts';
import * as daFormulas from './da/formulas.ts';
import * as daHelp from './da/help.ts';
import * as daIndicators from './da/indicators.ts';
import * as daKeeping from './da/keeping.ts';
import * as daProblems from './da/problems.ts';
import * as daRefusals from './da/refusals.ts';
import * as daScreens from './da/screens.ts';
import * as daTables from './da/tables.ts';
import * as daWeb from './da/web.ts';
import * as daWords from './da/words.ts';
import * as enApi from './en/api.ts';
import * as enDocuments from './en/documents.ts';
import * as enErrors from './en/errors.ts';
import * as enExplanations from './en/explanations.ts';
import * as enFindings from './en/findings.ts';
import * as enFormulas from './en/formulas.ts';
import * as enHelp from './en/help.ts';
import * as enIndicators from './en/indicators.ts';
import * as enKeeping from './en/keeping.ts';
import * as enProblems from './en/problems.ts';
import * as enRefusals from './en/refusals.ts';
import * as enScreens from './en/screens.ts';
import * as enTables from './en/tables.ts';
import * as enWeb from './en/web.ts';
import * as enWords from './en/words.ts';

const da = {
  ...daApi,
  ...daDocuments,
  ...daErrors,
  ...daExplanations,
  ...daFindings,
  ...daFormulas,
  ...daHelp,
  ...daIndicators,
  ...daKeeping,
  ...daProblems,
  ...daRefusals,
  ...daScreens,
  ...daTables,
  ...daWeb,
  ...daWords,
};

/** Every sentence of the product in one language, by catalogue and key. */
export type Catalogue = typeof da;

const en: Catalogue = {
  ...enApi,
  ...enDocuments,
  ...enErrors,
  ...enExplanations,
  ...enFindings,
  ...enFormulas,
  ...enHelp,
  ...enIndicators,
  ...enKeeping,
  ...enProblems,
  ...enRefusals,
  ...enScreens,
  ...enTables,
  ...enWeb,
  ...enWords,
};

const catalogues: Readonly<Record<Language, Catalogue>> = { da, en };

/** All sentences in a language. */
export function catalogueOf(language: Language): Catalogue {
  return catalogues[language];
}
