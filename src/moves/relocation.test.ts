import { describe, expect, it } from 'vitest';
import { applyModel } from './applyModel.ts';
import type { Model } from './model.ts';
import type { Move } from './move.ts';
import { newStep, relocation } from './relocation.ts';
import { modelOf, own, take } from './testing/modelOf.ts';
import { moveOf, movesOf, split, to } from './testing/moveOf.ts';
import { organisationOf } from './testing/organisationOf.ts';

const town = organisationOf({
  homes: { culture: ['library', 'halls'], streets: ['parks', 'roads'], health: ['clinics'] },
});
const nothing = { removed: [], leftOut: [], own: [], prevails: [] };
const find = (model: Model, target: string, leaves: readonly string[], ...moves: readonly Move[]) =>
  relocation(town, movesOf(...moves), model, { leaves, to: target });

const green = moveOf('green', { a: { transfers: [to('culture', 'parks', 'roads')] } });
const sport = moveOf('sport', { a: { requires: [{ move: 'green' }], transfers: [to('health', 'halls')] } });

describe('[MV60] the mildest change that leads there', () => {
  it('is none where the leaf is there', () => {
    expect(find(modelOf([]), 'streets', ['parks'])).toEqual(nothing);
  });

  it('is a transfer of its own where nothing names the leaves', () => {
    expect(find(modelOf([]), 'health', ['parks', 'clinics', 'roads'])).toEqual({
      ...nothing,
      own: ['parks', 'roads'],
    });
  });

  it('takes out an own step that moves just these leaves', () => {
    const model = modelOf([own('drag', { transfers: [to('health', 'parks', 'roads')] })]);
    expect(find(model, 'streets', ['roads', 'parks'])).toEqual({
      ...nothing,
      removed: ['drag'],
      leftOut: [{ step: 'drag', out: ['roads', 'parks'], back: [] }],
      replaces: undefined,
    });
  });

  it('leaves only these leaves out of an own step with more', () => {
    const model = modelOf([own('drag', { transfers: [to('health', 'parks', 'roads')] })]);
    expect(find(model, 'streets', ['roads'])).toEqual({
      ...nothing,
      leftOut: [{ step: 'drag', out: ['roads'], back: [] }],
    });
  });

  it('puts a transfer in the place of an own step for the same leaves', () => {
    const model = modelOf([own('drag', { transfers: [to('health', 'parks')] })]);
    expect(find(model, 'culture', ['parks'])).toEqual({
      removed: ['drag'],
      leftOut: [{ step: 'drag', out: ['parks'], back: [] }],
      own: ['parks'],
      replaces: 'drag',
      prevails: [],
    });
  });

  it('leaves them out of a move that claims them, and takes them in again', () => {
    const model = modelOf([take('green', 'a')]);
    expect(find(model, 'streets', ['parks'], green)).toEqual({
      ...nothing,
      leftOut: [{ step: 'green-a', out: ['parks'], back: [] }],
    });
    expect(find(modelOf([take('green', 'a', ['parks'])]), 'culture', ['parks'], green)).toEqual({
      ...nothing,
      leftOut: [{ step: 'green-a', out: [], back: ['parks'] }],
    });
  });

  it('leaves them out of a split', () => {
    const model = modelOf([own('divide', { structure: [split('streets', { outdoors: ['parks'] })] })]);
    expect(find(model, 'streets', ['parks'])).toEqual({
      ...nothing,
      leftOut: [{ step: 'divide', out: ['parks'], back: [] }],
    });
  });

  it('needs no more than that the other step of a conflict loses them', () => {
    const model = modelOf([take('green', 'a'), own('drag', { transfers: [to('health', 'parks')] })]);
    expect(find(model, 'health', ['parks'], green)).toEqual({
      ...nothing,
      leftOut: [{ step: 'green-a', out: ['parks'], back: [] }],
    });
  });
});

it('[MV57] keeps a step that moves nothing any more where another statement lies under its own', () => {
  const place = organisationOf({
    homes: { streets: [{ all: [{ outdoors: ['parks', 'roads'] }, 'rest'] }], culture: [], health: [] },
  });
  const steps = [
    own('drag', { transfers: [to('health', 'parks')] }),
    own('one', { transfers: [to('culture', 'roads')] }),
    own('other', { transfers: [to('health', 'roads')] }),
  ];
  const model = modelOf(steps, {
    prevails: [
      { node: 'all', step: 'one' },
      { node: 'outdoors', step: 'drag' },
    ],
  });
  const home = (of: Model, leaf: string) => applyModel(place, new Map(), of).leaves.get(leaf)?.home;
  expect([home(model, 'parks'), home(model, 'roads')]).toEqual(['health', null]);
  // Without the step, what is said of all would settle the conflict over the roads, which nobody asked for.
  const without = { ...model, steps: steps.slice(1), prevails: model.prevails.slice(0, 1) };
  expect(home(without, 'roads')).toBe('culture');
  expect(relocation(place, new Map(), model, { leaves: ['parks'], to: 'streets' })).toEqual({
    ...nothing,
    leftOut: [{ step: 'drag', out: ['parks'], back: [] }],
  });
});

describe('[MV61] a move that another requires stays whole', () => {
  const steps = [take('green', 'a'), take('sport', 'a')];

  it('so that a transfer of its own prevails over it', () => {
    expect(find(modelOf(steps), 'health', ['parks'], green, sport)).toEqual({
      ...nothing,
      own: ['parks'],
      prevails: [{ leaf: 'parks', step: newStep }],
    });
    expect(find(modelOf(steps), 'streets', ['parks'], green, sport)).toMatchObject({ own: ['parks'] });
  });

  it('or the step of a conflict that leads there', () => {
    const model = modelOf([...steps, own('drag', { transfers: [to('health', 'parks')] })]);
    expect(applyModel(town, movesOf(green, sport), model).leaves.get('parks')?.home).toBeNull();
    expect(find(model, 'health', ['parks'], green, sport)).toEqual({
      ...nothing,
      prevails: [{ leaf: 'parks', step: 'drag' }],
    });
  });

  it('and what the model says of the leaf ends with the step that prevailed', () => {
    const model = modelOf([...steps, own('drag', { transfers: [to('health', 'parks')] })], {
      prevails: [{ node: 'parks', step: 'drag' }],
    });
    expect(find(model, 'culture', ['parks'], green, sport)).toMatchObject({ removed: ['drag'], own: [] });
  });
});
