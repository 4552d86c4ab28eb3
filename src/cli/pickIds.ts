import { type NotPicked, type Picked, pickAssumptionSets, pickIndicator, pickModel } from '#report';
import type { Study } from '#study';
import { CliError } from './cliError.ts';

/** A model's id, or `today`; stops with what may have been meant where there is none. `place`: the option or argument that gave it. */
export function modelId(study: Study, given: string, place: string): string {
  return orStop(pickModel(study, given), place);
}

/** Assumption sets that are to be on, in the study's order; stops on one the study does not have. */
export function assumptionSetIds(study: Study, given: readonly string[]): readonly string[] {
  return orStop(pickAssumptionSets(study, given), '--assume');
}

/** An indicator's id; stops with what may have been meant, by id or by name, where there is none. */
export function indicatorId(given: string): string {
  return orStop(pickIndicator(given), '--indicator');
}

/** What a word did not name, as one of our errors. */
export function notPicked({ code, data }: NotPicked, place: string): CliError {
  return new CliError(code, data, place);
}

function orStop<Value>(picked: Picked<Value>, place: string): Value {
  if (!picked.ok) throw notPicked(picked.not, place);
  return picked.value;
}
