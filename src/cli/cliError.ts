import type { ErrorCode, ErrorData } from '#wording';

/**
 * What the process says of itself when it ends; docs/CLI.md tells them to
 * users. `bug` is sysexits' EX_SOFTWARE: none of the others is true of a bug.
 */
export const exitCodes = {
  ok: 0,
  refused: 1,
  usage: 2,
  problems: 3,
  notFound: 4,
  noAccess: 5,
  conflict: 6,
  storage: 7,
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const exitCodeOf: Readonly<Record<ErrorCode, ExitCode>> = {
  studyMissing: exitCodes.usage,
  studyNotFound: exitCodes.notFound,
  folderHasNoStudy: exitCodes.notFound,
  studyHasProblems: exitCodes.problems,
  fileMissing: exitCodes.usage,
  fileNotFound: exitCodes.notFound,
  fileExists: exitCodes.refused,
  noAccess: exitCodes.noAccess,
  storageFailed: exitCodes.storage,
  outputFailed: exitCodes.storage,
  outputFolderMissing: exitCodes.notFound,
  modelMissing: exitCodes.usage,
  modelNotFound: exitCodes.notFound,
  indicatorMissing: exitCodes.usage,
  indicatorNotFound: exitCodes.notFound,
  indicatorHasNoParts: exitCodes.notFound,
  ofNotFound: exitCodes.notFound,
  assumptionSetNotFound: exitCodes.notFound,
  portIsTaken: exitCodes.conflict,
  portIsDenied: exitCodes.noAccess,
  portIsNone: exitCodes.usage,
  dataFolderUnknown: exitCodes.usage,
  commandUnknown: exitCodes.usage,
  optionUnknown: exitCodes.usage,
  optionMissing: exitCodes.usage,
  optionNeedsValue: exitCodes.usage,
  valueNotAllowed: exitCodes.usage,
  tooManyArguments: exitCodes.usage,
  internalError: exitCodes.bug,
};

/** A request that stops here: a code with its data, and the file, option or argument it is about. */
export class CliError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'CliError';
  readonly code: Code;
  readonly data: ErrorData[Code];
  readonly place: string | null;

  constructor(code: Code, data: ErrorData[Code], place: string | null = null, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.data = data;
    this.place = place;
  }

  get exitCode(): ExitCode {
    return exitCodeOf[this.code];
  }
}
