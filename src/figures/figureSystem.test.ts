import { describe, expect, it } from 'vitest';
import { type CellSystem, compileFigures, type Figure, type FigureSystem, type Statement } from './index.ts';

const names = ['okf', 'kff', 'buf', 'suf', 'sof', 'tmf', 'bif'];

function of(subject: string, says: Statement, id = `${subject} ${says.kind}`): Figure {
  const ids = subject.split('+');
  return {
    id,
    quantity: 'q',
    subject: subject === '*' ? { kind: 'everything' } : { kind: 'of', ids },
    says,
    basis: 'stated',
  };
}

/** A system over named leaves. */
function system(
  leaves: readonly string[],
  figures: readonly Figure[],
  sharesOnly = false,
  none = '',
): FigureSystem {
  return compileFigures({
    leafCount: leaves.length,
    resolve: (subject) =>
      subject.kind === 'everything' ? leaves.map((_, i) => i) : subject.ids.map((id) => leaves.indexOf(id)),
    figures,
    sharesOnly,
    carries: (leaf) => leaves[leaf] !== none,
  });
}

/** Coefficient 1 on the named leaves of a system with one cell per leaf. */
function sum(cells: CellSystem, leaves: readonly string[], named: string): Float64Array {
  const c = new Float64Array(cells.cellCount);
  for (const name of named.split('+')) c[cells.cellOfLeaf[leaves.indexOf(name)] as number] = 1;
  return c;
}

const own = (leaf: number): number => leaf;
const equal = (value: number): Statement => ({ kind: 'equal', value });
const between = (min: number, max: number): Statement => ({ kind: 'between', min, max });
const share = (base: string, min: number, max: number): Statement => ({
  kind: 'share',
  of: { kind: 'of', ids: base.split('+') },
  min,
  max,
});

/** Copenhagen's agenda items of 2023, as shares: two committees over half, five with 5-10 % each. */
const agenda = [
  of('tmf+okf', { kind: 'atLeast', min: 0.5, strict: true }, 'two'),
  ...['kff', 'buf', 'suf', 'sof', 'bif'].map((name) => of(name, between(0.05, 0.1), name)),
];

describe('Copenhagen', () => {
  it('[FG12] [FG13] [FG14] agenda shares of two committees are over 0.5, up to 0.75, exactly', () => {
    const cells = system(names, agenda, true).cells(own);
    expect(cells.range(sum(cells, names, 'tmf+okf'))).toEqual({
      min: 0.5,
      max: 0.75,
      minStrict: true,
      maxStrict: false,
    });
    expect(cells.range(sum(cells, names, names.join('+')))).toMatchObject({ min: 1, max: 1 });
  });

  it('[FG14] no two committees can have more than 0.8 of the agenda', () => {
    const cells = system(names, agenda, true).cells(own);
    let greatest = 0;
    for (const a of names) {
      for (const b of names) {
        if (a < b) greatest = Math.max(greatest, cells.range(sum(cells, names, `${a}+${b}`)).max ?? Infinity);
      }
    }
    expect(greatest).toBe(0.8);
  });

  it('[FG17] the two busiest have at least 0.5 of the agenda', () => {
    const cells = system(names, agenda, true).cells(own);
    const rows = names.map((name, i) => ({
      cells: sum(cells, names, name).map((v) => -v),
      aux: [1, ...names.map((_, k) => (k === i ? 1 : 0))],
      min: 0,
    }));
    const outcome = cells.solve({
      sense: 'min',
      aux: [{ cost: 2, free: true }, ...names.map(() => ({ cost: 1 }))],
      rows,
    });
    if (outcome.status !== 'optimal' || !outcome.x) throw new Error(outcome.status);
    expect(outcome.value).toBe(0.5);
    const [first = 0, second = 0] = [...outcome.x].sort((a, b) => b - a);
    expect(first + second).toBeCloseTo(0.5, 9);
  });

  it('[FG18] given staff is fixed, and its Gini coefficient by a fractional programme is 0.4375', () => {
    const staff = [3100, 1400, 15900, 8400, 6900, 2300, 1900];
    const given = system(
      names,
      names.map((name, i) => of(name, equal(staff[i] as number))),
    );
    const cells = given.cells(own);
    expect(given.contradiction()).toBeNull();
    expect(cells.isFixed(sum(cells, names, names.join('+')))).toBe(true);
    expect(cells.range(sum(cells, names, names.join('+')))).toMatchObject({ min: 39900, max: 39900 });
    const pairs = names.flatMap((_, i) => names.slice(i + 1).map((_, k) => [i, i + 1 + k] as const));
    const outcome = cells.solve({
      sense: 'min',
      aux: pairs.map(() => ({ cost: 2 })),
      rows: pairs.flatMap(([i, j], k) =>
        [1, -1].map((sign) => {
          const c = new Float64Array(cells.cellCount);
          c[i] = sign;
          c[j] = -sign;
          return { cells: c, aux: pairs.map((_, p) => (p === k ? 1 : 0)), min: 0 };
        }),
      ),
      homogenise: new Float64Array(cells.cellCount).fill(2 * names.length),
    });
    expect(outcome.status === 'optimal' && outcome.value).toBeCloseTo(0.4375, 4);
  });
});

describe('what figures say', () => {
  const leaves = ['a', 'b', 'c', 'd'];

  it('[FG10] values are at least 0, a sum over nothing is 0, a leaf that carries nothing is in no cell', () => {
    const cells = system(
      leaves,
      [of('a+b', equal(10)), of('b', { kind: 'atMost', max: 4 })],
      false,
      'c',
    ).cells(own);
    expect(cells.cellCount).toBe(3);
    expect(cells.cellOfLeaf[2]).toBe(-1);
    expect(cells.range(sum(cells, leaves, 'a'))).toMatchObject({ min: 6, max: 10 });
    expect(system(leaves, [of('c', { kind: 'atMost', max: 4 })], false, 'c').contradiction()).toBeNull();
    expect(system(leaves, [of('c', { kind: 'atLeast', min: 4 })], false, 'c').contradiction()).toEqual([
      'c atLeast',
    ]);
  });

  it('[FG10] missing figures say nothing', () => {
    const cells = system(leaves, [of('a', { kind: 'missing', reason: { en: 'secret' } })]).cells(own);
    expect(cells.range(sum(cells, leaves, 'a'))).toMatchObject({ min: 0, max: null });
  });

  it('[FG11] a share of a given value is a bound that rests on both figures', () => {
    const given = system(leaves, [
      of('a+b+c', equal(3100), 'total'),
      of('a', share('a+b+c', 0.07, 0.085), 'share'),
    ]);
    expect(given.nested).toBe(true);
    const cells = given.cells(own);
    expect(cells.range(sum(cells, leaves, 'a'))).toMatchObject({ min: 217, max: 263.5 });
    expect(cells.restsOn(sum(cells, leaves, 'a'))).toEqual(['share', 'total']);
    expect(cells.restsOn(sum(cells, leaves, 'a+b+c'))).toEqual(['total']);
  });

  it('[FG11] a share of a share of a given value is a bound too, in whatever order', () => {
    const figures = [
      of('a', share('a+b', 0.5, 0.5), 'half'),
      of('a+b', share('a+b+c', 0.2, 0.2), 'fifth'),
      of('a+b+c', equal(70), 'total'),
    ];
    for (const order of [figures, [...figures].reverse()]) {
      const given = system(leaves, order);
      expect(given.nested).toBe(true);
      const cells = given.cells(own);
      expect(cells.range(sum(cells, leaves, 'a'))).toMatchObject({ min: 7, max: 7 });
      expect(cells.restsOn(sum(cells, leaves, 'a'))).toEqual(['fifth', 'half', 'total']);
    }
  });

  it('[FG11] a share of an unknown sum ties the two sums', () => {
    const given = system(leaves, [of('a', share('b', 0.5, 2), 'ratio'), of('a+b', between(30, 60), 'sum')]);
    expect(given.nested).toBe(false);
    const cells = given.cells(own);
    expect(cells.range(sum(cells, leaves, 'a'))).toMatchObject({ min: 10, max: 40 });
    expect(cells.range(sum(cells, leaves, 'd'))).toMatchObject({ min: 0, max: null });
    expect(cells.tiedTo(sum(cells, leaves, 'a'))).toEqual(['ratio', 'sum']);
    expect(cells.restsOn(sum(cells, leaves, 'd'))).toEqual([]);
  });

  it('[FG13] an end is strict only where every way to reach it breaks a strict figure', () => {
    const figures = [of('a', { kind: 'atLeast', min: 2, strict: true }), of('a+b', between(5, 9))];
    const cells = system(leaves, figures).cells(own);
    expect(cells.range(sum(cells, leaves, 'a'))).toMatchObject({
      min: 2,
      minStrict: true,
      max: 9,
      maxStrict: false,
    });
    expect(cells.range(sum(cells, leaves, 'b'))).toMatchObject({
      min: 0,
      minStrict: false,
      max: 7,
      maxStrict: true,
    });
    // a = 3, b = 2 reaches the sum's least without touching the strict end.
    expect(cells.range(sum(cells, leaves, 'a+b'))).toMatchObject({ min: 5, minStrict: false });
  });

  it('[FG14] thirds are no decimals, and no contradiction', () => {
    const third = 1 / 3;
    const given = system(leaves, [
      ...['a', 'b', 'c'].map((name) => of(name, equal(third))),
      of('a+b+c', equal(1), 'all'),
    ]);
    expect(given.contradiction()).toBeNull();
    const cells = given.cells(own);
    expect(cells.range(sum(cells, leaves, 'a')).min).toBeCloseTo(third, 12);
    const less = { kind: 'atMost', max: 1, strict: true } as const;
    const strict = system(leaves, [
      ...['a', 'b', 'c'].map((name) => of(name, equal(third))),
      of('a+b+c', less, 'all'),
    ]);
    expect(strict.contradiction()).toEqual(['a equal', 'all', 'b equal', 'c equal']);
  });

  it('[FG15] what nobody bounds is open, not zero', () => {
    const cells = system(leaves, [of('a', { kind: 'atLeast', min: 3 })]).cells(own);
    expect(cells.range(sum(cells, leaves, 'a'))).toMatchObject({ min: 3, max: null });
    const difference = Float64Array.from([1, -1, 0, 0]);
    expect(cells.range(difference)).toMatchObject({ min: null, max: null });
    expect(cells.extreme(difference, 'max')).toBeNull();
    expect(cells.isFixed(sum(cells, leaves, 'a'))).toBe(false);
  });

  it('[FG16] ratios: exact, open where the denominator may vanish, nothing where it must', () => {
    const figures = [of('a', between(10, 20)), of('b', between(2, 4)), of('c', { kind: 'atMost', max: 5 })];
    const cells = system(leaves, [...figures, of('d', equal(0))]).cells(own);
    const ratio = (n: string, d: string) => cells.ratioRange(sum(cells, leaves, n), sum(cells, leaves, d));
    expect(ratio('a', 'b')).toMatchObject({ kind: 'range', min: 2.5, max: 10 });
    expect(ratio('a', 'c')).toMatchObject({ kind: 'range', min: 2, max: null });
    expect(ratio('a', 'd')).toEqual({ kind: 'denominatorIsZero' });
    expect(ratio('c', 'c')).toMatchObject({ kind: 'range', min: 1, max: 1 });
    const minus = sum(cells, leaves, 'b').map((v) => -v);
    expect(() => cells.ratioRange(minus, minus)).toThrow(RangeError);
  });

  it('[FG16] an end approached only as values grow without end is strict', () => {
    const cells = system(leaves, [of('a', equal(10)), of('b', { kind: 'atLeast', min: 2 })]).cells(own);
    expect(cells.ratioRange(sum(cells, leaves, 'a'), sum(cells, leaves, 'b'))).toEqual({
      kind: 'range',
      min: 0,
      minStrict: true,
      max: 5,
      maxStrict: false,
    });
  });

  it('[FG17] a programme without end, or with rows that cannot hold, says so', () => {
    const cells = system(leaves, [of('a', between(1, 2))]).cells(own);
    const b = sum(cells, leaves, 'b');
    expect(cells.solve({ sense: 'max', cells: b })).toEqual({ status: 'unbounded' });
    const a = sum(cells, leaves, 'a');
    expect(cells.solve({ sense: 'max', cells: a, rows: [{ cells: a, min: 3 }] })).toEqual({
      status: 'infeasible',
    });
    const capped = cells.solve({ sense: 'max', cells: b, rows: [{ cells: b, max: 7 }] });
    expect(capped).toMatchObject({ status: 'optimal', value: 7 });
    expect(() => cells.solve({ sense: 'min', cells: [1] })).toThrow(RangeError);
  });

  it('[FG23] cells keep their class and leaves', () => {
    const cells = system(leaves, [of('a+b', equal(3))]).cells((leaf) => (leaf === 3 ? 9 : 1));
    expect([...cells.classes]).toEqual([1, 1, 9]);
    expect(cells.leavesOfCell.map((each) => [...each])).toEqual([[0, 1], [2], [3]]);
    expect([...cells.coefficients((classId) => classId * 2)]).toEqual([2, 2, 18]);
  });
});

describe('contradiction', () => {
  const leaves = ['a', 'b', 'c'];

  it('[FG30] names as few lower bounds as add up to too much', () => {
    const given = system(leaves, [
      of('a', equal(8)),
      of('b', equal(7)),
      of('c', equal(1)),
      of('a+b+c', equal(10), 'total'),
    ]);
    expect(given.contradiction()).toEqual(['a equal', 'b equal', 'total']);
  });

  it('[FG30] a share’s contradiction names the value that it is a share of only where it is needed', () => {
    const shares = [of('a', share('a+b', 0.6, 1), 'sa'), of('b', share('a+b', 0.6, 1), 'sb')];
    expect(system(leaves, [...shares, of('a+b', equal(10), 'total')]).contradiction()).toEqual([
      'sa',
      'sb',
      'total',
    ]);
    const least = of('a', { kind: 'atLeast', min: 1 }, 'least');
    const both = system(leaves, [...shares, of('a+b', equal(10), 'total'), least]).contradiction();
    expect(both).toEqual(['sa', 'sb', 'total']);
    expect(system(leaves, [...shares, least]).contradiction()).toEqual(['least', 'sa', 'sb']);
  });

  it('[FG31] "more than" contradicts where only the limit fits', () => {
    const others = ['kff', 'buf', 'suf', 'sof', 'bif'].map((name) => of(name, equal(0.1), name));
    const over = of('tmf+okf', { kind: 'atLeast', min: 0.5, strict: true }, 'two');
    expect(system(names, [over, ...others], true).contradiction()).toEqual([
      'bif',
      'buf',
      'kff',
      'sof',
      'suf',
      'two',
    ]);
    const from = of('tmf+okf', { kind: 'atLeast', min: 0.5 }, 'two');
    expect(system(names, [from, ...others], true).contradiction()).toBeNull();
  });

  it('[FG31] also where sets overlap', () => {
    const figures = (strict: boolean): Figure[] => [
      of('a+b', { kind: 'atLeast', min: 4, strict }, 'ab'),
      of('b+c', { kind: 'atMost', max: 4 }, 'bc'),
      of('a', { kind: 'atMost', max: 0 }, 'a'),
      of('c', equal(0), 'c'),
    ];
    expect(system(leaves, figures(false)).contradiction()).toBeNull();
    expect(system(leaves, figures(true)).contradiction()).toEqual(['a', 'ab', 'bc']);
  });

  it('[FG32] a contradictory system has no ranges; shares of nothing name no figure', () => {
    const given = system(leaves, [of('a', equal(1), 'one'), of('a', equal(2), 'two')]);
    expect(given.contradiction()).toEqual(['one', 'two']);
    const cells = given.cells(own);
    expect(() => cells.range(new Float64Array(3))).toThrow('contradict');
    expect(system(['a'], [], true, 'a').contradiction()).toEqual([]);
  });

  it('[FG33] numbers that are not finite and unknown leaves are refused', () => {
    expect(() => system(leaves, [of('a', equal(Number.NaN))])).toThrow(RangeError);
    expect(() => system(leaves, [of('nobody', equal(1))])).toThrow(RangeError);
  });

  it('[FG30] thousands of nested figures', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `l${i}`);
    const figures = many.map((name) => of(name, { kind: 'atLeast', min: 1 }, name));
    const found = system(many, [...figures, of('*', { kind: 'atMost', max: 2000 }, 'all')]).contradiction();
    expect(found).toHaveLength(2002);
  });
});
