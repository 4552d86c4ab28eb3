import type * as danish from '../da/words.ts';

/** How a leaf came to its home, as a heading over those that did; and what a home gave up. */
export const arrivals = {
  moved: 'Moved here',
  joined: 'Comes along',
  stayed: 'Unchanged',
  notPlaced: 'Not placed',
  given: 'Given up',
} satisfies typeof danish.arrivals;

/** What a number or a statement rests on. */
export const bases = {
  stated: 'stated',
  inferred: 'inferred',
  judgement: 'judgement',
  assumed: 'assumed',
} satisfies typeof danish.bases;

/** Whether a model meets a term of reference. */
export const termStatuses = {
  met: 'met',
  notMet: 'not met',
  unknown: 'cannot be known',
} satisfies typeof danish.termStatuses;

/** What a consideration's indicators say together. */
export const considerationVerdicts = {
  better: 'better',
  worse: 'worse',
  mixed: 'mixed',
  uncertain: 'uncertain',
  equal: 'unchanged',
  unknown: 'unknown',
} satisfies typeof danish.considerationVerdicts;

/** What holds of one indicator for two models, whatever the unknown numbers are. */
export const pairVerdicts = {
  better: 'surely better',
  worse: 'surely worse',
  equal: 'equal',
  depends: 'depends',
  unproved: 'cannot be proved',
  neutral: 'different',
  unknown: 'unknown',
} satisfies typeof danish.pairVerdicts;

/** Which way is better. */
export const directions = {
  up: 'more is better',
  down: 'less is better',
  neutral: 'neither more nor less is better',
} satisfies typeof danish.directions;

/** Why two tasks need each other. */
export const relationKinds = {
  sameCitizens: 'same citizens',
  sameLaw: 'same law',
  samePlace: 'same place',
  sameProfession: 'same profession',
  oneCaseInTwoHands: 'one case in two hands',
  sharedSystem: 'shared system',
} satisfies typeof danish.relationKinds;

/** Parts that an indicator's number is shown in. */
export const parts = {
  moved: 'moved',
  joined: 'comes along',
  otherSide: 'had the merger continued the other one',
  followOn: 'corporate functions that follow',
  whole: 'whole',
  partly: 'partly',
  certain: 'certainly',
  possible: 'possibly',
  count: 'number',
} satisfies typeof danish.parts;

/** Why there is no number. */
export const missingReasons = {
  notPlaced: 'something that counts has no administration',
  contradiction: 'the figures contradict each other',
  noFigures: 'there are no figures',
  noReforms: 'the study has no reforms',
  noRelations: 'the study has no relations',
  noAreas: 'the study has no areas',
  noJourneys: 'the study has no journeys',
  noRate: 'no assumption gives a cost per full-time equivalent',
  sharesOnly: 'the quantity is known in shares only',
  doesNotFollow: 'it is not known what follows tasks that move',
  noFunctionsBetterJoined: 'no functions are marked as better joined',
  noUnits: 'no tasks are marked as units',
  nothingToMeasure: 'there is nothing to measure',
  totalIsZero: 'all have zero',
  smallestIsZero: 'the smallest has zero',
  numberIsTooLarge: 'a number is too large to compute with',
  notThere: 'is not in one of the two',
  notAValue: 'the difference cannot be measured',
  notStated: 'the source does not say',
  assumption: 'an assumption without a number',
} satisfies typeof danish.missingReasons;
