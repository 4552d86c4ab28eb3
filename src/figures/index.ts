export { type Apportioned, apportion } from './apportion.ts';
export { type Basis, bases, weakestBasis } from './basis.ts';
export type { CellSystem, Extreme, LinearRange, RatioRange } from './cellSystem.ts';
export { type CurrentFigures, currentFigures, type SupersededFigure } from './currentFigures.ts';
export {
  type AssumptionSet,
  type Figure,
  type FollowOn,
  greatestAmount,
  type Quantity,
  type Rate,
  type Statement,
  type Subject,
} from './figure.ts';
export { compileFigures, type FigureSystem, type FigureSystemInput } from './figureSystem.ts';
export {
  addIntervals,
  hullIntervals,
  type Interval,
  type IntervalSign,
  intersectIntervals,
  negateInterval,
  pointInterval,
  scaleInterval,
  signOfInterval,
  timesIntervals,
} from './interval.ts';
export type { AuxiliaryVariable, CellProgramme, ProgrammeOutcome, ProgrammeRow } from './programme.ts';
export { type Grounds, missingReading, type Reading, rangeReading, valueReading } from './reading.ts';
export type { Source, SourceRef } from './source.ts';
export type { Language, Text } from './text.ts';
