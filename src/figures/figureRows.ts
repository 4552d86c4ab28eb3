import { timesDecimal } from './decimal.ts';
import type { Figure } from './figure.ts';

/**
 * One constraint lo ≤ Σ leaves − factor·Σ base ≤ hi on the leaves' values,
 * merged from all figures about the same set. An open end is ±Infinity.
 * `loFigures` and `hiFigures` are the figures (by index) that make the end
 * what it is; none where it is the total 1 of shares.
 */
export interface FigureRow {
  readonly leaves: Int32Array;
  readonly base: Int32Array | null;
  readonly factor: number;
  lo: number;
  hi: number;
  loStrict: boolean;
  hiStrict: boolean;
  loFigures: readonly number[];
  hiFigures: readonly number[];
}

/** Figures with their subjects resolved to sets of carrying leaves; equal sets are one. */
export interface ResolvedFigures {
  readonly leafCount: number;
  readonly carries: Uint8Array;
  readonly figures: readonly Figure[];
  readonly sets: readonly Int32Array[];
  /** Per figure: the set it speaks of, and the set a share is of (-1 otherwise). */
  readonly setOf: Int32Array;
  readonly baseOf: Int32Array;
  /** Set of all carrying leaves where the values are shares of 1, else -1. */
  readonly totalSet: number;
}

/** Resolves and checks. Throws `RangeError` on a leaf out of range or a number that is not finite. */
export function resolveFigures(input: {
  readonly leafCount: number;
  readonly resolve: (subject: Figure['subject']) => ArrayLike<number>;
  readonly figures: readonly Figure[];
  readonly sharesOnly: boolean;
  readonly carries?: (leaf: number) => boolean;
}): ResolvedFigures {
  const { leafCount } = input;
  const carries = new Uint8Array(leafCount);
  for (let leaf = 0; leaf < leafCount; leaf++) carries[leaf] = input.carries?.(leaf) === false ? 0 : 1;
  const sets: Int32Array[] = [];
  const byHash = new Map<number, number[]>();
  const marks = new Int32Array(leafCount);
  let mark = 0;
  const setNumber = (given: ArrayLike<number>): number => {
    mark++;
    const leaves = new Int32Array(given.length);
    let size = 0;
    let ascending = true;
    for (let i = 0; i < given.length; i++) {
      const leaf = given[i] as number;
      if (!(leaf >= 0 && leaf < leafCount)) throw new RangeError(`no leaf ${leaf}`);
      if (carries[leaf] === 0 || marks[leaf] === mark) continue;
      marks[leaf] = mark;
      if (size > 0 && (leaves[size - 1] as number) > leaf) ascending = false;
      leaves[size++] = leaf;
    }
    const set = leaves.slice(0, size);
    if (!ascending) set.sort();
    let hash = size;
    for (let i = 0; i < size; i++) hash = (Math.imul(hash, 0x01000193) ^ (set[i] as number)) | 0;
    const bucket = byHash.get(hash) ?? [];
    const known = bucket.find((number) => sameLeaves(sets[number] as Int32Array, set));
    if (known !== undefined) return known;
    bucket.push(sets.length);
    byHash.set(hash, bucket);
    sets.push(set);
    return sets.length - 1;
  };
  const figures = input.figures.filter((figure) => figure.says.kind !== 'missing');
  const setOf = new Int32Array(figures.length);
  const baseOf = new Int32Array(figures.length).fill(-1);
  for (const [i, figure] of figures.entries()) {
    checkFinite(figure);
    setOf[i] = setNumber(input.resolve(figure.subject));
    if (figure.says.kind === 'share') baseOf[i] = setNumber(input.resolve(figure.says.of));
  }
  const totalSet = input.sharesOnly
    ? setNumber(Int32Array.from({ length: leafCount }, (_, leaf) => leaf))
    : -1;
  return { leafCount, carries, figures, sets, setOf, baseOf, totalSet };
}

/**
 * The constraints that the figures with these indexes make. A share whose base
 * has a given value becomes a plain bound, resting on both figures; this is
 * repeated, since a share of nothing but that value gives a value in turn.
 */
export function figureRows(resolved: ResolvedFigures, active: readonly number[]): FigureRow[] {
  const { figures, sets, setOf, baseOf, totalSet } = resolved;
  const bySet = new Map<number, FigureRow>();
  const bound = (set: number, says: Ends, by: readonly number[]): void => {
    let row = bySet.get(set);
    if (!row) {
      row = emptyRow(sets[set] as Int32Array, null, 0);
      bySet.set(set, row);
    }
    tighten(row, says, by);
  };
  if (totalSet >= 0) bound(totalSet, { lo: 1, hi: 1 }, []);
  let shares: number[] = [];
  for (const i of active) {
    const { says } = figures[i] as Figure;
    const set = setOf[i] as number;
    if (says.kind === 'equal') bound(set, { lo: says.value, hi: says.value }, [i]);
    else if (says.kind === 'between') bound(set, { lo: says.min, hi: says.max }, [i]);
    else if (says.kind === 'atLeast')
      bound(set, { lo: says.min, hi: Infinity, loStrict: says.strict === true }, [i]);
    else if (says.kind === 'atMost')
      bound(set, { lo: -Infinity, hi: says.max, hiStrict: says.strict === true }, [i]);
    else if (says.kind === 'share') shares.push(i);
  }
  for (let before = -1; before !== shares.length; ) {
    before = shares.length;
    shares = shares.filter((i) => {
      const { says } = figures[i] as Figure;
      const base = baseOf[i] as number;
      const fixed = fixedValue(sets[base] as Int32Array, bySet.get(base));
      if (says.kind !== 'share' || fixed === null) return true;
      const ends = { lo: timesDecimal(says.min, fixed.value), hi: timesDecimal(says.max, fixed.value) };
      bound(setOf[i] as number, ends, [i, ...fixed.by]);
      return false;
    });
  }
  const rows = [...bySet.values()];
  for (const i of shares) {
    const { says } = figures[i] as Figure;
    if (says.kind !== 'share') continue;
    const leaves = sets[setOf[i] as number] as Int32Array;
    const base = sets[baseOf[i] as number] as Int32Array;
    const add = (factor: number, ends: Ends): void => {
      const row = emptyRow(leaves, base, factor);
      tighten(row, ends, [i]);
      rows.push(row);
    };
    if (says.min === says.max) {
      add(says.min, { lo: 0, hi: 0 });
      continue;
    }
    if (says.min > 0) add(says.min, { lo: 0, hi: Infinity });
    // A part of a sum is never more than the sum: such a row says nothing and would spoil nesting.
    if (says.max < 1 || !isSubset(leaves, base)) add(says.max, { lo: -Infinity, hi: 0 });
  }
  return rows;
}

interface Ends {
  readonly lo: number;
  readonly hi: number;
  readonly loStrict?: boolean;
  readonly hiStrict?: boolean;
}

function emptyRow(leaves: Int32Array, base: Int32Array | null, factor: number): FigureRow {
  return {
    leaves,
    base,
    factor,
    lo: -Infinity,
    hi: Infinity,
    loStrict: false,
    hiStrict: false,
    loFigures: [],
    hiFigures: [],
  };
}

function tighten(row: FigureRow, ends: Ends, by: readonly number[]): void {
  const loStrict = ends.loStrict === true;
  if (ends.lo > row.lo || (ends.lo === row.lo && loStrict && !row.loStrict)) {
    row.lo = ends.lo;
    row.loStrict = loStrict;
    row.loFigures = by;
  }
  const hiStrict = ends.hiStrict === true;
  if (ends.hi < row.hi || (ends.hi === row.hi && hiStrict && !row.hiStrict)) {
    row.hi = ends.hi;
    row.hiStrict = hiStrict;
    row.hiFigures = by;
  }
}

function fixedValue(
  base: Int32Array,
  row: FigureRow | undefined,
): { value: number; by: readonly number[] } | null {
  if (base.length === 0) return { value: 0, by: [] };
  if (!row || row.lo !== row.hi || row.loStrict || row.hiStrict) return null;
  return { value: row.lo, by: [...new Set([...row.loFigures, ...row.hiFigures])] };
}

function sameLeaves(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Both ascending. */
function isSubset(part: Int32Array, whole: Int32Array): boolean {
  let at = 0;
  for (const leaf of part) {
    while (at < whole.length && (whole[at] as number) < leaf) at++;
    if (whole[at] !== leaf) return false;
  }
  return true;
}

function checkFinite(figure: Figure): void {
  const { kind, ...rest } = figure.says;
  for (const [name, value] of Object.entries(rest)) {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new RangeError(`figure ${figure.id}: ${kind}.${name} is ${value}`);
    }
  }
}
