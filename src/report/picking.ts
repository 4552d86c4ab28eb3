import { indicatorById, measureModels, registry } from '#indicators';
import { today } from '#moves';
import type { Study } from '#study';
import { type Candidate, didYouMean, type ErrorData, indicatorName, languages, ofName } from '#wording';

type PickingCode =
  | 'modelNotFound'
  | 'assumptionSetNotFound'
  | 'indicatorNotFound'
  | 'indicatorHasNoParts'
  | 'ofNotFound';

/** What a word from outside does not name, with what may have been meant. */
export type NotPicked = {
  readonly [Code in PickingCode]: {
    readonly code: Code;
    readonly data: ErrorData[Code];
    /** What the word was given as: `model`, `assume`, `indicator` or `of`. */
    readonly parameter: string;
  };
}[PickingCode];

/** What a word from outside names. */
export type Picked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly not: NotPicked };

/** A model's id, or `today`. */
export function pickModel(study: Study, given: string): Picked<string> {
  if (given === today || study.models.has(given)) return { ok: true, value: given };
  const candidates: Candidate[] = [
    { id: today, names: ['i dag', 'idag'] },
    ...[...study.models.values()].map(({ id, name }) => ({ id, names: namesOf(name) })),
  ];
  const data = { given, near: didYouMean(given, candidates), known: modelIds(study) };
  return { ok: false, not: { code: 'modelNotFound', data, parameter: 'model' } };
}

/** Every model there is, and `today`. */
export function modelIds(study: Study): readonly string[] {
  return [...study.models.keys(), today];
}

/** Assumption sets that are to be on, in the study's order. */
export function pickAssumptionSets(study: Study, given: readonly string[]): Picked<readonly string[]> {
  const known = [...study.assumptionSets.keys()];
  const unknown = given.find((id) => !study.assumptionSets.has(id));
  if (unknown === undefined) return { ok: true, value: known.filter((id) => given.includes(id)) };
  const candidates = [...study.assumptionSets.values()].map((set) => ({
    id: set.id,
    names: namesOf(set.name),
  }));
  const data = { given: unknown, near: didYouMean(unknown, candidates), known };
  return { ok: false, not: { code: 'assumptionSetNotFound', data, parameter: 'assume' } };
}

/** An indicator's id; what may have been meant is found by id and by name. */
export function pickIndicator(given: string): Picked<string> {
  const known = registry.map(({ id }) => id);
  if (known.includes(given)) return { ok: true, value: given };
  const candidates = known.map((id) => ({
    id,
    names: languages.map((language) => indicatorName(id, language)),
  }));
  const data = { given, near: didYouMean(given, candidates), known };
  return { ok: false, not: { code: 'indicatorNotFound', data, parameter: 'indicator' } };
}

/** Why an indicator has no number `of` this. Cost: measures today once. */
export function noSuchNumber(study: Study, indicator: string, given: string): NotPicked {
  const known = [
    ...new Set(
      measureModels(study, { models: [today] })
        .flatMap((model) => model.indicators)
        .flatMap((row) => (row.id === indicator && row.of !== undefined ? [row.of] : [])),
    ),
  ];
  if (known.length === 0 || !indicatorById(indicator)) {
    return { code: 'indicatorHasNoParts', data: { indicator, given }, parameter: 'of' };
  }
  const candidates = known.map((id) => ({
    id,
    names: languages.map((language) => ofName(study, undefined, id, language)),
  }));
  const data = { indicator, given, near: didYouMean(given, candidates), known };
  return { code: 'ofNotFound', data, parameter: 'of' };
}

function namesOf(name: { readonly da?: string; readonly en?: string }): readonly string[] {
  return [name.da, name.en].filter((text): text is string => text !== undefined);
}
