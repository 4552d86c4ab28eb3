import {
  byHome,
  fewHomes,
  fixedTotal,
  type HomesOfCells,
  type ProvedRange,
  rangesByHome,
  sumsByHome,
} from './family.ts';

/** Orders of homes tried at the most before bounds take the place of the exact range. */
const mostOrders = 60_000;

/** Cuts of the least-Gini programme at the most; past that its value is still a proved lower bound. */
const mostCuts = 200;

/** The same with more homes than `fewHomes`, where each further cut costs more and tells less. */
const mostCutsOfMany = 6;

/**
 * Range of the Gini coefficient G = Σᵢ Σⱼ |yᵢ − yⱼ| / (2 n Σ y) of what n homes
 * hold, over every x that fits; `undefined` where the total is 0 whatever x is.
 *
 * Sorted ascending, Σ_{i<j} |yᵢ − yⱼ| = Σₖ (2k − n − 1) y₍ₖ₎, and this is the
 * greatest such sum over all orders. So the greatest G is the greatest over
 * orders of a linear form (orders that no x allows are passed over), and the
 * least is a linear programme with one row per order, of which only those that
 * bind are made. With very many homes the greatest is bounded by pairs.
 * Cost: 7 homes at the most 5,040 linear ranges, usually far fewer; 40 homes
 * some six programmes and a linear range per home.
 */
export function giniRange(homes: HomesOfCells): ProvedRange | undefined {
  const { homeCount: n } = homes;
  const everything = byHome(homes, () => 1);
  const total = fixedTotal(homes);
  if (total !== undefined && total <= 0) return undefined;
  if (n < 2) return { min: 0, max: 0, exact: true };
  const least = leastGini(homes, total);
  if (least === undefined) return undefined;
  const orders = possibleOrders(homes);
  let max = 0;
  if (!orders) max = boundByPairs(homes, total);
  else if (total !== undefined) {
    for (const most of greatestByOrder(homes, orders)) max = Math.max(max, most / total / n);
  } else {
    for (const order of orders)
      max = Math.max(max, ratioMax(homes, spreadForm(homes, order), everything) / n);
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
  let best = Infinity;
  for (let round = 0; round < (n > fewHomes ? mostCutsOfMany : mostCuts); round += 1) {
    const outcome = cells.solve({
      sense: 'min',
      aux: [{ cost: 1 }],
      rows: cuts.map((form) => ({ cells: form.map((value) => -value), aux: [1], min: 0 })),
      ...(total === undefined ? { homogenise: byHome(homes, () => n) } : {}),
    });
    // The first programme has an answer unless the total is 0; a later one that finds none is rounding's fault.
    if (outcome.status !== 'optimal') return round === 0 ? undefined : { value: bound, exact: false };
    bound = total === undefined ? outcome.value : outcome.value / (n * total);
    // Approached only as the total grows without end: there is no x to make a row from.
    if (outcome.x === null) return leastByPairs(homes) ?? { value: bound, exact: false };
    const sums = sumsByHome(homes, outcome.x);
    const reached = giniOf(sums);
    // The last x need not be the best one met.
    best = Math.min(best, reached ?? bound);
    if (best <= bound + 1e-10) return { value: bound, exact: true };
    cuts.push(spreadForm(homes, orderAt(sums)));
  }
  return { value: bound, exact: false };
}

/** The least G from one programme with a row per pair of homes, where these are not too many. */
function leastByPairs(homes: HomesOfCells): { value: number; exact: boolean } | undefined {
  const { cells, homeCount: n } = homes;
  if (n > fewHomes) return undefined;
  const pairs = Array.from({ length: n }, (_, i) => i).flatMap((i) =>
    Array.from({ length: n - i - 1 }, (_, at) => [i, i + 1 + at] as const),
  );
  const outcome = cells.solve({
    sense: 'min',
    aux: pairs.map(() => ({ cost: 1 })),
    rows: pairs.flatMap(([i, j], at) => {
      const aux = pairs.map((_, other) => (other === at ? 1 : 0));
      return [1, -1].map((sign) => ({
        cells: byHome(homes, (home) => (home === i ? -sign : home === j ? sign : 0)),
        aux,
        min: 0,
      }));
    }),
    homogenise: byHome(homes, () => n),
  });
  return outcome.status === 'optimal' ? { value: outcome.value, exact: true } : undefined;
}

/** Homes from the least to the greatest of what they hold. */
export function orderAt(sums: Float64Array): Int32Array {
  return Int32Array.from([...sums.keys()].sort((i, j) => (sums[i] as number) - (sums[j] as number)));
}

/** Σₖ (2k − n − 1) y₍ₖ₎ for one order, as coefficients of cells. */
export function spreadForm(homes: HomesOfCells, order: Int32Array): Float64Array {
  const n = homes.homeCount;
  const weight = new Float64Array(n);
  for (let k = 0; k < n; k += 1) weight[order[k] as number] = 2 * k - n + 1;
  // Written out: this is the inner loop of all orders.
  const { homeOfCell } = homes;
  const coefficients = new Float64Array(homes.cells.cellCount);
  for (let cell = 0; cell < coefficients.length; cell += 1) {
    const home = homeOfCell[cell] as number;
    if (home >= 0) coefficients[cell] = weight[home] as number;
  }
  return coefficients;
}

const orderCache = new WeakMap<Int32Array, readonly Int32Array[] | undefined>();

/**
 * All orders that some x may allow, judged by each home's own range: a home
 * whose greatest is at most another's least stands before it. `undefined`
 * where they are too many.
 */
export function possibleOrders(homes: HomesOfCells): readonly Int32Array[] | undefined {
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
  const all = Array.from({ length: n }, (_, home) => home);
  const after = all.map((i) => all.filter((j) => j !== i && before(i, j)));
  // How many homes that are not placed yet must stand before each.
  const waitsFor = new Int32Array(n);
  for (const later of after) for (const home of later) waitsFor[home] = (waitsFor[home] as number) + 1;
  const orders: Int32Array[] = [];
  const order = new Int32Array(n);
  const used = new Uint8Array(n);
  const count = (home: number, by: 1 | -1): void => {
    used[home] = by === 1 ? 0 : 1;
    for (const later of after[home] as readonly number[]) waitsFor[later] = (waitsFor[later] as number) + by;
  };
  const extend = (at: number): boolean => {
    if (at === n) {
      orders.push(order.slice());
      return orders.length <= mostOrders;
    }
    for (let home = 0; home < n; home += 1) {
      if (used[home] === 1 || (waitsFor[home] as number) > 0) continue;
      order[at] = home;
      count(home, -1);
      const goesOn = extend(at + 1);
      count(home, 1);
      if (!goesOn) return false;
    }
    return true;
  };
  const found = extend(0) ? orders : undefined;
  orderCache.set(homes.homeOfCell, found);
  return found;
}

const greatestCache = new WeakMap<readonly Int32Array[], Float64Array>();

/** The greatest Σₖ (2k − n − 1) y₍ₖ₎ of each order; kept, since a range and a difference ask for the same. */
export function greatestByOrder(homes: HomesOfCells, orders: readonly Int32Array[]): Float64Array {
  const known = greatestCache.get(orders);
  if (known) return known;
  const greatest = Float64Array.from(
    orders,
    (order) => homes.cells.extreme(spreadForm(homes, order), 'max')?.value ?? Infinity,
  );
  greatestCache.set(orders, greatest);
  return greatest;
}

/**
 * A bound on the greatest G where orders are too many: no pair of homes is
 * further apart than the ends of its two ranges, nor than the total. With few
 * homes each pair is asked for itself, which is a little closer.
 */
function boundByPairs(homes: HomesOfCells, total: number | undefined): number {
  const { cells, homeCount: n } = homes;
  const everything = byHome(homes, () => 1);
  const leastTotal = total ?? cells.range(everything).min ?? 0;
  const ranges = rangesByHome(homes);
  const most = (i: number, j: number): number =>
    Math.min(1, ((ranges[i]?.max ?? Infinity) - (ranges[j]?.min ?? 0)) / leastTotal);
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      if (n > fewHomes) {
        sum += Math.max(most(i, j), most(j, i));
        continue;
      }
      const apart = byHome(homes, (home) => (home === i ? 1 : home === j ? -1 : 0));
      if (total === undefined) {
        const range = cells.ratioRange(apart, everything);
        if (range.kind === 'range') sum += Math.max(range.max ?? Infinity, -(range.min ?? -Infinity));
      } else {
        const range = cells.range(apart);
        sum += Math.max(range.max ?? Infinity, -(range.min ?? -Infinity)) / total;
      }
    }
  }
  return sum / n;
}
