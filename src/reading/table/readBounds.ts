import { type NumberRead, readNumber } from './readNumber.ts';

/** What a cell of a spreadsheet says of a number. */
export type BoundsRead = {
  /** The source's "about". */
  readonly about: boolean;
  /** Its numbers are per cent. */
  readonly percent: boolean;
} & (
  | { readonly kind: 'equal'; readonly value: NumberRead }
  | { readonly kind: 'between'; readonly min: NumberRead; readonly max: NumberRead }
  | { readonly kind: 'atLeast'; readonly min: NumberRead; readonly strict: boolean }
  | { readonly kind: 'atMost'; readonly max: NumberRead; readonly strict: boolean }
  | { readonly kind: 'missing'; readonly reason: string }
);

const aboutWord = /^(?:ca\.?|cirka|omkring|about|approx\.?|~)\s*/i;
const percentWord = /\s*(?:%|pct\.?|procent|per ?cent)$/i;
const unitWord = /\s*(?:årsværk|fte|kr\.?|dkk)$/i;
const missingWord = /^(?:mangler|ukendt|ikke oplyst|missing|unknown|not known|n\/a|\?|-|–)$/i;

const openEnds: readonly {
  readonly pattern: RegExp;
  readonly kind: 'atLeast' | 'atMost';
  readonly strict: boolean;
}[] = [
  { pattern: /^(?:≥|>=|mindst|at least|minimum|min\.)\s*(.+)$/i, kind: 'atLeast', strict: false },
  { pattern: /^(.+?)\s*(?:eller mere|eller flere|or more)$/i, kind: 'atLeast', strict: false },
  { pattern: /^(?:>|mere end|flere end|over|more than)\s*(.+)$/i, kind: 'atLeast', strict: true },
  {
    pattern: /^(?:≤|<=|højst|op til|at most|up to|maksimalt|maks\.|max\.)\s*(.+)$/i,
    kind: 'atMost',
    strict: false,
  },
  { pattern: /^(.+?)\s*(?:eller mindre|eller færre|or less|or fewer)$/i, kind: 'atMost', strict: false },
  {
    pattern: /^(?:<|mindre end|færre end|under|less than|fewer than)\s*(.+)$/i,
    kind: 'atMost',
    strict: true,
  },
];

const ranges: readonly RegExp[] = [
  /^(?:mellem|between)\s+(.+?)\s+(?:og|and)\s+(.+)$/i,
  /^(.+?)\s*(?:-|–|\btil\b|\bto\b)\s*(.+)$/i,
];

/** Reads `3.100`, `ca. 5-10 %`, `mindst 14`, `> 50 pct.`, `mellem 3 og 4`, `ukendt`; what it makes nothing of is an `equal` that is not a number. */
export function readBounds(text: string): BoundsRead {
  let left = text.trim().replace(/[\u00a0\u2009\u202f]/g, ' ');
  const missing = missingWord.test(left);
  if (missing) return { kind: 'missing', reason: left, about: false, percent: false };
  let about = false;
  let percent = false;
  const strip = (): void => {
    if (aboutWord.test(left)) {
      about = true;
      left = left.replace(aboutWord, '');
    }
    if (percentWord.test(left)) {
      percent = true;
      left = left.replace(percentWord, '');
    }
    left = left.replace(unitWord, '').trim();
  };
  strip();
  for (const { pattern, kind, strict } of openEnds) {
    const [, found] = pattern.exec(left) ?? [];
    if (found === undefined) continue;
    left = found;
    strip();
    const end = readNumber(left);
    return kind === 'atLeast'
      ? { kind, min: end, strict, about, percent }
      : { kind, max: end, strict, about, percent };
  }
  const whole = readNumber(left);
  if (whole.kind !== 'notANumber') return { kind: 'equal', value: whole, about, percent };
  for (const pattern of ranges) {
    const [, low, high] = pattern.exec(left) ?? [];
    if (low === undefined || high === undefined) continue;
    const min = readNumber(low.replace(percentWord, ''));
    const max = readNumber(high);
    return { kind: 'between', min, max, about, percent };
  }
  return { kind: 'equal', value: whole, about, percent };
}
