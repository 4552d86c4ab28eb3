import type * as danish from '../da/documents.ts';

const times = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** What stands in a document that is sent, around the study's own words. */
export const documents = {
  comparisonTitle: 'Comparison of models',
  termsMet: (met, all) => `Terms of reference: ${met} of ${all} met`,
  contents: 'Contents',
  picture: 'The administrations of the model',
  pictureOf: (model) => `${model}: its administrations`,
  pictureIntro: (moved) => `${moved} change administration. The colour says where something comes from.`,
  staffIsRange:
    'FTE is a range where the number is not known more closely: everything between its two ends agrees with the known numbers.',
  verdictsAtOnce: 'The considerations, measured against today',
  abbreviations: 'Abbreviations',
  movedCount: (count) => times(count, 'task or part', 'tasks and parts'),
  considerationsIntro:
    '○ today · ● the model · bar: possible span, everything between the two ends fits the figures that are known.',
  comparedIntro:
    '○ today · ● model · bar: possible span, everything between the two ends fits the figures that are known. Verdicts are against today.',
  interfacesIntro:
    'An interface is a relation between two tasks in different administrations. Its strength goes from 1 to 3.',
  surely: 'What holds whatever the unknown figures are',
  surelyIntro:
    'Differences are measured on the same unknown figures in both, so they may be sure even where the numbers are ranges.',
  surelyBetter: 'Surely better',
  surelyWorse: 'Surely worse',
  dependsOn: 'Depends on figures that are not known',
  notProved: 'Cannot be settled',
  surelyEqual: 'Equal',
  onlyDifferent: 'Different, neither being better',
  cannotBeKnown: 'Unknown',
  steps: 'Moves in the model',
  merits: 'For and against, as the source sees it',
  verdictsOf: 'The considerations in each model',
  whatDiffers: 'What sets them apart',
  details: 'Details',
  unknown: 'What is missing',
  nothingUnknown: 'All indicators are single numbers.',
  keepsBack: (indicators) => `Keeps back: ${indicators}.`,
  leavesRange: (indicators) => `Only a range: ${indicators}.`,
  behind: 'What it rests on',
  study: 'Study',
  asOf: 'As of',
  version: 'Version',
  versionAnd: (version, count) => `${version} and ${times(count, 'change', 'changes')} not yet saved`,
  assumptions: 'Assumption sets that are on',
  noAssumptions: 'none',
  editionOfIndicators: 'Edition of the indicators',
  sources: 'Sources',
  formulas: 'Formulas',
  basisLegend:
    "Stated: the source says it. Inferred: read out of the source. Judgement: somebody's assessment. Assumed: taken for the sake of argument.",
  madeWith: 'Written by Ressort. The file is for reading; it sends nothing and fetches nothing.',
  meaning: 'What it says',
  nothingMoved: 'Nothing changes administration.',
  none: 'None',
} satisfies typeof danish.documents;

/** What holds of one indicator between two organisations, in a sentence. `a` and `b` are their names; b is told against a. */
export const robustSentences: typeof danish.robustSentences = {
  better: ({ a, b, difference }) =>
    `${b} is better than ${a} whatever the unknown figures are (difference ${difference}).`,
  worse: ({ a, b, difference }) =>
    `${b} is worse than ${a} whatever the unknown figures are (difference ${difference}).`,
  equal: ({ a, b }) => `${b} and ${a} are equal whatever the unknown figures are.`,
  depends: ({ a, b, difference }) =>
    `Whether ${b} is better than ${a} depends on figures that are not known (difference ${difference}).`,
  unproved: ({ a, b, difference }) =>
    `It cannot be settled whether ${b} is better than ${a} (difference ${difference}).`,
  neutral: ({ a, b, difference }) =>
    `${b} differs from ${a}, neither being better (difference ${difference}).`,
  unknown: ({ a, b }) => `The difference between ${b} and ${a} is unknown.`,
};

/** The same where both numbers lie fast, so that nothing unknown takes part. */
export const certainSentences: typeof danish.certainSentences = {
  ...robustSentences,
  better: ({ a, b, difference }) => `${b} is better than ${a} (difference ${difference}).`,
  worse: ({ a, b, difference }) => `${b} is worse than ${a} (difference ${difference}).`,
  equal: ({ a, b }) => `${b} and ${a} are equal.`,
};
