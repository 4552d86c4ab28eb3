import { type Reading, rangeReading, weakestBasis } from '#figures';
import { today } from '#moves';
import type { Study } from '#study';
import { groundsOf, type QuantityInForce } from './quantityInForce.ts';
import { settingOf } from './setting.ts';
import { basisOfChange, formOf, type PairCells, pairCells, quantityGap, subjectOf } from './subject.ts';

/** Staff who are at one administration today and at one in the model, in full-time equivalents. */
export interface StaffFlow {
  /** Today's administration. */
  readonly from: string;
  /** Administration of the model. */
  readonly to: string;
  readonly staff: Reading;
}

/** Where staff go in a model; ranges over every x that fits, all of them exact. */
export interface StaffFlows {
  readonly flows: readonly StaffFlow[];
  /** Staff of each administration today that is one end of a flow, by its id. */
  readonly from: ReadonlyMap<string, Reading>;
  /** Staff of each administration of the model that is one end of a flow, by its id there. */
  readonly to: ReadonlyMap<string, Reading>;
  /** Over all leaves that moved or joined: `staffMoved` without corporate functions that follow. */
  readonly moved: Reading;
  readonly total: Reading;
}

/**
 * Staff per pair of an administration of today and one of the model, those
 * who stay among them; or the missing reading that says why nobody knows, as
 * `staffMoved` has it. Corporate functions that follow (a share of those who
 * move) are in no flow: nobody knows which leaves they come out of. Throws on
 * a model the study does not have. Cost: a range for each pair that has a leaf.
 */
export function staffFlows(
  study: Study,
  model: string,
  assume: readonly string[],
): StaffFlows | Extract<Reading, { kind: 'missing' }> {
  const setting = settingOf(study, assume);
  const subject = subjectOf(setting, model);
  const gap = quantityGap(setting.staff, 'staff', subject, { amounts: true, change: true });
  if (gap?.kind === 'missing') return gap;
  const staff = setting.staff as QuantityInForce;
  const pair = pairCells(staff, subject, subject);
  const { leafIds } = setting.organisation;
  const leafAt = (index: number) => subject.applied.leaves.get(leafIds[index] as string);
  const sum = (
    counts: (leaf: NonNullable<ReturnType<typeof leafAt>>) => boolean,
    changes: boolean,
  ): Reading => {
    const form = formOf(pair, (index) => {
      const leaf = leafAt(index);
      return leaf && counts(leaf) ? 1 : 0;
    });
    return rangeOf(form, pair, staff, changes ? basisOfChange(staff, subject) : 'stated');
  };
  const bodies = new Map(
    subject.applied.administrations.map(({ id, continues }) => [id, continues] as const),
  );
  const pairs = new Map<string, { readonly from: string; readonly to: string }>();
  for (const { origin, home } of subject.applied.leaves.values()) {
    if (origin !== null && home !== null) pairs.set(`${origin} ${home}`, { from: origin, to: home });
  }
  const flows = [...pairs.values()].map(({ from, to }) => ({
    from,
    to,
    staff: sum((leaf) => leaf.origin === from && leaf.home === to, bodies.get(to) !== from),
  }));
  const ends = (side: 'from' | 'to') => [...new Set(flows.map((flow) => flow[side]))];
  return {
    flows,
    from: new Map(ends('from').map((id) => [id, sum(({ origin }) => origin === id, false)] as const)),
    to: new Map(ends('to').map((id) => [id, sum(({ home }) => home === id, true)] as const)),
    moved: sum(({ arrival }) => arrival === 'moved' || arrival === 'joined', true),
    total: sum(() => true, false),
  };
}

/** What is known of the staff of each leaf, and of all of them together. */
export interface StaffOfLeaves {
  /** By the leaf's id; leaves that carry none of the quantity have the value 0. */
  readonly leaves: ReadonlyMap<string, Reading>;
  readonly total: Reading;
}

/**
 * What is known of the staff of each leaf today, in full-time equivalents; or
 * the missing reading that says why nothing is. Cost: one range for each set
 * of leaves that the figures cannot tell apart.
 */
export function staffOfLeaves(
  study: Study,
  assume: readonly string[],
): StaffOfLeaves | Extract<Reading, { kind: 'missing' }> {
  const setting = settingOf(study, assume);
  const gap = quantityGap(setting.staff, 'staff', subjectOf(setting, today), {
    amounts: true,
    enters: () => false,
  });
  if (gap?.kind === 'missing') return gap;
  const staff = setting.staff as QuantityInForce;
  const { leafIds } = setting.organisation;
  const all = staff.system.cells();
  const byIndex = new Map<number, Reading>();
  for (const leaves of all.leavesOfCell) {
    const one = leaves[0];
    if (one === undefined) continue;
    // Leaves in the same sets are alike, so the first speaks for each of them.
    const alone = staff.system.cells((leaf) => (leaf === one ? 1 : 0));
    const form = alone.coefficients((classId) => classId);
    const reading = rangeReading(alone.range(form), groundsOf(staff, alone.restsOn(form)));
    for (const leaf of leaves) byIndex.set(leaf, reading);
  }
  const everything = all.coefficients(() => 1);
  return {
    leaves: new Map(
      leafIds.map((id, index) => [id, byIndex.get(index) ?? rangeReading({ min: 0, max: 0 })] as const),
    ),
    total: rangeReading(all.range(everything), groundsOf(staff, all.restsOn(everything))),
  };
}

/**
 * What is known of the staff of some leaves together, in full-time
 * equivalents; missing where nobody knows. Cost: one range.
 */
export function staffOfSome(study: Study, leaves: readonly string[], assume: readonly string[]): Reading {
  const setting = settingOf(study, assume);
  const some = new Set(leaves);
  const gap = quantityGap(setting.staff, 'staff', subjectOf(setting, today), {
    amounts: true,
    enters: () => false,
  });
  if (gap) return gap;
  const staff = setting.staff as QuantityInForce;
  const { leafIds } = setting.organisation;
  const cells = staff.system.cells((leaf) => (some.has(leafIds[leaf] as string) ? 1 : 0));
  const form = cells.coefficients((inSome) => inSome);
  if (form.every((coefficient) => coefficient === 0)) return rangeReading({ min: 0, max: 0 });
  return rangeReading(cells.range(form), groundsOf(staff, cells.restsOn(form)));
}

function rangeOf(
  form: Float64Array,
  { cells }: PairCells,
  staff: QuantityInForce,
  change: ReturnType<typeof basisOfChange>,
): Reading {
  if (form.every((coefficient) => coefficient === 0))
    return rangeReading({ min: 0, max: 0 }, { basis: change });
  const grounds = groundsOf(staff, cells.restsOn(form));
  return rangeReading(cells.range(form), { ...grounds, basis: weakestBasis(grounds.basis, change) });
}
