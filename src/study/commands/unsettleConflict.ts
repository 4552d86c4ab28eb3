import { accepted } from '../result.ts';
import { asksNode } from './asksNode.ts';
import { asksModel } from './asksStep.ts';
import type { Definition } from './definition.ts';

/** Takes back what a model says of which step prevails over a node. What it says of nodes above and below stays. */
export interface UnsettleConflict {
  readonly kind: 'unsettleConflict';
  readonly model: string;
  readonly node: string;
}

export const unsettleConflict: Definition<UnsettleConflict> = {
  decide(study, { model, node }) {
    const found = asksModel(study, model);
    if (!found.ok) return found;
    const about = asksNode(study, node);
    if (!about.ok) return about;
    const isSaid = found.value.prevails.some((one) => one.node === node);
    return accepted(isSaid ? [{ kind: 'conflictUnsettled', model, node }] : []);
  },
};
