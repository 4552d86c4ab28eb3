import type { Basis } from '#figures';
import type { ConsiderationVerdict, Direction, PairVerdict } from '#indicators';
import type { Arrival, TermStatus } from '#moves';
import type { RelationKind } from '#organisation';

/** How a leaf came to its home, as a heading over those that did; and what a home gave up. */
export const arrivals: Readonly<Record<Arrival | 'given', string>> = {
  moved: 'Flyttet hertil',
  joined: 'Kommer med',
  stayed: 'Uændret',
  notPlaced: 'Ikke placeret',
  given: 'Afgivet',
};

/** What a number or a statement rests on. */
export const bases: Readonly<Record<Basis, string>> = {
  stated: 'oplyst',
  inferred: 'udledt',
  judgement: 'vurderet',
  assumed: 'antaget',
};

/** Whether a model meets a term of reference. */
export const termStatuses: Readonly<Record<TermStatus, string>> = {
  met: 'opfyldt',
  notMet: 'ikke opfyldt',
  unknown: 'kan ikke afgøres',
};

/** What a consideration's indicators say together. */
export const considerationVerdicts: Readonly<Record<ConsiderationVerdict, string>> = {
  better: 'bedre',
  worse: 'dårligere',
  mixed: 'blandet',
  uncertain: 'usikkert',
  equal: 'uændret',
  unknown: 'ukendt',
};

/** What holds of one indicator for two models, whatever the unknown numbers are. */
export const pairVerdicts: Readonly<Record<PairVerdict, string>> = {
  better: 'sikkert bedre',
  worse: 'sikkert dårligere',
  equal: 'ens',
  depends: 'afhænger',
  unproved: 'kan ikke afgøres',
  neutral: 'anderledes',
  unknown: 'ukendt',
};

/** Which way is better. */
export const directions: Readonly<Record<Direction, string>> = {
  up: 'mere er bedre',
  down: 'mindre er bedre',
  neutral: 'hverken mere eller mindre er bedre',
};

/** Why two tasks need each other. */
export const relationKinds: Readonly<Record<RelationKind, string>> = {
  sameCitizens: 'samme borgere',
  sameLaw: 'samme lov',
  samePlace: 'samme sted',
  sameProfession: 'samme fag',
  oneCaseInTwoHands: 'én sag på to hænder',
  sharedSystem: 'fælles system',
};

/** Parts that an indicator's number is shown in. */
export const parts = {
  moved: 'flyttet',
  joined: 'kommer med',
  otherSide: 'hvis sammenlægningen fortsatte den anden',
  followOn: 'koncernfunktioner, der følger med',
  whole: 'hele',
  partly: 'delvist',
  certain: 'sikkert',
  possible: 'måske',
  count: 'antal',
};

/** Why there is no number. */
export const missingReasons = {
  notPlaced: 'noget, der tæller med, har ingen forvaltning',
  contradiction: 'tallene modsiger hinanden',
  noFigures: 'der er ingen tal',
  noReforms: 'analysen har ingen reformer',
  noRelations: 'analysen har ingen samspil',
  noAreas: 'analysen har ingen områder',
  noJourneys: 'analysen har ingen borgerforløb',
  noRate: 'ingen antagelse giver en pris pr. årsværk',
  sharesOnly: 'størrelsen er kun kendt som andele',
  doesNotFollow: 'det vides ikke, hvad der følger med opgaver, der flytter',
  noFunctionsBetterJoined: 'ingen funktioner er mærket som bedre samlet',
  noUnits: 'ingen opgaver er mærket som enheder',
  nothingToMeasure: 'der er ikke noget at måle',
  totalIsZero: 'alle har nul',
  smallestIsZero: 'den mindste har nul',
  numberIsTooLarge: 'et tal er for stort til at regne med',
  notThere: 'findes ikke i den ene af de to',
  notAValue: 'forskellen kan ikke måles',
  notStated: 'kilden siger det ikke',
  assumption: 'en antagelse uden tal',
};
