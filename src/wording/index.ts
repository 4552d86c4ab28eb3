export type { ApiErrorCode, ApiErrorData, ApiKind } from './apiSentence.ts';
export { isSameBodyName } from './bodyNames.ts';
export { type Catalogue, catalogueOf } from './catalogue.ts';
export { commandName, recordName } from './commandName.ts';
export { partedWell } from './compounds.ts';
export { formatClock, formatDate } from './dates.ts';
export { type DocumentCatalogue, documentCatalogueOf } from './documentCatalogue.ts';
export { figureForm, formatStatement } from './figureStatement.ts';
export { fold, inAlphabet } from './folding.ts';
export { formulaText } from './formulaText.ts';
export { figureOf, indicatorMeaning, indicatorName, labelOf, ofName, subjectName } from './labelOf.ts';
export { homeName, leafName, modelName, modelText, moveName, recordText, stepName } from './names.ts';
export {
  formatChange,
  formatNumber,
  formatReading,
  type NumberForm,
  numberForm,
  plainUnit,
  type ReadingStyle,
  unitWord,
} from './numbers.ts';
export { pairSentence } from './pairSentence.ts';
export { plural } from './plural.ts';
export { type ProgramCatalogue, programCatalogueOf } from './programCatalogue.ts';
export { compareSaying } from './screens/compare.ts';
export { exportingSaying } from './screens/exporting.ts';
export { figuresSaying } from './screens/figures.ts';
export { hintsSaying } from './screens/hints.ts';
export { journeysSaying } from './screens/journeys.ts';
export { modelFormsSaying } from './screens/modelForms.ts';
export { modelsSaying } from './screens/models.ts';
export { movesSaying } from './screens/moves.ts';
export { notesSaying } from './screens/notes.ts';
export { type OrganisationSaying, organisationSaying } from './screens/organisation.ts';
export { outSaying } from './screens/out.ts';
export { type BuildingStep, overviewSaying } from './screens/overview.ts';
export { startSaying } from './screens/start.ts';
export { themesSaying } from './screens/themes.ts';
export { versionsSaying } from './screens/versions.ts';
export type { ErrorCode, ErrorData, Sentence } from './sentence.ts';
export { type Candidate, didYouMean } from './suggest.ts';
export { type TableCatalogue, tableCatalogueOf } from './tableCatalogue.ts';
export type { LogTableId, StudyTableId, TableId } from './tableWords.ts';
export { tellCertainty, tellFinding, tellMissing } from './tell.ts';
export { tellProblem, tellRefusal } from './tellNo.ts';
export { tellApiError, tellError } from './tellProgram.ts';
export { inBoth, languages, listed, pick, pickShort, quoted } from './text.ts';
