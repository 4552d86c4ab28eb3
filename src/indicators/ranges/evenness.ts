import {
  byHome,
  fixedTotal,
  type HomesOfCells,
  holdAlike,
  type ProvedDifference,
  type ProvedRange,
  rangesByHome,
  shifted,
  subtracted,
  sumsByHome,
} from './family.ts';

/** Orders of homes tried at the most before bounds take the place of the exact range. */
const mostOrders = 60_000;

/** Cuts of the least-Gini programme at the most; past that its value is still a proved lower bound. */
const mostCuts = 200;

/**
 * Range of the Gini coefficient G = Σᵢ Σⱼ |yᵢ − yⱼ| / (2 n Σ y) of what n homes
 * hold, over every x that fits; `undefined` where the total is 0 whatever x is.
 *
 * Sorted ascending, Σ_{i<j} |yᵢ − yⱼ| = Σₖ (2k − n − 1) y₍ₖ₎, and this is the
 * greatest such sum over all orders. So the greatest G is the greatest over
 * orders of a linear form (orders that no x allows are passed over), and the
 * least is a linear programme with one row per order, of which only those that
 * bind are made. With very many homes the greatest is bounded by pairs.
 * Cost: 7 homes at the most 5,040 linear ranges, usually far fewer.
 */
export function giniRange(homes: HomesOfCells): ProvedRange | undefined {
  const { cells, homeCount: n } = homes;
  const everything = byHome(homes, () => 1);
  const total = fixedTotal(homes);
  if (total !== undefined && total <= 0) return undefined;
  if (n < 2) return { min: 0, max: 0, exact: true };
  const least = leastGini(homes, total);
  if (least === undefined) return undefined;
  const orders = possibleOrders(homes);
  let max = 0;
  if (orders) {
    for (const order of orders) {
      const form = spreadForm(homes, order);
      const end =
        total === undefined ? ratioMax(homes, form, everything) : (cells.range(form).max ?? Infinity) / total;
      max = Math.max(max, end / n);
    }
  } else {
    max = boundByPairs(homes, total);
  }
  return {
    min: Math.min(least.value, max),
    max: Math.min(max, 1 - 1 / n),
    exact: least.exact && orders !== undefined,
  };
}

/** Gini coefficient of what homes hold; `undefined` for a total of 0. */
export function giniOf(sums: ArrayLike<number>): number | undefined {
  const n = sums.length;
  let total = 0;
  let spread = 0;
  const sorted = Float64Array.from(sums).sort();
  for (let k = 0; k < n; k += 1) {
    total += sorted[k] as number;
    spread += (2 * k - n + 1) * (sorted[k] as number);
  }
  return total > 0 ? spread / (n * total) : undefined;
}

/**
 * Range of G(b) − G(a) for two ways to hold the same unknowns. Exact where the
 * figures fix one of the two, or where both hold alike; else bounds: the
 * difference at an x is at most b's greatest linear form less any of a's, so
 * each order of b against a well-chosen order of a bounds it from above, and
 * the other way round. The orders that promise most are then measured against
 * all of a's at once (a linear programme with a row per order that binds),
 * which tightens the bound and shows an x that comes near it.
 */
export function giniDifference(
  a: HomesOfCells,
  b: HomesOfCells,
  rangeA: ProvedRange,
  rangeB: ProvedRange,
): ProvedDifference {
  if (holdAlike(a, b)) return { min: 0, max: 0, exact: true, seenNegative: false, seenPositive: false };
  const simple = shifted(rangeB, rangeA);
  if (simple) return { ...simple, ...sides(simple) };
  const loose = subtracted(rangeB, rangeA);
  const total = fixedTotal(a);
  const [ordersA, ordersB] = [possibleOrders(a), possibleOrders(b)];
  if (total === undefined || !ordersA || !ordersB) {
    return { ...loose, exact: false, seenNegative: false, seenPositive: false };
  }
  const up = greatestDifference(b, ordersB, a, rangeA.min ?? 0, total);
  const down = greatestDifference(a, ordersA, b, rangeB.min ?? 0, total);
  return {
    min: Math.max(loose.min ?? -1, -down.bound),
    max: Math.min(loose.max ?? 1, up.bound),
    exact: up.exact && down.exact,
    seenNegative: down.reached > 1e-9 || up.least < -1e-9,
    seenPositive: up.reached > 1e-9 || down.least < -1e-9,
  };
}

/** Orders measured against all of the other side's at once, at the most. */
const mostExact = 8;

interface Greatest {
  /** Proved: the difference is nowhere greater. */
  readonly bound: number;
  /** Greatest and least difference seen at an x. */
  readonly reached: number;
  readonly least: number;
  readonly exact: boolean;
}

/** Bound on G(top) − G(other), both in the scale of the Gini coefficient. */
function greatestDifference(
  top: HomesOfCells,
  orders: readonly Int32Array[],
  other: HomesOfCells,
  leastOther: number,
  total: number,
): Greatest {
  const { cells } = top;
  const [scaleTop, scaleOther] = [top.homeCount * total, other.homeCount * total];
  let reached = -Infinity;
  let least = Infinity;
  const formOfOther = (x: Float64Array): Float64Array => {
    const sums = sumsByHome(other, x);
    const difference = (giniOf(sumsByHome(top, x)) ?? 0) - (giniOf(sums) ?? 0);
    reached = Math.max(reached, difference);
    least = Math.min(least, difference);
    return spreadForm(other, orderAt(sums)).map((value) => value / scaleOther);
  };
  // What each order promises: its own greatest, less the other's least.
  const promising = orders
    .map((order) => {
      const form = spreadForm(top, order).map((value) => value / scaleTop);
      return { form, promise: (cells.range(form).max ?? Infinity) - leastOther };
    })
    .sort((one, two) => two.promise - one.promise);
  const bounded: { form: Float64Array; bound: number }[] = [];
  let worst = -Infinity;
  for (const { form, promise } of promising) {
    if (promise <= worst) break;
    let bound = promise;
    let x = cells.extreme(form, 'max')?.x;
    for (let round = 0; round < 2 && x; round += 1) {
      const against = formOfOther(x);
      const end = cells.extreme(
        form.map((value, cell) => value - (against[cell] as number)),
        'max',
      );
      if (!end || end.value >= bound) break;
      bound = end.value;
      x = end.x;
    }
    bounded.push({ form, bound });
    worst = Math.max(worst, bound);
  }
  bounded.sort((one, two) => two.bound - one.bound);
  let measured = -Infinity;
  let at = 0;
  for (; at < Math.min(mostExact, bounded.length); at += 1) {
    const { form, bound } = bounded[at] as { form: Float64Array; bound: number };
    if (bound <= measured + 1e-10) break;
    measured = Math.max(measured, Math.min(bound, againstAll(cells, form, formOfOther)));
  }
  const rest = bounded[at]?.bound ?? -Infinity;
  return { bound: Math.max(measured, rest), reached, least, exact: rest <= measured + 1e-10 };
}

/** Greatest of form·x − (the greatest of the other side's forms at x), with rows made as they bind. */
function againstAll(
  cells: HomesOfCells['cells'],
  form: Float64Array,
  formOfOther: (x: Float64Array) => Float64Array,
): number {
  const start = cells.extreme(form, 'max')?.x;
  if (!start) return Infinity;
  const cuts = [formOfOther(start)];
  let bound = Infinity;
  for (let round = 0; round < 30; round += 1) {
    const outcome = cells.solve({
      sense: 'max',
      cells: form,
      aux: [{ cost: -1 }],
      rows: cuts.map((cut) => ({ cells: cut.map((value) => -value), aux: [1], min: 0 })),
    });
    if (outcome.status !== 'optimal' || !outcome.x) return bound;
    bound = Math.min(bound, outcome.value);
    const cut = formOfOther(outcome.x);
    const reached = cells.evaluate(form, outcome.x) - cells.evaluate(cut, outcome.x);
    if (reached >= bound - 1e-10) return bound;
    cuts.push(cut);
  }
  return bound;
}

/** What an exact range shows of its sides. */
export function sides(range: ProvedRange): { seenNegative: boolean; seenPositive: boolean } {
  return {
    seenNegative: range.min === null || range.min < 0,
    seenPositive: range.max === null || range.max > 0,
  };
}

function ratioMax(homes: HomesOfCells, form: Float64Array, everything: Float64Array): number {
  const range = homes.cells.ratioRange(form, everything);
  return range.kind === 'range' ? (range.max ?? Infinity) : 0;
}

function leastGini(
  homes: HomesOfCells,
  total: number | undefined,
): { value: number; exact: boolean } | undefined {
  const { cells, homeCount: n } = homes;
  const start = cells.extreme(
    byHome(homes, () => 1),
    'min',
  )?.x;
  const cuts = [spreadForm(homes, orderAt(sumsByHome(homes, start ?? new Float64Array(cells.cellCount))))];
  let bound = 0;
  for (let round = 0; round < mostCuts; round += 1) {
    const outcome = cells.solve({
      sense: 'min',
      aux: [{ cost: 1 }],
      rows: cuts.map((form) => ({ cells: form.map((value) => -value), aux: [1], min: 0 })),
      ...(total === undefined ? { homogenise: byHome(homes, () => n) } : {}),
    });
    if (outcome.status !== 'optimal') return undefined;
    bound = total === undefined ? outcome.value : outcome.value / (n * total);
    if (outcome.x === null) break;
    const sums = sumsByHome(homes, outcome.x);
    const reached = giniOf(sums);
    if (reached === undefined || reached <= bound + 1e-10) return { value: bound, exact: true };
    cuts.push(spreadForm(homes, orderAt(sums)));
  }
  return { value: bound, exact: false };
}

/** Homes from the least to the greatest of what they hold. */
function orderAt(sums: Float64Array): Int32Array {
  return Int32Array.from([...sums.keys()].sort((i, j) => (sums[i] as number) - (sums[j] as number)));
}

/** Σₖ (2k − n − 1) y₍ₖ₎ for one order, as coefficients of cells. */
function spreadForm(homes: HomesOfCells, order: Int32Array): Float64Array {
  const n = homes.homeCount;
  const weight = new Float64Array(n);
  for (let k = 0; k < n; k += 1) weight[order[k] as number] = 2 * k - n + 1;
  return byHome(homes, (home) => weight[home] as number);
}

const orderCache = new WeakMap<Int32Array, readonly Int32Array[] | undefined>();

/**
 * All orders that some x may allow, judged by each home's own range: a home
 * whose greatest is at most another's least stands before it. `undefined`
 * where they are too many.
 */
function possibleOrders(homes: HomesOfCells): readonly Int32Array[] | undefined {
  if (orderCache.has(homes.homeOfCell)) return orderCache.get(homes.homeOfCell);
  const ranges = rangesByHome(homes);
  const n = homes.homeCount;
  const before = (i: number, j: number): boolean => {
    const most = ranges[i]?.max ?? Infinity;
    const least = ranges[j]?.min ?? 0;
    if (most < least) return true;
    // Equal and fixed: either order gives the same sum, so one is enough.
    return most === least && (ranges[j]?.max !== ranges[i]?.min || i < j);
  };
  const orders: Int32Array[] = [];
  const order = new Int32Array(n);
  const used = new Uint8Array(n);
  const extend = (at: number): boolean => {
    if (at === n) {
      orders.push(order.slice());
      return orders.length <= mostOrders;
    }
    for (let home = 0; home < n; home += 1) {
      if (used[home]) continue;
      let allowed = true;
      for (let other = 0; other < n && allowed; other += 1) {
        allowed = other === home || used[other] === 1 || !before(other, home);
      }
      if (!allowed) continue;
      used[home] = 1;
      order[at] = home;
      const goesOn = extend(at + 1);
      used[home] = 0;
      if (!goesOn) return false;
    }
    return true;
  };
  const found = extend(0) ? orders : undefined;
  orderCache.set(homes.homeOfCell, found);
  return found;
}

function boundByPairs(homes: HomesOfCells, total: number | undefined): number {
  const { cells, homeCount: n } = homes;
  const everything = byHome(homes, () => 1);
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const apart = byHome(homes, (home) => (home === i ? 1 : home === j ? -1 : 0));
      if (total === undefined) {
        const against = apart.map((value) => -value);
        sum += Math.max(ratioMax(homes, apart, everything), ratioMax(homes, against, everything));
      } else {
        const range = cells.range(apart);
        sum += Math.max(range.max ?? Infinity, -(range.min ?? -Infinity)) / total;
      }
    }
  }
  return sum / n;
}
