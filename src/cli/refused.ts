import { kindOf } from '#server/apiError';
import type { Refusal, Result } from '#study';
import type { ApiKind } from '#wording';
import { type ExitCode, exitCodes } from './cliError.ts';

/** A request that stops because what is kept, or a rule, says no. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusals: readonly Refusal[];
  readonly exitCode: ExitCode;

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ code }) => code).join(', '));
    this.refusals = refusals;
    const [first] = refusals;
    this.exitCode = first ? exitCodeOf[kindOf(first)] : exitCodes.refused;
  }
}

/** The value that was come to; stops with every reason where there is none. */
export function orRefused<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Refused(result.refusals);
  return result.value;
}

const exitCodeOf: Readonly<Record<ApiKind, ExitCode>> = {
  malformed: exitCodes.usage,
  notAllowed: exitCodes.noAccess,
  notFound: exitCodes.notFound,
  conflict: exitCodes.conflict,
  tooLarge: exitCodes.refused,
  unsupported: exitCodes.usage,
  misdirected: exitCodes.usage,
  refused: exitCodes.refused,
  tooMany: exitCodes.conflict,
  broken: exitCodes.storage,
  unavailable: exitCodes.storage,
  full: exitCodes.storage,
};
