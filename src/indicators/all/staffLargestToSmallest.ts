import { differHolders, holderNodes, measureHolders } from '../holders.ts';
import type { Indicator } from '../indicator.ts';
import { sides } from '../ranges/evenness.ts';
import { holdAlike, seenDifferences, shifted, subtracted } from '../ranges/family.ts';
import { largestToSmallestRange } from '../ranges/largestToSmallest.ts';

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
        if (holdAlike(inA, inB)) {
          return { min: 0, max: 0, exact: true, seenNegative: false, seenPositive: false };
        }
        const exact = shifted(rangeB, rangeA);
        if (exact) return { ...exact, ...sides(exact) };
        return { ...subtracted(rangeB, rangeA), exact: false, ...seenDifferences(inA, inB, ratioOf) };
      },
    }),
  explain: (subject) => holderNodes('staff', subject),
};

function ratioOf(sums: Float64Array): number {
  return Math.max(...sums) / Math.min(...sums);
}
