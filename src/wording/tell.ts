import type { Language, Reading } from '#figures';
import type { AppliedModel, Finding } from '#moves';
import type { Problem, Refusal, Study } from '#study';
import type { ApiErrorCode, ApiErrorData } from './apiSentence.ts';
import { catalogueOf } from './catalogue.ts';
import { labelOf } from './labelOf.ts';
import { homeName, leafName, moveName, stepName } from './names.ts';
import type { ErrorCode, ErrorData, FindingNames, Sentence } from './sentence.ts';

// Each catalogue has one function per code, made for exactly that code's data;
// that the code picked it is what TypeScript cannot follow.
type Telling<Told> = (told: Told, names?: FindingNames) => Sentence;

/** What is wrong with a study or its file, and what to do now; `near` are ids that may have been meant, likeliest first. */
export function tellProblem(problem: Problem, language: Language, near: readonly string[] = []): Sentence {
  const { problems, suggestions } = catalogueOf(language);
  const { message, next } = (problems[problem.code] as Telling<Problem>)(problem);
  return { message, next: near.length === 0 ? next : `${suggestions.meant(near)} ${next}` };
}

/** Why a change was refused, and what to do now. */
export function tellRefusal(refusal: Refusal, language: Language): Sentence {
  const { problems, refusals } = catalogueOf(language);
  return ({ ...problems, ...refusals }[refusal.code] as Telling<Refusal>)(refusal);
}

/** What applying a model found, and what to do now. */
export function tellFinding(
  finding: Finding,
  study: Study,
  applied: AppliedModel,
  language: Language,
): Sentence {
  const names: FindingNames = {
    leaf: (id) => `“${leafName(study, id, language)}”`,
    step: (id) => stepName(study, applied.model, id, language),
    home: (id) => homeName(study, applied, id, language),
    move: (id, variant) => moveName(study, id, variant, language),
  };
  return (catalogueOf(language).findings[finding.code] as Telling<Finding>)(finding, names);
}

/** What stopped a request, and what to do now. */
export function tellError<Code extends ErrorCode>(
  code: Code,
  data: ErrorData[Code],
  language: Language,
): Sentence {
  return (catalogueOf(language).errors[code] as Telling<ErrorData[Code]>)(data);
}

/** What stopped a request to the API before the study was asked, and what to do now. */
export function tellApiError<Code extends ApiErrorCode>(
  code: Code,
  data: ApiErrorData[Code],
  language: Language,
): Sentence {
  return (catalogueOf(language).apiErrors[code] as Telling<ApiErrorData[Code]>)(data);
}

const mostNamed = 6;

/** Reasons whose needs are records of the study. */
const namesRecords: ReadonlySet<string> = new Set(['notPlaced', 'smallestIsZero']);

/**
 * Why there is no number, with the names of what would have to be mended: the
 * figures that contradict each other, the tasks without a home, the
 * administrations without staff. The code
 * itself where it has no words.
 */
export function tellMissing(
  reading: Extract<Reading, { kind: 'missing' }>,
  study: Study,
  language: Language,
): string {
  const reasons: Readonly<Record<string, string | undefined>> = catalogueOf(language).missingReasons;
  const reason = reasons[reading.reason] ?? reading.reason;
  const ofFigures = reading.reason === 'contradiction' || reading.reason === 'numberIsTooLarge';
  const kind = ofFigures ? 'figure' : 'record';
  if (kind === 'record' && !namesRecords.has(reading.reason)) return reason;
  const names = reading.needs.slice(0, mostNamed).map((id) => labelOf({ kind, id }, study)[language]);
  const more = reading.needs.length > mostNamed ? ' …' : '';
  return names.length === 0 ? reason : `${reason} (${names.join(' · ')}${more})`;
}

/** Why a number is sure, a range or unknown. */
export function tellCertainty(reading: Reading, study: Study, language: Language): string {
  const { screens } = catalogueOf(language);
  if (reading.kind === 'missing') return screens.missingBecause(tellMissing(reading, study, language));
  if (reading.kind === 'value') return screens.valueBecause;
  return reading.exact ? screens.rangeBecause : screens.boundsBecause;
}
