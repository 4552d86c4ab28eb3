import { describe, expect, it } from 'vitest';
import { measureModels } from '#indicators';
import { applyModel, today } from '#moves';
import { treeOf } from '#organisation';
import { decide, fold, type Study } from '#study';
import { numbersOf, stateOf } from '../src/indicators/testing/kernelNumbers.ts';
import { expectSame } from '../src/indicators/testing/laws.ts';
import type { NamedNumber, Points } from '../src/indicators/testing/reference.ts';
import { copenhagenStudy } from './copenhagenStudy.ts';

const study = copenhagenStudy();
const tree = treeOf(study);
const nodes = [...study.nodes.keys()];
const models = [today, ...study.models.values()] as const;

/** The study after a node was divided by the command. */
function divided(before: Study, node: string): Study {
  const decided = decide(before, {
    kind: 'divideNode',
    node,
    part: { id: 'new-part', name: { en: 'New part' }, basis: 'inferred' },
    rest: { id: 'new-rest', name: { en: 'New rest' } },
  });
  if (!decided.ok) throw new Error(`${node}: ${decided.refusals.map(({ code }) => code).join(' ')}`);
  return fold(decided.value, before);
}

/** Staff or items of each leaf; a leaf that was divided shares what it had. */
function pointsOf(after: Study, scale: number): Points {
  const values = new Map(tree.leaves.map((leaf, at) => [leaf, ((at * scale) % 11) + 1] as const));
  const parent = after.nodes.get('new-part')?.parent;
  const whole = parent === undefined ? undefined : values.get(parent);
  if (whole !== undefined) values.set('new-part', whole / 4).set('new-rest', (whole * 3) / 4);
  return values;
}

/** What the kernel counts of today and of every model, but for the number of leaves that moved. */
function counted(of: Study): readonly (readonly NamedNumber[])[] {
  const points = { staff: pointsOf(of, 7), agenda: pointsOf(of, 5) };
  return models.map((model) => {
    const applied = applyModel(of, of.moves, model);
    return numbersOf(stateOf({ organisation: of, applied, ...points })).filter(
      ({ indicator }) => indicator !== 'leavesMoved',
    );
  });
}

describe('dividing a task of Copenhagen without moving anything', () => {
  it('[IN22] changes no number that is counted, whichever task or part it is', { timeout: 60_000 }, () => {
    const before = counted(study);
    expect(nodes.some((node) => !tree.isLeaf(node))).toBe(true);
    for (const node of nodes) {
      counted(divided(study, node)).forEach((numbers, at) => {
        expectSame(numbers, before[at] ?? []);
      });
    }
  });

  it('[IN22] changes no measured number but those that count leaves', { timeout: 60_000 }, () => {
    const measured = (of: Study) =>
      measureModels(of).map((model) => ({
        ...model,
        indicators: model.indicators
          .filter(({ id }) => id !== 'leavesMoved' && id !== 'smallUnits')
          .map(({ list: _, ...row }) => row),
      }));
    const before = measured(study);
    const parts = nodes.filter((node) => !tree.isLeaf(node));
    for (const node of [parts[0], parts[3], nodes[40], nodes.at(-1)]) {
      expect(measured(divided(study, node as string)), node).toEqual(before);
    }
  });
});
