import { type Language, type Reading, valueReading } from '#figures';
import type { IndicatorUnit } from '#indicators';

/** How a number is written: the unit of its indicator, with shares told apart into percentages and indices 0-1. */
export type NumberForm = 'count' | 'percent' | 'index' | 'ratio' | 'fte' | 'strength' | 'dkk';

/** Indicators whose share is an evenness or a concentration, read on a scale from 0 to 1 and not as a part of something. */
const indices: ReadonlySet<string> = new Set(['areaConcentration', 'staffBalance', 'agendaBalance']);

/** How an indicator's numbers are written. */
export function numberForm(indicator: string, unit: IndicatorUnit): NumberForm {
  if (unit !== 'share') return unit;
  return indices.has(indicator) ? 'index' : 'percent';
}

/** How a reading is written. */
export interface ReadingStyle {
  /** `table`: without the unit, with all its decimals unless it is whole, `≥` at an open end, `%` for per cent, `~` behind bounds that are not exact. `text`: with the unit, in words. */
  readonly as: 'table' | 'text';
  /** Differences carry their sign, and percentages become points. */
  readonly signed?: boolean;
  /** As somebody stated it, with every digit; what is measured is rounded. */
  readonly exact?: boolean;
  /** One decimal more than usual, where two numbers would otherwise look alike. */
  readonly finer?: boolean;
}

const noBreak = '\u00a0';
const minus = '\u2212';

const words = {
  da: {
    unknown: 'ukendt',
    to: 'til',
    atLeast: (number: string) => `${number} eller mere`,
    atMost: (number: string) => `højst ${number}`,
    noBounds: 'uden grænser',
    within: 'inden for',
    dash: '-',
    percent: 'pct.',
    points: 'procentpoint',
    fte: 'årsværk',
    dkkMillion: (number: string) => `${number}${noBreak}mio.${noBreak}kr.`,
    dkk: (number: string) => `${number}${noBreak}kr.`,
  },
  en: {
    unknown: 'unknown',
    to: 'to',
    atLeast: (number: string) => `${number} or more`,
    atMost: (number: string) => `at most ${number}`,
    noBounds: 'no bounds',
    within: 'within',
    dash: '–',
    percent: 'per cent',
    points: 'percentage points',
    fte: 'FTE',
    dkkMillion: (number: string) => `DKK${noBreak}${number}${noBreak}million`,
    dkk: (number: string) => `DKK${noBreak}${number}`,
  },
};

const shortOpenEnds = {
  atLeast: (number: string) => `≥${noBreak}${number}`,
  atMost: (number: string) => `≤${noBreak}${number}`,
};

/**
 * A reading in words: `2,9`, `24-38`, `38 eller mere`, `ukendt`. A range is
 * rounded outwards, so that it never promises more than is known, and its two
 * ends never print alike; a number that is not 0 never prints as 0.
 */
export function formatReading(
  reading: Reading,
  form: NumberForm,
  language: Language,
  style: ReadingStyle,
): string {
  const say = words[language];
  if (reading.kind === 'missing') return say.unknown;
  const ends =
    reading.kind === 'value'
      ? { min: reading.value, max: reading.value }
      : { min: reading.min, max: reading.max };
  const { factor, decimals: usual } = scaleOf(form, ends, style.as);
  const min = ends.min === null ? null : ends.min * factor;
  const max = ends.max === null ? null : ends.max * factor;
  const decimals =
    style.exact === true ? mostDecimals : decimalsFor(min, max, usual + (style.finer === true ? 1 : 0));
  const full = style.as === 'table' && style.exact !== true;
  const number = (value: number, round: Rounding) =>
    decimal(value, round, { decimals, language, signed: style.signed === true, full });
  const open = style.as === 'table' ? shortOpenEnds : say;
  let text: string;
  if (min === null && max === null) text = say.noBounds;
  else if (min === null) text = open.atMost(number(max as number, 'up'));
  else if (max === null) text = open.atLeast(number(min, 'down'));
  else if (reading.kind === 'value') text = number(min, 'nearest');
  else {
    // A hyphen beside a sign is read as a minus.
    const dash = style.signed === true || min < 0 ? ` ${say.to} ` : say.dash;
    text = `${number(min, 'down')}${dash}${number(max, 'up')}`;
  }
  if (min === null && max === null) return text;
  text = withUnit(text, form, factor, language, style);
  if (reading.kind === 'value' || reading.exact) return text;
  return style.as === 'table' ? `${text}${noBreak}~` : `${say.within} ${text}`;
}

/**
 * Two values that differ, each in words: with one decimal more where they would
 * otherwise look alike. `undefined` where they look alike even so.
 */
export function formatChange(
  before: number,
  after: number,
  form: NumberForm,
  language: Language,
): readonly [string, string] | undefined {
  for (const finer of [false, true]) {
    const write = (value: number) =>
      formatReading(valueReading(value), form, language, { as: 'text', finer });
    const [first, second] = [write(before), write(after)];
    if (first !== second) return [first, second];
  }
  return undefined;
}

/** The unit as it stands behind a row's name in a table; empty for counts, shares and ratios. */
export function unitWord(form: NumberForm, language: Language): string {
  if (form === 'fte') return words[language].fte;
  if (form === 'strength') return language === 'da' ? 'styrke' : 'strength';
  if (form === 'dkk') return language === 'da' ? 'mio. kr.' : 'DKK million';
  return '';
}

/**
 * The unit of the plain number in a cell that is computed with: percentages by
 * a hundred, kroner by one. Empty for counts, ratios and indices.
 */
export function plainUnit(form: NumberForm, language: Language): string {
  if (form === 'percent') return words[language].percent;
  if (form === 'dkk') return language === 'da' ? 'kr.' : 'DKK';
  return unitWord(form, language);
}

/** A number with at most `decimals` digits behind the point, those that say nothing left out. */
export function formatNumber(value: number, language: Language, decimals = 2): string {
  const form = { decimals: decimalsFor(value, value, decimals), language, signed: false, full: false };
  return decimal(value, 'nearest', form);
}

function withUnit(
  text: string,
  form: NumberForm,
  factor: number,
  language: Language,
  style: ReadingStyle,
): string {
  const say = words[language];
  if (form === 'percent') {
    if (style.as === 'text') return `${text}${noBreak}${style.signed ? say.points : say.percent}`;
    return style.signed ? text : `${text}${noBreak}%`;
  }
  if (style.as === 'table') return text;
  if (form === 'fte') return `${text}${noBreak}${say.fte}`;
  if (form === 'dkk') return factor === 1 ? say.dkk(text) : say.dkkMillion(text);
  return text;
}

/** What the number is multiplied by before it is written, and how many decimals it usually has. */
function scaleOf(
  form: NumberForm,
  ends: { readonly min: number | null; readonly max: number | null },
  as: ReadingStyle['as'],
): { readonly factor: number; readonly decimals: number } {
  const size = Math.max(Math.abs(ends.min ?? 0), Math.abs(ends.max ?? 0));
  switch (form) {
    case 'percent':
      return { factor: 100, decimals: 1 };
    case 'index':
      return { factor: 1, decimals: 2 };
    case 'ratio':
      return { factor: 1, decimals: size < 100 ? 2 : 0 };
    case 'fte':
      return { factor: 1, decimals: size < 10 ? 1 : 0 };
    case 'dkk':
      if (as === 'text' && size < 1e6) return { factor: 1, decimals: 0 };
      return { factor: 1e-6, decimals: size < 100e6 ? 1 : 0 };
    case 'count':
    case 'strength':
      return { factor: 1, decimals: size < 100 ? 2 : 1 };
  }
}

const mostDecimals = 9;

/** More decimals than usual where two ends would print alike, or something would print as nothing. */
function decimalsFor(min: number | null, max: number | null, usual: number): number {
  let decimals = usual;
  const [low, high] = min === max ? (['nearest', 'nearest'] as const) : (['down', 'up'] as const);
  const saysTooLittle = () => saysNothing(min, decimals, low) || saysNothing(max, decimals, high);
  while (decimals < mostDecimals && saysTooLittle()) decimals += 1;
  if (min === null || max === null || min === max) return decimals;
  while (decimals < mostDecimals && rounded(min, decimals, 'down') === rounded(max, decimals, 'down'))
    decimals += 1;
  return decimals;
}

function saysNothing(value: number | null, decimals: number, how: Rounding): boolean {
  return value !== null && Math.abs(value) >= 1e-9 && rounded(value, decimals, how) === 0;
}

type Rounding = 'nearest' | 'down' | 'up';

/** Rounds in decimal; 1e-9 of noise does not carry a number over to its neighbour. */
function rounded(value: number, decimals: number, how: Rounding): number {
  const scale = 10 ** decimals;
  const scaled = value * scale;
  const whole = Math.round(scaled);
  const noise = 1e-9 * Math.max(1, Math.abs(scaled));
  if (Math.abs(scaled - whole) <= noise) return whole / scale + 0;
  const result =
    how === 'down' ? Math.floor(scaled) : how === 'up' ? Math.ceil(scaled) : roundHalfOut(scaled, noise);
  return result / scale + 0;
}

/** Halves away from zero, also where floating point left them a hair below. */
function roundHalfOut(scaled: number, noise: number): number {
  return Math.sign(scaled) * Math.floor(Math.abs(scaled) + 0.5 + noise);
}

const formats = new Map<string, Intl.NumberFormat>();

interface DecimalForm {
  readonly decimals: number;
  readonly language: Language;
  readonly signed: boolean;
  /** All decimals, so that numbers stand under each other; a whole number has none either way. */
  readonly full: boolean;
}

function decimal(value: number, how: Rounding, { decimals, language, signed, full }: DecimalForm): string {
  const number = rounded(value, decimals, how);
  const least = full && !Number.isInteger(number) ? decimals : 0;
  const key = `${language} ${least} ${decimals}`;
  let format = formats.get(key);
  if (!format) {
    const locale = language === 'da' ? 'da-DK' : 'en-GB';
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: decimals });
    formats.set(key, format);
  }
  const sign = number < 0 ? minus : signed && number > 0 ? '+' : '';
  return `${sign}${format.format(Math.abs(number))}`;
}
