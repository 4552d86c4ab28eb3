/** More decimals than this are not read as decimals: 0.3333333333333333 is a third, not a count of 10⁻¹⁶. */
const mostDecimals = 9;

/** Digits after the point in the shortest way to write the number; `null` where there are more than nine. */
export function decimalsOf(value: number): number | null {
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  const [digits = '', exponent = '0'] = text.split('e');
  const point = digits.indexOf('.');
  const decimals = Math.max(0, (point < 0 ? 0 : digits.length - point - 1) - Number(exponent));
  return decimals <= mostDecimals ? decimals : null;
}

/** The number nearest to the product of two decimals as written: 0.07 × 3100 is 217, not 217.00000000000003. */
export function timesDecimal(a: number, b: number): number {
  const decimalsA = decimalsOf(a);
  const decimalsB = decimalsOf(b);
  if (decimalsA === null || decimalsB === null) return a * b;
  const wholeA = Math.round(a * 10 ** decimalsA);
  const wholeB = Math.round(b * 10 ** decimalsB);
  const product = wholeA * wholeB;
  return Number.isSafeInteger(product) ? product / 10 ** (decimalsA + decimalsB) : a * b;
}

/** Sums of bounds stay well within the safe integers. */
const mostRoom = 2 ** 51;

/**
 * The least power of ten that makes all numbers whole, `null` where none up to
 * 10⁹ does or where `room` times their sum would leave the safe integers.
 */
export function wholeScale(values: Iterable<number>, room: number): number | null {
  let decimals = 0;
  let size = 1;
  for (const value of values) {
    const own = decimalsOf(value);
    if (own === null) return null;
    if (own > decimals) decimals = own;
    size += Math.abs(value);
  }
  const scale = 10 ** decimals;
  return size * scale * room < mostRoom ? scale : null;
}

/** The greatest power of two for which `room` times the sum of the numbers, each rounded to it, stays safe. */
export function binaryScale(values: Iterable<number>, room: number): number {
  let size = 1;
  for (const value of values) size += Math.abs(value);
  return 2 ** Math.floor(Math.log2(mostRoom / (size * room)));
}
