import { type LinearRow, leastOf } from './linearProgramme.ts';
import type { NestedPart, PartOptimum } from './nestedPart.ts';

/** A figure's row over cells. Strict ends are remembered beside the closed row. */
export interface CellRow extends LinearRow {
  readonly loStrict: boolean;
  readonly hiStrict: boolean;
  readonly figures: readonly number[];
}

/**
 * Figures whose sets overlap, or shares of a sum that is not itself given,
 * over the cells they tie together: the same questions as for nested ones,
 * each answered by a linear programme over these cells only.
 */
export function tiedPart(cells: Int32Array, rows: readonly CellRow[]): NestedPart {
  // The system's rows, narrowed to the cells of this part.
  const own = rows.map((row) => ({ ...row, coefficients: pick(row.coefficients, cells) }));
  const optimum: PartOptimum = { value: 0, strict: false };
  return {
    cells,
    optimise(c, sign, x) {
      const cost = pick(c, cells).map((weight) => sign * weight);
      const outcome = leastOf({ cost, rows: own });
      if (outcome.status === 'infeasible') throw new Error('the figures contradict each other');
      if (outcome.status === 'unbounded') return null;
      outcome.v.forEach((value, i) => {
        x[cells[i] as number] = value;
      });
      optimum.value = sign * outcome.value + 0;
      optimum.strict = isOnlyApproached(own, cost, outcome.value);
      return optimum;
    },
    proof(c, sign, into) {
      if (sign === 1 && pick(c, cells).some((weight) => weight !== 0)) {
        for (const row of own) for (const figure of row.figures) into.add(figure);
      }
    },
  };
}

function pick(list: ArrayLike<number>, cells: Int32Array): Float64Array {
  return Float64Array.from(cells, (cell) => list[cell] as number);
}

/** How far inside, as part of the bounds' size, counts as inside and not on the edge. */
const inside = 1e-9;

/**
 * Whether every x that reaches the optimum stands on the edge of some strict
 * row: by convexity, whether they cannot all be left behind at once.
 */
function isOnlyApproached(rows: readonly CellRow[], cost: Float64Array, value: number): boolean {
  if (!rows.some((row) => row.loStrict || row.hiStrict)) return false;
  const dearest = cost.reduce((m, x) => Math.max(m, Math.abs(x)), 0);
  if (dearest === 0) return false;
  const hi = value + 1e-11 * Math.max(Math.abs(value), dearest * sizeOf(rows));
  return !fitsStrictly([
    ...rows,
    { coefficients: cost, lo: -Infinity, hi, loStrict: false, hiStrict: false },
  ]);
}

type StrictRow = Omit<CellRow, 'figures'>;

/** Whether some x ≥ 0 fits the rows, strict ends by more than noise. */
export function fitsStrictly(rows: readonly StrictRow[]): boolean {
  const cells = rows[0]?.coefficients.length ?? 0;
  const strict = rows.some((row) => row.loStrict || row.hiStrict);
  const cost = new Float64Array(cells + 1);
  if (!strict) return leastOf({ cost: cost.subarray(0, cells), rows }).status !== 'infeasible';
  // The margin that every strict end can be given at once, at most the bounds' own size.
  cost[cells] = -1;
  const margin = sizeOf(rows);
  const widened: LinearRow[] = [];
  const add = (row: StrictRow, share: number, lo: number, hi: number): void => {
    const coefficients = new Float64Array(cells + 1);
    coefficients.set(row.coefficients);
    coefficients[cells] = share;
    widened.push({ coefficients, lo, hi });
  };
  for (const row of rows) {
    if (row.loStrict) add(row, -1, row.lo, Infinity);
    if (row.hiStrict) add(row, 1, -Infinity, row.hi);
    const lo = row.loStrict ? -Infinity : row.lo;
    const hi = row.hiStrict ? Infinity : row.hi;
    add(row, 0, lo, hi);
  }
  const last = new Float64Array(cells + 1);
  last[cells] = 1;
  widened.push({ coefficients: last, lo: -Infinity, hi: margin });
  const outcome = leastOf({ cost, rows: widened });
  return outcome.status === 'optimal' && (outcome.v[cells] as number) > inside * margin;
}

function sizeOf(rows: readonly StrictRow[]): number {
  let size = 0;
  for (const row of rows) {
    for (const end of [row.lo, row.hi]) if (Number.isFinite(end)) size = Math.max(size, Math.abs(end));
  }
  return size === 0 ? 1 : size;
}
