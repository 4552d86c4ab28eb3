/** Rounded parts that add up, or why there are none. */
export type Apportioned =
  | { readonly kind: 'parts'; readonly parts: readonly number[]; readonly total: number }
  | {
      readonly kind: 'impossible';
      /**
       * `notFinite`: a number is missing. `doesNotAddUp`: the unrounded parts
       * differ from the unrounded total by `difference` (parts − total).
       */
      readonly reason: 'notFinite' | 'doesNotAddUp';
      readonly difference?: number;
    };

/**
 * Rounds the parts of a table to multiples of `step` so that they add up to
 * the rounded total, each part going to one of its two neighbours, with the
 * least total change (largest remainder; Hamilton's method). Equal remainders
 * go to the earlier part. Parts whose unrounded sum is not the total (within
 * 1e-9 of the parts' size) are not forced: the answer says so.
 */
export function apportion(parts: readonly number[], total: number, step = 1): Apportioned {
  if (!(step > 0) || !Number.isFinite(step)) throw new RangeError(`step must be positive, got ${step}`);
  if (!Number.isFinite(total) || !parts.every(Number.isFinite))
    return { kind: 'impossible', reason: 'notFinite' };
  let sum = 0;
  let size = Math.abs(total);
  for (const part of parts) {
    sum += part;
    size += Math.abs(part);
  }
  if (Math.abs(sum - total) > 1e-9 * size) {
    return { kind: 'impossible', reason: 'doesNotAddUp', difference: sum - total };
  }
  // A sum that is 2.9999999996 by floating point is the multiple 3, not 2 with a remainder.
  const steps = (value: number): number => {
    const exact = value / step;
    const nearest = Math.round(exact);
    return Math.abs(exact - nearest) <= 1e-9 * Math.max(1, Math.abs(exact)) ? nearest : exact;
  };
  const floors = parts.map((part) => Math.floor(steps(part)));
  const remainders = parts.map((part, i) => steps(part) - (floors[i] as number));
  const target = Math.round(steps(total));
  let left = target - floors.reduce((a, b) => a + b, 0);
  const order = parts
    .map((_, i) => i)
    .sort((a, b) => (remainders[b] as number) - (remainders[a] as number) || a - b);
  const rounded = [...floors];
  for (const i of order) {
    if (left <= 0 || (remainders[i] as number) === 0) break;
    rounded[i] = (rounded[i] as number) + 1;
    left--;
  }
  if (left !== 0) return { kind: 'impossible', reason: 'doesNotAddUp', difference: sum - total };
  return { kind: 'parts', parts: rounded.map((n) => multiple(n, step)), total: multiple(target, step) };
}

/** n × step without 0.30000000000000004, for steps that are a whole number or one part of it. */
function multiple(n: number, step: number): number {
  const perOne = Math.round(1 / step);
  return perOne > 1 && Math.abs(perOne * step - 1) < 1e-12 ? n / perOne + 0 : n * step + 0;
}
