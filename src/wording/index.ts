export { type Catalogue, catalogueOf } from './catalogue.ts';
export { formatDate } from './dates.ts';
export { fold, inAlphabet } from './folding.ts';
export { indicatorMeaning, indicatorName, labelOf, ofName } from './labelOf.ts';
export { homeName, leafName, modelName, modelText, moveName, recordText, stepName } from './names.ts';
export {
  formatNumber,
  formatReading,
  type NumberForm,
  numberForm,
  type ReadingStyle,
  unitWord,
} from './numbers.ts';
export type { ErrorCode, ErrorData, Sentence } from './sentence.ts';
export { type Candidate, didYouMean } from './suggest.ts';
export { tellError, tellFinding, tellMissing, tellProblem, tellRefusal } from './tell.ts';
export { inBoth, languages, listed, pick, pickShort } from './text.ts';
