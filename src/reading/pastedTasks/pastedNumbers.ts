/** Which sign parts the whole from the decimals: `1.234` is a thousand and more where it is the comma. */
export type DecimalSign = 'comma' | 'point';

/** A number as a cell gives it: exact, about, or with bounds. */
export interface PastedNumber {
  readonly min: number;
  readonly max: number;
  readonly about: boolean;
}

/** What a column of numbers says of its decimal sign. */
export type DecimalSigns =
  /** Every number can be read in one way only, or the column shows elsewhere which sign it uses. */
  | { readonly kind: 'known'; readonly sign: DecimalSign }
  /** `example` can be read in two ways, and nothing else in the column tells which. */
  | { readonly kind: 'ambiguous'; readonly example: string }
  /** Some cells can only be read with the one sign, and some only with the other. */
  | { readonly kind: 'mixed'; readonly comma: string; readonly point: string };

/**
 * Which decimal sign a column of numbers uses. It is decided for the column as
 * a whole and never guessed: `1.234` and `1,234` alone say nothing, `3,5` or
 * `1.234.567` beside them tells.
 */
export function decimalSigns(cells: readonly string[]): DecimalSigns {
  const numbers = cells.flatMap(numbersIn);
  const onlyComma = numbers.find((text) => isNumber(text, 'comma') && !isNumber(text, 'point'));
  const onlyPoint = numbers.find((text) => isNumber(text, 'point') && !isNumber(text, 'comma'));
  if (onlyComma !== undefined && onlyPoint !== undefined) {
    return { kind: 'mixed', comma: onlyComma, point: onlyPoint };
  }
  if (onlyComma !== undefined) return { kind: 'known', sign: 'comma' };
  if (onlyPoint !== undefined) return { kind: 'known', sign: 'point' };
  const example = numbers.find((text) => amountOf(text, 'comma') !== amountOf(text, 'point'));
  return example === undefined ? { kind: 'known', sign: 'comma' } : { kind: 'ambiguous', example };
}

const unknownWords = new Set(['', '?', '-', '–', 'ukendt', 'unknown', 'n/a', 'na', 'i/o']);

/**
 * A cell's number: `3.180`, `24-38`, `ca. 400`. `undefined` where the cell says
 * that it is unknown; `null` where it cannot be read.
 */
export function pastedNumber(cell: string, sign: DecimalSign): PastedNumber | undefined | null {
  if (unknownWords.has(cell.trim().toLowerCase())) return undefined;
  const about = approximately.test(cell.trim());
  const [first, second, ...more] = numbersIn(cell);
  if (first === undefined || more.length > 0) return null;
  const min = amountOf(first, sign);
  const max = second === undefined ? min : amountOf(second, sign);
  if (min === undefined || max === undefined || min > max) return null;
  return { min, max, about };
}

const approximately = /^(?:ca\.?|cirka|about|approx\.?|c\.|~)\s*/i;

/** The numbers of a cell, one or the two ends of a range, as they are written. */
function numbersIn(cell: string): readonly string[] {
  const text = cell
    .trim()
    .replace(approximately, '')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ');
  return text === '' || unknownWords.has(text.toLowerCase()) ? [] : text.split(/ ?[-–] ?/);
}

const plain = {
  comma: /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)(?:,\d+)?$/,
  point: /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.\d+)?$/,
} as const;

function isNumber(text: string, sign: DecimalSign): boolean {
  return plain[sign].test(text);
}

function amountOf(text: string, sign: DecimalSign): number | undefined {
  if (!isNumber(text, sign)) return undefined;
  const grouped = text.replaceAll(sign === 'comma' ? /[. ]/g : /[, ]/g, '');
  return Number(grouped.replace(',', '.'));
}
