import type { RatioRange } from './cellSystem.ts';
import type { OptimumOverCells } from './compileCells.ts';
import type { CellProgramme, ProgrammeOutcome } from './programme.ts';

/** The questions a ratio's range is built from. */
export interface RatioGround {
  readonly best: OptimumOverCells;
  readonly solve: (programme: CellProgramme) => ProgrammeOutcome;
  readonly nested: boolean;
}

interface RatioEnd {
  readonly value: number | null;
  readonly strict: boolean;
}

/** Range of (numerator·x) / (denominator·x); see `CellSystem.ratioRange`. */
export function ratioRangeOver(
  ground: RatioGround,
  numerator: ArrayLike<number>,
  denominator: ArrayLike<number>,
): RatioRange {
  for (let i = 0; i < denominator.length; i++) {
    if (!((denominator[i] as number) >= 0)) throw new RangeError('a denominator has coefficients ≥ 0');
  }
  const largest = ground.best(denominator, -1);
  if (largest !== null && largest.value <= 0) return { kind: 'denominatorIsZero' };
  const ends = ([1, -1] as const).map((sign): RatioEnd => {
    const stepped =
      ground.nested && largest !== null ? dinkelbach(ground, numerator, denominator, sign, largest.x) : null;
    return stepped ?? substituted(ground, numerator, denominator, sign);
  });
  const [min, max] = ends as [RatioEnd, RatioEnd];
  return { kind: 'range', min: min.value, max: max.value, minStrict: min.strict, maxStrict: max.strict };
}

/**
 * Dinkelbach's steps: the ratio r is least when the least of n·x − r·d·x is 0;
 * otherwise the x that makes it negative has a lesser ratio. Each step is a new
 * corner of the region, so it ends. `null` where some step has no end.
 */
function dinkelbach(
  ground: RatioGround,
  numerator: ArrayLike<number>,
  denominator: ArrayLike<number>,
  sign: 1 | -1,
  start: Float64Array,
): RatioEnd | null {
  const c = new Float64Array(numerator.length);
  let x = start;
  for (let step = 0; step < 1000; step++) {
    const above = dot(numerator, x);
    const below = dot(denominator, x);
    if (below <= 0) return { value: null, strict: false };
    const ratio = above / below;
    for (let i = 0; i < c.length; i++) c[i] = (numerator[i] as number) - ratio * (denominator[i] as number);
    const next = ground.best(c, sign);
    if (next === null) return null;
    const size = absoluteDot(numerator, next.x) + Math.abs(ratio) * dot(denominator, next.x);
    if (sign * next.value >= -1e-13 * size) return { value: ratio + 0, strict: next.strict };
    x = next.x;
  }
  return null;
}

/** Charnes and Cooper's substitution, which also sees values that grow without end. */
function substituted(
  ground: RatioGround,
  numerator: ArrayLike<number>,
  denominator: ArrayLike<number>,
  sign: 1 | -1,
): RatioEnd {
  const outcome = ground.solve({
    sense: sign === 1 ? 'min' : 'max',
    cells: numerator,
    homogenise: denominator,
  });
  if (outcome.status === 'unbounded') return { value: null, strict: false };
  if (outcome.status === 'infeasible') throw new Error('the denominator was found to be positive');
  const ratio = outcome.value;
  const c = Float64Array.from(numerator, (n, i) => n - ratio * (denominator[i] as number));
  const reached = ground.best(c, sign);
  const isReached =
    reached !== null &&
    !reached.strict &&
    Math.abs(reached.value) <=
      1e-9 * (absoluteDot(numerator, reached.x) + Math.abs(ratio) * dot(denominator, reached.x)) &&
    dot(denominator, reached.x) > 0;
  // A bounded x that gives the ratio shows that it is reached, unless a figure is strict there.
  return {
    value: ratio,
    strict: !(isReached || (outcome.x !== null && reached !== null && !reached.strict)),
  };
}

function dot(c: ArrayLike<number>, x: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < c.length; i++) sum += (c[i] as number) * (x[i] as number);
  return sum;
}

function absoluteDot(c: ArrayLike<number>, x: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < c.length; i++) sum += Math.abs(c[i] as number) * (x[i] as number);
  return sum;
}
