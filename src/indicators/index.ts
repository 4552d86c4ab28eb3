export { type AssumedChange, assumptionEffect } from './assumptionEffect.ts';
export type { CompiledHomes, CompiledModel, CompiledOrganisation, Rows } from './compiled.ts';
export { contradictionsOf } from './contradictions.ts';
export { explainIndicator } from './explainIndicator.ts';
export type { ExplanationLabel, ExplanationNode, ExplanationTerm } from './explanation.ts';
export { type FigureGaps, figureGaps } from './figureGaps.ts';
export { type FigureRange, figureRanges } from './figureRanges.ts';
export { type FigureUse, figureUses } from './figureUses.ts';
export type { Indicator } from './indicator.ts';
export { indicatorsOfRole } from './indicatorsOfRole.ts';
export type { IndicatorValues } from './indicatorValues.ts';
export { compareModels, type MeasureOptions, measureModels } from './measure.ts';
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
export { type HomePreview, type HomePreviewer, type HomePreviews, homePreviewer } from './previewHomes.ts';
export { type Preview, previewMove } from './previewMove.ts';
export { indicatorById, registry, registryHash } from './registry.ts';
export {
  type StaffFlow,
  type StaffFlows,
  type StaffOfLeaves,
  staffFlows,
  staffOfLeaves,
  staffOfSome,
} from './staffFlows.ts';
export { staffOfNodes } from './staffOfNodes.ts';
export { type Standing, standingsOf } from './standingsOf.ts';
export { OrganisationState, type PointValues } from './state.ts';
export { type ValueIndicator, valueIndicators } from './valueIndicator.ts';
export { considerationVerdicts } from './verdict.ts';
