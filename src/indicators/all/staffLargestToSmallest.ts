import { differHolders, holderNodes, measureHolders } from '../holders.ts';
import type { Indicator } from '../indicator.ts';
import {
  holdAlike,
  noDifferenceAtAll,
  seenDifferences,
  shifted,
  sides,
  subtracted,
} from '../ranges/family.ts';
import { largestToSmallestRange } from '../ranges/largestToSmallest.ts';
import { withWitnesses } from '../ranges/witnesses.ts';

/** Staff of the largest administration by that of the smallest; open upwards where the smallest may have none (domain.md § 4). */
export const staffLargestToSmallest: Indicator = {
  id: 'staffLargestToSmallest',
  version: 1,
  unit: 'ratio',
  direction: 'down',
  kind: 'state',
  formula: 'max xᵢ / min xᵢ',
  measure: (subject) => measureHolders('staff', subject, largestToSmallestRange),
  difference: (a, b) =>
    differHolders('staff', a, b, {
      rangeOf: largestToSmallestRange,
      differenceOf: (inA, inB, rangeA, rangeB) => {
        if (holdAlike(inA, inB)) return noDifferenceAtAll;
        const exact = shifted(rangeB, rangeA);
        if (exact) return { ...exact, ...sides(exact) };
        const seen = seenDifferences(inA, inB, ratioOf);
        return withWitnesses({ ...subtracted(rangeB, rangeA), exact: false, ...seen }, inA, inB, ratioOf);
      },
    }),
  explain: (subject) => holderNodes('staff', subject),
};

/** A least holding within rounding of nothing is nothing; no number where nobody has anything. */
function ratioOf(sums: Float64Array): number {
  const [least, greatest] = [Math.min(...sums), Math.max(...sums)];
  if (greatest <= 0) return Number.NaN;
  return least <= 1e-9 * greatest ? Infinity : greatest / least;
}
