import type { Figure } from '#figures';
import { type AppliedModel, applyModel, today } from '#moves';
import { treeOf } from '#organisation';
import type { Study } from '#study';
import type { Random } from './random.ts';

interface Ends {
  readonly min: number;
  readonly max: number;
}

/** What is known of some leaves together, and of each of them by itself. */
interface KnownTotal {
  /** Indexes of the leaves. */
  readonly leaves: readonly number[];
  readonly total: Ends;
}

/**
 * Figures that are bounds of bodies that share no leaf, and of single leaves:
 * what the studies of the bench have. Written apart from the figures room, so
 * that ranges can be held to sums a reader can check.
 */
export interface KnownTotals {
  readonly totals: readonly KnownTotal[];
  /** By leaf. */
  readonly leafEnds: readonly Ends[];
}

/** The known totals of a quantity; shares add up to 1. Throws on figures that are of another kind. */
export function knownTotals(study: Study, quantity: string): KnownTotals {
  const tree = treeOf(study);
  const index = new Map(tree.leaves.map((leaf, at) => [leaf, at]));
  const inToday = applyModel(study, study.moves, today);
  const committeeOf = new Map(inToday.administrations.map(({ id, committee }) => [id, committee]));
  const under = (id: string): readonly number[] =>
    tree.leaves.flatMap((leaf, at) => {
      const home = inToday.leaves.get(leaf)?.home ?? '';
      return home === id || committeeOf.get(home) === id ? [at] : [];
    });
  const listedOnly = study.quantities.get(quantity)?.listedOnly === true;
  const leafEnds: Ends[] = tree.leaves.map((leaf) => ({
    min: 0,
    max: listedOnly && !tree.isListed(leaf) ? 0 : Infinity,
  }));
  const totals: KnownTotal[] = [];
  for (const { quantity: its, subject, says } of study.figures.values()) {
    if (its !== quantity) continue;
    if (subject.kind !== 'of') throw new Error(`${quantity}: a figure of everything`);
    const leaf = index.get(subject.ids[0] as string);
    if (leaf !== undefined && subject.ids.length === 1) leafEnds[leaf] = endsOf(says);
    else totals.push({ leaves: subject.ids.flatMap(under), total: endsOf(says) });
  }
  const met = totals.flatMap(({ leaves }) => leaves);
  if (met.length !== new Set(met).size) throw new Error(`${quantity}: figures that overlap`);
  return { totals, leafEnds };
}

function endsOf(says: Figure['says']): Ends {
  if (says.kind === 'equal') return { min: says.value, max: says.value };
  if (says.kind === 'between') return { min: says.min, max: says.max };
  if (says.kind === 'atLeast') return { min: says.min, max: Infinity };
  if (says.kind === 'atMost') return { min: 0, max: says.max };
  throw new Error(`a figure that is ${says.kind}`);
}

/** The range of Σ x over some leaves: of each total what the others cannot have, and no more than its own may. */
export function endsOfSum({ totals, leafEnds }: KnownTotals, isIn: (leaf: number) => boolean): Ends {
  let [min, max] = [0, 0];
  for (const { leaves, total } of totals) {
    const [inside, outside] = [leaves.filter(isIn), leaves.filter((leaf) => !isIn(leaf))];
    const own = sumOf(inside, leafEnds);
    const others = sumOf(outside, leafEnds);
    min += Math.max(own.min, total.min - others.max);
    max += Math.min(own.max, total.max - others.min);
  }
  return { min, max };
}

function sumOf(leaves: readonly number[], ends: readonly Ends[]): Ends {
  let [min, max] = [0, 0];
  for (const leaf of leaves) {
    min += ends[leaf]?.min ?? 0;
    max += ends[leaf]?.max ?? 0;
  }
  return { min, max };
}

/**
 * Some x that fits, by leaf: totals anywhere in their bounds, the open one so
 * that all is 1 where `whole` says so; spread over all leaves of a total, or
 * put into one of them.
 */
export function fittingPoint(known: KnownTotals, random: Random, whole?: 1): Float64Array {
  const { totals, leafEnds } = known;
  const x = new Float64Array(leafEnds.length);
  const amounts = totals.map(({ total }) =>
    total.max === Infinity ? 0 : total.min + random.next() * (total.max - total.min),
  );
  const given = amounts.reduce((sum, amount) => sum + amount, 0);
  for (const [at, { leaves, total }] of totals.entries()) {
    const amount = total.max === Infinity && whole ? whole - given : (amounts[at] as number);
    const open = leaves.filter((leaf) => leafEnds[leaf]?.max === Infinity);
    let rest = amount;
    for (const leaf of leaves) {
      const { min, max } = leafEnds[leaf] as Ends;
      if (max === Infinity) continue;
      x[leaf] = min + random.next() * Math.max(0, Math.min(max - min, rest / leaves.length));
      rest -= x[leaf];
    }
    if (open.length === 0) throw new Error('a total without an open leaf');
    const favourite = random.of(open);
    const weights = open.map((leaf) => (random.below(4) === 0 || leaf === favourite ? random.next() : 0));
    const heavy = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [place, leaf] of open.entries()) x[leaf] = (rest * (weights[place] as number)) / heavy;
  }
  return x;
}

/** 1 − Gini of what administrations have today, where each one's total is one number; else `undefined`. */
export function evennessToday(study: Study, known: KnownTotals): number | undefined {
  const { administrations } = applyModel(study, study.moves, today);
  if (known.totals.length !== administrations.length) return undefined;
  if (known.totals.some(({ total }) => total.min !== total.max)) return undefined;
  const amounts = known.totals.map(({ total }) => total.min);
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  let apart = 0;
  for (const one of amounts) for (const other of amounts) apart += Math.abs(one - other);
  return 1 - apart / (2 * amounts.length * all);
}

/** Whether a leaf changes administration in a model. */
export function changesIn({ leaves }: AppliedModel): (leaf: number) => boolean {
  const arrivals = [...leaves.values()].map(({ arrival }) => arrival);
  return (leaf) => arrivals[leaf] === 'moved' || arrivals[leaf] === 'joined';
}
