import { describe, expect, test } from 'vitest';
import { homePreviewer, measureModels } from '#indicators';
import { applyModel } from '#moves';
import { homeChanges } from '#report';
import { boardOf } from '#web/gestures/testing/board.ts';
import { copenhagenStudy } from './copenhagenStudy.ts';

const study = copenhagenStudy();
const model = 'model-1';
const applied = applyModel(study, study.moves, study.models.get(model) ?? 'today');
const homes = applied.administrations.map(({ id }) => id);

/** Leaves of the study that stand at a home in the model, so many of them. */
function leavesAt(home: string | undefined, count: number): readonly string[] {
  return [...applied.leaves.values()]
    .filter((leaf) => leaf.home === home)
    .slice(0, count)
    .map(({ id }) => id);
}

describe('carrying a card on the board of a Copenhagen model', () => {
  test('a drop is one command, and the leaf is there; carried back, the model is as it was', () => {
    const [leaf] = leavesAt(homes[3], 1) as [string];
    const to = homes[4] as string;
    const board = boardOf(study, model).pickUp(leaf).over(to).drop().expectNothingCarried();
    expect(board.asked()).toEqual([{ kind: 'moveLeaves', model, nodes: [leaf], to, step: 'drag-0' }]);
    expect(board.homeOf(leaf)).toBe(to);
    const back = homes[3] as string;
    board.pickUp(leaf).over(back).drop();
    expect(board.homeOf(leaf)).toBe(back);
    expect(board.study().models.get(model)?.steps).toEqual(study.models.get(model)?.steps);
  });

  test('giving up, and dropping where it came from, ask for nothing', () => {
    const [leaf] = leavesAt(homes[0], 1) as [string];
    const board = boardOf(study, model);
    board
      .pickUp(leaf)
      .over(homes[1] as string)
      .cancel()
      .expectNothingCarried();
    board
      .pickUp(leaf)
      .over(homes[0] as string)
      .drop();
    board.pickUp(leaf).over(null).drop();
    expect(board.asked()).toEqual([]);
    expect(board.study()).toBe(study);
  });

  test('what a home previews is what is measured once the card is there', () => {
    for (const leaves of [leavesAt(homes[2], 1), leavesAt(homes[5], 3)]) {
      const to = homes[6] as string;
      const board = boardOf(study, model).pickUp(...leaves);
      const preview = board.preview()?.homes.find(({ home }) => home === to);
      const now = board.preview()?.now;
      const then = board.over(to).drop().study();
      const [measured] = measureModels(then, { models: [model] });
      for (const change of homeChanges(study, now as never, preview as never)) {
        const row = measured?.indicators.find(({ id }) => id === change.indicator);
        expect([change.indicator, row?.model]).toMatchObject([
          change.indicator,
          change.then === null ? { kind: 'missing' } : { kind: 'value', value: change.then },
        ]);
      }
    }
  });

  test('interfaces that a preview says go and come are those that cross before and after', () => {
    const previewer = homePreviewer(study, applied);
    const crossing = (at: (leaf: string) => string | null | undefined): Set<string> =>
      new Set([...study.relations.values()].flatMap(({ id, from, to }) => (at(from) === at(to) ? [] : [id])));
    const before = crossing((leaf) => applied.leaves.get(leaf)?.home);
    for (const leaf of applied.leaves.keys()) {
      for (const { home, interfacesGone, interfacesAdded } of previewer.of([leaf]).homes) {
        const after = crossing((one) => (one === leaf ? home : applied.leaves.get(one)?.home));
        expect([leaf, home, interfacesGone, interfacesAdded]).toEqual([
          leaf,
          home,
          [...before].filter((id) => !after.has(id)).length,
          [...after].filter((id) => !before.has(id)).length,
        ]);
      }
    }
  });
});
