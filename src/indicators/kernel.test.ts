import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notPlacedIn } from './notPlaced.ts';
import {
  crossingRelations,
  dividedTaskList,
  homesOfArea,
  movedLeafList,
  movedTaskList,
  relationsThatAre,
  touchedAdministrations,
} from './stateLists.ts';
import { arbitraryCase, arbitraryWalk } from './testing/arbitraries.ts';
import { numbersOf, stateOf } from './testing/kernelNumbers.ts';
import { describeIncrementalLaws, describeLaws, expectSame, law, lawSeed } from './testing/laws.ts';
import { type NamedNumber, reference } from './testing/reference.ts';
import { type Sketch, sketch } from './testing/sketch.ts';
import type { ValueIndicator } from './valueIndicator.ts';

describeLaws('the kernel', (given) => numbersOf(stateOf(given)), { counts: ['leavesMoved'] });
describeLaws('the reference', reference, { counts: ['leavesMoved'] });
describeIncrementalLaws('the kernel', (given) => {
  const state = stateOf(given);
  return { place: (leaf, home) => state.place(leaf, home), numbers: () => numbersOf(state) };
});

/** The kernel's and the reference's number, which agree. */
function numberOf(given: Sketch, indicator: string, of?: string): number | null {
  const drawn = sketch(given);
  const find = (numbers: readonly NamedNumber[]) =>
    numbers.find((one) => one.indicator === indicator && one.of === of)?.value;
  const value = find(numbersOf(stateOf(drawn)));
  if (value === undefined) throw new Error(`no ${indicator} of ${of}`);
  const expected = find(reference(drawn));
  if (value === null || expected === null) expect(value).toBe(expected);
  else expect(value).toBeCloseTo(expected ?? Number.NaN, 12);
  return value;
}

describe('the kernel on small cases', () => {
  it(`[IN1] equals the formulas (seed ${lawSeed})`, () => {
    law(arbitraryCase(), (given) => expectSame(numbersOf(stateOf(given)), reference(given)));
  });

  it('[IN2] shares the weight of a task over the tree', () => {
    const given = { leaves: { 't/a/a': 'x', 't/a/b': 'x', 't/b': 'y' }, areas: { area: ['t'] } };
    expect(numberOf(given, 'areaConcentration', 'area')).toBeCloseTo(0.5 ** 2 + 0.5 ** 2, 12);
    const some = { ...given, areas: { area: ['t/a/a', 't/b'] } };
    expect(numberOf(some, 'areaConcentration', 'area')).toBeCloseTo((1 / 3) ** 2 + (2 / 3) ** 2, 12);
  });

  it('[IN2] is exact where shares have no small common unit', () => {
    const leaves: Record<string, string> = {};
    for (const parts of [7, 11, 13, 17, 19, 23]) {
      for (let part = 0; part < parts; part += 1) leaves[`t${parts}/p${part}`] = part % 2 === 0 ? 'x' : 'y';
    }
    const areas = { area: Object.keys(leaves) };
    expect(numberOf({ leaves, areas }, 'areaConcentration', 'area')).toBeGreaterThan(0.5);
    const state = stateOf(sketch({ leaves, areas }));
    const before = state.areaConcentration(0);
    for (let leaf = 0; leaf < 90; leaf += 1) state.place(leaf, (leaf + 1) % 2);
    for (let leaf = 0; leaf < 90; leaf += 1)
      state.place(leaf, stateOf(sketch({ leaves, areas })).homeOf(leaf));
    expect(state.areaConcentration(0)).toBe(before);
  });

  it('[IN3] leaves areas without leaves and journeys without steps out of the means', () => {
    const given = {
      leaves: { t: 'x', u: 'y' },
      areas: { empty: [], full: ['t', 'u'] },
      journeys: { empty: [], full: ['t', 'u'] },
    };
    expect(numberOf(given, 'areaSpread', 'empty')).toBeNull();
    expect(numberOf(given, 'areaSpread')).toBe(2);
    expect(numberOf(given, 'handovers', 'empty')).toBeNull();
    expect(numberOf(given, 'handovers')).toBe(1);
    expect(numberOf({ leaves: { t: 'x' } }, 'doorsMet')).toBeNull();
    expect(numberOf({ leaves: { t: 'x' } }, 'crossingShare')).toBeNull();
  });

  it('[IN4] weighs journeys by frequency only where all have one', () => {
    const given = { leaves: { t: 'x', u: 'y' }, journeys: { a: ['t', 'u'], b: ['t'] } };
    expect(numberOf({ ...given, perYear: { a: 3 } }, 'handovers')).toBe(0.5);
    expect(numberOf({ ...given, perYear: { a: 3, b: 1 } }, 'handovers')).toBe(0.75);
    expect(numberOf({ ...given, perYear: { a: 0, b: 0 } }, 'handovers')).toBe(0.5);
  });

  it('[IN5, IN6] counts a relation with itself as inside, and one with nothing not at all', () => {
    const given = { leaves: { t: 'x', u: 'y' }, relations: [['t', 't', 3] as const, ['t', 'u', 1] as const] };
    expect(numberOf(given, 'crossingShare')).toBe(0.25);
    expect(numberOf({ ...given, relations: [...given.relations, ['t', 'none', 2]] }, 'crossingShare')).toBe(
      0.25,
    );
  });

  it('[IN7] takes of a leaf what the most specific node says', () => {
    const leaves = { 't/a': 'x', 't/b': 'x' };
    expect(numberOf({ leaves, reforms: { r: { 't/a': 0, t: 1 } } }, 'reformExposureTasks', 'r')).toBe(0.5);
    expect(numberOf({ leaves, reforms: { r: { t: 1 } } }, 'reformExposureTasks', 'r')).toBe(1);
  });

  it('[IN8] gives the balance of Copenhagen 2024', () => {
    const staff = { okf: 3100, kff: 1400, buf: 15_900, suf: 8400, sof: 6900, tmf: 2300, bif: 1900 };
    const leaves = Object.fromEntries(Object.keys(staff).map((id) => [`t-${id}`, id]));
    const points = Object.fromEntries(Object.entries(staff).map(([id, fte]) => [`t-${id}`, fte]));
    expect(numberOf({ leaves, staff: points }, 'staffBalance')).toBeCloseTo(0.5625, 4);
    expect(numberOf({ leaves, staff: points }, 'staffLargestToSmallest')).toBeCloseTo(11.36, 2);
  });

  it('[IN9, IN10, IN12] tells new, gone and changed interfaces apart, and who is touched', () => {
    const drawn = sketch({
      leaves: { a: 'x', b: 'x', c: 'y', d: 'z', e: 'z' },
      relations: [
        ['a', 'b', 1],
        ['a', 'c', 2],
        ['b', 'd', 3],
        ['a', 'd', 1],
        ['d', 'e', 1],
      ],
      model: { b: 'y', c: 'x', e: 'new' },
      homes: { x: 'x', y: 'y', z: 'z', new: null },
    });
    const state = stateOf(drawn);
    const { relationIds, leafIds } = state.organisation;
    const named = (relations: readonly number[]) => relations.map((relation) => relationIds[relation]);
    expect(named(relationsThatAre(state, 'new'))).toEqual(['a-b', 'd-e']);
    expect(named(relationsThatAre(state, 'gone'))).toEqual(['a-c']);
    expect(named(relationsThatAre(state, 'changed'))).toEqual(['b-d']);
    expect(named(relationsThatAre(state, 'unchanged'))).toEqual(['a-d']);
    expect(named(crossingRelations(state))).toEqual(['a-b', 'b-d', 'a-d', 'd-e']);
    expect(state.newInterfaces()).toEqual({ strength: 2, count: 2 });
    expect(state.goneInterfaces()).toEqual({ strength: 2, count: 1 });
    expect(state.changedInterfaces()).toEqual({ strength: 3, count: 1 });
    expect(movedLeafList(state).map((leaf) => leafIds[leaf])).toEqual(['b', 'c', 'e']);
    expect(touchedAdministrations(state)).toEqual(['x', 'y', 'z', 'new']);
    expect(state.administrationsTouched()).toBe(4);
  });

  it('[IN11] is missing because of the leaves that enter, and only then', () => {
    const drawn = sketch({
      leaves: { a: 'x', b: 'y', c: null },
      areas: { ab: ['a', 'b'], all: ['a', 'b', 'c'] },
      relations: [['a', 'b', 1]],
      model: { c: 'x' },
    });
    const state = stateOf(drawn);
    expect(state.areaSpread(1)).toBe(2);
    expect(state.crossingShare()).toBe(1);
    expect(state.newInterfaces()).toEqual({ strength: 0, count: 0 });
    expect(state.leavesMoved()).toBeNaN();
    expect(notPlacedIn(state, 'leavesMoved')).toEqual(['c']);
    expect(notPlacedIn(state, 'areaSpread')).toEqual([]);
    state.place(2, -1);
    expect(state.areaSpread(0)).toBe(2);
    expect(notPlacedIn(state, 'areaSpread', 0)).toEqual([]);
    expect(notPlacedIn(state, 'areaSpread', 1)).toEqual(['c']);
    expect(state.areaSpread(1)).toBeNaN();
  });

  it(`[IN11, IN12] lists what it counts, and names leaves exactly where numbers are missing for them (seed ${lawSeed})`, () => {
    law(arbitraryCase(), (given) => {
      const state = stateOf(given);
      const { areaIds, relationIds, journeyIds, reformIds } = state.organisation;
      const same = (count: number, list: readonly unknown[]) => {
        if (!Number.isNaN(count)) expect(list.length).toBe(count);
      };
      same(state.newInterfaces().count, relationsThatAre(state, 'new'));
      same(state.goneInterfaces().count, relationsThatAre(state, 'gone'));
      same(state.changedInterfaces().count, relationsThatAre(state, 'changed'));
      same(state.crossing().count, crossingRelations(state));
      same(state.dividedTasks(), dividedTaskList(state));
      same(state.leavesMoved(), movedLeafList(state));
      same(state.tasksMoved(), movedTaskList(state));
      same(state.administrationsTouched(), touchedAdministrations(state));
      for (const area of areaIds.keys()) same(state.areaSpread(area), homesOfArea(state, area));

      const agree = (indicator: ValueIndicator, value: number, of?: number) =>
        expect([indicator, notPlacedIn(state, indicator, of).length > 0]).toEqual([
          indicator,
          Number.isNaN(value),
        ]);
      for (const area of areaIds.keys()) {
        if (homesOfArea(state, area).length > 0) agree('areaSpread', state.areaSpread(area), area);
      }
      for (const journey of journeyIds.keys()) {
        const isMet =
          state.organisation.stepsOfJourney.start[journey + 1]! >
          state.organisation.stepsOfJourney.start[journey]!;
        if (isMet) agree('doorsMet', state.doorsMet(journey), journey);
      }
      if (relationIds.length > 0) agree('crossingShare', state.crossingShare());
      agree('newInterfaces', state.newInterfaces().count);
      agree('dividedTasks', state.dividedTasks());
      agree('duplicateFunctions', state.duplicateFunctions());
      agree('portfolioBreadth', state.portfolioSpread());
      agree('leavesMoved', state.leavesMoved());
      agree('tasksMoved', state.tasksMoved());
      agree('administrationsTouched', state.administrationsTouched());
      agree('staffMoved', state.staffMoved());
      const hasListed = state.organisation.leafWeight.some((weight) => weight > 0);
      if (hasListed)
        for (const reform of reformIds.keys())
          agree('reformExposureTasks', state.reformExposureTasks(reform));
    });
  });

  it(`[IN24] a copy goes its own way (seed ${lawSeed})`, () => {
    law(fc.tuple(arbitraryCase(), arbitraryWalk()), ([given, walk]) => {
      const state = stateOf(given);
      const before = numbersOf(state);
      const copy = state.clone();
      for (const { leaf, home } of walk) {
        copy.place(leaf % state.organisation.leafIds.length, home < 0 ? -1 : home % state.homes.ids.length);
      }
      expect(numbersOf(state)).toEqual(before);
      expect(numbersOf(copy.clone())).toEqual(numbersOf(copy));
      for (let leaf = 0; leaf < state.organisation.leafIds.length; leaf += 1)
        copy.place(leaf, state.homeOf(leaf));
      expect(numbersOf(copy)).toEqual(before);
    });
  });

  it('[IN23] follows however many moves were made before it is asked', () => {
    const drawn = sketch({
      leaves: { a: 'x', b: 'y' },
      relations: [['a', 'b', 1]],
      areas: { ab: ['a', 'b'] },
    });
    const state = stateOf(drawn);
    for (let time = 0; time < 9; time += 1) state.place(0, time % 2 === 0 ? 1 : 0);
    expect(state.leavesMoved()).toBe(1);
    expect(state.areaSpread(0)).toBe(1);
  });

  it('[IN25] refuses a home that there is not', () => {
    const state = stateOf(sketch({ leaves: { a: 'x' } }));
    for (const home of [1, -2, Number.NaN]) expect(() => state.place(0, home)).toThrow(RangeError);
  });
});
