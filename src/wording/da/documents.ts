import type { PairVerdict } from '#indicators';

const times = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** What stands in a document that is sent, around the study's own words. */
export const documents = {
  comparisonTitle: 'Sammenligning af modeller',
  termsMet: (met: number, all: number) => `Kommissorium: ${met} af ${all} vilkår opfyldt`,
  contents: 'Indhold',
  picture: 'Sådan bliver forvaltningerne',
  pictureOf: (model: string) => `${model}: sådan bliver forvaltningerne`,
  pictureIntro: (moved: string) => `${moved} skifter forvaltning. Farven siger, hvor noget kommer fra.`,
  staffIsRange:
    'Årsværk er et spænd, hvor tallet ikke kendes nærmere: alt mellem de to ender passer med de tal, der er kendt.',
  verdictsAtOnce: 'Hensynene, målt mod i dag',
  abbreviations: 'Forkortelser',
  movedCount: (count: number) => times(count, 'opgave eller del', 'opgaver og dele'),
  considerationsIntro:
    '○ i dag · ● modellen · bjælke: mulig spændvidde, alt mellem de to ender passer med de tal, der er kendt.',
  comparedIntro:
    '○ i dag · ● model · bjælke: mulig spændvidde, alt mellem de to ender passer med de tal, der er kendt. Dommene er mod i dag.',
  interfacesIntro:
    'En snitflade er et samspil mellem to opgaver i hver sin forvaltning. Styrken går fra 1 til 3.',
  surely: 'Hvad der gælder, hvad de ukendte tal end er',
  surelyIntro:
    'Forskellen er målt på de samme ukendte tal i begge, så den kan være sikker, også hvor tallene er spænd.',
  surelyBetter: 'Sikkert bedre',
  surelyWorse: 'Sikkert dårligere',
  dependsOn: 'Afhænger af tal, der ikke er kendt',
  notProved: 'Kan ikke afgøres',
  surelyEqual: 'Ens',
  onlyDifferent: 'Anderledes, uden at det ene er bedre',
  cannotBeKnown: 'Ukendt',
  steps: 'Greb i modellen',
  merits: 'Fordele og ulemper, som kilden ser dem',
  verdictsOf: 'Hensynene i hver model',
  whatDiffers: 'Hvad der skiller dem',
  details: 'Detaljer',
  unknown: 'Det mangler vi',
  nothingUnknown: 'Alle indikatorer er enkelte tal.',
  keepsBack: (indicators: string) => `Holder tilbage: ${indicators}.`,
  leavesRange: (indicators: string) => `Kun et spænd: ${indicators}.`,
  behind: 'Hvad det hviler på',
  study: 'Analyse',
  asOf: 'Opgjort pr.',
  version: 'Version',
  versionAnd: (version: number, count: number) =>
    `${version} og ${times(count, 'ændring', 'ændringer')}, der ikke er gemt endnu`,
  assumptions: 'Antagelsessæt, der er slået til',
  noAssumptions: 'ingen',
  editionOfIndicators: 'Indikatorernes udgave',
  sources: 'Kilder',
  formulas: 'Formler',
  basisLegend:
    'Oplyst: kilden siger det. Udledt: læst ud af kilden. Vurderet: nogens vurdering. Antaget: sat for regningens skyld.',
  madeWith: 'Skrevet af Ressort. Filen er til at læse; den sender intet og henter intet.',
  meaning: 'Hvad den siger',
  nothingMoved: 'Intet skifter forvaltning.',
  none: 'Ingen',
};

/** What holds of one indicator between two organisations, in a sentence. `a` and `b` are their names; b is told against a. */
export const robustSentences: Readonly<
  Record<PairVerdict, (p: { readonly a: string; readonly b: string; readonly difference: string }) => string>
> = {
  better: ({ a, b, difference }) =>
    `${b} er bedre end ${a}, hvad de ukendte tal end er (forskel ${difference}).`,
  worse: ({ a, b, difference }) =>
    `${b} er dårligere end ${a}, hvad de ukendte tal end er (forskel ${difference}).`,
  equal: ({ a, b }) => `${b} og ${a} er ens, hvad de ukendte tal end er.`,
  depends: ({ a, b, difference }) =>
    `Om ${b} er bedre end ${a}, afhænger af tal, der ikke er kendt (forskel ${difference}).`,
  unproved: ({ a, b, difference }) =>
    `Det kan ikke afgøres, om ${b} er bedre end ${a} (forskel ${difference}).`,
  neutral: ({ a, b, difference }) =>
    `${b} er anderledes end ${a}, uden at det ene er bedre (forskel ${difference}).`,
  unknown: ({ a, b }) => `Forskellen mellem ${b} og ${a} er ukendt.`,
};

/** The same where both numbers lie fast, so that nothing unknown takes part. */
export const certainSentences: typeof robustSentences = {
  ...robustSentences,
  better: ({ a, b, difference }) => `${b} er bedre end ${a} (forskel ${difference}).`,
  worse: ({ a, b, difference }) => `${b} er dårligere end ${a} (forskel ${difference}).`,
  equal: ({ a, b }) => `${b} og ${a} er ens.`,
};
