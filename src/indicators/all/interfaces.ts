import { missingReading, valueReading } from '#figures';
import { countedReading, relatedLeaves, relationNode } from '../counted.ts';
import type { Indicator } from '../indicator.ts';
import type { StrengthAndCount } from '../interfaceCounts.ts';
import type { Subject } from '../subject.ts';
import { changeOf, relationsBasis } from './relationsOf.ts';

const formulaOf = {
  new: 'Σ strength(new)',
  gone: 'Σ strength(gone)',
  changed: 'Σ strength(changed)',
};

/** Organisational interfaces that a model makes: inside one administration today, crossing in the model. */
export const newInterfaces: Indicator = interfaces('newInterfaces', 'new', ({ state }) =>
  state.newInterfaces(),
);

/** Organisational interfaces that a model takes away: crossing today, inside one administration in the model. */
export const goneInterfaces: Indicator = interfaces('goneInterfaces', 'gone', ({ state }) =>
  state.goneInterfaces(),
);

/** Organisational interfaces that cross today and in the model, but between others: an end moved or joined. */
export const changedInterfaces: Indicator = interfaces('changedInterfaces', 'changed', ({ state }) =>
  state.changedInterfaces(),
);

/** Strength is the value and the count a part, with the relations as list (domain.md § 4). */
function interfaces(
  id: string,
  change: keyof typeof formulaOf,
  counted: (subject: Subject) => StrengthAndCount,
): Indicator {
  const listOf = (subject: Subject): readonly string[] =>
    subject.setting.organisation.relationIds.filter((_, at) => changeOf(subject, at) === change);
  return {
    id,
    version: 1,
    unit: 'strength',
    direction: 'neutral',
    kind: 'change',
    formula: formulaOf[change],
    measure(subject) {
      if (subject.setting.organisation.relationIds.length === 0) {
        return [{ reading: missingReading('noRelations') }];
      }
      const { strength, count } = counted(subject);
      const reading = (value: number) =>
        countedReading(subject, value, relatedLeaves(subject), [relationsBasis(subject)]);
      return [{ reading: reading(strength), parts: { count: reading(count) }, list: listOf(subject) }];
    },
    explain(subject) {
      const list = listOf(subject);
      return [
        { label: { kind: 'term', key: 'count' }, value: valueReading(list.length), inputs: [] },
        ...list.map((relation) => relationNode(subject, relation)),
      ];
    },
  };
}
