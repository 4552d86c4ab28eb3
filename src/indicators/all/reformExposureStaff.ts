import { type CellSystem, missingReading, type Reading, rangeReading, weakestBasis } from '#figures';
import { figureNodes } from '../explain.ts';
import type { ExplanationNode } from '../explanation.ts';
import { asMeasured, type Indicator, type Measured, noDifference, union } from '../indicator.ts';
import { groundsOf, type QuantityInForce } from '../quantityInForce.ts';
import {
  noDifferenceAtAll,
  type ProvedRange,
  type SeenSigns,
  seenSigns,
  shifted,
  sides,
  subtracted,
} from '../ranges/family.ts';
import { basisOfChange, quantityGap, type Subject } from '../subject.ts';

/**
 * The most that one administration could lose of its staff to a reform: per
 * reform, the greatest over administrations of Σ upper share × x / Σ x; on the
 * whole, the greatest over reforms (domain.md § 4). The upper end is the
 * greatest of the administrations' own ratio ranges; the lower end is the
 * least r that some x keeps every ratio under, found by halving. Exact.
 */
export const reformExposureStaff: Indicator = {
  id: 'reformExposureStaff',
  version: 1,
  unit: 'share',
  direction: 'down',
  kind: 'state',
  formula: 'max over administrations: Σ u(leaf) × x(leaf) / Σ x(leaf)',
  measure(subject) {
    const { reformIds } = subject.setting.organisation;
    if (reformIds.length === 0) return [{ reading: missingReading('noReforms', []) }];
    const gap = quantityGap(subject.setting.staff, 'staff', subject);
    if (gap) return [{ reading: gap }, ...reformIds.map((of) => ({ of, reading: gap }))];
    return [measured(subject, undefined), ...reformIds.map((of) => measured(subject, of))];
  },
  difference(a, b, of) {
    const gap = quantityGap(a.setting.staff, 'staff', a) ?? quantityGap(b.setting.staff, 'staff', b);
    if (gap) return noDifference(gap);
    const [inA, inB] = [measured(a, of).reading, measured(b, of).reading];
    const seen = seenDifferences(a, b, of);
    const [rangeA, rangeB] = [asRange(inA), asRange(inB)];
    const exact = seen.alike ? noDifferenceAtAll : shifted(rangeB, rangeA);
    const range = exact ?? { ...subtracted(rangeB, rangeA), exact: false };
    const reading = rangeReading(range, {
      basis: weakestBasis(inA.basis, inB.basis),
      assumptions: union(inA.assumptions, inB.assumptions),
    });
    return asMeasured(reading, exact ? sides(exact) : seen);
  },
  explain(subject, of) {
    const { reformIds } = subject.setting.organisation;
    const { staff } = subject.setting;
    if (staff?.contradiction) return figureNodes(subject, staff, staff.contradiction);
    if (quantityGap(staff, 'staff', subject)) return [];
    if (of !== undefined) return homeNodes(subject, of);
    return reformIds.map((id) => ({
      label: { kind: 'record', id },
      value: measured(subject, id).reading,
      inputs: homeNodes(subject, id),
    }));
  },
};

/** One ratio: what a reform may take of one home, over what the home has. */
interface Exposure {
  readonly home: number;
  readonly taken: Float64Array;
  readonly has: Float64Array;
}

/** Cells on which the exposures of several organisations are measured together. */
function cellsFor(subjects: readonly Subject[]): { cells: CellSystem; leafOfClass: readonly number[] } {
  const { setting } = subjects[0] as Subject;
  const { reformIds, reformUpper, leafIds } = setting.organisation;
  const leafOfClass: number[] = [];
  const classes = new Map<string, number>();
  const cells = (setting.staff as QuantityInForce).system.cells((leaf) => {
    const upper = reformIds.map((_, reform) => reformUpper[reform * leafIds.length + leaf]);
    const key = `${subjects.map((subject) => subject.compiled.home[leaf]).join(' ')} ${upper.join(' ')}`;
    const known = classes.get(key);
    if (known !== undefined) return known;
    classes.set(key, classes.size);
    leafOfClass.push(leaf);
    return classes.size - 1;
  });
  return { cells, leafOfClass };
}

/** The ratios of one reform (of all, without `of`) in one organisation, for homes that it may touch. */
function exposuresOf(
  { cells, leafOfClass }: ReturnType<typeof cellsFor>,
  subject: Subject,
  of: string | undefined,
): readonly Exposure[] {
  const { reformIds, reformUpper, leafIds } = subject.setting.organisation;
  const { home, homes } = subject.compiled;
  return reformIds.flatMap((id, reform) => {
    if (of !== undefined && of !== id) return [];
    return homes.ids.flatMap((_, at) => {
      const within = (classId: number): boolean => home[leafOfClass[classId] as number] === at;
      const upper = (classId: number): number =>
        reformUpper[reform * leafIds.length + (leafOfClass[classId] as number)] as number;
      const taken = cells.coefficients((classId) => (within(classId) ? upper(classId) : 0));
      if (taken.every((coefficient) => coefficient === 0)) return [];
      return [{ home: at, taken, has: cells.coefficients((classId) => (within(classId) ? 1 : 0)) }];
    });
  });
}

function measured(subject: Subject, of: string | undefined): Measured {
  const { study } = subject.setting;
  const staff = subject.setting.staff as QuantityInForce;
  const system = cellsFor([subject]);
  const exposures = exposuresOf(system, subject, of);
  const reforms = [...study.reforms.values()].filter(({ id }) => of === undefined || of === id);
  let [own, max] = [0, 0];
  const figures: string[] = [];
  for (const exposure of exposures) {
    const { taken, has } = exposure;
    const ratio = system.cells.ratioRange(taken, has);
    if (ratio.kind !== 'range') continue;
    // A home that may have nothing may also lose nothing, whatever its ratio is otherwise.
    if ((system.cells.range(has).min ?? 0) > 0) own = Math.max(own, ratio.min ?? 0);
    max = Math.max(max, ratio.max ?? 1);
    figures.push(...restsOnRatio(system.cells, exposure, ratio));
  }
  const least = leastGreatest(system.cells, exposures, max);
  // Where one home decides, its own least ratio is the better number.
  const min = least <= own + 1e-9 ? own : least;
  if (min > own) figures.push(...exposures.flatMap(({ has }) => system.cells.tiedTo(has)));
  const { assumptions, basis } = groundsOf(staff, figures);
  const reading = rangeReading(
    { min, max },
    {
      basis: weakestBasis(basis, basisOfChange(staff, subject), ...reforms.map((reform) => reform.basis)),
      assumptions,
    },
  );
  return of === undefined ? { reading } : { of, reading };
}

/** Figures that prove a ratio's ends: at an end r, those that bound taken − r × has; and those that say what the home has. */
function restsOnRatio(
  cells: CellSystem,
  { taken, has }: Exposure,
  ends: { readonly min: number | null; readonly max: number | null },
): readonly string[] {
  const apart = (ratio: number): Float64Array =>
    taken.map((coefficient, cell) => coefficient - ratio * (has[cell] as number));
  return [has, ...[ends.min, ends.max].flatMap((end) => (end === null ? [] : [apart(end)]))].flatMap((form) =>
    cells.restsOn(form),
  );
}

/** The least r such that some x keeps every ratio at or under r; within 1e-12. */
function leastGreatest(cells: CellSystem, exposures: readonly Exposure[], max: number): number {
  const fits = (r: number): boolean =>
    cells.solve({
      sense: 'min',
      rows: exposures.map(({ taken, has }) => ({
        cells: taken.map((coefficient, cell) => coefficient - r * (has[cell] as number)),
        max: 0,
      })),
    }).status === 'optimal';
  if (max === 0 || fits(0)) return 0;
  let [low, high] = [0, max];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Whether two organisations expose alike; else which signs of the difference are seen at some x. */
function seenDifferences(
  a: Subject,
  b: Subject,
  of: string | undefined,
): SeenSigns & { readonly alike: boolean } {
  const system = cellsFor([a, b]);
  const { cells } = system;
  const [inA, inB] = [exposuresOf(system, a, of), exposuresOf(system, b, of)];
  const same = (one: Exposure, other: Exposure | undefined): boolean =>
    other !== undefined &&
    one.taken.every((value, cell) => value === other.taken[cell]) &&
    one.has.every((value, cell) => value === other.has[cell]);
  const alike = inA.length === inB.length && inA.every((one) => inB.some((other) => same(one, other)));
  const greatest = (exposures: readonly Exposure[], x: Float64Array): number =>
    Math.max(
      0,
      ...exposures.map(({ taken, has }) => {
        const whole = cells.evaluate(has, x);
        return whole > 0 ? cells.evaluate(taken, x) / whole : 0;
      }),
    );
  // Tried where one home is exposed most or least, alone and against one of the other organisation, and between.
  const tilts = (exposures: readonly Exposure[]): readonly Float64Array[] =>
    exposures.map(({ taken, has }) => taken.map((value, cell) => 2 * value - (has[cell] as number)));
  const [tiltsA, tiltsB] = [tilts(inA), tilts(inB)];
  const against = tiltsB.flatMap((one) =>
    tiltsA.map((other) => one.map((value, cell) => value - (other[cell] as number))),
  );
  const points = (alike ? [] : [...tiltsA, ...tiltsB, ...against]).flatMap((form) =>
    (['min', 'max'] as const).flatMap((sense) => cells.extreme(form, sense)?.x ?? []),
  );
  return { alike, ...seenSigns(points, (x) => ({ a: greatest(inA, x), b: greatest(inB, x) })) };
}

function homeNodes(subject: Subject, of: string): readonly ExplanationNode[] {
  const staff = subject.setting.staff as QuantityInForce;
  const system = cellsFor([subject]);
  return exposuresOf(system, subject, of).flatMap((exposure): readonly ExplanationNode[] => {
    const { home, taken, has } = exposure;
    const ratio = system.cells.ratioRange(taken, has);
    if (ratio.kind !== 'range') return [];
    const grounds = groundsOf(staff, restsOnRatio(system.cells, exposure, ratio));
    const line = (key: 'taken' | 'total', form: Float64Array): ExplanationNode => ({
      label: { kind: 'term', key },
      value: rangeReading(system.cells.range(form), groundsOf(staff, system.cells.restsOn(form))),
      inputs: figureNodes(subject, staff, system.cells.restsOn(form)),
    });
    return [
      {
        label: { kind: 'administration', id: subject.compiled.homes.ids[home] as string, model: subject.id },
        value: rangeReading(ratio, grounds),
        formula: 'Σ u(leaf) × x(leaf) / Σ x(leaf)',
        inputs: [line('taken', taken), line('total', has)],
      },
    ];
  });
}

function asRange(reading: Reading): ProvedRange {
  if (reading.kind === 'value') return { min: reading.value, max: reading.value, exact: true };
  if (reading.kind === 'range') return reading;
  return { min: null, max: null, exact: false };
}
