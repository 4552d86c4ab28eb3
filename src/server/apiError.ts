import type { Language } from '#figures';
import { type NotPicked, nearReferences, placeOf } from '#report';
import type { Problem, Refusal, Result, Study } from '#study';
import {
  type ApiErrorCode,
  type ApiErrorData,
  type ApiKind,
  type ErrorData,
  type Sentence,
  tellApiError,
  tellError,
  tellProblem,
  tellRefusal,
} from '#wording';
import { kindOfApiError, kindOfGateProblem, kindOfNotPicked, kindOfRefusal } from './apiStatus.ts';

/** One thing that is wrong, before anybody knows in which language it is told. */
export interface Told {
  readonly code: string;
  /** Where: a parameter, or a place in the content; `null` for the request as a whole. */
  readonly place: string | null;
  readonly tell: (language: Language) => Sentence;
  /** What a program may act on. */
  readonly refusal?: Refusal;
}

/** A request that stops here: what is wrong, the first thing foremost. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiKind;
  readonly first: Told;
  /** All that is wrong, where it can be more than one thing. */
  readonly all: readonly Told[] | undefined;

  constructor(
    kind: ApiKind,
    first: Told,
    how: { readonly all?: readonly Told[]; readonly cause?: unknown } = {},
  ) {
    super(first.code, { cause: how.cause });
    this.kind = kind;
    this.first = first;
    this.all = how.all;
  }
}

/** An error of the API itself. */
export function apiError<Code extends ApiErrorCode>(
  code: Code,
  data: ApiErrorData[Code],
  place: string | null = null,
  cause?: unknown,
): ApiError {
  const tell = (language: Language) => tellApiError(code, data, language);
  return new ApiError(kindOfApiError[code], { code, place, tell }, { cause });
}

/** A value that a parameter cannot have. */
export function valueNotAllowed(data: ErrorData['valueNotAllowed']): ApiError {
  const tell = (language: Language) => tellError('valueNotAllowed', data, language);
  return new ApiError(kindOfNotPicked.valueNotAllowed, { code: 'valueNotAllowed', place: data.option, tell });
}

/** A word in the address that names nothing in the study. */
export function notPicked({ code, data, parameter }: NotPicked): ApiError {
  const tell = (language: Language) => {
    const { message, next } = tellError(code, data, language);
    // The parameters are called as the options of the command line are, without their hyphens.
    return { message, next: next.replaceAll(/(^|\s)--(?=[a-z])/g, '$1') };
  };
  return new ApiError(kindOfNotPicked[code], { code, place: parameter, tell });
}

/** All that is wrong with what a request holds beside records of a study; the form is told in API.md, not in the format. */
export function problemsInRequest(problems: readonly Problem[]): ApiError {
  return problemsFound(problems, (problem) =>
    problem.place.startsWith('command/') ? 'docs/STUDY-FORMAT.md' : 'docs/API.md',
  );
}

/** All that is wrong with some content. `describedIn`: the document that tells the form. `read`: what could be read of a study. */
export function problemsFound(
  problems: readonly Problem[],
  describedIn: (problem: Problem) => string = () => 'docs/STUDY-FORMAT.md',
  read?: Study,
): ApiError {
  const near = read && nearReferences(problems, read);
  const all = problems.map((problem) => toldProblem(problem, describedIn(problem), near?.get(problem)));
  const [first] = all;
  if (!first) throw new Error('content without problems was refused');
  const kinds = problems.map(({ code }) => kindOfGateProblem.get(code));
  return new ApiError(kinds.find((kind) => kind !== undefined) ?? 'refused', first, { all });
}

/** The value that was come to, or an error with every reason why there is none. */
export function orRefused<Value>(result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value;
  const all = result.refusals.map(toldRefusal);
  const [first] = all;
  const [refusal] = result.refusals;
  if (!first || !refusal) throw new Error('refused for no reason');
  throw new ApiError(kindOf(refusal), first, { all });
}

/** What kind of no a refusal is. */
export function kindOf(refusal: Refusal): ApiKind {
  return 'place' in refusal ? 'refused' : kindOfRefusal[refusal.code];
}

function toldProblem(problem: Problem, describedIn: string, near?: readonly string[]): Told {
  const tell = (language: Language) => {
    const { message, next } = tellProblem(problem, language, near);
    return { message, next: next.replace('docs/STUDY-FORMAT.md', describedIn) };
  };
  return { code: problem.code, place: placeOrWhole(problem), tell };
}

function placeOrWhole(problem: Problem): string | null {
  const place = placeOf(problem);
  return place === '' ? null : place;
}

function toldRefusal(refusal: Refusal): Told {
  const place = 'place' in refusal ? placeOrWhole(refusal) : null;
  return { code: refusal.code, place, tell: (language) => tellRefusal(refusal, language), refusal };
}
