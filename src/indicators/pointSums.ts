import { gridOf, quantise } from './quantise.ts';

/** Point values of leaves with their sum in each home: evenness, largest to smallest, top two. */
export class PointSums {
  /** Leaves with a value above 0 that have no home. */
  private unplaced = 0;
  /** What the homes hold together. */
  private total = 0;
  /** Σ |xi − xj| over unordered pairs of homes. */
  private differences = 0;
  private readonly sums: Float64Array;
  /** What each leaf has, on a grid on which differences over all pairs of homes are exact. */
  readonly points: Float64Array;
  private readonly homeCount: number;

  /** `values` of leaves, none below 0; those not finite count as 0. */
  constructor(values: Float64Array, homeCount: number) {
    this.points = quantise(values, gridOf(values, 8 * homeCount));
    this.homeCount = homeCount;
    this.sums = new Float64Array(homeCount);
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
    return this.extremes(-1, 0, -1);
  }

  /** Share that the two homes with most hold together; NaN as `balance`. */
  topTwo(): number {
    return this.unplaced > 0 ? Number.NaN : this.topTwoWith(-1, 0, -1) / this.total;
  }

  place(leaf: number, from: number, to: number): void {
    const value = this.points[leaf];
    if (value === 0) return;
    if (from >= 0 && to >= 0) this.shift(from, to, value);
    else {
      if (from >= 0) this.change(from, -value);
      if (to >= 0) this.change(to, value);
      this.unplaced += (to < 0 ? 1 : 0) - (from < 0 ? 1 : 0);
    }
  }

  /** Moves a value between two homes: the changes of all pairs in one pass over the homes. */
  private shift(from: number, to: number, value: number): void {
    const { sums, homeCount } = this;
    const a = sums[from];
    const b = sums[to];
    const [aAfter, bAfter] = [a - value, b + value];
    let pairs = 0;
    for (let other = 0; other < homeCount; other += 1) {
      const there = sums[other];
      pairs +=
        Math.abs(aAfter - there) - Math.abs(a - there) + Math.abs(bAfter - there) - Math.abs(b - there);
    }
    // The two homes are among the others: take out what they gave against what they were.
    const between = Math.abs(a - b);
    pairs -= 2 * value + Math.abs(bAfter - a) + Math.abs(aAfter - b) - 2 * between;
    this.differences += pairs + Math.abs(aAfter - bAfter) - between;
    sums[from] = aAfter;
    sums[to] = bAfter;
  }

  private change(home: number, by: number): void {
    const { sums, homeCount } = this;
    const before = sums[home];
    const after = before + by;
    let pairs = 0;
    for (let other = 0; other < homeCount; other += 1) {
      pairs += Math.abs(after - sums[other]) - Math.abs(before - sums[other]);
    }
    // The home itself is among the others: |after − before| − 0, which is no pair.
    this.differences += pairs - Math.abs(by);
    this.total += by;
    sums[home] = after;
  }

  /** Balance with the leaf at each home. */
  previewBalance(leaf: number, from: number, at: number, balances: Float64Array): void {
    const { sums, homeCount } = this;
    const value = this.points[leaf];
    const unknown = this.unplaced > (from < 0 && value > 0 ? 1 : 0);
    const total = this.total + (from < 0 ? value : 0);
    const here = from < 0 ? Number.NaN : sums[from];
    let elsewhere = this.differences;
    if (from >= 0) {
      for (let other = 0; other < homeCount; other += 1) {
        if (other === from) continue;
        elsewhere += Math.abs(here - value - sums[other]) - Math.abs(here - sums[other]);
      }
    }
    for (let home = 0; home < homeCount; home += 1) {
      const before = home === from ? here - value : sums[home];
      const after = before + value;
      let differences = elsewhere;
      for (let other = 0; other < homeCount; other += 1) {
        if (other === home) continue;
        const there = other === from ? here - value : sums[other];
        differences += Math.abs(after - there) - Math.abs(before - there);
      }
      balances[at + home] = unknown ? Number.NaN : 1 - differences / (homeCount * total);
    }
  }

  /** Largest to smallest and top two with the leaf at each home. */
  previewExtremes(leaf: number, from: number, at: number, rows: PointRows): void {
    const value = this.points[leaf];
    const unknown = this.unplaced > (from < 0 && value > 0 ? 1 : 0);
    const total = this.total + (from < 0 ? value : 0);
    for (let home = 0; home < this.homeCount; home += 1) {
      const none = unknown || total === 0;
      if (rows.largestToSmallest) {
        rows.largestToSmallest[at + home] = none ? Number.NaN : this.extremes(from, value, home);
      }
      if (rows.topTwo) {
        rows.topTwo[at + home] = none ? Number.NaN : this.topTwoWith(from, value, home) / total;
      }
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: PointSums): void {
    this.unplaced = from.unplaced;
    this.total = from.total;
    this.differences = from.differences;
    this.sums.set(from.sums);
  }

  private extremes(from: number, value: number, to: number): number {
    let least = Infinity;
    let greatest = 0;
    for (let home = 0; home < this.homeCount; home += 1) {
      const sum = this.sums[home] - (home === from ? value : 0) + (home === to ? value : 0);
      if (sum < least) least = sum;
      if (sum > greatest) greatest = sum;
    }
    return greatest / least;
  }

  private topTwoWith(from: number, value: number, to: number): number {
    let first = 0;
    let second = 0;
    for (let home = 0; home < this.homeCount; home += 1) {
      const sum = this.sums[home] - (home === from ? value : 0) + (home === to ? value : 0);
      if (sum > first) {
        second = first;
        first = sum;
      } else if (sum > second) second = sum;
    }
    return first + second;
  }
}

/** Where a preview of extremes is written: one number per home, from `at` on. */
export interface PointRows {
  readonly largestToSmallest?: Float64Array;
  readonly topTwo?: Float64Array;
}
