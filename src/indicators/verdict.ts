import { type Reading, signOfInterval } from '#figures';
import type { Study } from '#study';
import type { MeasuredDifference } from './indicator.ts';
import type { ConsiderationVerdict, Direction, PairRow, PairVerdict } from './measurement.ts';

/**
 * b against a on one indicator, from the difference b − a on shared unknowns.
 * `better` and `worse` hold for every x that fits and for some x by more than
 * nothing; `depends` is proved by an x on each side; what bounds cannot settle
 * is `unproved`. A difference within 1e-9 of the indicator's scale is zero.
 */
export function pairVerdict(
  direction: Direction,
  a: Reading,
  b: Reading,
  difference: MeasuredDifference,
): PairVerdict {
  if (difference.reading.kind === 'missing') return 'unknown';
  const sign = signOfInterval(endsOf(difference.reading), scaleOf(a, b));
  if (sign === 'zero') return 'equal';
  if (direction === 'neutral') return 'neutral';
  const better = direction === 'up' ? 'better' : 'worse';
  const worse = direction === 'up' ? 'worse' : 'better';
  const exact = difference.reading.kind === 'value' || difference.reading.exact;
  if (sign === 'positive') return better;
  if (sign === 'negative') return worse;
  // Never worse is told as better only where something is seen to be better, else it may be all equal.
  if (sign === 'notNegative') return exact || difference.seenPositive ? better : 'unproved';
  if (sign === 'notPositive') return exact || difference.seenNegative ? worse : 'unproved';
  if (exact || (difference.seenNegative && difference.seenPositive)) return 'depends';
  return 'unproved';
}

/**
 * What a consideration's directed indicators say together, by their whole
 * value (domain.md § 5): all equal; all better or equal for every x; all worse
 * or equal; one surely better and one surely worse; else uncertain, also with
 * one missing; all missing is unknown.
 */
export function considerationVerdict(judged: readonly Judged[]): ConsiderationVerdict {
  if (judged.every(({ verdict }) => verdict === 'unknown')) return 'unknown';
  const has = (verdict: PairVerdict): boolean => judged.some((one) => one.verdict === verdict);
  const surely = (verdict: PairVerdict): boolean =>
    judged.some((one) => one.verdict === verdict && one.strict);
  if (surely('better') && surely('worse')) return 'mixed';
  if (has('unknown') || has('depends') || has('unproved') || (has('better') && has('worse'))) {
    return 'uncertain';
  }
  if (has('better')) return 'better';
  return has('worse') ? 'worse' : 'equal';
}

/** One indicator's verdict, and whether it is so by more than nothing for every x. */
export interface Judged {
  readonly verdict: PairVerdict;
  readonly strict: boolean;
}

/** The verdict of each consideration of the study, from the verdicts of its indicators on the whole. */
export function considerationVerdicts(
  study: Study,
  rows: readonly PairRow[],
): readonly { readonly id: string; readonly verdict: ConsiderationVerdict }[] {
  const whole = new Map(rows.filter((row) => row.of === undefined).map((row) => [row.id, row] as const));
  return [...study.considerations.values()].map((consideration) => {
    const ids = new Set(consideration.criteria.flatMap((criterion) => criterion.indicators));
    const judged = [...ids].flatMap((id) => {
      const row = whole.get(id);
      return row && row.direction !== 'neutral' ? [{ verdict: row.verdict, strict: isStrict(row) }] : [];
    });
    return { id: consideration.id, verdict: considerationVerdict(judged) };
  });
}

function isStrict(row: PairRow): boolean {
  if (row.difference.kind === 'missing') return false;
  const sign = signOfInterval(endsOf(row.difference), scaleOf(row.a, row.b));
  return sign === 'positive' || sign === 'negative';
}

function endsOf(reading: Exclude<Reading, { kind: 'missing' }>): { min: number | null; max: number | null } {
  return reading.kind === 'value' ? { min: reading.value, max: reading.value } : reading;
}

/** The size of the numbers compared, so that rounding noise is no difference. */
function scaleOf(a: Reading, b: Reading): number {
  let scale = 0;
  for (const reading of [a, b]) {
    if (reading.kind === 'value') scale = Math.max(scale, Math.abs(reading.value));
    if (reading.kind === 'range')
      scale = Math.max(scale, Math.abs(reading.min ?? 0), Math.abs(reading.max ?? 0));
  }
  return Math.max(scale, 1e-300);
}
