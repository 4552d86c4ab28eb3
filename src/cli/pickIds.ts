import { registry } from '#indicators';
import { today } from '#moves';
import type { Study } from '#study';
import { type Candidate, didYouMean, indicatorName, languages } from '#wording';
import { CliError } from './cliError.ts';

/** A model's id, or `today`; stops with what may have been meant where there is none. `place`: the option or argument that gave it. */
export function modelId(study: Study, given: string, place: string): string {
  if (given === today || study.models.has(given)) return given;
  const candidates: Candidate[] = [
    { id: today, names: ['i dag', 'idag'] },
    ...[...study.models.values()].map(({ id, name }) => ({ id, names: namesOf(name) })),
  ];
  throw new CliError(
    'modelNotFound',
    { given, near: didYouMean(given, candidates), known: modelIds(study) },
    place,
  );
}

/** Every model there is, and `today`. */
export function modelIds(study: Study): readonly string[] {
  return [...study.models.keys(), today];
}

/** Assumption sets that are to be on, in the study's order; stops on one the study does not have. */
export function assumptionSetIds(study: Study, given: readonly string[]): readonly string[] {
  for (const id of given) {
    if (study.assumptionSets.has(id)) continue;
    const candidates = [...study.assumptionSets.values()].map((set) => ({
      id: set.id,
      names: namesOf(set.name),
    }));
    throw new CliError(
      'assumptionSetNotFound',
      { given: id, near: didYouMean(id, candidates), known: [...study.assumptionSets.keys()] },
      '--assume',
    );
  }
  return [...study.assumptionSets.keys()].filter((id) => given.includes(id));
}

/** An indicator's id; stops with what may have been meant, by id or by name, where there is none. */
export function indicatorId(given: string): string {
  if (registry.some(({ id }) => id === given)) return given;
  const candidates = registry.map(({ id }) => ({
    id,
    names: languages.map((language) => indicatorName(id, language)),
  }));
  throw new CliError(
    'indicatorNotFound',
    { given, near: didYouMean(given, candidates), known: registry.map(({ id }) => id) },
    '--indicator',
  );
}

function namesOf(name: { readonly da?: string; readonly en?: string }): readonly string[] {
  return [name.da, name.en].filter((text): text is string => text !== undefined);
}
