import type { CellProgramme, ProgrammeRow } from '#figures';
import {
  byHome,
  fewHomes,
  type HomesOfCells,
  type ProvedDifference,
  rangesByHome,
  seenSigns,
  sumsByHome,
} from './family.ts';

/**
 * A bounded difference f(b) − f(a) with an x on each side where one is found:
 * asked only where the bounds leave room for a side that was not seen. Tried
 * where one home has its least or its most while the others are at their
 * middle, where all are, where the homes are most alike, and halfway between
 * any two of these. With more than `fewHomes` homes nothing is tried.
 * Cost: two programmes per home, and one number per pair of them.
 */
export function withWitnesses(
  proved: ProvedDifference,
  a: HomesOfCells,
  b: HomesOfCells,
  numberOf: (sums: Float64Array) => number,
): ProvedDifference {
  const { min, max, exact, seenNegative, seenPositive } = proved;
  const mayBeLess = (min === null || min < 0) && !seenNegative;
  const mayBeMore = (max === null || max > 0) && !seenPositive;
  if (exact || (!mayBeLess && !mayBeMore)) return proved;
  const points = [a, b].flatMap(telling);
  const seen = seenSigns(points, (x) => ({ a: numberOf(sumsByHome(a, x)), b: numberOf(sumsByHome(b, x)) }));
  return {
    ...proved,
    seenNegative: seenNegative || seen.seenNegative,
    seenPositive: seenPositive || seen.seenPositive,
  };
}

/** Points that fit and are unlike each other. Homes without a greatest go as far as some times the others. */
function telling(homes: HomesOfCells): readonly Float64Array[] {
  const { cells, homeCount: n } = homes;
  if (n > fewHomes) return [];
  const ranges = rangesByHome(homes);
  const far = 4 * Math.max(1e-9, ...ranges.flatMap(({ min, max }) => [min ?? 0, max ?? 0]));
  const forms = ranges.map((_, home) => byHome(homes, (other) => (other === home ? 1 : 0)));
  const within = forms.map((form): ProgrammeRow => ({ cells: form, max: far }));
  const apart = forms.flatMap((form, home): readonly ProgrammeRow[] => {
    const { min, max } = ranges[home] ?? { min: null, max: null };
    const middle = ((min ?? 0) + Math.min(max ?? far, far)) / 2;
    const one = (sign: number): number[] => forms.map((_, other) => (other === home ? sign : 0));
    return [
      { cells: form, aux: one(-1), max: middle },
      { cells: form, aux: one(1), min: middle },
    ];
  });
  const solved = (programme: Omit<CellProgramme, 'sense'>): readonly Float64Array[] => {
    const outcome = cells.solve({ ...programme, sense: 'min' });
    return outcome.status === 'optimal' && outcome.x ? [outcome.x] : [];
  };
  const ofOthers = (home: number) => forms.map((_, other) => ({ cost: other === home ? 0 : 1 }));
  const rows = [...within, ...apart];
  return [
    ...solved({ aux: ofOthers(-1), rows }),
    // Outweighs all the others together: first the home's own end, then the others.
    ...forms.flatMap((form, home) =>
      [-2 * n, 2 * n].flatMap((pull) =>
        solved({ cells: form.map((value) => value * pull), aux: ofOthers(home), rows }),
      ),
    ),
    ...solved({
      aux: [{ cost: 1 }, { cost: -1 }],
      rows: [
        ...within,
        ...forms.flatMap((form) => [
          { cells: form, aux: [-1, 0], max: 0 },
          { cells: form, aux: [0, -1], min: 0 },
        ]),
      ],
    }),
  ];
}
