import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { compileFigures, type Figure, type FigureSystem, type Statement, type Subject } from './index.ts';

/** The seed stands in every property's name: the same cases run each time. */
const seed = 20240301;
const highs = await loadHighs();

const subject = (leaves: readonly number[]): Subject => ({ kind: 'of', ids: leaves.map(String) });
const resolve = (of: Subject): number[] => (of.kind === 'of' ? of.ids.map(Number) : []);

interface Case {
  readonly leafCount: number;
  readonly figures: readonly Figure[];
  readonly c: readonly number[];
  readonly d: readonly number[];
}

function figureOf(i: number, leaves: readonly number[], says: Statement): Figure {
  return { id: `f${i}`, quantity: 'q', subject: subject(leaves), says, basis: 'stated' };
}

const compile = (given: Case, figures = given.figures): FigureSystem =>
  compileFigures({ leafCount: given.leafCount, resolve, figures, sharesOnly: false });

/** Statements that a hidden x fulfils, so that the case has no contradiction. */
function fitting(sum: number, kind: number, slack: number, decimals: number): Statement {
  const to = (n: number, way: 'floor' | 'ceil'): number =>
    Math[way](n * 10 ** decimals - (way === 'ceil' ? 1e-9 : -1e-9)) / 10 ** decimals;
  if (kind === 0) return { kind: 'equal', value: sum };
  if (kind === 1)
    return { kind: 'between', min: Math.max(0, to(sum - slack, 'floor')), max: to(sum + slack, 'ceil') };
  if (kind === 2)
    return {
      kind: 'atLeast',
      min: Math.max(0, to(sum - slack - 1, 'floor')),
      strict: slack > 3 && sum > slack + 1,
    };
  return { kind: 'atMost', max: to(sum + slack + 1, 'ceil'), strict: slack > 3 };
}

/** Nested sets: leaves in groups in groups, some with figures. */
const nestedCase: fc.Arbitrary<Case> = fc
  .record({
    x: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 }),
    cuts: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 8 }),
    says: fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 0, max: 6 })), { minLength: 20, maxLength: 20 }),
    c: fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 12, maxLength: 12 }),
    d: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 }),
    tenths: fc.boolean(),
  })
  .map(({ x, cuts, says, c, d, tenths }) => {
    const n = x.length;
    const unit = tenths ? 0.1 : 1;
    const sets: number[][] = [];
    for (const [a, b] of cuts) {
      const [from, to] = [Math.min(a, b) % n, Math.max(a, b) % n];
      const set = x.map((_, i) => i).filter((i) => i >= Math.min(from, to) && i <= Math.max(from, to));
      const clashes = sets.some((other) => {
        const common = set.filter((i) => other.includes(i)).length;
        return common > 0 && common < set.length && common < other.length;
      });
      if (!clashes) sets.push(set);
    }
    const figures = sets.map((set, i) => {
      const [kind, slack] = says[i] as [number, number];
      const sum = set.reduce((total, leaf) => total + (x[leaf] as number), 0);
      return figureOf(i, set, fitting(tenths ? sum / 10 : sum, kind, slack * unit, tenths ? 1 : 0));
    });
    return { leafCount: n, figures, c: c.slice(0, n), d: d.slice(0, n) };
  });

/** Any sets and shares of sums. */
const tiedCase: fc.Arbitrary<Case> = fc
  .record({
    x: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 9 }),
    sets: fc.array(fc.array(fc.nat(8), { minLength: 1, maxLength: 6 }), { minLength: 3, maxLength: 9 }),
    says: fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 0, max: 6 })), { minLength: 9, maxLength: 9 }),
    c: fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 9, maxLength: 9 }),
    d: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 }),
  })
  .map(({ x, sets, says, c, d }) => {
    const n = x.length;
    const figures = sets.map((raw, i) => {
      const set = [...new Set(raw.map((leaf) => leaf % n))];
      const base = [...new Set((sets[(i + 1) % sets.length] as number[]).map((leaf) => leaf % n))];
      const [kind, slack] = says[i] as [number, number];
      const total = (leaves: number[]): number => leaves.reduce((sum, leaf) => sum + (x[leaf] as number), 0);
      if (kind < 4) return figureOf(i, set, fitting(total(set), kind, slack, 0));
      const share = total(set) / total(base);
      return figureOf(i, set, {
        kind: 'share',
        of: subject(base),
        min: Math.max(0, Math.floor(share * 10 - slack) / 10),
        max: Math.ceil(share * 10 + slack) / 10,
      });
    });
    return { leafCount: n, figures, c: c.slice(0, n), d: d.slice(0, n) };
  });

interface Row {
  readonly a: readonly number[];
  readonly lo: number;
  readonly hi: number;
}

/** The figures as plain rows, written independently of the room. */
function rowsOf(given: Case): Row[] {
  return given.figures.flatMap(({ subject: about, says }) => {
    const a = Array.from({ length: given.leafCount }, (_, i) => (resolve(about).includes(i) ? 1 : 0));
    const sum: Row = { a, lo: -Infinity, hi: Infinity };
    if (says.kind === 'equal') return [{ ...sum, lo: says.value, hi: says.value }];
    if (says.kind === 'between') return [{ ...sum, lo: says.min, hi: says.max }];
    if (says.kind === 'atLeast') return [{ ...sum, lo: says.min }];
    if (says.kind === 'atMost') return [{ ...sum, hi: says.max }];
    if (says.kind === 'missing') return [];
    const less = (s: number): number[] => a.map((v, i) => v - (resolve(says.of).includes(i) ? s : 0));
    return [
      { a: less(says.min), lo: 0, hi: Infinity },
      { a: less(says.max), lo: -Infinity, hi: 0 },
    ];
  });
}

function byHighs(
  given: Case,
  rows: readonly Row[],
  c: readonly number[],
  sense: 'min' | 'max',
): number | null | 'infeasible' {
  const sum = (a: readonly number[]): string =>
    a.map((v, i) => `${v < 0 ? '-' : '+'} ${Math.abs(v)} x${i}`).join(' ') || '0 x0';
  const lines = [sense === 'min' ? 'Minimize' : 'Maximize', ` obj: ${sum(c)}`, 'Subject To'];
  rows.forEach(({ a, lo, hi }, i) => {
    if (a.every((v) => v === 0)) return;
    if (Number.isFinite(lo)) lines.push(` l${i}: ${sum(a)} >= ${lo}`);
    if (Number.isFinite(hi)) lines.push(` h${i}: ${sum(a)} <= ${hi}`);
  });
  lines.push(` all: ${sum(c.map(() => 1))} >= 0`, 'End');
  let solution = highs.solve(lines.join('\n'), { presolve: 'off' });
  // Rarely HiGHS itself cannot tell unbounded from infeasible one way, and can the other way.
  if (solution.Status === 'Unknown') solution = highs.solve(lines.join('\n'), { presolve: 'on' });
  if (solution.Status === 'Optimal') return solution.ObjectiveValue;
  if (solution.Status === 'Unbounded') return null;
  if (solution.Status === 'Infeasible') return 'infeasible';
  throw new Error(`${solution.Status} for ${given.leafCount} leaves`);
}

function same(ours: number | null, theirs: number | null | 'infeasible'): void {
  if (ours === null || typeof theirs !== 'number') expect(ours).toBe(theirs);
  else expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(theirs)));
}

function fits(rows: readonly Row[], x: ArrayLike<number>): boolean {
  return (
    rows.every(({ a, lo, hi }) => {
      const sum = a.reduce((total, v, i) => total + v * (x[i] as number), 0);
      return sum >= lo - 1e-7 && sum <= hi + 1e-7;
    }) && Array.from(x).every((v) => v >= 0)
  );
}

const identity = (leaf: number): number => leaf;
const kinds = [
  { name: 'nested', arbitrary: nestedCase, runs: 400 },
  { name: 'tied', arbitrary: tiedCase, runs: 400 },
];

for (const { name, arbitrary, runs } of kinds) {
  const check = (property: (given: Case) => void): void => {
    fc.assert(fc.property(arbitrary, property), { seed, numRuns: runs });
  };
  describe(`${name} figures, seed ${seed}`, () => {
    it('[FG20] ranges are those of HiGHS', () => {
      check((given) => {
        const system = compile(given);
        if (name === 'nested') expect(system.nested).toBe(true);
        expect(system.contradiction()).toBeNull();
        const rows = rowsOf(given);
        const { min, max } = system.cells(identity).range(given.c);
        same(min, byHighs(given, rows, given.c, 'min'));
        same(max, byHighs(given, rows, given.c, 'max'));
      });
    });

    it('[FG21] an end has an x that fits every figure and reaches it', () => {
      check((given) => {
        const cells = compile(given).cells(identity);
        const rows = rowsOf(given);
        for (const sense of ['min', 'max'] as const) {
          const extreme = cells.extreme(given.c, sense);
          if (extreme === null) continue;
          expect(fits(rows, extreme.x)).toBe(true);
          expect(cells.evaluate(given.c, extreme.x)).toBeCloseTo(extreme.value, 7);
        }
      });
    });

    it('[FG22] the programme over cells gives the same ranges as the recursion', () => {
      check((given) => {
        const cells = compile(given).cells(identity);
        const range = cells.range(given.c);
        for (const sense of ['min', 'max'] as const) {
          const outcome = cells.solve({ sense, cells: given.c });
          if (outcome.status !== 'optimal' || !outcome.x) {
            expect([outcome.status, range[sense]]).toEqual(['unbounded', null]);
            continue;
          }
          same(range[sense], outcome.value);
          expect(fits(rowsOf(given), outcome.x)).toBe(true);
          expect(cells.evaluate(given.c, outcome.x)).toBeCloseTo(outcome.value, 7);
        }
      });
    });

    it('[FG17] a programme with variables and rows of its own is that of HiGHS: least greatest of three sums', () => {
      check((given) => {
        // Few different coefficients, so that many cells are alike and collapse.
        const sums = [0, 1, 2].map((k) => given.d.map((v) => (v === k ? 1 : 0)));
        const cells = compile(given).cells(identity);
        const outcome = cells.solve({
          sense: 'min',
          aux: [{ cost: 1, free: true }],
          rows: sums.map((c) => ({ cells: c.map((v) => -v), aux: [1], min: 0 })),
        });
        const extended = rowsOf(given).map((row) => ({ ...row, a: [...row.a, 0] }));
        for (const c of sums) extended.push({ a: [...c.map((v) => -v), 1], lo: 0, hi: Infinity });
        const theirs = byHighs(given, extended, [...given.c.map(() => 0), 1], 'min');
        if (outcome.status !== 'optimal' || !outcome.x) throw new Error(outcome.status);
        same(outcome.value, theirs);
        expect(fits(rowsOf(given), outcome.x)).toBe(true);
        const greatest = Math.max(...sums.map((c) => cells.evaluate(c, outcome.x as Float64Array)));
        expect(greatest).toBeCloseTo(outcome.value, 7);
      });
    });

    it('[FG23] leaves merged into cells give the same ranges', () => {
      check((given) => {
        const system = compile(given);
        const byLeaf = system.cells(identity).range(given.c);
        const cells = system.cells((leaf) => given.c[leaf] as number);
        const byCell = cells.range(cells.coefficients((weight) => weight));
        same(byCell.min, byLeaf.min);
        same(byCell.max, byLeaf.max);
        expect([byCell.minStrict, byCell.maxStrict]).toEqual([byLeaf.minStrict, byLeaf.maxStrict]);
      });
    });

    it('[FG24] a ratio is no lower than its least and no higher than its greatest, and HiGHS cannot pass them', () => {
      check((given) => {
        const cells = compile(given).cells(identity);
        const ratio = cells.ratioRange(given.c, given.d);
        const rows = rowsOf(given);
        const largest = byHighs(given, rows, given.d, 'max');
        if (ratio.kind === 'denominatorIsZero') {
          expect(largest).toBeCloseTo(0, 9);
          return;
        }
        expect(largest === null || (largest as number) > 0).toBe(true);
        for (const [end, sign] of [
          [ratio.min, 1],
          [ratio.max, -1],
        ] as const) {
          // Least of ±(c·x − r·d·x): not below 0 at the end itself, below 0 for any r past it.
          const least = (r: number): number => {
            const form = given.c.map((v, i) => sign * (v - r * (given.d[i] as number)));
            return (byHighs(given, rows, form, 'min') as number | null) ?? -Infinity;
          };
          if (end === null) expect(least(-sign * 1e5)).toBeLessThan(0);
          else {
            const scale = 1 + Math.abs(end);
            expect(least(end)).toBeGreaterThanOrEqual(-1e-5 * scale);
            expect(least(end + sign * 1e-4 * scale)).toBeLessThan(0);
          }
        }
      });
    });

    it('[FG25] widening a figure never narrows a range', () => {
      check((given) => {
        const range = compile(given).cells(identity).range(given.c);
        for (const [i, figure] of given.figures.entries()) {
          const says = widened(figure.says);
          const wider = compile(given, given.figures.with(i, { ...figure, says }))
            .cells(identity)
            .range(given.c);
          expect(wider.min ?? -Infinity).toBeLessThanOrEqual((range.min ?? -Infinity) + 1e-7);
          expect(wider.max ?? Infinity).toBeGreaterThanOrEqual((range.max ?? Infinity) - 1e-7);
        }
      });
    });

    it('[FG26] every x that fits lies within the range', () => {
      fc.assert(
        fc.property(
          arbitrary,
          fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 12, maxLength: 12 }),
          (given, other) => {
            const cells = compile(given).cells(identity);
            const range = cells.range(given.c);
            const ends = (['min', 'max'] as const).map((sense) =>
              cells.extreme(other.slice(0, given.leafCount), sense),
            );
            const [a, b] = ends;
            if (!a || !b) return;
            for (const part of [0, 0.3, 0.7, 1]) {
              const value = cells.evaluate(
                given.c,
                a.x.map((v, i) => v * part + (b.x[i] as number) * (1 - part)),
              );
              expect(value).toBeGreaterThanOrEqual((range.min ?? -Infinity) - 1e-7);
              expect(value).toBeLessThanOrEqual((range.max ?? Infinity) + 1e-7);
            }
          },
        ),
        { seed, numRuns: runs },
      );
    });

    it('[FG27] the figures a range rests on give that range alone', () => {
      check((given) => {
        const cells = compile(given).cells(identity);
        const range = cells.range(given.c);
        const ids = cells.restsOn(given.c);
        const alone = compile(
          given,
          given.figures.filter((figure) => ids.includes(figure.id)),
        );
        const again = alone.cells(identity).range(given.c);
        same(again.min, range.min);
        same(again.max, range.max);
        for (const id of ids) expect(cells.tiedTo(given.c)).toContain(id);
      });
    });

    it('[FG30] a contradiction is irreducible, and found exactly where HiGHS finds none that fits', () => {
      fc.assert(
        fc.property(
          arbitrary,
          fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 9, maxLength: 9 }),
          (given, shifts) => {
            const figures = given.figures.map((figure, i) => ({
              ...figure,
              says: shifted(figure.says, shifts[i % 9] as number),
            }));
            const found = compile(given, figures).contradiction();
            const closed = byHighs(
              given,
              rowsOf({ ...given, figures }),
              given.c.map(() => 0),
              'min',
            );
            if (closed === 'infeasible') expect(found).not.toBeNull();
            if (found === null) return;
            const some = figures.filter((figure) => found.includes(figure.id));
            expect(some).toHaveLength(found.length);
            expect(compile(given, some).contradiction()).toEqual(found);
            for (const id of found) {
              expect(
                compile(
                  given,
                  some.filter((figure) => figure.id !== id),
                ).contradiction(),
              ).toBeNull();
            }
          },
        ),
        { seed, numRuns: runs },
      );
    });
  });
}

describe(`nested figures with one that overlaps, seed ${seed}`, () => {
  it('[FG28] [FG22] strict ends and ranges of nested figures are those of the linear programme', () => {
    fc.assert(
      fc.property(nestedCase, (given) => {
        const n = given.leafCount;
        // Figures about overlapping sets that say nothing make every answer a linear programme.
        const everything = Array.from({ length: n }, (_, i) => i);
        const idle: Statement = { kind: 'atMost', max: 1e6 };
        const overlapping = [
          figureOf(100, [...everything, n], idle),
          figureOf(101, [...everything, n + 1], idle),
        ];
        const wide = { ...given, leafCount: n + 2, figures: [...given.figures, ...overlapping] };
        const tied = compile(wide);
        expect(tied.nested).toBe(false);
        const range = compile(given).cells(identity).range(given.c);
        const programme = tied.cells(identity).range([...given.c, 0, 0]);
        if (range.min !== null) {
          same(range.min, programme.min);
          expect(programme.minStrict).toBe(range.minStrict);
        }
        if (range.max !== null) {
          same(range.max, programme.max);
          expect(programme.maxStrict).toBe(range.maxStrict);
        }
      }),
      { seed, numRuns: 400 },
    );
  });
});

function widened(says: Statement): Statement {
  if (says.kind === 'equal')
    return { kind: 'between', min: Math.max(0, says.value - 1), max: says.value + 1 };
  if (says.kind === 'between') return { ...says, min: Math.max(0, says.min - 1), max: says.max + 1 };
  if (says.kind === 'atLeast') return { ...says, min: says.min - 1 };
  if (says.kind === 'atMost') return { ...says, max: says.max + 1 };
  if (says.kind === 'share') return { ...says, min: Math.max(0, says.min - 0.1), max: says.max + 0.1 };
  return says;
}

function shifted(says: Statement, by: number): Statement {
  if (says.kind === 'equal') return { ...says, value: says.value + by };
  if (says.kind === 'between') return { ...says, min: says.min + by, max: says.max + by };
  if (says.kind === 'atLeast') return { ...says, min: says.min + by };
  if (says.kind === 'atMost') return { ...says, max: says.max + by };
  return says;
}
