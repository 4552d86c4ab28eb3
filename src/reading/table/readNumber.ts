/** The sign before the decimals: a comma as in Danish, a point as in English. */
export type DecimalSign = ',' | '.';

/** What a number as people write it means. */
export type NumberRead =
  /** `sign`: the decimal sign that the number proves its writer uses; absent where it has no sign that tells. */
  | { readonly kind: 'number'; readonly value: number; readonly sign?: DecimalSign }
  /** Both readings hold: 1.234 is a thousand and more, or one and a bit. Never to be guessed. */
  | { readonly kind: 'ambiguous'; readonly ifComma: number; readonly ifPoint: number }
  | { readonly kind: 'notANumber' };

const none: NumberRead = { kind: 'notANumber' };

/**
 * Reads `3180`, `3.180,5`, `3,180.5`, `3 180,5`, `−2,9`. Groups of thousands
 * must be whole, so that a slip of a digit is no number instead of a wrong one.
 */
export function readNumber(text: string): NumberRead {
  const written = text.trim().replace(/[\u00a0\u2009\u202f]/g, ' ');
  const sign = /^[-\u2212]\s*/.exec(written)?.[0] ?? '';
  const digits = written.slice(sign.length);
  const factor = sign === '' ? 1 : -1;
  const ifComma = valueUnder(digits, ',');
  const ifPoint = valueUnder(digits, '.');
  if (ifComma !== undefined && ifPoint !== undefined) {
    if (ifComma === ifPoint) return { kind: 'number', value: factor * ifComma + 0 };
    return { kind: 'ambiguous', ifComma: factor * ifComma, ifPoint: factor * ifPoint };
  }
  const value = ifComma ?? ifPoint;
  if (value === undefined) return none;
  return { kind: 'number', value: factor * value + 0, sign: ifComma === undefined ? '.' : ',' };
}

/** The number under one decimal sign, thousands being told apart by the other or by spaces; `undefined` where it is none. */
function valueUnder(digits: string, sign: DecimalSign): number | undefined {
  const group = sign === ',' ? '.' : ',';
  const [whole = '', decimals, ...more] = digits.split(sign);
  if (more.length > 0 || (decimals !== undefined && !/^\d+$/.test(decimals))) return undefined;
  const separator = whole.includes(' ') ? ' ' : group;
  const groups = whole.split(separator);
  const isGrouped = groups.length > 1;
  const isWhole = isGrouped
    ? /^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((one) => /^\d{3}$/.test(one))
    : /^\d+$/.test(whole);
  if (!isWhole) return undefined;
  const value = Number(`${groups.join('')}.${decimals ?? '0'}`);
  return Number.isFinite(value) ? value : undefined;
}
