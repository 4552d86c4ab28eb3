import { byHome, type HomesOfCells, type ProvedRange } from './family.ts';

/**
 * Range of the greatest holding divided by the least one; the upper end is
 * open where the least may come to 0, and `undefined` where it is 0 whatever x
 * is. The greatest ratio is the greatest over ordered pairs; the least is a
 * fractional programme: least u with u ≥ every holding while the least holding
 * is at least v, u / v least. Exact.
 * Cost: one ratio range per ordered pair of homes and one programme per home.
 */
export function largestToSmallestRange(homes: HomesOfCells): ProvedRange | undefined {
  const { cells, homeCount: n } = homes;
  if (n < 2) return { min: 1, max: 1, exact: true };
  const form = (home: number): Float64Array => byHome(homes, (other) => (other === home ? 1 : 0));
  const forms = Array.from({ length: n }, (_, home) => form(home));
  let max: number | null = 1;
  for (let j = 0; j < n; j += 1) {
    for (let i = 0; i < n; i += 1) {
      if (i === j) continue;
      const ratio = cells.ratioRange(forms[i] as Float64Array, forms[j] as Float64Array);
      if (ratio.kind === 'denominatorIsZero') return undefined;
      if (max !== null) max = ratio.max === null ? null : Math.max(max, ratio.max);
    }
    // A home that may hold nothing while another holds something opens the range upwards.
    if ((cells.range(forms[j] as Float64Array).min ?? 0) <= 0) max = null;
  }
  // The least ratio: whichever home j is the smallest, u / y_j is least with u ≥ all and all ≥ y_j.
  let min = Infinity;
  for (let j = 0; j < n; j += 1) {
    const smallest = forms[j] as Float64Array;
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
    if (outcome.status === 'optimal') min = Math.min(min, outcome.value);
  }
  if (!Number.isFinite(min)) return undefined;
  // The programme is exact up to rounding; ends that close are one number, and ratios are the better one.
  const least = max !== null && max - min <= 1e-9 * max ? max : Math.max(1, min);
  return { min: max === null ? least : Math.min(least, max), max, exact: true };
}
