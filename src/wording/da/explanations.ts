import type { ExplanationTerm } from '#indicators';

/** Sub-results that an explanation names. */
export const explanationTerms: Readonly<Record<ExplanationTerm, string>> = {
  moved: 'Flyttet',
  joined: 'Kommer med i en sammenlægning',
  otherSide: 'Hvis sammenlægningen fortsatte den anden',
  followOn: 'Koncernfunktioner, der følger med',
  whole: 'Hele opgaver',
  partly: 'Delvist',
  certain: 'Sikkert',
  possible: 'Måske',
  count: 'Antal',
  largest: 'Den største',
  smallest: 'Den mindste',
  total: 'I alt',
  gini: 'Skævhed (Gini)',
  topTwo: 'De to største tilsammen',
  numerator: 'Over stregen',
  denominator: 'Under stregen',
  rate: 'Pris pr. årsværk',
  systemsAndPremises: 'Systemer og lokaler',
  threshold: 'Grænse for en lille enhed',
  mean: 'Gennemsnit',
  weight: 'Vægt',
  taken: 'Kan tages af reformen',
  noSister: 'Står alene i sin forvaltning (1 = ja)',
  followsLeaf: 'Antaget: sagerne følger opgaven',
  unlistedCarryNone: 'Antaget: opgaver uden for listen har ingen sager',
  contradiction: 'Tal, der modsiger hinanden',
};

/** Lines of an explanation that name records. */
export const explanationLabels = {
  of: (name: string, of: string) => `${name}: ${of}`,
  relation: (p: { from: string; to: string; kind: string; strength: number }) =>
    `${p.from} ↔ ${p.to} (${p.kind}, styrke ${p.strength})`,
  figure: (quantity: string, subject: string) => `${quantity}, ${subject}`,
  figureShare: (quantity: string, subject: string, of: string) => `${quantity}, ${subject} som del af ${of}`,
  everything: 'hele organisationen',
  about: (label: string) => `${label} (ca.)`,
  rate: 'Pris pr. årsværk, der skifter forvaltning',
  systems: 'Systemer og lokaler for en hel model',
  followOn: (from: string) => `Følger med dem, der flytter fra ${from}`,
  step: (name: string) => `Ved ${name}`,
  notNamed: (id: string) => `”${id}”`,
};

/** What stands around the lines of an explanation. */
export const explanationWords = {
  bounds: 'Kendte tal, der begrænser det (tælles ikke med)',
  unmarked: 'Et tal uden [mærke] er det, kilderne oplyser, eller følger af det.',
};
