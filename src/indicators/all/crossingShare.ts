import { missingReading, valueReading } from '#figures';
import { countedReading, relatedLeaves, relationNode } from '../counted.ts';
import type { Indicator } from '../indicator.ts';
import { crosses, relationsBasis } from './relationsOf.ts';

/**
 * Share of relation strength that crosses an administration boundary: 0 when
 * none does, 1 when all does (domain.md § 4). Missing when the study records
 * no relations, so that "none known" is never shown as "none".
 */
export const crossingShare: Indicator = {
  id: 'crossingShare',
  version: 1,
  unit: 'share',
  direction: 'down',
  kind: 'state',
  formula: 'Σ strength(crossing) / Σ strength',
  measure(subject) {
    if (subject.setting.organisation.relationIds.length === 0) {
      return [{ reading: missingReading('noRelations') }];
    }
    const value = subject.state.crossingShare();
    return [{ reading: countedReading(subject, value, relatedLeaves(subject), [relationsBasis(subject)]) }];
  },
  explain(subject) {
    const { relationIds, relationStrength } = subject.setting.organisation;
    const basis = relationsBasis(subject);
    const all = [...relationIds.keys()];
    const crossing = all.filter((at) => crosses(subject, at));
    const sum = (relations: readonly number[]): number =>
      relations.reduce((total, at) => total + (relationStrength[at] as number), 0);
    const nodes = (relations: readonly number[]) =>
      relations.map((at) => relationNode(subject, relationIds[at] as string));
    return [
      {
        label: { kind: 'term', key: 'numerator' },
        value: valueReading(sum(crossing), { basis }),
        formula: 'Σ strength(crossing)',
        inputs: nodes(crossing),
      },
      {
        label: { kind: 'term', key: 'denominator' },
        value: valueReading(sum(all), { basis }),
        formula: 'Σ strength',
        inputs: nodes(all),
      },
    ];
  },
};
