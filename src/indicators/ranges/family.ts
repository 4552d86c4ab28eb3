import type { CellSystem, LinearRange } from '#figures';

/**
 * Homes as seen by a cell system: every cell lies in one home. Homes without
 * cells hold nothing.
 */
export interface HomesOfCells {
  readonly cells: CellSystem;
  /** Home of each cell, -1 for cells outside the homes counted. */
  readonly homeOfCell: Int32Array;
  readonly homeCount: number;
}

/** A range over every x that fits; `exact: false` where the ends are only proved to contain it. */
export interface ProvedRange {
  readonly min: number | null;
  readonly max: number | null;
  readonly exact: boolean;
}

/** Homes, by number, that hold nothing whatever x is, so that nothing can be measured by the least of them. */
export interface EmptyHomes {
  readonly empty: readonly number[];
}

/**
 * A range, with what was seen of its two sides: an x that makes it clearly
 * negative, one that makes it clearly positive. For exact ranges the ends
 * themselves tell.
 */
export interface ProvedDifference extends ProvedRange {
  readonly seenNegative: boolean;
  readonly seenPositive: boolean;
}

/** Up to so many homes work that grows with pairs and orders of homes is done whole; past it, some of it. */
export const fewHomes = 12;

/** Coefficients that give each cell the number of its home, 0 outside the homes. */
export function byHome({ cells, homeOfCell }: HomesOfCells, ofHome: (home: number) => number): Float64Array {
  const coefficients = new Float64Array(cells.cellCount);
  for (let cell = 0; cell < coefficients.length; cell += 1) {
    const home = homeOfCell[cell] as number;
    coefficients[cell] = home < 0 ? 0 : ofHome(home);
  }
  return coefficients;
}

/** What each home holds at x. */
export function sumsByHome({ homeOfCell, homeCount }: HomesOfCells, x: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(homeCount);
  for (let cell = 0; cell < homeOfCell.length; cell += 1) {
    const home = homeOfCell[cell] as number;
    if (home >= 0) sums[home] = (sums[home] as number) + (x[cell] as number);
  }
  return sums;
}

/** The range of what each home holds. */
export function rangesByHome(homes: HomesOfCells): readonly LinearRange[] {
  return Array.from({ length: homes.homeCount }, (_, home) =>
    homes.cells.range(byHome(homes, (other) => (other === home ? 1 : 0))),
  );
}

/** The total over all homes where the figures fix it, else `undefined`. */
export function fixedTotal(homes: HomesOfCells): number | undefined {
  const everything = byHome(homes, () => 1);
  if (!homes.cells.isFixed(everything)) return undefined;
  return homes.cells.range(everything).min ?? undefined;
}

/** Whether two organisations give every cell to holders that hold the same cells, so that nothing differs. */
export function holdAlike(a: HomesOfCells, b: HomesOfCells): boolean {
  if (a.homeCount !== b.homeCount) return false;
  const inB = new Map<number, number>();
  const inA = new Map<number, number>();
  return a.homeOfCell.every((home, cell) => {
    const other = b.homeOfCell[cell] as number;
    const paired = (inB.get(home) ?? other) === other && (inA.get(other) ?? home) === home;
    inB.set(home, other);
    inA.set(other, home);
    return paired;
  });
}

/** Exact difference of two numbers one of which the figures fix. */
export function shifted(b: ProvedRange, a: ProvedRange): ProvedRange | undefined {
  const aFixed = a.min !== null && a.min === a.max;
  const bFixed = b.min !== null && b.min === b.max;
  if (!aFixed && !bFixed) return undefined;
  return subtracted(b, a);
}

/** Bounds on the difference of two numbers of which only the ranges are used. */
export function subtracted(b: ProvedRange, a: ProvedRange): ProvedRange {
  const fixed = (range: ProvedRange): boolean => range.min !== null && range.min === range.max;
  return {
    min: b.min === null || a.max === null ? null : b.min - a.max,
    max: b.max === null || a.min === null ? null : b.max - a.min,
    exact: b.exact && a.exact && (fixed(a) || fixed(b)),
  };
}

/** The signs a difference takes at points that fit and at the midpoints between any two of them, which fit as well. */
export interface SeenSigns {
  readonly seenNegative: boolean;
  readonly seenPositive: boolean;
}

/**
 * What a range shows of its sides: an exact one is reached at its ends, bounds
 * only tell where they leave no room for the other side.
 */
export function sides(range: ProvedRange): SeenSigns {
  const { min, max, exact } = range;
  return {
    seenNegative: exact ? min === null || min < 0 : max !== null && max < 0,
    seenPositive: exact ? max === null || max > 0 : min !== null && min > 0,
  };
}

/** Ends that rounding made cross are one number; ends proved apart never are. */
export function uncrossed(min: number, max: number): { readonly min: number; readonly max: number } {
  if (min <= max) return { min, max };
  const middle = (min + max) / 2;
  return { min: middle, max: middle };
}

/** What nothing differs in: an exact zero. */
export const noDifferenceAtAll: ProvedDifference = {
  min: 0,
  max: 0,
  exact: true,
  seenNegative: false,
  seenPositive: false,
};

/**
 * Tries a difference at points and midpoints until both signs are seen: two
 * numbers at each, apart by more than 1e-9 of their size. One that grows
 * without end has a sign; one that is no number has none.
 */
export function seenSigns(
  points: readonly Float64Array[],
  numbersAt: (x: Float64Array) => { readonly a: number; readonly b: number },
): SeenSigns {
  let [seenNegative, seenPositive] = [false, false];
  for (const [at, one] of points.entries()) {
    for (let other = at; other >= 0 && !(seenNegative && seenPositive); other -= 1) {
      const far = points[other] as Float64Array;
      const { a, b } = numbersAt(one.map((value, cell) => (value + (far[cell] as number)) / 2));
      const size = Math.max(Math.abs(a), Math.abs(b));
      const slack = Number.isFinite(size) ? 1e-9 * size : 0;
      seenNegative ||= b - a < -slack;
      seenPositive ||= b - a > slack;
    }
  }
  return { seenNegative, seenPositive };
}

/**
 * Which signs of f(b) − f(a) are seen at some x, where a bound does not tell:
 * tried where one home, or one home less another, is greatest, and between;
 * with many homes where one is, since all pairs of pairs would be n⁴ points.
 */
export function seenDifferences(
  a: HomesOfCells,
  b: HomesOfCells,
  numberOf: (sums: Float64Array) => number,
): SeenSigns {
  const points = [a, b].flatMap((homes) =>
    Array.from({ length: homes.homeCount }, (_, i) => i).flatMap((i) =>
      Array.from({ length: homes.homeCount > fewHomes ? 1 : homes.homeCount + 1 }, (_, at) => at - 1).flatMap(
        (j) => {
          const form = byHome(homes, (home) => (home === i ? 1 : home === j ? -1 : 0));
          return a.cells.extreme(form, 'max')?.x ?? [];
        },
      ),
    ),
  );
  return seenSigns(points, (x) => ({ a: numberOf(sumsByHome(a, x)), b: numberOf(sumsByHome(b, x)) }));
}
