import type { CellSystem, ProgrammeOutcome, ProgrammeRow } from '#figures';
import { treeOf } from '#organisation';
import type { QuantityInForce } from '../quantityInForce.ts';
import type { Subject } from '../subject.ts';

/** The indicators of which `pointAtMost` can ask. */
export const lowIndicators = [
  'staffBalance',
  'agendaBalance',
  'staffLargestToSmallest',
  'agendaLoadTopTwo',
  'reformExposureStaff',
] as const;

/**
 * Some x, by leaf, at which holdings are most even: the greatest evenness, the
 * least share of two, or a ratio or exposure at or under the value; from one
 * programme, and another one than the ranges are made with. `undefined` where
 * there is no such x.
 */
export function pointAtMost(
  subject: Subject,
  indicator: string,
  of: string | undefined,
  value: number,
): Float64Array | undefined {
  const isAgenda = indicator.startsWith('agenda');
  const quantity = subject.setting[isAgenda ? 'agenda' : 'staff'] as QuantityInForce;
  const cells = quantity.system.cells((leaf) => leaf);
  const holders = isAgenda ? committeesOf(subject) : homesOf(subject);
  const ids = isAgenda
    ? subject.applied.committees.map(({ id }) => id)
    : subject.applied.administrations.map(({ id }) => id);
  const forms = ids.map((id) => cells.coefficients((leaf) => (holders[leaf] === id ? 1 : 0)));
  const everything = cells.coefficients(() => 1);
  const pairs = forms.flatMap((one, at) => forms.slice(at + 1).map((other) => [one, other] as const));
  const less = (one: Float64Array, other: Float64Array, times: number): Float64Array =>
    one.map((each, cell) => each - times * (other[cell] as number));
  const x = ({ status, ...outcome }: ProgrammeOutcome): Float64Array | undefined =>
    status === 'optimal' && 'x' in outcome && outcome.x ? byLeaf(cells, outcome.x) : undefined;
  const fitting = (rows: readonly ProgrammeRow[]): Float64Array | undefined =>
    x(cells.solve({ sense: 'min', rows }));
  if (indicator === 'staffLargestToSmallest') {
    return fitting(
      forms.flatMap((one) => forms.map((other) => ({ cells: less(one, other, value), max: 0 }))),
    );
  }
  if (indicator === 'reformExposureStaff') return fitting(exposureRows(subject, of, cells, value));
  // Of one holder nothing can be uneven.
  if (ids.length < 2) return fitting([]);
  const unit = (at: number): readonly number[] => pairs.map((_, other) => (other === at ? 1 : 0));
  if (indicator === 'agendaLoadTopTwo') {
    // The two greatest are least where 2t + what each has above t is.
    return x(
      cells.solve({
        sense: 'min',
        aux: [{ cost: 2, free: true }, ...forms.map(() => ({ cost: 1 }))],
        rows: forms.map((form, at) => ({
          cells: form.map((each) => -each),
          aux: [1, ...forms.map((_, other) => (other === at ? 1 : 0))],
          min: 0,
        })),
        homogenise: everything,
      }),
    );
  }
  // A difference per pair, at least as great either way.
  return x(
    cells.solve({
      sense: 'min',
      aux: pairs.map(() => ({ cost: 1 })),
      rows: pairs.flatMap(([one, other], at) => [
        { cells: less(other, one, 1), aux: unit(at), min: 0 },
        { cells: less(one, other, 1), aux: unit(at), min: 0 },
      ]),
      homogenise: everything,
    }),
  );
}

function exposureRows(
  subject: Subject,
  of: string | undefined,
  cells: CellSystem,
  value: number,
): readonly ProgrammeRow[] {
  const { study } = subject.setting;
  const tree = treeOf(study);
  const homes = homesOf(subject);
  const reforms = [...study.reforms.values()].filter(({ id }) => of === undefined || of === id);
  return reforms.flatMap((reform) => {
    const upper = new Map(
      reform.takes.flatMap(({ node, max }) => tree.leavesUnder(node).map((leaf) => [leaf, max] as const)),
    );
    return subject.applied.administrations.map(({ id }) => ({
      cells: cells.coefficients((leaf) =>
        homes[leaf] === id ? (upper.get(tree.leaves[leaf] as string) ?? 0) - value : 0,
      ),
      max: 0,
    }));
  });
}

function homesOf({ applied }: Subject): readonly (string | null)[] {
  return [...applied.leaves.values()].map(({ home }) => home);
}

function committeesOf(subject: Subject): readonly (string | null)[] {
  const committees = new Map(subject.applied.administrations.map(({ id, committee }) => [id, committee]));
  return homesOf(subject).map((home) => (home === null ? null : (committees.get(home) ?? null)));
}

/** Values by leaf from values by cells that are single leaves. */
function byLeaf(cells: CellSystem, x: Float64Array): Float64Array {
  return Float64Array.from(cells.cellOfLeaf, (cell) => (cell < 0 ? 0 : (x[cell] as number)));
}
