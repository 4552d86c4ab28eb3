/**
 * Values rounded to a grid so fine that the rounding is below 1e-14 of their
 * sum, and so coarse that sums and differences of any of them are exact in
 * floating point: what is counted up and down again comes back to the same
 * bits, however long it goes on. Whole numbers stay as they are unless their
 * sum is near 2^52; values that are not finite count as 0. Cost: linear.
 */
export function quantise(values: ArrayLike<number>, grid: number = gridOf(values)): Float64Array {
  return Float64Array.from(values, (value) => (Number.isFinite(value) ? Math.round(value / grid) * grid : 0));
}

/** The grid for sums in which each value is counted up to `times` times. Cost: linear. */
export function gridOf(values: ArrayLike<number>, times = 1): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = Math.abs(values[index]);
    if (Number.isFinite(value)) sum += value;
  }
  return gridFor(sum * times);
}

/** The finest power of two of which 2^52 make up at least `bound`; 2^-52 for bounds up to 1. */
export function gridFor(bound: number): number {
  let grid = 2 ** -52;
  while (grid * 2 ** 52 < bound) grid *= 2;
  return grid;
}
