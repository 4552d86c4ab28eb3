import type { Language } from '#figures';
import * as daExplanations from './da/explanations.ts';
import * as daFindings from './da/findings.ts';
import * as daFormulas from './da/formulas.ts';
import * as daIndicators from './da/indicators.ts';
import * as daScreens from './da/screens.ts';
import * as daWeb from './da/web.ts';
import * as daWords from './da/words.ts';
import * as enExplanations from './en/explanations.ts';
import * as enFindings from './en/findings.ts';
import * as enFormulas from './en/formulas.ts';
import * as enIndicators from './en/indicators.ts';
import * as enScreens from './en/screens.ts';
import * as enWeb from './en/web.ts';
import * as enWords from './en/words.ts';

const da = {
  ...daExplanations,
  ...daFindings,
  ...daFormulas,
  ...daIndicators,
  ...daScreens,
  ...daWeb,
  ...daWords,
};

/** The sentences that screens, commands and documents share, in one language, by catalogue and key. */
export type Catalogue = typeof da;

const en: Catalogue = {
  ...enExplanations,
  ...enFindings,
  ...enFormulas,
  ...enIndicators,
  ...enScreens,
  ...enWeb,
  ...enWords,
};

const catalogues: Readonly<Record<Language, Catalogue>> = { da, en };

/** The shared sentences in a language. */
export function catalogueOf(language: Language): Catalogue {
  return catalogues[language];
}
