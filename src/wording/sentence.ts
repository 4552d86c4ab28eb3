import type { Finding } from '#moves';
import type { Problem, ProblemCode, Refusal, RefusalCode } from '#study';

/** What is the matter, which thing it is, and what to do now. */
export interface Sentence {
  readonly message: string;
  readonly next: string;
}

/** A sentence for every code of a problem. */
export type ProblemSentences = {
  readonly [Code in ProblemCode]: (problem: Extract<Problem, { readonly code: Code }>) => Sentence;
};

/** A sentence for every code of a refusal that is not a rule of the study. */
export type RefusalSentences = {
  readonly [Code in RefusalCode]: (refusal: Extract<Refusal, { readonly code: Code }>) => Sentence;
};

/** The names that a finding's ids have, in one language. */
export interface FindingNames {
  readonly leaf: (id: string) => string;
  readonly step: (id: string) => string;
  readonly home: (id: string) => string;
  readonly move: (id: string, variant?: string) => string;
}

/** A sentence for every code of what applying a model found. */
export type FindingSentences = {
  readonly [Code in Finding['code']]: (
    finding: Extract<Finding, { readonly code: Code }>,
    names: FindingNames,
  ) => Sentence;
};

/** What a word was taken for, and what there is instead. */
export interface NotFound {
  readonly given: string;
  /** Ids that may have been meant, likeliest first. */
  readonly near: readonly string[];
  /** All ids there are. */
  readonly known: readonly string[];
}

/** Every code with which a request may be stopped, and what it says. */
export interface ErrorData {
  /** No study was named. */
  readonly studyMissing: { readonly command: string };
  /** `near` names studies of either kind, `known` those that come with the program, `kept` those of the data folder. */
  readonly studyNotFound: NotFound & { readonly kept: readonly string[] };
  readonly folderHasNoStudy: { readonly folder: string };
  readonly studyHasProblems: {
    readonly study: string;
    readonly count: number;
    readonly first: { readonly place: string; readonly message: string };
  };
  readonly fileMissing: { readonly command: string };
  readonly fileNotFound: { readonly file: string };
  readonly fileExists: { readonly file: string };
  readonly noAccess: { readonly file: string };
  /** What goes to stdout could not be written. */
  readonly outputFailed: { readonly because: string };
  /** The folder that a file is to be written in is not there. */
  readonly outputFolderMissing: { readonly folder: string };
  readonly storageFailed: { readonly file: string; readonly because: string };
  readonly modelMissing: {
    readonly command: string;
    readonly study: string;
    readonly known: readonly string[];
  };
  readonly modelNotFound: NotFound;
  readonly indicatorMissing: { readonly command: string; readonly known: readonly string[] };
  readonly indicatorNotFound: NotFound;
  readonly indicatorHasNoParts: { readonly indicator: string; readonly given: string };
  /** What a number is of: an area, journey, committee or reform. */
  readonly ofNotFound: NotFound & { readonly indicator: string };
  readonly assumptionSetNotFound: NotFound;
  /** `other`: one to try instead. */
  readonly portIsTaken: { readonly port: number; readonly other: number };
  readonly portIsDenied: { readonly port: number; readonly usual: number };
  readonly portIsNone: { readonly given: string; readonly usual: number };
  /** Nobody said where studies are kept, and the environment names no place. */
  readonly dataFolderUnknown: Record<never, never>;
  readonly commandUnknown: NotFound;
  readonly optionUnknown: NotFound & { readonly command: string };
  readonly optionMissing: { readonly option: string; readonly command: string };
  readonly optionNeedsValue: { readonly option: string; readonly command: string };
  readonly valueNotAllowed: NotFound & { readonly option: string };
  readonly tooManyArguments: { readonly given: readonly string[]; readonly command: string };
  /** A bug in the program. */
  readonly internalError: { readonly because: string };
}

export type ErrorCode = keyof ErrorData;

/** A sentence for every code with which a request may be stopped. */
export type ErrorSentences = { readonly [Code in ErrorCode]: (data: ErrorData[Code]) => Sentence };
