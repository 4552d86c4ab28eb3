import { giniOf, greatestByOrder, orderAt, possibleOrders, spreadForm } from './evenness.ts';
import {
  fixedTotal,
  type HomesOfCells,
  holdAlike,
  noDifferenceAtAll,
  type ProvedDifference,
  type ProvedRange,
  shifted,
  sides,
  subtracted,
  sumsByHome,
  uncrossed,
} from './family.ts';
import { withWitnesses } from './witnesses.ts';

/** Orders measured against all of the other side's at once, at the most. */
const mostMeasured = 8;

/** Rounds of rows made as they bind, at the most; past that the value is still a proved bound. */
const mostRounds = 30;

/**
 * Range of G(b) − G(a) for two ways to hold the same unknowns. Exact where the
 * figures fix one of the two, or where both hold alike; else bounds: the
 * difference at an x is at most b's greatest linear form less any of a's, so
 * each order of b against a well-chosen order of a bounds it from above, and
 * the other way round. The orders that promise most are then measured against
 * all of a's at once (a linear programme with a row per order that binds),
 * which tightens the bound and shows an x that comes near it. Where a side is
 * still not seen, points are tried.
 */
export function giniDifference(
  a: HomesOfCells,
  b: HomesOfCells,
  rangeA: ProvedRange,
  rangeB: ProvedRange,
): ProvedDifference {
  if (holdAlike(a, b)) return noDifferenceAtAll;
  const simple = shifted(rangeB, rangeA);
  if (simple) return { ...simple, ...sides(simple) };
  const loose = { ...subtracted(rangeB, rangeA), exact: false };
  const total = fixedTotal(a);
  const [ordersA, ordersB] = [possibleOrders(a), possibleOrders(b)];
  const numberOf = (sums: Float64Array): number => giniOf(sums) ?? Number.NaN;
  if (total === undefined || !ordersA || !ordersB) {
    return withWitnesses({ ...loose, ...sides(loose) }, a, b, numberOf);
  }
  const up = greatestDifference(b, ordersB, a, rangeA.min ?? 0, total);
  const down = greatestDifference(a, ordersA, b, rangeB.min ?? 0, total);
  const proved: ProvedDifference = {
    ...uncrossed(Math.max(loose.min ?? -1, -down.bound), Math.min(loose.max ?? 1, up.bound)),
    exact: up.exact && down.exact,
    seenNegative: down.reached > 1e-9 || up.least < -1e-9,
    seenPositive: up.reached > 1e-9 || down.least < -1e-9,
  };
  return withWitnesses(proved, a, b, numberOf);
}

interface Greatest {
  /** Proved: the difference is nowhere greater. */
  readonly bound: number;
  /** Greatest and least difference seen at an x. */
  readonly reached: number;
  readonly least: number;
  readonly exact: boolean;
}

/** An order of the first side, and a proved bound on the difference where it is the order that counts. */
interface Candidate {
  readonly form: Float64Array;
  bound: number;
  measured: boolean;
  closed: boolean;
}

/**
 * Bound on G(top) − G(other), both in the scale of the Gini coefficient. The
 * difference is the greatest over top's orders, so whichever order has the
 * greatest bound is made sharper until it is sharp or the work is enough.
 */
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
  const greatest = greatestByOrder(top, orders);
  const promising = orders
    .map((order, at) => ({ order, promise: (greatest[at] as number) / scaleTop - leastOther }))
    .sort((one, two) => two.promise - one.promise);
  const active: Candidate[] = [];
  let next = 0;
  let work = 0;
  for (;;) {
    const best = active.reduce<Candidate | undefined>(
      (most, one) => (most === undefined || one.bound > most.bound ? one : most),
      undefined,
    );
    const promised = promising[next];
    if (promised && (best === undefined || promised.promise > best.bound)) {
      const { order, promise } = promised;
      const form = spreadForm(top, order).map((value) => value / scaleTop);
      active.push({
        form,
        bound: againstSome(cells, form, promise, formOfOther),
        measured: false,
        closed: false,
      });
      next += 1;
      continue;
    }
    if (best === undefined || best.measured || work >= mostMeasured) {
      return { bound: best?.bound ?? Infinity, reached, least, exact: best?.closed === true };
    }
    const { bound, closed } = againstAll(cells, best.form, formOfOther);
    best.closed = closed && bound <= best.bound + 1e-10;
    best.bound = Math.min(best.bound, bound);
    best.measured = true;
    work += 1;
  }
}

/** An order's promise sharpened by one order of the other side at a time, each the one that counts at the last x. */
function againstSome(
  cells: HomesOfCells['cells'],
  form: Float64Array,
  promise: number,
  formOfOther: (x: Float64Array) => Float64Array,
): number {
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
  return bound;
}

/** Greatest of form·x − (the greatest of the other side's forms at x), with rows made as they bind; closed where an x reaches it. */
function againstAll(
  cells: HomesOfCells['cells'],
  form: Float64Array,
  formOfOther: (x: Float64Array) => Float64Array,
): { readonly bound: number; readonly closed: boolean } {
  const start = cells.extreme(form, 'max')?.x;
  if (!start) return { bound: Infinity, closed: false };
  const cuts = [formOfOther(start)];
  let bound = Infinity;
  for (let round = 0; round < mostRounds; round += 1) {
    const outcome = cells.solve({
      sense: 'max',
      cells: form,
      aux: [{ cost: -1 }],
      rows: cuts.map((cut) => ({ cells: cut.map((value) => -value), aux: [1], min: 0 })),
    });
    if (outcome.status !== 'optimal' || !outcome.x) break;
    bound = Math.min(bound, outcome.value);
    const cut = formOfOther(outcome.x);
    const reached = cells.evaluate(form, outcome.x) - cells.evaluate(cut, outcome.x);
    if (reached >= bound - 1e-10) return { bound, closed: true };
    cuts.push(cut);
  }
  return { bound, closed: false };
}
