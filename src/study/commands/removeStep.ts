import { accepted } from '../result.ts';
import { asksStep } from './asksStep.ts';
import type { Definition } from './definition.ts';

/** Takes a step out of a model, and with it what the model says of the step prevailing over others. */
export interface RemoveStep {
  readonly kind: 'removeStep';
  readonly model: string;
  readonly step: string;
}

export const removeStep: Definition<RemoveStep> = {
  decide(study, { model, step }) {
    const found = asksStep(study, model, step);
    return found.ok ? accepted([{ kind: 'stepRemoved', model, step }]) : found;
  },
};
