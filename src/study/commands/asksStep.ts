import { type Model, type Step, type StructureChange, type Transfer, today } from '#moves';
import type { CommandRefusal } from '../refusal.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { Study } from '../study.ts';

/** The model a command speaks of, or `notThere`; of today, that it is no model. */
export function asksModel(study: Study, id: string): Result<Model, CommandRefusal> {
  const model = study.models.get(id);
  if (model) return accepted(model);
  if (id === today) return refused({ code: 'todayStays', ids: [id], data: {} });
  return refused({ code: 'notThere', ids: [id], data: { section: 'models' } });
}

/** A step of a model, or `notThere` for the model or for the step. */
export function asksStep(
  study: Study,
  model: string,
  step: string,
): Result<{ readonly model: Model; readonly step: Step }, CommandRefusal> {
  const found = asksModel(study, model);
  if (!found.ok) return found;
  const there = found.value.steps.find((one) => one.id === step);
  if (there) return accepted({ model: found.value, step: there });
  return refused({ code: 'notThere', ids: [step], data: { section: 'steps' } });
}

/** What a step does: its own changes, or those of its move's variant; `undefined` where that is unknown. */
export function changesOf(
  study: Study,
  step: Step,
): { readonly transfers: readonly Transfer[]; readonly structure: readonly StructureChange[] } | undefined {
  if (step.kind === 'own') return step;
  return study.moves.get(step.move)?.variants.find((variant) => variant.id === step.variant);
}
