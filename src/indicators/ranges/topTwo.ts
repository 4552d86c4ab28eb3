import {
  byHome,
  fixedTotal,
  type HomesOfCells,
  holdAlike,
  noDifferenceAtAll,
  type ProvedDifference,
  type ProvedRange,
  shifted,
  sides,
  subtracted,
  uncrossed,
} from './family.ts';

/**
 * Range of the share that the two homes with most hold together; `undefined`
 * where the total is 0 whatever x is. The greatest is the greatest over pairs;
 * the least is a linear programme with one row per pair. Exact.
 * Cost: one linear range per pair of homes and one programme.
 */
export function topTwoRange(homes: HomesOfCells): ProvedRange | undefined {
  const { cells } = homes;
  const total = fixedTotal(homes);
  if (total !== undefined && total <= 0) return undefined;
  if (homes.homeCount <= 2) return { min: 1, max: 1, exact: true };
  const everything = byHome(homes, () => 1);
  const pairs = pairForms(homes);
  let max = 0;
  for (const form of pairs) {
    const ratio = cells.ratioRange(form, everything);
    if (ratio.kind === 'denominatorIsZero') return undefined;
    max = Math.max(max, ratio.max ?? 1);
  }
  const least = cells.solve({
    sense: 'min',
    aux: [{ cost: 1 }],
    rows: pairs.map((form) => ({ cells: form.map((value) => -value), aux: [1], min: 0 })),
    homogenise: everything,
  });
  if (least.status !== 'optimal') return undefined;
  return { min: Math.min(least.value, max), max, exact: true };
}

/**
 * Range of the difference b − a of that share for two ways to hold the same
 * unknowns: for each pair of b a linear programme that puts it against all
 * pairs of a at once. Exact where the total is fixed.
 */
export function topTwoDifference(
  a: HomesOfCells,
  b: HomesOfCells,
  rangeA: ProvedRange,
  rangeB: ProvedRange,
): ProvedDifference {
  if (holdAlike(a, b)) return noDifferenceAtAll;
  const simple = shifted(rangeB, rangeA);
  if (simple) return { ...simple, ...sides(simple) };
  const total = fixedTotal(a);
  const most = total === undefined ? undefined : greatestDifference(b, a, total);
  const least = total === undefined ? undefined : greatestDifference(a, b, total);
  if (most === undefined || least === undefined) {
    const loose = { ...subtracted(rangeB, rangeA), exact: false };
    return { ...loose, ...sides(loose) };
  }
  const range = { ...uncrossed(-least, most), exact: true };
  return { ...range, ...sides(range) };
}

function greatestDifference(top: HomesOfCells, other: HomesOfCells, total: number): number | undefined {
  const against = pairForms(other).map((form) => ({ cells: form.map((value) => -value), aux: [1], min: 0 }));
  let greatest = -Infinity;
  for (const form of pairForms(top)) {
    const outcome = top.cells.solve({ sense: 'max', cells: form, aux: [{ cost: -1 }], rows: against });
    if (outcome.status !== 'optimal') return undefined;
    greatest = Math.max(greatest, outcome.value / total);
  }
  return greatest;
}

function pairForms(homes: HomesOfCells): readonly Float64Array[] {
  const forms: Float64Array[] = [];
  for (let i = 0; i < homes.homeCount; i += 1) {
    for (let j = i + 1; j < homes.homeCount; j += 1) {
      forms.push(byHome(homes, (home) => (home === i || home === j ? 1 : 0)));
    }
  }
  return forms;
}
