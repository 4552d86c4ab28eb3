import { accepted } from '../result.ts';
import { asksStep } from './asksStep.ts';
import type { Definition } from './definition.ts';

/** Gives a step another place in its model. The order counts for changes of structure and for reading. */
export interface MoveStep {
  readonly kind: 'moveStep';
  readonly model: string;
  readonly step: string;
  /** The step it goes before; `null` for last. */
  readonly before: string | null;
}

export const moveStep: Definition<MoveStep> = {
  decide(study, { model, step, before }) {
    const found = asksStep(study, model, step);
    if (!found.ok) return found;
    if (before !== null) {
      const next = asksStep(study, model, before);
      if (!next.ok) return next;
    }
    const ids = found.value.model.steps.map((one) => one.id);
    const follows = ids[ids.indexOf(step) + 1] ?? null;
    if (before === step || before === follows) return accepted([]);
    return accepted([{ kind: 'stepMoved', model, step, before }]);
  },
};
