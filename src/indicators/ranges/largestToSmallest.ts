import type { LinearRange } from '#figures';
import { byHome, type EmptyHomes, type HomesOfCells, type ProvedRange, rangesByHome } from './family.ts';

/**
 * Range of the greatest holding divided by the least one; the upper end is
 * open where the least may come to 0; the homes where it is 0 whatever x is,
 * and `undefined` where all are. The greatest ratio is the greatest over ordered pairs; the least is a
 * fractional programme: least u with u ≥ every holding while the least holding
 * is at least v, u / v least. Exact, but where holdings are so far apart that
 * the programme gives up: then the ends of the ranges bound it.
 * Cost: one ratio range per ordered pair of homes and one programme per home.
 */
export function largestToSmallestRange(homes: HomesOfCells): ProvedRange | EmptyHomes | undefined {
  const n = homes.homeCount;
  if (n < 2) return { min: 1, max: 1, exact: true };
  const forms = Array.from({ length: n }, (_, home) => byHome(homes, (other) => (other === home ? 1 : 0)));
  const ranges = rangesByHome(homes);
  const empty = ranges.flatMap(({ max }, home) => (max === 0 ? [home] : []));
  if (empty.length > 0) return empty.length === n ? undefined : { empty };
  const max = greatestRatio(homes, forms, ranges);
  const min = leastRatio(homes, forms, ranges);
  if (min === undefined) return boundedBy(ranges, max);
  // The programme is exact up to rounding; ends that close are one number, and ratios are the better one.
  const least = max !== null && max - min <= 1e-9 * max ? max : Math.max(1, min);
  return { min: max === null ? least : Math.min(least, max), max, exact: true };
}

/** The greatest ratio over ordered pairs; `null` where a home may hold nothing while another holds something. */
function greatestRatio(
  homes: HomesOfCells,
  forms: readonly Float64Array[],
  ranges: readonly LinearRange[],
): number | null {
  const { cells } = homes;
  // Where there is always something, somebody holds it while a home holds nothing. Where all may
  // hold nothing together, shares may still tie them, and only the pairs tell.
  const total = cells.range(byHome(homes, () => 1));
  if ((total.min ?? 0) > 0 && ranges.some(({ min }) => (min ?? 0) <= 0)) return null;
  let greatest = 1;
  for (const [j, denominator] of forms.entries()) {
    for (const [i, numerator] of forms.entries()) {
      // No pair of numbers in the two ranges is further apart than what was found.
      const most = (ranges[i]?.max ?? Infinity) / (ranges[j]?.min as number);
      if (i === j || most <= greatest) continue;
      const ratio = cells.ratioRange(numerator, denominator);
      if (ratio.kind === 'range') {
        if (ratio.max === null) return null;
        greatest = Math.max(greatest, ratio.max);
      }
    }
  }
  return greatest;
}

/** What the homes' own ranges prove: the least ratio there can be of any two. */
function boundedBy(ranges: readonly LinearRange[], max: number | null): ProvedRange {
  const leasts = ranges.map(({ min }) => min ?? 0);
  const mosts = ranges.map((range) => range.max ?? Infinity);
  const min = Math.max(1, Math.max(...leasts) / Math.min(...mosts));
  return { min: max === null ? min : Math.min(min, max), max, exact: min === max };
}

/** Whichever home is the smallest: u / its holding is least, with u and every holding at least that. */
function leastRatio(
  { cells }: HomesOfCells,
  forms: readonly Float64Array[],
  ranges: readonly LinearRange[],
): number | undefined {
  const leastGreatest = Math.min(...ranges.map(({ max }) => max ?? Infinity));
  let least = Infinity;
  for (const [j, smallest] of forms.entries()) {
    if ((ranges[j]?.min ?? 0) > leastGreatest) continue;
    // Nothing is less than all alike.
    if (least <= 1) break;
    const outcome = cells.solve({
      sense: 'min',
      aux: [{ cost: 1 }],
      rows: [
        ...forms.map((each) => ({ cells: each.map((value) => -value), aux: [1], min: 0 })),
        ...forms.flatMap((each, i) =>
          i === j ? [] : [{ cells: each.map((value, cell) => value - (smallest[cell] as number)), min: 0 }],
        ),
      ],
      homogenise: smallest,
    });
    if (outcome.status === 'optimal') least = Math.min(least, outcome.value);
  }
  return Number.isFinite(least) ? least : undefined;
}
