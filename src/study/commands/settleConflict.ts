import { accepted } from '../result.ts';
import { asksNode } from './asksNode.ts';
import { asksStep } from './asksStep.ts';
import type { Definition } from './definition.ts';

/**
 * Says which step of a model prevails over a node and all leaves under it,
 * instead of what the model says of that node. It has no effect on leaves that
 * the step does not claim.
 */
export interface SettleConflict {
  readonly kind: 'settleConflict';
  readonly model: string;
  readonly node: string;
  readonly step: string;
}

export const settleConflict: Definition<SettleConflict> = {
  decide(study, { model, node, step }) {
    const found = asksStep(study, model, step);
    if (!found.ok) return found;
    const about = asksNode(study, node);
    if (!about.ok) return about;
    const said = found.value.model.prevails.filter((one) => one.node === node);
    if (said.length === 1 && said[0]?.step === step) return accepted([]);
    return accepted([{ kind: 'conflictSettled', model, node, step }]);
  },
};
