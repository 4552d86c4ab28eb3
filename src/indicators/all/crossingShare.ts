import { missingReading, valueReading, weakestBasis } from '#figures';
import { countedReading, relatedLeaves, relationNode } from '../counted.ts';
import type { Indicator } from '../indicator.ts';
import { crosses, relationBases } from './relationsOf.ts';

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
    return [{ reading: countedReading(subject, value, relatedLeaves(subject), relationBases(subject)) }];
  },
  explain(subject) {
    const { relationIds, relationStrength } = subject.setting.organisation;
    const basis = weakestBasis(...relationBases(subject));
    const crossing = relationIds.filter((_, at) => crosses(subject, at));
    const sum = (ids: readonly string[]): number =>
      ids.reduce((total, id) => total + (relationStrength[relationIds.indexOf(id)] as number), 0);
    return [
      {
        label: { kind: 'term', key: 'numerator' },
        value: valueReading(sum(crossing), { basis }),
        formula: 'Σ strength(crossing)',
        inputs: crossing.map((id) => relationNode(subject, id)),
      },
      {
        label: { kind: 'term', key: 'denominator' },
        value: valueReading(sum(relationIds), { basis }),
        formula: 'Σ strength',
        inputs: relationIds.map((id) => relationNode(subject, id)),
      },
    ];
  },
};
