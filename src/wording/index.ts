export type { ApiErrorCode, ApiErrorData, ApiKind } from './apiSentence.ts';
export { isSameBodyName } from './bodyNames.ts';
export { type Catalogue, catalogueOf } from './catalogue.ts';
export { formatDate } from './dates.ts';
export { fold, inAlphabet } from './folding.ts';
export { formulaText } from './formulaText.ts';
export { figureOf, indicatorMeaning, indicatorName, labelOf, ofName } from './labelOf.ts';
export { homeName, leafName, modelName, modelText, stepName } from './names.ts';
export {
  formatNumber,
  formatReading,
  type NumberForm,
  numberForm,
  type ReadingStyle,
  unitWord,
} from './numbers.ts';
export { plural } from './plural.ts';
export type { ErrorCode, ErrorData, Sentence } from './sentence.ts';
export { type Candidate, didYouMean } from './suggest.ts';
export {
  tellApiError,
  tellCertainty,
  tellError,
  tellFinding,
  tellMissing,
  tellProblem,
  tellRefusal,
} from './tell.ts';
export { languages, listed, pick, pickShort } from './text.ts';
