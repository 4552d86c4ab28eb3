import type { Figure } from '#figures';
import { treeOf } from '#organisation';
import type { Study } from '#study';
import { subjectLeaves } from '../quantityInForce.ts';

/** One figure as a row min ≤ coefficients·x ≤ max over the leaves, written independently of the figures room. */
export interface PlainRow {
  readonly coefficients: readonly number[];
  readonly min: number;
  readonly max: number;
}

/** All figures of a quantity, x ≥ 0 and what carries none of it as rows. No dates are read: for studies whose figures all count. */
export function plainRows(study: Study, quantity: string, sets: readonly string[] = []): readonly PlainRow[] {
  const tree = treeOf(study);
  const leavesOf = subjectLeaves(study);
  const { sharesOnly, listedOnly } = study.quantities.get(quantity) ?? {};
  const figures: readonly Figure[] = [
    ...study.figures.values(),
    ...sets.flatMap((id) => study.assumptionSets.get(id)?.figures ?? []),
  ].filter((figure) => figure.quantity === quantity);
  const rows: PlainRow[] = tree.leaves.map((id, leaf) => ({
    coefficients: tree.leaves.map((_, other) => (other === leaf ? 1 : 0)),
    min: 0,
    max: listedOnly === true && !tree.isListed(id) ? 0 : Infinity,
  }));
  if (sharesOnly === true) rows.push({ coefficients: tree.leaves.map(() => 1), min: 1, max: 1 });
  for (const { subject, says } of figures) {
    const set = new Set(leavesOf(subject));
    const coefficients = tree.leaves.map((_, leaf) => (set.has(leaf) ? 1 : 0));
    const add = (min: number, max: number): void => {
      rows.push({ coefficients, min, max });
    };
    if (says.kind === 'equal') add(says.value, says.value);
    if (says.kind === 'between') add(says.min, says.max);
    if (says.kind === 'atLeast') add(says.min, Infinity);
    if (says.kind === 'atMost') add(-Infinity, says.max);
    if (says.kind !== 'share') continue;
    const base = new Set(leavesOf(says.of));
    const less = (share: number): readonly number[] =>
      coefficients.map((value, leaf) => value - (base.has(leaf) ? share : 0));
    rows.push({ coefficients: less(says.min), min: 0, max: Infinity });
    rows.push({ coefficients: less(says.max), min: -Infinity, max: 0 });
  }
  return rows;
}

/** Whether x fits all rows, within rounding. */
export function fits(rows: readonly PlainRow[], x: ArrayLike<number>): boolean {
  return rows.every(({ coefficients, min, max }) => {
    const value = coefficients.reduce((sum, coefficient, leaf) => sum + coefficient * (x[leaf] as number), 0);
    const slack = 1e-9 * Math.max(1, Math.abs(value));
    return value >= min - slack && value <= max + slack;
  });
}

/** Every corner of the region, by trying all choices of as many tight rows as there are leaves. For tiny systems. */
export function corners(rows: readonly PlainRow[]): readonly (readonly number[])[] {
  const size = rows[0]?.coefficients.length ?? 0;
  const planes = rows.flatMap(({ coefficients, min, max }) =>
    [...new Set([min, max])].filter(Number.isFinite).map((end) => [...coefficients, end]),
  );
  const found = new Map<string, readonly number[]>();
  // Rows already chosen, in echelon form, so that a choice that adds nothing is dropped at once.
  const extend = (from: number, echelon: readonly (readonly number[])[]): void => {
    if (echelon.length === size) {
      const x = Array.from({ length: size }, () => 0);
      for (const row of echelon) x[pivotOf(row)] = row[size] as number;
      if (fits(rows, x)) found.set(x.map((value) => value.toFixed(7)).join(' '), x);
      return;
    }
    for (let at = from; at < planes.length; at += 1) {
      const reduced = reduce(planes[at] as readonly number[], echelon);
      if (reduced) extend(at + 1, reduced);
    }
  };
  extend(0, []);
  return [...found.values()];
}

function pivotOf(row: readonly number[]): number {
  return row.findIndex((value) => Math.abs(value) > 1e-9);
}

/** The echelon with one more row, reduced both ways; `undefined` where the row adds nothing. */
function reduce(
  plane: readonly number[],
  echelon: readonly (readonly number[])[],
): readonly (readonly number[])[] | undefined {
  let row = [...plane];
  for (const known of echelon) {
    const pivot = pivotOf(known);
    const factor = row[pivot] as number;
    if (factor !== 0) row = row.map((value, at) => value - factor * (known[at] as number));
  }
  const pivot = pivotOf(row.slice(0, -1));
  if (pivot < 0) return undefined;
  const scaled = row.map((value) => value / (row[pivot] as number));
  return [
    ...echelon.map((known) => {
      const factor = known[pivot] as number;
      return known.map((value, at) => value - factor * (scaled[at] as number));
    }),
    scaled,
  ];
}

/** A stream of numbers in [0, 1) that repeats: the same for the same seed. */
export function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Points between points: corners, midpoints of pairs, and random mixtures. */
export function mixtures(
  points: readonly (readonly number[])[],
  count: number,
  next: () => number,
): readonly (readonly number[])[] {
  const mixed = Array.from({ length: count }, () => {
    const few = Array.from({ length: 1 + Math.floor(next() * 4) }, () => ({
      point: points[Math.floor(next() * points.length)] as readonly number[],
      weight: -Math.log(1 - next()),
    }));
    const total = few.reduce((sum, { weight }) => sum + weight, 0);
    return (points[0] as readonly number[]).map((_, leaf) =>
      few.reduce((sum, { point, weight }) => sum + (weight / total) * (point[leaf] as number), 0),
    );
  });
  return [...points, ...mixed];
}

/** The points, and those that grow from them in one leaf or two as far as the region is open there. */
export function grown(
  rows: readonly PlainRow[],
  points: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const first = points[0] ?? [];
  const more = first.flatMap((_, leaf) =>
    first.flatMap((_, other) =>
      other < leaf
        ? []
        : [3, 400].map((by) => first.map((value, at) => (at === leaf || at === other ? value + by : value))),
    ),
  );
  return [...points, ...more.filter((x) => fits(rows, x))];
}
