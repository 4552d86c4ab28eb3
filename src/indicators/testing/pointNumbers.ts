import { treeOf } from '#organisation';
import type { Subject } from '../subject.ts';

/** Everything unknown, known: what a range ranges over. */
export interface Point {
  /** By leaf index. */
  readonly staff: ArrayLike<number>;
  readonly agenda: ArrayLike<number>;
  /** How far into their intervals shares that follow and rates lie, 0 to 1. */
  readonly follow: number;
  readonly rate: number;
  readonly systems: number;
}

/**
 * An indicator that is a range, by its formula at one point, with loops a
 * reader can check; `undefined` where the formula has no number there.
 */
export function numberAt(
  subject: Subject,
  indicator: string,
  of: string | undefined,
  point: Point,
): number | undefined {
  const { applied } = subject;
  const staffOf = holding(subject, point.staff, (home) => home);
  const committeeOf = new Map(applied.administrations.map(({ id, committee }) => [id, committee]));
  const agendaOf = holding(subject, point.agenda, (home) => committeeOf.get(home) ?? null);
  const staff = applied.administrations.map(({ id }) => staffOf.get(id) ?? 0);
  const agenda = applied.committees.map(({ id }) => agendaOf.get(id) ?? 0);
  if (indicator === 'staffBalance') return evenness(staff);
  if (indicator === 'agendaBalance') return evenness(agenda);
  if (indicator === 'staffLargestToSmallest') return largestToSmallest(staff);
  if (indicator === 'agendaLoadTopTwo') return topTwo(agenda);
  if (indicator === 'staffMoved') return moved(subject, point);
  if (indicator === 'oneOffCost') return cost(subject, point);
  if (indicator === 'smallUnits') return small(subject, point);
  if (indicator === 'reformExposureStaff') return exposure(subject, of, point);
  throw new Error(`no formula for ${indicator}`);
}

/** The indicators that `numberAt` knows. */
export const rangeIndicators = [
  'staffBalance',
  'staffLargestToSmallest',
  'agendaBalance',
  'agendaLoadTopTwo',
  'smallUnits',
  'staffMoved',
  'reformExposureStaff',
  'oneOffCost',
] as const;

function holding(
  { applied }: Subject,
  x: ArrayLike<number>,
  holderOf: (home: string) => string | null,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [at, { home }] of [...applied.leaves.values()].entries()) {
    const holder = home === null ? null : holderOf(home);
    if (holder !== null) sums.set(holder, (sums.get(holder) ?? 0) + (x[at] as number));
  }
  return sums;
}

function evenness(values: readonly number[]): number | undefined {
  const total = sum(values);
  if (total <= 0) return undefined;
  let apart = 0;
  for (const one of values) for (const other of values) apart += Math.abs(one - other);
  return 1 - apart / (2 * values.length * total);
}

function largestToSmallest(values: readonly number[]): number | undefined {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  if (values.length < 2) return 1;
  return greatest > 0 ? greatest / least : undefined;
}

function topTwo(values: readonly number[]): number | undefined {
  const total = sum(values);
  const [first = 0, second = 0] = [...values].sort((a, b) => b - a);
  return total > 0 ? (first + second) / total : undefined;
}

function moved(subject: Subject, { staff, follow }: Point): number {
  const leaves = [...subject.applied.leaves.values()];
  const tree = treeOf(subject.setting.study);
  const movedFunctions = new Set(
    leaves.filter(({ arrival }) => arrival === 'moved').map(({ id }) => tree.functionOf(id)),
  );
  let total = 0;
  const movedFrom = new Map<string, number>();
  const left = new Map<string, number>();
  for (const [at, leaf] of leaves.entries()) {
    const x = staff[at] as number;
    const origin = leaf.origin as string;
    if (leaf.arrival === 'moved') movedFrom.set(origin, (movedFrom.get(origin) ?? 0) + x);
    if (leaf.arrival === 'stayed') left.set(origin, (left.get(origin) ?? 0) + x);
    else total += x;
  }
  for (const [origin, its] of movedFrom) {
    const share = sum(
      subject.setting.followOn.map(({ followOn }) => {
        const gone = followOn.functions.filter((id) => movedFunctions.has(id)).length;
        if (!followOn.administrations.includes(origin) || gone === followOn.functions.length) return 0;
        const least = gone > 0 ? 0 : followOn.min;
        return least + follow * (followOn.max - least);
      }),
    );
    total += Math.min(share * its, left.get(origin) ?? 0);
  }
  return total;
}

function cost(subject: Subject, point: Point): number | undefined {
  const { rates } = subject.setting;
  const at = (kind: string, part: number): number | undefined => {
    const those = rates.filter(({ rate }) => rate.kind === kind).map(({ rate }) => rate);
    const [min, max] = [
      Math.min(...those.map((rate) => rate.min)),
      Math.max(...those.map((rate) => rate.max)),
    ];
    return those.length > 0 ? min + part * (max - min) : undefined;
  };
  const rate = at('oneOffCostPerFteDkk', point.rate);
  const changes = [...subject.applied.leaves.values()].some(({ arrival }) => arrival !== 'stayed');
  if (rate === undefined) return undefined;
  return moved(subject, point) * rate + (changes ? (at('systemsAndPremisesDkk', point.systems) ?? 0) : 0);
}

function small(subject: Subject, { staff }: Point): number {
  const { nodes } = subject.setting.study;
  const tree = treeOf(subject.setting.study);
  const leaves = [...subject.applied.leaves.values()];
  return leaves.filter(({ id, home }, at) => {
    if (nodes.get(id)?.unit !== true || (staff[at] as number) >= subject.setting.smallUnitBelow.fte)
      return false;
    const its = tree.functionOf(id);
    return !leaves.some(
      (other) =>
        other.id !== id && other.home === home && its !== undefined && tree.functionOf(other.id) === its,
    );
  }).length;
}

function exposure(subject: Subject, of: string | undefined, { staff }: Point): number {
  const tree = treeOf(subject.setting.study);
  const leaves = [...subject.applied.leaves.values()];
  let greatest = 0;
  for (const reform of subject.setting.study.reforms.values()) {
    if (of !== undefined && of !== reform.id) continue;
    for (const { id } of subject.applied.administrations) {
      let [taken, has] = [0, 0];
      for (const [at, leaf] of leaves.entries()) {
        if (leaf.home !== id) continue;
        const upper = reform.takes.filter(({ node }) => tree.leavesUnder(node).includes(leaf.id));
        has += staff[at] as number;
        taken += Math.max(0, ...upper.map(({ max }) => max)) * (staff[at] as number);
      }
      if (has > 0) greatest = Math.max(greatest, taken / has);
    }
  }
  return greatest;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
