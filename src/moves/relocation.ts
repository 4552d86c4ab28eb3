import { type Organisation, treeOf } from '#organisation';
import { type AppliedModel, type Finding, inadmissible } from './applied.ts';
import { applyModel, claimsOnLeaves } from './applyModel.ts';
import type { Model, Step } from './model.ts';
import type { Move, Transfer } from './move.ts';

/** Leaves are to be at one administration of a model. */
export interface Wish {
  readonly leaves: readonly string[];
  /** An administration of the model as applied. */
  readonly to: string;
}

/** How the steps of a model change so that leaves come to another home. */
export interface Relocation {
  /** Steps of the model's own that move nothing any more. They also stand in `leftOut`. */
  readonly removed: readonly string[];
  /** What steps leave out from now on, and what they take in again, in step order. */
  readonly leftOut: readonly {
    readonly step: string;
    readonly out: readonly string[];
    readonly back: readonly string[];
  }[];
  /** Leaves that need a transfer of their own; empty where the steps that are there suffice. */
  readonly own: readonly string[];
  /** The removed step that moved just these leaves, in whose place the transfer goes. */
  readonly replaces?: string;
  /** Which step prevails over a leaf from now on; `newStep` is the transfer's; `null` ends what the model says of the leaf. */
  readonly prevails: readonly { readonly leaf: string; readonly step: string | null | typeof newStep }[];
}

/** Stands for the step that carries the relocation's own transfer, before it has an id. */
export const newStep = Symbol('the new step');

/** What becomes of one leaf; the fewest and mildest changes come first in `ways`. */
interface Way {
  readonly out: readonly string[];
  readonly back: readonly string[];
  readonly own: boolean;
  /** Absent: what the model says of the leaf stays. */
  readonly prevails?: string | null | typeof newStep;
}

/**
 * The smallest change of a model's steps by which every leaf of the wish ends
 * at its target and no other leaf changes home. In order of preference: the
 * steps that take the leaf elsewhere lose it; a step that had left it out
 * takes it in again; splits lose it too; a step that would bring it there
 * prevails; a transfer of its own. A move that another requires is never taken
 * in part for this: there, the model says which step prevails. Nothing that
 * makes the model inadmissible is added. Empty where all is so already.
 *
 * Cost: applies the model about ten times, and once more for each step that
 * had left out one of the leaves.
 */
export function relocation(
  organisation: Organisation,
  moves: ReadonlyMap<string, Move>,
  model: Model,
  wish: Wish,
): Relocation {
  const apply = (changed: Model) => applyModel(organisation, moves, changed);
  const before = apply(model);
  const leaves = [...new Set(wish.leaves)].filter((leaf) => before.leaves.get(leaf)?.home !== wish.to);
  if (leaves.length === 0) return { removed: [], leftOut: [], own: [], prevails: [] };

  const known = new Set(grave(before).map(keyOf));
  const isGood = (found: Relocation) => {
    const after = apply(changedModel(model, found, wish.to));
    return (
      grave(after).every((finding) => known.has(keyOf(finding))) &&
      [...before.leaves].every(
        ([id, { home }]) => after.leaves.get(id)?.home === (leaves.includes(id) ? wish.to : home),
      )
    );
  };
  const gather = (ways: ReadonlyMap<string, Way>, mayRemove = true) =>
    gathered(organisation, model, leaves, ways, mayRemove);
  const trial = (ways: ReadonlyMap<string, Way>) => apply(changedModel(model, gather(ways), wish.to));

  const { transfers, allotting } = claimsOnLeaves(organisation, moves, model, leaves);
  const isOwn = new Set(model.steps.flatMap((step) => (step.kind === 'own' ? [step.id] : [])));
  const claimants = new Set([...transfers.values()].flat().map(({ step }) => step));
  for (const step of [...allotting.values()].flat()) claimants.add(step);
  // A move that others require must stay whole.
  const mayLose = new Set(
    [...claimants].filter((step) => {
      if (isOwn.has(step)) return true;
      const way: Way = { out: [step], back: [], own: false };
      const touched = leaves.filter(
        (leaf) =>
          allotting.get(leaf)?.includes(step) || transfers.get(leaf)?.some((claim) => claim.step === step),
      );
      const findings = grave(trial(new Map(touched.map((leaf) => [leaf, way]))));
      return findings.every((finding) => finding.code !== 'moveRequiresAnother' || known.has(keyOf(finding)));
    }),
  );

  const { mild, surest } = waysOf(model, leaves, mayLose, isOwn, { transfers, allotting, to: wish.to });
  const chosen = new Map<string, Way>();
  for (const wayOf of [...mild, surest]) {
    const tried = new Map(
      leaves.flatMap((leaf): [string, Way][] => {
        const way = chosen.has(leaf) ? undefined : wayOf(leaf);
        return way ? [[leaf, way]] : [];
      }),
    );
    if (tried.size === 0) continue;
    const after = trial(tried);
    for (const [leaf, way] of tried) if (after.leaves.get(leaf)?.home === wish.to) chosen.set(leaf, way);
  }
  // Each way was tried by itself. Together they could break a move that others require; and a step that goes
  // takes along what the model says of it, under which another statement may lie.
  const sure = new Map(leaves.map((leaf) => [leaf, surest(leaf)] as const));
  return [gather(chosen), gather(chosen, false), gather(sure)].find(isGood) ?? gather(sure, false);
}

interface Claimed {
  readonly transfers: ReadonlyMap<string, readonly { readonly step: string; readonly home: string }[]>;
  readonly allotting: ReadonlyMap<string, readonly string[]>;
  readonly to: string;
}

/** The ways in which a leaf may come to its home, mildest first, and the one that always leads there. */
function waysOf(
  model: Model,
  leaves: readonly string[],
  mayLose: ReadonlySet<string>,
  isOwn: ReadonlySet<string>,
  { transfers, allotting, to }: Claimed,
): {
  readonly mild: readonly ((leaf: string) => Way | undefined)[];
  readonly surest: (leaf: string) => Way;
} {
  const stated = new Map(model.prevails.map(({ node, step }) => [node, step] as const));
  const away = (leaf: string) =>
    new Set((transfers.get(leaf) ?? []).filter(({ home }) => home !== to).map(({ step }) => step));
  const there = (leaf: string) =>
    (transfers.get(leaf) ?? [])
      .filter(({ step, home }) => home === to && !away(leaf).has(step))
      .map(({ step }) => step);
  const losing = (leaf: string) => [...away(leaf)].filter((step) => mayLose.has(step));
  const losingOwn = (leaf: string) => [...away(leaf)].filter((step) => isOwn.has(step));
  const splits = (leaf: string) => (allotting.get(leaf) ?? []).filter((step) => mayLose.has(step));
  /** Ends what the model says of a leaf for a step that loses it. */
  const ending = (leaf: string, out: readonly string[]): Pick<Way, 'prevails'> => {
    const step = stated.get(leaf);
    return step !== undefined && out.includes(step) ? { prevails: null } : {};
  };
  const leaving = (leaf: string, out: readonly string[], back: readonly string[] = []): Way => ({
    out,
    back,
    own: false,
    ...ending(leaf, out),
  });
  const takingIn = model.steps.filter((step) => step.leftOut.some((node) => leaves.includes(node)));
  const mild: ((leaf: string) => Way | undefined)[] = [
    (leaf) => (losing(leaf).length > 0 ? leaving(leaf, losing(leaf)) : undefined),
    ...takingIn.map(
      (step) => (leaf: string) =>
        step.leftOut.includes(leaf) ? leaving(leaf, losing(leaf), [step.id]) : undefined,
    ),
    (leaf) =>
      splits(leaf).length > 0 ? leaving(leaf, [...new Set([...losing(leaf), ...splits(leaf)])]) : undefined,
    (leaf) => {
      const [step] = there(leaf);
      return step === undefined ? undefined : { ...leaving(leaf, losingOwn(leaf)), prevails: step };
    },
    (leaf) => ({ ...leaving(leaf, losing(leaf)), own: true }),
  ];
  return {
    mild,
    surest: (leaf) => ({ out: losingOwn(leaf), back: [], own: true, prevails: newStep }),
  };
}

const trialStep = '(relocation)';

function changedModel(model: Model, relocation: Relocation, to: string): Model {
  const { removed, leftOut, own: moved, prevails } = relocation;
  const changes = new Map(leftOut.map((change) => [change.step, change] as const));
  const steps = model.steps.flatMap((step): Step[] => {
    if (removed.includes(step.id)) return [];
    const change = changes.get(step.id);
    return [change ? { ...step, leftOut: changedLeftOut(step.leftOut, change) } : step];
  });
  const said = new Map(
    prevails.map(({ leaf, step }) => [leaf, step === newStep ? trialStep : step] as const),
  );
  return {
    ...model,
    steps: moved.length === 0 ? steps : [...steps, transferOf(moved, to)],
    prevails: [
      ...model.prevails.filter(({ node, step }) => !said.has(node) && !removed.includes(step)),
      ...[...said].flatMap(([node, step]) => (step === null ? [] : [{ node, step }])),
    ],
  };
}

function transferOf(leaves: readonly string[], to: string): Step {
  const transfers: readonly Transfer[] = [{ what: { kind: 'nodes', nodes: leaves }, to }];
  return { kind: 'own', id: trialStep, name: {}, transfers, structure: [], leftOut: [], basis: 'judgement' };
}

/** What a step leaves out once it loses some nodes and takes others in again. */
export function changedLeftOut(
  leftOut: readonly string[],
  { out, back }: { readonly out: readonly string[]; readonly back: readonly string[] },
): readonly string[] {
  const kept = leftOut.filter((node) => !back.includes(node));
  return [...kept, ...out.filter((node) => !kept.includes(node))];
}

function gathered(
  organisation: Organisation,
  model: Model,
  leaves: readonly string[],
  ways: ReadonlyMap<string, Way>,
  mayRemove: boolean,
): Relocation {
  const picked = leaves.flatMap((leaf) => {
    const way = ways.get(leaf);
    return way ? [{ leaf, way }] : [];
  });
  const leftOut = model.steps.flatMap(({ id }) => {
    const out = picked.filter(({ way }) => way.out.includes(id)).map(({ leaf }) => leaf);
    const back = picked.filter(({ way }) => way.back.includes(id)).map(({ leaf }) => leaf);
    return out.length + back.length > 0 ? [{ step: id, out, back }] : [];
  });
  const emptied = leftOut.filter((change) => {
    const step = model.steps.find(({ id }) => id === change.step);
    return step && mayRemove && movesNothing(organisation, step, changedLeftOut(step.leftOut, change));
  });
  const moved = picked.filter(({ way }) => way.own).map(({ leaf }) => leaf);
  const [replaced, another] = emptied.filter(({ out }) => sameMembers(out, moved));
  return {
    removed: emptied.map(({ step }) => step),
    leftOut,
    own: moved,
    ...(replaced && !another ? { replaces: replaced.step } : {}),
    prevails: picked.flatMap(({ leaf, way }) =>
      way.prevails === undefined ? [] : [{ leaf, step: way.prevails }],
    ),
  };
}

/** Whether a step of the model's own would do nothing, now and after any later division. */
function movesNothing(organisation: Organisation, step: Step, leftOut: readonly string[]): boolean {
  if (step.kind !== 'own' || step.structure.length > 0) return false;
  const { leavesUnder } = treeOf(organisation);
  const lost = new Set(leftOut.flatMap((node) => leavesUnder(node)));
  return step.transfers.every(
    ({ what }) =>
      what.kind === 'nodes' && what.nodes.every((node) => leavesUnder(node).every((leaf) => lost.has(leaf))),
  );
}

function sameMembers(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

function grave({ findings }: AppliedModel): readonly Finding[] {
  return findings.filter(({ code }) => inadmissible.has(code));
}

/** Of a leaf in conflict only the leaf counts: which steps conflict over it may change. */
function keyOf(finding: Finding): string {
  return finding.code === 'leafHasTwoHomes' ? `${finding.code} ${finding.leaf}` : JSON.stringify(finding);
}
