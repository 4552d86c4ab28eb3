import { type FollowOn, type Reading, rangeReading } from '#figures';
import { asMeasured, type MeasuredDifference, union } from './indicator.ts';
import { groundsOf, type QuantityInForce } from './quantityInForce.ts';
import { sides } from './ranges/evenness.ts';
import { type ProvedRange, shifted, subtracted } from './ranges/family.ts';
import { formOf, pairCells, type Subject } from './subject.ts';

/** A follow-on in force for one organisation, with the shares that hold there. */
export interface FollowOnInForce {
  readonly followOn: FollowOn;
  readonly set: string;
  readonly min: number;
  readonly max: number;
}

/**
 * The follow-ons of the sets that are on, as they hold for a model: none of
 * them for functions whose own leaves a step moves. Where that is some of the
 * functions, the share of the others is unknown between 0 and the stated
 * greatest; where it is all, nothing follows and the entry is left out.
 */
export function followOnOf(subject: Subject): readonly FollowOnInForce[] {
  const { setting, applied } = subject;
  if (setting.followOn.length === 0) return [];
  const movedFunctions = new Set<string>();
  const { functionIds, functionOf, leafIds } = setting.organisation;
  for (let leaf = 0; leaf < leafIds.length; leaf += 1) {
    const functionIndex = functionOf[leaf] as number;
    if (functionIndex < 0) continue;
    if (applied.leaves.get(leafIds[leaf] as string)?.arrival === 'moved') {
      movedFunctions.add(functionIds[functionIndex] as string);
    }
  }
  return setting.followOn.flatMap(({ followOn, set }) => {
    const moved = followOn.functions.filter((id) => movedFunctions.has(id)).length;
    if (moved === followOn.functions.length) return [];
    return [{ followOn, set, min: moved > 0 ? 0 : followOn.min, max: followOn.max }];
  });
}

/**
 * Staff moved with the corporate staff that follow it: per administration
 * given from, m moved and j joined, m + j + share × m, but never more than the
 * administration has. Exact: the greatest is a linear programme; the least is
 * the least over which administrations are given up whole.
 */
export function followOnRange(
  staff: QuantityInForce,
  subject: Subject,
): { readonly whole: Reading; readonly followOn: Reading } {
  const whole = wholeRange(staff, subject);
  const pair = pairCells(staff, subject, subject);
  const inForce = followOnOf(subject);
  const form = formOf(pair, (leaf) => shareOf(subject, inForce, 'max')(leaf));
  const following = pair.cells.range(form);
  const grounds = groundsWith(staff, subject, pair.cells.tiedTo(formOf(pair, movedOrJoined(subject))));
  return {
    whole: rangeReading(whole, grounds),
    followOn: rangeReading(
      {
        min: pair.cells.range(formOf(pair, shareOf(subject, inForce, 'min'))).min,
        max: following.max,
        exact: false,
      },
      grounds,
    ),
  };
}

/** Bounds on the difference of two staff figures with follow-on; exact where one of them is fixed. */
export function followOnDifference(staff: QuantityInForce, a: Subject, b: Subject): MeasuredDifference {
  const [inA, inB] = [wholeRange(staff, a), wholeRange(staff, b)];
  const exact = shifted(inB, inA);
  const range = exact ?? { ...subtracted(inB, inA), exact: false };
  const [groundsA, groundsB] = [a, b].map((subject) => {
    const pair = pairCells(staff, subject, subject);
    return groundsWith(staff, subject, pair.cells.tiedTo(formOf(pair, movedOrJoined(subject))));
  }) as [ReturnType<typeof groundsWith>, ReturnType<typeof groundsWith>];
  const reading = rangeReading(range, {
    basis: 'assumed',
    assumptions: union(groundsA.assumptions, groundsB.assumptions),
  });
  return asMeasured(reading, exact ? sides(exact) : { seenNegative: false, seenPositive: false });
}

function groundsWith(
  staff: QuantityInForce,
  subject: Subject,
  figures: readonly string[],
): { readonly basis: 'assumed'; readonly assumptions: readonly string[] } {
  const sets = followOnOf(subject).map(({ set }) => set);
  return { basis: 'assumed', assumptions: union(groundsOf(staff, figures).assumptions, sets) };
}

function wholeRange(staff: QuantityInForce, subject: Subject): ProvedRange {
  const pair = pairCells(staff, subject, subject);
  const { cells } = pair;
  const inForce = followOnOf(subject);
  const counted = movedOrJoined(subject);
  const base = formOf(pair, counted);
  const givers = [...new Set(pair.leafOfCell)]
    .map((leaf) => originOf(subject, leaf))
    .filter((origin, at, all) => origin !== null && all.indexOf(origin) === at)
    .filter((origin) => inForce.some(({ followOn }) => followOn.administrations.includes(origin as string)));
  const within = (origin: string | null) => (leaf: number) => (originOf(subject, leaf) === origin ? 1 : 0);
  const most = shareOf(subject, inForce, 'max');
  const least = shareOf(subject, inForce, 'min');

  const top = cells.solve({
    sense: 'max',
    cells: base,
    aux: givers.map(() => ({ cost: 1 })),
    rows: givers.flatMap((origin, at) => {
      const unit = givers.map((_, other) => (other === at ? 1 : 0));
      const here = within(origin);
      return [
        // What follows is at most its share of what moved …
        { cells: formOf(pair, (leaf) => -here(leaf) * most(leaf)), aux: unit, max: 0 },
        // … and at most what is left there.
        { cells: formOf(pair, (leaf) => -here(leaf) * (1 - counted(leaf))), aux: unit, max: 0 },
      ];
    }),
  });
  let min = Infinity;
  for (let whole = 0; whole < 2 ** givers.length; whole += 1) {
    const givenUp = givers.filter((_, at) => (whole >> at) % 2 === 1);
    const form = formOf(pair, (leaf) =>
      givenUp.includes(originOf(subject, leaf)) ? 1 : counted(leaf) + least(leaf),
    );
    min = Math.min(min, cells.range(form).min ?? -Infinity);
  }
  return { min, max: top.status === 'optimal' ? top.value : null, exact: true };
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
