import type { Language, Text } from '#figures';
import { type AppliedModel, today } from '#moves';
import type { Study } from '#study';
import { catalogueOf } from './catalogue.ts';
import { inBoth, pick, pickShort, quoted } from './text.ts';

/** A model's name; of `today`, the word for it. */
export function modelName(study: Study, model: string, language: Language): string {
  if (model === today) return catalogueOf(language).screens.today;
  const found = study.models.get(model);
  return found ? pick(found.name, language) : model;
}

/** A model's name as a text of the study. */
export function modelText(study: Study, model: string): Text {
  return study.models.get(model)?.name ?? inBoth((language) => modelName(study, model, language));
}

/** A task's or part's name; the id where it has none. */
export function leafName(study: Study, id: string, language: Language): string {
  const node = study.nodes.get(id);
  return node ? pick(node.name, language) : id;
}

/** An administration's or committee's name as a model has it, else as it is today; the id where there is none. */
export function homeName(
  study: Study,
  applied: AppliedModel | undefined,
  id: string,
  language: Language,
  short = false,
): string {
  const inModel =
    applied?.administrations.find((body) => body.id === id) ??
    applied?.committees.find((body) => body.id === id);
  const found =
    inModel ?? study.administrations.get(id) ?? study.committees.get(id) ?? study.otherBodies.get(id);
  if (!found) return id;
  return short ? pickShort(found, language) : pick(found.name, language);
}

/** A move by its number and name, with the variant where it is named: "greb 3a, Erhverv samles". */
export function moveName(study: Study, id: string, variant: string | undefined, language: Language): string {
  const move = study.moves.get(id);
  if (!move) return quoted(id, language);
  return catalogueOf(language).screens.move(`${move.number}${variant ?? ''}`, pick(move.name, language));
}

/** A step of a model: the move it takes, or its own name. */
export function stepName(study: Study, model: string, id: string, language: Language): string {
  const step = study.models.get(model)?.steps.find((candidate) => candidate.id === id);
  if (!step) return quoted(id, language);
  if (step.kind === 'own') return catalogueOf(language).screens.ownStep(pick(step.name, language));
  return moveName(study, step.move, step.variant, language);
}

/** The name of any record of the study, by id; `undefined` where there is none with a name. */
export function recordText(study: Study, id: string): Text | undefined {
  const named =
    study.nodes.get(id) ??
    study.administrations.get(id) ??
    study.committees.get(id) ??
    study.otherBodies.get(id) ??
    study.areas.get(id) ??
    study.journeys.get(id) ??
    study.reforms.get(id) ??
    study.functions.get(id) ??
    study.quantities.get(id) ??
    study.assumptionSets.get(id) ??
    study.considerations.get(id) ??
    study.terms.get(id) ??
    study.moves.get(id) ??
    study.models.get(id);
  return named?.name;
}
