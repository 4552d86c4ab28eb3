import { gridOf, quantise } from './quantise.ts';

/**
 * Point values of leaves with their sum in each home: evenness, largest to
 * smallest, top two. The homes are kept in rising order of their sums, so that
 * Σ |xi − xj| over pairs is Σ (2 p − n + 1) x of the home in place p, and a
 * move costs only the homes it overtakes.
 */
export class PointSums {
  /** What each leaf has, on a grid on which differences over all pairs of homes are exact. */
  readonly points: Float64Array;
  /** Leaves with a value above 0 that have no home. */
  private unplaced = 0;
  /** What the homes hold together. */
  private total = 0;
  /** Σ |xi − xj| over unordered pairs of homes. */
  private differences = 0;
  private readonly sums: Float64Array;
  /** Homes in rising order of their sums, and the place of each home in it. */
  private readonly order: Int32Array;
  private readonly placeOf: Int32Array;
  private readonly homeCount: number;

  /** `values` of leaves, none below 0; those not finite count as 0. */
  constructor(values: Float64Array, homeCount: number) {
    this.points = quantise(values, gridOf(values, 8 * homeCount));
    this.homeCount = homeCount;
    this.sums = new Float64Array(homeCount);
    this.order = Int32Array.from(this.sums, (_, place) => place);
    this.placeOf = this.order.slice();
    for (const value of this.points) if (value > 0) this.unplaced += 1;
  }

  /** What a home holds; leaves without a home are in none. */
  sumOf(home: number): number {
    return this.sums[home];
  }

  /**
   * 1 − G, G = Σ_i Σ_j |xi − xj| / (2 n Σ x) over ordered pairs of n homes:
   * 1 when all hold the same. NaN where all hold nothing or a leaf with a
   * value is not placed.
   */
  balance(): number {
    return this.unplaced > 0 ? Number.NaN : 1 - this.differences / (this.homeCount * this.total);
  }

  /** Largest sum / smallest; Infinity where the smallest is 0; NaN as `balance`. */
  largestToSmallest(): number {
    if (this.unplaced > 0 || this.total === 0) return Number.NaN;
    return this.at(this.homeCount - 1) / this.at(0);
  }

  /** Share that the two homes with most hold together; NaN as `balance`. */
  topTwo(): number {
    if (this.unplaced > 0) return Number.NaN;
    return (this.at(this.homeCount - 1) + this.at(this.homeCount - 2)) / this.total;
  }

  /** Moves a leaf's value; the number of homes stands for nowhere. */
  place(leaf: number, from: number, to: number): void {
    const value = this.points[leaf];
    if (value === 0) return;
    if (from < this.homeCount) this.lower(from, value);
    else this.unplaced -= 1;
    if (to < this.homeCount) this.raise(to, value);
    else this.unplaced += 1;
  }

  private lower(home: number, by: number): void {
    const { sums, order, placeOf, homeCount } = this;
    const before = sums[home];
    const after = before - by;
    const old = placeOf[home];
    let place = old;
    let overtaken = 0;
    while (place > 0 && sums[order[place - 1]] > after) {
      const other = order[place - 1];
      overtaken += sums[other];
      order[place] = other;
      placeOf[other] = place;
      place -= 1;
    }
    order[place] = home;
    placeOf[home] = place;
    sums[home] = after;
    this.total -= by;
    // Each one overtaken stands one place higher than before.
    this.differences +=
      2 * overtaken + (2 * place - homeCount + 1) * after - (2 * old - homeCount + 1) * before;
  }

  private raise(home: number, by: number): void {
    const { sums, order, placeOf, homeCount } = this;
    const before = sums[home];
    const after = before + by;
    const old = placeOf[home];
    const last = homeCount - 1;
    let place = old;
    let overtaken = 0;
    while (place < last && sums[order[place + 1]] < after) {
      const other = order[place + 1];
      overtaken += sums[other];
      order[place] = other;
      placeOf[other] = place;
      place += 1;
    }
    order[place] = home;
    placeOf[home] = place;
    sums[home] = after;
    this.total += by;
    this.differences += (2 * place - last) * after - (2 * old - last) * before - 2 * overtaken;
  }

  /** Balance, largest to smallest and top two with the leaf at each home, those for which there is a row. */
  preview(leaf: number, from: number, at: number, rows: PointRows): void {
    const value = this.points[leaf];
    const { sums, placeOf, homeCount } = this;
    const unknown = this.unplaced > (from === this.homeCount && value > 0 ? 1 : 0);
    // Taken out while we look and put back after: on the grid that leaves no trace.
    if (from < homeCount) this.lower(from, value);
    const total = this.total + value;
    const none = unknown || total === 0;
    const last = homeCount - 1;
    for (let home = 0; home < homeCount; home += 1) {
      const after = sums[home] + value;
      const place = placeOf[home];
      if (rows.balance !== undefined) {
        const balance = 1 - this.differencesWith(home, after) / (homeCount * total);
        rows.balance[at + home] = none ? Number.NaN : balance;
      }
      if (rows.largestToSmallest !== undefined) {
        const least = place === 0 ? (last > 0 ? Math.min(this.at(1), after) : after) : this.at(0);
        rows.largestToSmallest[at + home] = none ? Number.NaN : Math.max(this.at(last), after) / least;
      }
      if (rows.topTwo !== undefined) {
        const first = this.at(place === last ? last - 1 : last);
        const second = this.at(place >= last - 1 ? last - 2 : last - 1);
        rows.topTwo[at + home] = none ? Number.NaN : (first + Math.max(second, after)) / total;
      }
    }
    if (from < homeCount) this.raise(from, value);
  }

  /** Takes over the counts of another over the same values and homes. */
  copy(from: PointSums): void {
    this.unplaced = from.unplaced;
    this.total = from.total;
    this.differences = from.differences;
    this.sums.set(from.sums);
    this.order.set(from.order);
    this.placeOf.set(from.placeOf);
  }

  /** The sum in a place of the order; 0 where there is no such place. */
  private at(place: number): number {
    return place < 0 ? 0 : this.sums[this.order[place]];
  }

  private differencesWith(home: number, after: number): number {
    const { sums, order, placeOf } = this;
    const last = this.homeCount - 1;
    const old = placeOf[home];
    let place = old;
    let overtaken = 0;
    while (place < last && sums[order[place + 1]] < after) {
      place += 1;
      overtaken += sums[order[place]];
    }
    return this.differences + (2 * place - last) * after - (2 * old - last) * sums[home] - 2 * overtaken;
  }
}

/** Where a preview of point values is written: one number per home. */
export interface PointRows {
  readonly balance: Float64Array | undefined;
  readonly largestToSmallest: Float64Array | undefined;
  readonly topTwo: Float64Array | undefined;
}
