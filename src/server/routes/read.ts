import { type Picked, pickAssumptionSets, pickModel } from '#report';
import type { Study } from '#study';
import type { StudyAt } from '#workbench/readModels';
import { notPicked, orRefused } from '../apiError.ts';
import type { RouteContext } from '../context.ts';

/** The study that an address names, at the version that it names. */
export async function studyAt(
  { workbench: { models } }: RouteContext,
  { study }: { readonly study: string },
  { version }: { readonly version?: number },
): Promise<StudyAt> {
  return orRefused(await (version === undefined ? models.open(study) : models.openAt(study, version)));
}

/** A model's id as an address gives it. */
export function modelOf(study: Study, given: string): string {
  return orNotPicked(pickModel(study, given));
}

/** Assumption sets as an address gives them. */
export function assumptionSetsOf(study: Study, given: readonly string[]): readonly string[] {
  return orNotPicked(pickAssumptionSets(study, given));
}

/** What a word of an address names, or an error that says what may have been meant. */
export function orNotPicked<Value>(picked: Picked<Value>): Value {
  if (!picked.ok) throw notPicked(picked.not);
  return picked.value;
}
