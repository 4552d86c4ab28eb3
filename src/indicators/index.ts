export type { CompiledHomes, CompiledModel, CompiledOrganisation, Rows } from './compiled.ts';
export type { ExplanationLabel, ExplanationNode, ExplanationTerm } from './explanation.ts';
export type {
  ConsiderationVerdict,
  Direction,
  IndicatorRow,
  IndicatorUnit,
  ModelMeasures,
  PairMeasures,
  PairRow,
  PairVerdict,
} from './measurement.ts';
