import { describe, expect, it } from 'vitest';
import { inadmissible } from './applied.ts';
import { take } from './testing/modelOf.ts';
import { moveOf, split, to } from './testing/moveOf.ts';
import { organisationOf } from './testing/organisationOf.ts';
import { apply } from './testing/outcome.ts';

const city = organisationOf({
  homes: { culture: ['library', 'museum'], streets: ['parks', 'roads'], health: ['nursing'] },
});

const parks = moveOf('parks', {
  a: { transfers: [to('culture', 'parks', 'roads')] },
  b: { transfers: [to('health', 'parks')] },
});

describe('requirements', () => {
  const anyParks = moveOf(
    'library',
    { a: { transfers: [to('health', 'library')] } },
    {
      requires: [{ move: 'parks' }],
    },
  );
  const exactlyA = moveOf('museum', {
    a: { transfers: [to('health', 'museum')], requires: [{ move: 'parks', variant: 'a' }] },
  });
  const moves = [parks, anyParks, exactlyA];

  it('[MV12] one that is absent is told', () => {
    expect(apply(city, [take('library', 'a')], { moves }).findings).toEqual([
      { code: 'moveRequiresAnother', step: 'library-a', move: 'parks', because: 'absent' },
    ]);
  });

  it('[MV12] without a variant any variant meets it, in either order', () => {
    expect(apply(city, [take('library', 'a'), take('parks', 'b')], { moves }).findings).toEqual([]);
    expect(apply(city, [take('parks', 'a'), take('library', 'a')], { moves }).findings).toEqual([]);
  });

  it('[MV12] with a variant no other meets it', () => {
    expect(apply(city, [take('museum', 'a'), take('parks', 'b')], { moves }).findings).toEqual([
      { code: 'moveRequiresAnother', step: 'museum-a', move: 'parks', variant: 'a', because: 'absent' },
    ]);
    expect(apply(city, [take('museum', 'a'), take('parks', 'a')], { moves }).findings).toEqual([]);
  });

  it('[MV13] a step taken in part does not meet it', () => {
    const applied = apply(city, [take('museum', 'a'), take('parks', 'a', ['roads'])], { moves });
    expect(applied.findings).toEqual([
      {
        code: 'moveRequiresAnother',
        step: 'museum-a',
        move: 'parks',
        variant: 'a',
        because: 'leftOutInPart',
      },
    ]);
    expect(inadmissible.has('moveRequiresAnother')).toBe(true);
  });

  it('[MV13] an allotment left out counts too', () => {
    const green = moveOf('parks', { a: { structure: [split('streets', { green: ['parks'] })] } });
    const applied = apply(city, [take('library', 'a'), take('parks', 'a', ['parks'])], {
      moves: [green, anyParks],
    });
    expect(applied.findings).toMatchObject([{ code: 'moveRequiresAnother', because: 'leftOutInPart' }]);
  });

  it('[MV13] a mark on what the variant does not name leaves nothing out', () => {
    const applied = apply(city, [take('museum', 'a'), take('parks', 'a', ['nursing'])], { moves });
    expect(applied.findings).toEqual([]);
  });
});

describe('exclusions', () => {
  const told = [{ code: 'moveExcludesAnother', step: 'parks-a', other: 'green-a' }];
  const green = { a: { structure: [split('streets', { green: ['roads'] })] } };

  it('[MV14] counts whichever of the two states it, and is told once', () => {
    const byVariant = moveOf('green', {
      a: { ...green.a, excludes: [{ move: 'parks', variant: 'a' }] },
    });
    const byMove = moveOf('green', green, { excludes: [{ move: 'parks' }] });
    const byBoth = moveOf('green', green, { excludes: [{ move: 'parks' }] });
    const parksToo = { ...parks, excludes: [{ move: 'green' }] };
    const steps = [take('parks', 'a'), take('green', 'a')];
    for (const moves of [
      [parks, byVariant],
      [parks, byMove],
    ]) {
      expect(apply(city, steps, { moves }).findings).toEqual([
        { code: 'moveExcludesAnother', step: 'green-a', other: 'parks-a' },
      ]);
    }
    expect(apply(city, steps, { moves: [parksToo, byBoth] }).findings).toEqual(told);
  });

  it('[MV14] another variant is not excluded', () => {
    const moves = [
      parks,
      moveOf('green', { a: { ...green.a, excludes: [{ move: 'parks', variant: 'a' }] } }),
    ];
    expect(apply(city, [take('parks', 'b'), take('green', 'a')], { moves }).findings).toEqual([]);
  });

  it('[MV14] holds also when one of the two is taken in part', () => {
    const moves = [{ ...parks, excludes: [{ move: 'green' }] }, moveOf('green', green)];
    const applied = apply(city, [take('parks', 'a', ['roads']), take('green', 'a')], { moves });
    expect(applied.findings).toEqual(told);
    expect(inadmissible.has('moveExcludesAnother')).toBe(true);
  });
});
