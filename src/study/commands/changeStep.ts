import { ruleMatches } from '#moves';
import { accepted, refused } from '../result.ts';
import { sameValue } from '../sameValue.ts';
import { asksStep, changesOf } from './asksStep.ts';
import type { Definition } from './definition.ts';

/**
 * Takes another variant of a step's move, or leaves other nodes out. Another
 * variant is read against today's organisation anew. The rest of a step of the
 * model's own is changed by removing and adding it.
 */
export interface ChangeStep {
  readonly kind: 'changeStep';
  readonly model: string;
  readonly step: string;
  readonly variant?: string;
  readonly leftOut?: readonly string[];
}

export const changeStep: Definition<ChangeStep> = {
  asksTree: true,
  decide(study, { model, step: id, variant, leftOut }) {
    const found = asksStep(study, model, id);
    if (!found.ok) return found;
    const { step } = found.value;
    if (variant !== undefined && step.kind === 'own') {
      return refused({ code: 'stepIsTheModelsOwn', ids: [id], data: {} });
    }
    const change: { variant?: string; leftOut?: readonly string[]; matched?: readonly string[] | null } = {};
    if (leftOut !== undefined && !sameValue(leftOut, step.leftOut)) change.leftOut = leftOut;
    if (variant !== undefined && step.kind === 'move' && variant !== step.variant) {
      change.variant = variant;
      const changes = changesOf(study, { ...step, variant });
      change.matched = (changes && ruleMatches(study, changes.transfers, changes.structure)) ?? null;
    }
    if (Object.keys(change).length === 0) return accepted([]);
    return accepted([{ kind: 'stepChanged', model, step: id, ...change }]);
  },
};
