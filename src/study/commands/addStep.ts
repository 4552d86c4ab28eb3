import { ruleMatches, type Step } from '#moves';
import { accepted, refused } from '../result.ts';
import { asksModel, asksStep, changesOf } from './asksStep.ts';
import type { Definition } from './definition.ts';

/** A step before it is known what its rules match. */
type NewStep =
  | Omit<Extract<Step, { kind: 'move' }>, 'matched'>
  | Omit<Extract<Step, { kind: 'own' }>, 'matched'>;

/**
 * Lets a model take a move, or make a change of its own. What its rules match
 * today is recorded with it, so that a later change of the register shows.
 * Clashes with other steps are no refusal: the model shows them.
 */
export interface AddStep {
  readonly kind: 'addStep';
  readonly model: string;
  readonly step: NewStep;
  /** The step it goes before; absent for last. */
  readonly before?: string;
}

export const addStep: Definition<AddStep> = {
  asksTree: true,
  decide(study, { model, step, before }) {
    const found = asksModel(study, model);
    if (!found.ok) return found;
    if (found.value.steps.some((one) => one.id === step.id)) {
      return refused({ code: 'alreadyThere', ids: [step.id], data: { section: 'steps' } });
    }
    if (before !== undefined) {
      const next = asksStep(study, model, before);
      if (!next.ok) return next;
    }
    const changes = changesOf(study, step);
    const matched = changes && ruleMatches(study, changes.transfers, changes.structure);
    const whole = matched === undefined ? step : { ...step, matched };
    return accepted([{ kind: 'stepAdded', model, step: whole, before: before ?? null }]);
  },
};
