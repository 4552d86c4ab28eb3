import { valueReading } from '#figures';
import { allLeaves, countedReading, placedLeafNode } from '../counted.ts';
import type { ExplanationNode } from '../explanation.ts';
import type { Indicator } from '../indicator.ts';
import type { Subject } from '../subject.ts';
import { movedLeaves } from './movedOf.ts';

/**
 * Today's administrations that give or get a leaf moved or joined, a home
 * counted as the one it continues, plus new ones that continue none and get
 * one (domain.md § 4).
 */
export const administrationsTouched: Indicator = {
  id: 'administrationsTouched',
  version: 1,
  unit: 'count',
  direction: 'down',
  kind: 'change',
  formula: '#{ administration that gives or gets a leaf moved or joined }',
  measure(subject) {
    return [
      {
        reading: countedReading(subject, subject.state.administrationsTouched(), allLeaves(subject)),
        list: [...touched(subject).keys()],
      },
    ];
  },
  explain(subject) {
    return [...touched(subject)].map(
      ([id, leaves]): ExplanationNode => ({
        label: { kind: 'administration', id, model: subject.id },
        value: valueReading(1),
        inputs: leaves.map((leaf) => placedLeafNode(subject, leaf, 1)),
      }),
    );
  },
};

function touched(subject: Subject): ReadonlyMap<string, readonly number[]> {
  const { administrationIds, leafIds } = subject.setting.organisation;
  const { home, homes } = subject.compiled;
  const found = new Map<string, number[]>();
  const touch = (id: string, leaf: number): void => {
    const known = found.get(id);
    if (known) known.push(leaf);
    else found.set(id, [leaf]);
  };
  for (const leaf of movedLeaves(subject)) {
    const origin = subject.applied.leaves.get(leafIds[leaf] as string)?.origin;
    const to = home[leaf] as number;
    const continued = homes.continues[to] as number;
    const target = continued >= 0 ? (administrationIds[continued] as string) : (homes.ids[to] as string);
    if (origin !== null && origin !== undefined) touch(origin, leaf);
    if (target !== origin) touch(target, leaf);
  }
  return found;
}
