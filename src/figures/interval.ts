/** A closed interval; `null` is an open end. */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** What is sure about an interval's sign. `zero` means within 1e-9 of the scale at both ends. */
export type IntervalSign = 'zero' | 'positive' | 'negative' | 'notNegative' | 'notPositive' | 'unknown';

/** Part of a scale below which a difference is zero. */
export const zeroTolerance = 1e-9;

const low = (i: Interval): number => i.min ?? -Infinity;
const high = (i: Interval): number => i.max ?? Infinity;

function interval(min: number, max: number): Interval {
  return { min: Number.isFinite(min) ? min : null, max: Number.isFinite(max) ? max : null };
}

/** The interval that holds one number. */
export function pointInterval(value: number): Interval {
  return { min: value, max: value };
}

/** All sums of one number of each; open ends stay open. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return interval(low(a) + low(b), high(a) + high(b));
}

/** All numbers of `a` with the sign turned. */
export function negateInterval(a: Interval): Interval {
  return interval(0 - high(a), 0 - low(a));
}

// An open end means "any finite number", so zero times it is zero.
const product = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

/** All numbers of `a` times a finite factor; 0 times an open interval is 0. */
export function scaleInterval(a: Interval, factor: number): Interval {
  return timesIntervals(a, pointInterval(factor));
}

/** All products of one number of each; 0 times an open end is 0. */
export function timesIntervals(a: Interval, b: Interval): Interval {
  const corners = [
    product(low(a), low(b)),
    product(low(a), high(b)),
    product(high(a), low(b)),
    product(high(a), high(b)),
  ];
  return interval(Math.min(...corners), Math.max(...corners));
}

/** The numbers in both; `null` when there are none. */
export function intersectIntervals(a: Interval, b: Interval): Interval | null {
  const min = Math.max(low(a), low(b));
  const max = Math.min(high(a), high(b));
  return min > max ? null : interval(min, max);
}

/** The least interval that holds both. */
export function hullIntervals(a: Interval, b: Interval): Interval {
  return interval(Math.min(low(a), low(b)), Math.max(high(a), high(b)));
}

/**
 * The sign that holds for every number of the interval. `scale` is the size of
 * the numbers it came from: an end within 1e-9 of it counts as zero.
 */
export function signOfInterval(a: Interval, scale: number): IntervalSign {
  const slack = zeroTolerance * Math.abs(scale);
  const min = low(a);
  const max = high(a);
  if (min >= -slack && max <= slack) return 'zero';
  if (min > slack) return 'positive';
  if (max < -slack) return 'negative';
  if (min >= -slack) return 'notNegative';
  if (max <= slack) return 'notPositive';
  return 'unknown';
}
