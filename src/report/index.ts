export { type AlikeInputs, alikeInputs } from './alikeInputs.ts';
export { type Axis, axisOf, type OnAxis, onAxis } from './axis.ts';
export {
  type ComparedConsideration,
  type ComparedCriterion,
  type ComparedIndicator,
  type Comparison,
  comparison,
  mostCompared,
  pairKey,
  pairsToCompare,
} from './comparison.ts';
export { type ConsiderationGroup, considerationGroups } from './considerationGroups.ts';
export type { DocumentAsk } from './documents/backMatter.ts';
export { comparisonDocument } from './documents/comparisonDocument.ts';
export { modelDocument } from './documents/modelDocument.ts';
export type {
  ConsiderationBlock,
  DocumentBlock,
  DocumentSection,
  IndicatorLine,
  ListItem,
  PictureCard,
  PictureColumn,
  ReportDocument,
  Tone,
} from './documents/reportDocument.ts';
export { reportedModels, reportOf } from './documents/reportOf.ts';
export { explanationForm } from './explanationForm.ts';
export { type ExplanationGrounds, explanationGrounds } from './explanationGrounds.ts';
export { type ExplanationParts, explanationParts } from './explanationParts.ts';
export { fileName } from './fileName.ts';
export { type FindingGroup, findingGroups } from './findingGroups.ts';
export { type Flow, type FlowEnd, type Flows, flows } from './flows.ts';
export { homeChanges, type IndicatorChange } from './homeChanges.ts';
export { huesOf } from './hues.ts';
export {
  type ChangedInterface,
  type InterfaceChange,
  type InterfaceCount,
  type InterfaceMatrix,
  type InterfacePair,
  interfaceChanges,
  interfaceMatrix,
} from './interfaceMatrix.ts';
export { type JourneyLanes, journeyLanes, type LaneStep } from './journeyLanes.ts';
export {
  type ColumnSection,
  type GivenTo,
  type LeafGroup,
  type ModelColumn,
  modelColumns,
} from './modelColumns.ts';
export {
  type MoveEffects,
  moveAlone,
  moveEffects,
  type TakenIn,
  takenIn,
  withMoveAlone,
} from './moveEffects.ts';
export { nearReferences } from './nearReferences.ts';
export {
  modelIds,
  type NotPicked,
  noSuchNumber,
  type Picked,
  pickAssumptionSets,
  pickIndicator,
  pickModel,
} from './picking.ts';
export { type CheckJson, countsOf, placeOf, presentCheck, type StudyCounts } from './presentCheck.ts';
export { type CompareJson, presentCompare } from './presentCompare.ts';
export { type ErrorJson, presentError, presentRefusal } from './presentError.ts';
export { type ExplanationJson, type ExplanationNodeJson, presentExplanation } from './presentExplanation.ts';
export {
  type FindingJson,
  type IndicatorJson,
  type MeasuresJson,
  presentMeasures,
} from './presentMeasures.ts';
export { type LeafJson, type OrganisationJson, presentOrganisation } from './presentOrganisation.ts';
export type { ReadingJson } from './presentReading.ts';
export { staffByAdministration } from './staffByAdministration.ts';
export { type StepLeaves, stepLeaves } from './stepLeaves.ts';
export { modelWithOffer, type StepOffer, stepOffers, type TermChange } from './stepOffers.ts';
export type { ColumnKind, Table, TableCell, TableColumn, TableNote, TableRow } from './table.ts';
export { type TableAsk, tableIds, tableOf } from './tableOf.ts';
export { assumptionsTable } from './tables/assumptionsTable.ts';
export { comparisonTable } from './tables/comparisonTable.ts';
export { differencesTable } from './tables/differencesTable.ts';
export { saidBy } from './tables/figureCells.ts';
export { figuresTable } from './tables/figuresTable.ts';
export { flowsTable } from './tables/flowsTable.ts';
export { interfacesTable } from './tables/interfacesTable.ts';
export { journeysTable } from './tables/journeysTable.ts';
export { type HappenedLine, logTable } from './tables/logTable.ts';
export { missingTable, missingText } from './tables/missingTable.ts';
export { modelsTable, scoredOf } from './tables/modelsTable.ts';
export { movesTable } from './tables/movesTable.ts';
export { sourcesTable } from './tables/sourcesTable.ts';
export { tasksTable } from './tables/tasksTable.ts';
export { termsTable } from './tables/termsTable.ts';
export { themesTable } from './tables/themesTable.ts';
export { tellFindingGroup } from './tellFindingGroup.ts';
export { commandsOf, type WayOut, waysOut } from './waysOut.ts';
export { type KeptBack, type Missing, whatIsMissing } from './whatIsMissing.ts';
