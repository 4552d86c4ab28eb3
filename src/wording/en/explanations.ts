import type * as danish from '../da/explanations.ts';

/** Sub-results that an explanation names. */
export const explanationTerms = {
  moved: 'Moved',
  joined: 'Comes along in a merger',
  otherSide: 'Had the merger continued the other one',
  followOn: 'Corporate functions that follow',
  whole: 'Whole tasks',
  partly: 'In part',
  certain: 'Certainly',
  possible: 'Possibly',
  count: 'Number',
  largest: 'The largest',
  smallest: 'The smallest',
  total: 'Total',
  gini: 'Unevenness (Gini)',
  topTwo: 'The two largest together',
  numerator: 'Above the line',
  denominator: 'Below the line',
  rate: 'Rate per full-time equivalent',
  systemsAndPremises: 'Systems and premises',
  threshold: 'Threshold of a small unit',
  mean: 'Mean',
  weight: 'Weight',
  taken: 'May be taken by the reform',
  noSister: 'Stands alone in its administration (1 = yes)',
  followsLeaf: 'Assumed: items follow the task',
  unlistedCarryNone: 'Assumed: unlisted tasks carry no items',
  contradiction: 'Figures that contradict each other',
} satisfies typeof danish.explanationTerms;

/** Lines of an explanation that name records. */
export const explanationLabels = {
  of: (name, of) => `${name}: ${of}`,
  relation: (p) => `${p.from} ↔ ${p.to} (${p.kind}, strength ${p.strength})`,
  figure: (quantity, subject) => `${quantity}, ${subject}`,
  figureShare: (quantity, subject, of) => `${quantity}, ${subject} as a share of ${of}`,
  everything: 'the whole organisation',
  about: (label) => `${label} (about)`,
  rate: 'Rate per full-time equivalent that changes administration',
  systems: 'Systems and premises for a whole model',
  followOn: (from) => `Follows those who move from ${from}`,
  step: (name) => `By ${name}`,
  notNamed: (id) => `“${id}”`,
} satisfies typeof danish.explanationLabels;

/** What stands around the lines of an explanation. */
export const explanationWords = {
  bounds: 'Known figures that bound it (not added to it)',
  unmarked: 'A number without a [mark] is what the sources state, or follows from it.',
} satisfies typeof danish.explanationWords;
