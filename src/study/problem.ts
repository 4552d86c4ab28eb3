import type { SectionName } from './sections.ts';

/**
 * What a reference may lead to: a record of a section, or something inside
 * one. `madeAdministrations` and `madeCommittees` are those that a change of
 * structure creates; `leaves` are tasks without parts, `wholeTasks` those
 * without a parent; `study` is the study itself.
 */
export type TargetKind =
  | SectionName
  | 'study'
  | 'leaves'
  | 'wholeTasks'
  | 'variants'
  | 'steps'
  | 'madeAdministrations'
  | 'madeCommittees'
  | 'indicators';

/**
 * Every code of a problem, with what it says beside the ids. A problem of the
 * study is a rule that a whole study breaks; a command that would break one is
 * refused with the same code. docs/PROBLEMS.md tells each to a user.
 */
export interface StudyProblemData {
  /** Names something that is not there. ids: the id named. `is`: what has that id instead, if anything. `scope`: the move of a variant, the model of a step. */
  unknownReference: {
    readonly kinds: readonly TargetKind[];
    readonly is?: TargetKind;
    readonly scope?: string;
  };
  /** The end of a relation or a step of a journey is a task that has parts. ids: that task. */
  isNotALeaf: Record<never, never>;
  /** Two things have one id. ids: the id. `first`: where else it stands. */
  duplicateId: { readonly first: string };
  /** An id has other characters than small letters, digits, dot and hyphen. ids: the id. */
  idIsMalformed: Record<never, never>;
  /** `today` as the id of a model: it stands for the organisation as it is. ids: the id. */
  idIsReserved: Record<never, never>;
  /** Tasks are parts of each other in a circle. ids: the tasks of the circle. */
  partsFormACircle: Record<never, never>;
  /** A text in no language, or of blanks only. */
  textIsEmpty: Record<never, never>;
  /** Not an ISO 8601 date (day, month or year as the place allows) that exists. */
  dateIsMalformed: { readonly found: string; readonly allowed: 'day' | 'dayMonthOrYear' };
  /** A figure has neither a date nor a source to take one from. */
  dateIsUnknown: Record<never, never>;
  /** A least number above its greatest. */
  intervalIsReversed: { readonly min: number; readonly max: number };
  numberIsNegative: { readonly found: number };
  /** Infinite or not a number. */
  numberIsNotFinite: Record<never, never>;
  /** A number beyond `greatestAmount`, or beyond what a computer's number can hold, such as 1e400. `found`: as it stands there. */
  numberIsTooLarge: { readonly found: string };
  numberIsNotWhole: { readonly found: number };
  /** A share below 0 or above 1. */
  shareIsOutside: { readonly found: number };
  /** Two quantities play one role. ids: both. */
  roleIsTaken: { readonly role: 'staff' | 'agenda' };
  /** A figure of nothing, or a share of nothing. */
  subjectIsEmpty: Record<never, never>;
  /** A figure of a quantity that plays a role speaks of a body without tasks; record it as a quantity without a role. ids: the body. */
  otherBodyHasNoTasks: Record<never, never>;
  /** A relation whose ends are one task. ids: that task. */
  relationEndsAreOne: Record<never, never>;
  /** Two parts of one task are both marked as its rest. ids: the task, then the parts. */
  restIsTwice: Record<never, never>;
  /** A task without a parent is marked as a rest. */
  restHasNoParent: Record<never, never>;
  /** A rule that names no condition would mean everything. */
  ruleIsEmpty: Record<never, never>;
  /** The administration that a merger continues is none of those merged. ids: it. */
  continuesIsNotMerged: Record<never, never>;
  /** A merger of fewer than two administrations. */
  mergeNeedsTwo: Record<never, never>;
  /** A split without a successor. */
  splitNeedsASuccessor: Record<never, never>;
  /** A source's address that is not https. */
  addressIsNotHttps: { readonly found: string };
  /** One thing is named twice in a list where once is meant. ids: it. */
  namedTwice: Record<never, never>;
  /** Warning: a task has parts, and none of them is the rest. ids: the task. */
  partsWithoutRest: Record<never, never>;
  /** Warning: no administration serves a committee. ids: the committee. */
  committeeWithoutAdministration: Record<never, never>;
  /** Warning: a move without a variant cannot be taken. ids: the move. */
  moveWithoutVariant: Record<never, never>;
  /** Warning: two moves or two themes have one number. ids: both. */
  numberIsTaken: { readonly number: number };
  /** Warning: a left-out node none of whose leaves the step would move, so that leaving it out changes nothing. ids: the node. */
  leftOutIsNotMoved: Record<never, never>;
  /** Warning: `listed` on a part means nothing. ids: the part. */
  listedOnAPart: Record<never, never>;
}

/** What JSON would have had where it stopped being JSON. */
export type JsonExpected =
  | 'value'
  | 'fieldName'
  | 'colon'
  | 'commaOrEndOfObject'
  | 'commaOrEndOfList'
  | 'endOfText'
  | 'escape'
  | 'endOfFile';

/** Kinds of values in a file, in a user's words: `yesNo` is true or false, `nothing` is null. */
export type ValueKind = 'text' | 'number' | 'yesNo' | 'list' | 'object' | 'nothing';

/** Codes of what is wrong with a study file before it can be read as a study. */
export interface FileProblemData {
  fileIsTooLarge: { readonly limitBytes: number };
  /** Bytes that are no text in UTF-8; nothing was read. `byte`: the first that is not, from 1. */
  notUtf8: { readonly byte: number; readonly isUtf16: boolean };
  /** Not JSON; nothing after this place was read. `found`: the character there, empty at the end of the file. */
  notJson: { readonly found: string; readonly expected: JsonExpected };
  nestedTooDeeply: { readonly limit: number };
  /** A field name that could reach into the program: `__proto__`, `constructor`, `prototype`. */
  forbiddenField: { readonly field: string };
  /** A field stands twice in one object. */
  duplicateField: { readonly field: string };
  /** Half of a character: a surrogate without its other half. */
  halfACharacter: Record<never, never>;
  /** A number beyond what a computer's number can hold, such as 1e400. */
  numberIsTooLarge: { readonly found: string };
  /** `format` is not one that this version reads. */
  unknownFormat: { readonly found: string; readonly expected: string };
  /** A field that the format does not have. `known`: those it has there. */
  unknownField: { readonly field: string; readonly known: readonly string[] };
  fieldIsMissing: { readonly field: string };
  /** Another kind of value than the format has there, such as a text for a number. */
  wrongKind: { readonly expected: ValueKind; readonly found: ValueKind };
  /** A word that is none of those allowed. */
  unknownWord: { readonly found: string | number; readonly allowed: readonly (string | number)[] };
}

/** Codes of what is wrong with a study and shows by measuring only. */
export interface MeasuringProblemData {
  /**
   * Warning: figures that cannot all be true; what rests on them is unknown.
   * ids: the figures, none of which could be spared. `places`: theirs. `set`:
   * the assumption set that has to be on for it.
   */
  figuresContradict: { readonly places: readonly string[]; readonly set?: string };
}

type Told<Data> = {
  readonly [Code in keyof Data]: {
    readonly code: Code;
    /** Ids of what is concerned, as the code says. */
    readonly ids: readonly string[];
    /**
     * Where, as in the study file: `study/date`, `relations/relation-12/to`,
     * `models/model-1/steps[3]/leftOut[0]`; a record without a usable id by
     * its index, `relations[12]/to`. Empty for the file as a whole.
     */
    readonly place: string;
    /** From 1, when the study was read from a file's text. */
    readonly line?: number;
    readonly column?: number;
    readonly data: Data[Code];
  };
}[keyof Data];

/** A rule that a study breaks. */
export type StudyProblem = Told<StudyProblemData>;

/** Something wrong with a study file as a file. */
export type FileProblem = Told<FileProblemData>;

/** Something wrong with a study that measuring shows. */
export type MeasuringProblem = Told<MeasuringProblemData>;

export type Problem = StudyProblem | FileProblem | MeasuringProblem;

export type ProblemCode = Problem['code'];

/** Every code and how grave it is: a study with errors is not imported, one with warnings is. */
export const problemCodes: Readonly<Record<ProblemCode, 'error' | 'warning'>> = {
  unknownReference: 'error',
  isNotALeaf: 'error',
  duplicateId: 'error',
  idIsMalformed: 'error',
  idIsReserved: 'error',
  partsFormACircle: 'error',
  textIsEmpty: 'error',
  dateIsMalformed: 'error',
  dateIsUnknown: 'error',
  intervalIsReversed: 'error',
  numberIsNegative: 'error',
  numberIsNotFinite: 'error',
  numberIsNotWhole: 'error',
  shareIsOutside: 'error',
  roleIsTaken: 'error',
  subjectIsEmpty: 'error',
  otherBodyHasNoTasks: 'error',
  relationEndsAreOne: 'error',
  restIsTwice: 'error',
  restHasNoParent: 'error',
  ruleIsEmpty: 'error',
  continuesIsNotMerged: 'error',
  mergeNeedsTwo: 'error',
  splitNeedsASuccessor: 'error',
  addressIsNotHttps: 'error',
  namedTwice: 'error',
  partsWithoutRest: 'warning',
  committeeWithoutAdministration: 'warning',
  moveWithoutVariant: 'warning',
  numberIsTaken: 'warning',
  leftOutIsNotMoved: 'warning',
  listedOnAPart: 'warning',
  figuresContradict: 'warning',
  fileIsTooLarge: 'error',
  notUtf8: 'error',
  notJson: 'error',
  nestedTooDeeply: 'error',
  forbiddenField: 'error',
  duplicateField: 'error',
  halfACharacter: 'error',
  numberIsTooLarge: 'error',
  unknownFormat: 'error',
  unknownField: 'error',
  fieldIsMissing: 'error',
  wrongKind: 'error',
  unknownWord: 'error',
};

/** Whether a problem keeps a study from being imported or a command from being accepted. */
export function isError(problem: Problem): boolean {
  return problemCodes[problem.code] === 'error';
}
