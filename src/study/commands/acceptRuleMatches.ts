import { ruleMatches } from '#moves';
import { accepted, refused } from '../result.ts';
import { sameValue } from '../sameValue.ts';
import { asksStep, changesOf } from './asksStep.ts';
import type { Definition } from './definition.ts';

/** Accepts what a step's rules match today, where the model says "changed since it was made". */
export interface AcceptRuleMatches {
  readonly kind: 'acceptRuleMatches';
  readonly model: string;
  readonly step: string;
}

export const acceptRuleMatches: Definition<AcceptRuleMatches> = {
  asksTree: true,
  decide(study, { model, step }) {
    const found = asksStep(study, model, step);
    if (!found.ok) return found;
    const changes = changesOf(study, found.value.step);
    const matched = changes && ruleMatches(study, changes.transfers, changes.structure);
    if (matched === undefined) return refused({ code: 'stepHasNoRule', ids: [step], data: {} });
    if (sameValue(found.value.step.matched, matched)) return accepted([]);
    return accepted([{ kind: 'ruleMatchesAccepted', model, step, matched }]);
  },
};
