import { type CellProgramme, type FollowOn, type Reading, rangeReading } from '#figures';
import { asMeasured, type MeasuredDifference, union } from './indicator.ts';
import { groundsOf, type QuantityInForce } from './quantityInForce.ts';
import {
  noDifferenceAtAll,
  type ProvedRange,
  type SeenSigns,
  seenSigns,
  sides,
  uncrossed,
} from './ranges/family.ts';
import { formOf, isSameOrganisation, type PairCells, pairCells, type Subject } from './subject.ts';

/** A follow-on in force for one organisation, with the shares that hold there. */
export interface FollowOnInForce {
  readonly followOn: FollowOn;
  readonly set: string;
  readonly min: number;
  readonly max: number;
}

/** Administrations that may be given up whole and are tried so in all combinations, at the most. */
const mostGivers = 10;

/**
 * The follow-ons of the sets that are on, as they hold for a model: of those
 * who move out of the administrations named, and none for functions whose own
 * leaves a step moves. Where that is some of the functions, the share of the
 * others is unknown between 0 and the stated greatest; where it is all, or
 * nobody moves out, nothing follows and the entry is left out.
 */
export function followOnOf(subject: Subject): readonly FollowOnInForce[] {
  const { setting, applied } = subject;
  if (setting.followOn.length === 0) return [];
  const movedFunctions = new Set<string>();
  const givers = new Set<string>();
  const { functionIds, functionOf, leafIds } = setting.organisation;
  for (let leaf = 0; leaf < leafIds.length; leaf += 1) {
    const its = applied.leaves.get(leafIds[leaf] as string);
    if (its?.arrival !== 'moved') continue;
    if (its.origin !== null) givers.add(its.origin);
    const functionIndex = functionOf[leaf] as number;
    if (functionIndex >= 0) movedFunctions.add(functionIds[functionIndex] as string);
  }
  return setting.followOn.flatMap(({ followOn, set }) => {
    const moved = followOn.functions.filter((id) => movedFunctions.has(id)).length;
    if (moved === followOn.functions.length) return [];
    if (!followOn.administrations.some((id) => givers.has(id))) return [];
    return [{ followOn, set, min: moved > 0 ? 0 : followOn.min, max: followOn.max }];
  });
}

/**
 * Staff moved with the corporate staff that follow it: per administration
 * given from, m moved and j joined, m + j + share × m, but never more than the
 * administration has; and those who follow by themselves. The greatest is a
 * linear programme; the least is the least over which administrations are
 * given up whole. Exact, unless very many may be given up.
 */
export function followOnRange(
  staff: QuantityInForce,
  subject: Subject,
): { readonly whole: Reading; readonly followOn: Reading } {
  const following = followingIn(subject, pairCells(staff, subject, subject));
  const grounds = groundsWith(staff, [following]);
  return {
    whole: rangeReading(rangeOf(following, following.base), grounds),
    followOn: rangeReading(rangeOf(following, new Float64Array(following.base.length)), grounds),
  };
}

/**
 * The difference of two staff figures with follow-on, on the same x: the
 * greatest of b with most following, less a with least, over which
 * administrations a gives up whole; and the other way round. Exact where
 * shares follow on one side only; else bounds, since the shares of one
 * administration are the same on both.
 */
export function followOnDifference(staff: QuantityInForce, a: Subject, b: Subject): MeasuredDifference {
  const pair = pairCells(staff, a, b);
  const [inA, inB] = [followingIn(a, pair), followingIn(b, pair)];
  const grounds = groundsWith(staff, [inA, inB]);
  if (isSameOrganisation(a, b))
    return asMeasured(rangeReading(noDifferenceAtAll, grounds), noDifferenceAtAll);
  const [up, down] = [greatestLess(inB, inA), greatestLess(inA, inB)];
  const exact = up.exact && down.exact && (inA.inForce.length === 0 || inB.inForce.length === 0);
  const range = { ...uncrossed(-down.value, up.value), exact };
  return asMeasured(rangeReading(range, grounds), exact ? sides(range) : seenWithFollowing(inA, inB));
}

/**
 * Which signs the difference takes at points where one of the two, with least
 * or most following, is furthest above the other: the shares lie equally far
 * into their intervals on both sides.
 */
function seenWithFollowing(a: Following, b: Following): SeenSigns {
  const { cells } = a.pair;
  const numberAt = (of: Following, shares: Float64Array, x: Float64Array): number =>
    of.givers.reduce(
      (sum, { here, left }) =>
        sum + Math.min(cells.evaluate(times(shares, here), x), cells.evaluate(left, x)),
      cells.evaluate(of.base, x),
    );
  let [seenNegative, seenPositive] = [false, false];
  for (const end of ['least', 'most'] as const) {
    const form = plus(plus(b.base, b[end]), negative(plus(a.base, a[end])));
    const points = (['min', 'max'] as const).flatMap((sense) => cells.extreme(form, sense)?.x ?? []);
    const seen = seenSigns(points, (x) => ({ a: numberAt(a, a[end], x), b: numberAt(b, b[end], x) }));
    seenNegative ||= seen.seenNegative;
    seenPositive ||= seen.seenPositive;
  }
  return { seenNegative, seenPositive };
}

/** What moves and what may follow it in one organisation, as forms over cells. */
interface Following {
  readonly pair: PairCells;
  readonly inForce: readonly FollowOnInForce[];
  /** 1 where staff moved or joined. */
  readonly base: Float64Array;
  /** The least and greatest share that follows. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** The administrations whose staff follow. */
  readonly givers: readonly Giver[];
}

/** One administration whose staff follow, as forms over cells. */
interface Giver {
  /** 1 for all it has today. */
  readonly here: Float64Array;
  /** 1 for what neither moves nor joins, and so is there to follow. */
  readonly left: Float64Array;
}

function followingIn(subject: Subject, pair: PairCells): Following {
  const inForce = followOnOf(subject);
  const counted = movedOrJoined(subject);
  const origins = [...new Set([...pair.leafOfCell].map((leaf) => originOf(subject, leaf)))];
  const givers = origins.filter((origin) =>
    inForce.some(({ followOn }) => origin !== null && followOn.administrations.includes(origin)),
  );
  return {
    pair,
    inForce,
    base: formOf(pair, counted),
    least: formOf(pair, shareOf(subject, inForce, 'min')),
    most: formOf(pair, shareOf(subject, inForce, 'max')),
    givers: givers.map((origin) => {
      const here = (leaf: number): number => (originOf(subject, leaf) === origin ? 1 : 0);
      return { here: formOf(pair, here), left: formOf(pair, (leaf) => here(leaf) * (1 - counted(leaf))) };
    }),
  };
}

function groundsWith(
  staff: QuantityInForce,
  both: readonly Following[],
): { readonly basis: 'assumed'; readonly assumptions: readonly string[] } {
  const figures = both.flatMap(({ pair, base, least, most, givers }) =>
    [base, plus(base, least), plus(base, most), ...givers.map(({ left }) => left)].flatMap((form) =>
      pair.cells.restsOn(form),
    ),
  );
  const sets = both.flatMap(({ inForce }) => inForce.map(({ set }) => set));
  return { basis: 'assumed', assumptions: union(groundsOf(staff, figures).assumptions, sets) };
}

/** Range of base + what follows. */
function rangeOf(following: Following, base: Float64Array): ProvedRange {
  const { cells } = following.pair;
  const top = cells.solve(mostFollowing(following, base));
  const { forms, exact } = leastFollowing(following, base);
  const min = Math.min(...forms.map((form) => cells.range(form).min ?? -Infinity));
  return { min, max: top.status === 'optimal' ? top.value : null, exact };
}

/** The greatest of top's number less other's, over every x that fits. */
function greatestLess(top: Following, other: Following): { readonly value: number; readonly exact: boolean } {
  const { forms, exact } = leastFollowing(other, other.base);
  let value = -Infinity;
  for (const form of forms) {
    const outcome = top.pair.cells.solve(mostFollowing(top, plus(top.base, negative(form))));
    value = Math.max(value, outcome.status === 'optimal' ? outcome.value : Infinity);
  }
  return { value, exact };
}

/** The programme for the greatest of base + what follows: at most its share of what moved, and at most what is left there. */
function mostFollowing({ most, givers }: Following, base: Float64Array): CellProgramme {
  return {
    sense: 'max',
    cells: base,
    aux: givers.map(() => ({ cost: 1 })),
    rows: givers.flatMap(({ here, left }, at) => {
      const aux = givers.map((_, other) => (other === at ? 1 : 0));
      return [
        { cells: negative(times(most, here)), aux, max: 0 },
        { cells: negative(left), aux, max: 0 },
      ];
    }),
  };
}

/**
 * Base + the least that follows is, at every x, the least of these forms: each
 * administration gives its least share, or, where that is more than is left
 * there, all that is left. Where too many may do so, one form that is never more.
 */
function leastFollowing(
  { pair, least, givers }: Following,
  base: Float64Array,
): { readonly forms: readonly Float64Array[]; readonly exact: boolean } {
  let always = base;
  const open: { readonly share: Float64Array; readonly left: Float64Array }[] = [];
  for (const { here, left } of givers) {
    const share = times(least, here);
    const isEnough = (pair.cells.range(plus(left, negative(share))).min ?? -Infinity) >= 0;
    if (isEnough) always = plus(always, share);
    else open.push({ share, left });
  }
  if (open.length > mostGivers) return { forms: [always], exact: false };
  const forms = Array.from({ length: 2 ** open.length }, (_, chosen) =>
    open.reduce((form, { share, left }, at) => plus(form, (chosen >> at) % 2 === 1 ? left : share), always),
  );
  return { forms, exact: true };
}

function plus(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, cell) => value + (other[cell] as number));
}

function times(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, cell) => value * (other[cell] as number));
}

function negative(form: Float64Array): Float64Array {
  return form.map((value) => -value);
}

function originOf(subject: Subject, leaf: number): string | null {
  return subject.applied.leaves.get(subject.setting.organisation.leafIds[leaf] as string)?.origin ?? null;
}

function movedOrJoined(subject: Subject): (leaf: number) => number {
  const { leafIds } = subject.setting.organisation;
  return (leaf) => {
    const arrival = subject.applied.leaves.get(leafIds[leaf] as string)?.arrival;
    return arrival === 'moved' || arrival === 'joined' ? 1 : 0;
  };
}

/** The least or greatest share that follows a leaf: the sum over entries that name its origin; 0 unless it moved. */
function shareOf(
  subject: Subject,
  inForce: readonly FollowOnInForce[],
  end: 'min' | 'max',
): (leaf: number) => number {
  const { leafIds } = subject.setting.organisation;
  return (leaf) => {
    const applied = subject.applied.leaves.get(leafIds[leaf] as string);
    if (applied?.arrival !== 'moved' || applied.origin === null) return 0;
    const origin = applied.origin;
    return inForce
      .filter(({ followOn }) => followOn.administrations.includes(origin))
      .reduce((sum, entry) => sum + entry[end], 0);
  };
}
