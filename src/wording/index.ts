export type { ApiErrorCode, ApiErrorData, ApiKind } from './apiSentence.ts';
export { isSameBodyName } from './bodyNames.ts';
export { type Catalogue, catalogueOf } from './catalogue.ts';
export { commandName } from './commandName.ts';
export { partedWell } from './compounds.ts';
export { formatClock, formatDate } from './dates.ts';
export { type DocumentCatalogue, documentCatalogueOf } from './documentCatalogue.ts';
export { fold, inAlphabet } from './folding.ts';
export { formulaText } from './formulaText.ts';
export { figureOf, indicatorMeaning, indicatorName, labelOf, ofName, subjectName } from './labelOf.ts';
export { homeName, leafName, modelName, modelText, moveName, stepName } from './names.ts';
export {
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
export { exportingSaying } from './screens/exporting.ts';
export type { ErrorCode, ErrorData, Sentence } from './sentence.ts';
export { type Candidate, didYouMean } from './suggest.ts';
export { type TableCatalogue, tableCatalogueOf } from './tableCatalogue.ts';
export type { TableId } from './tableWords.ts';
export { tellCertainty, tellFinding, tellMissing } from './tell.ts';
export { tellProblem, tellRefusal } from './tellNo.ts';
export { tellApiError, tellError } from './tellProgram.ts';
export { inBoth, languages, listed, pick, pickShort } from './text.ts';
