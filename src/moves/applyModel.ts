import { type Text, weakestBasis } from '#figures';
import { type Organisation, type TaskNode, treeOf } from '#organisation';
import { Allotments } from './allotments.ts';
import type { AppliedLeaf, AppliedModel, Arrival, Finding, ModelAdministration } from './applied.ts';
import { combinationFindings } from './combination.ts';
import { type Model, today } from './model.ts';
import type { Move } from './move.ts';
import { type OpenedStep, openSteps } from './openSteps.ts';
import { type Claim, madeBy, prevailingSteps, type Settled, settle } from './settle.ts';
import { BodiesInTheMaking } from './structure.ts';

/**
 * The organisation a model makes: all its steps over today's organisation,
 * together (domain.md § 3; the rules are in SPEC.md). Structure first, in step
 * order; then all transfers at once, read against today's homes. Nothing is
 * refused: what keeps a model from being admissible stands in `findings`, and
 * a leaf that two steps claim has no home until the model says which prevails.
 *
 * Cost: linear in leaves and in the leaves the steps name. What the steps name
 * is kept per variant and organisation, neither of which may change afterwards.
 */
export function applyModel(
  organisation: Organisation,
  moves: ReadonlyMap<string, Move>,
  model: Model | typeof today,
): AppliedModel {
  if (model === today) return applySteps(organisation, today, [], new Map(), []);
  const findings: Finding[] = [];
  const steps = openSteps(organisation, moves, model, findings);
  const applied = applySteps(organisation, model.id, steps, prevailingSteps(organisation, model), findings);
  findings.push(...combinationFindings(moves, model.steps, steps));
  const names = new Map(model.names.map((name) => [name.id, name] as const));
  return {
    ...applied,
    administrations: applied.administrations.map((body) => rename(body, names)),
    committees: applied.committees.map((body) => rename(body, names)),
  };
}

/** What a model's steps ask for some leaves. */
interface ClaimsOnLeaves {
  /** Transfers that are not left out, with the homes that their targets are in the model. */
  readonly transfers: ReadonlyMap<string, readonly Claim[]>;
  /** Steps with a split that allots the leaf, unless they leave it out. */
  readonly allotting: ReadonlyMap<string, readonly string[]>;
}

/** Which steps of a model name the leaves, by leaf; those that nothing names are not there. Cost: as `applyModel`, about. */
export function claimsOnLeaves(
  organisation: Organisation,
  moves: ReadonlyMap<string, Move>,
  model: Model,
  leaves: readonly string[],
): ClaimsOnLeaves {
  const steps = openSteps(organisation, moves, model, []);
  const bodies = new BodiesInTheMaking(organisation);
  for (const step of steps) for (const change of step.structure) bodies.change(step.id, change);
  const byLeaf = transfersByLeaf(bodies, steps, []);
  const transfers = new Map<string, readonly Claim[]>();
  const allotting = new Map<string, readonly string[]>();
  for (const leaf of leaves) {
    const claims = byLeaf.get(leaf);
    if (claims) transfers.set(leaf, claims);
    const splits = steps.filter(
      (step) => !step.leftOut.has(leaf) && step.claims.allotments.some((allotted) => allotted?.has(leaf)),
    );
    if (splits.length > 0)
      allotting.set(
        leaf,
        splits.map(({ id }) => id),
      );
  }
  return { transfers, allotting };
}

function applySteps(
  organisation: Organisation,
  id: string,
  steps: readonly OpenedStep[],
  prevailing: ReadonlyMap<string, string>,
  findings: Finding[],
): AppliedModel {
  const bodies = new BodiesInTheMaking(organisation);
  const allotments = new Allotments(organisation, bodies, prevailing);
  const changing = new Set<string>();
  for (const step of steps) {
    step.structure.forEach((change, at) => {
      if (!bodies.change(step.id, change)) return;
      changing.add(step.id);
      const allotted = step.claims.allotments[at];
      if (change.kind === 'split' && allotted) allotments.allot(step, change.administration, allotted);
    });
  }
  findings.push(...bodies.findings);
  const transferred = transfersByLeaf(bodies, steps, findings);

  const basisOf = new Map(steps.map((step) => [step.id, step.basis]));
  const fates = new Map<string | null, Fate>();
  const idle = [...allotments.idle];
  const unmoved = leavesToday(organisation);
  const leaves = new Map(unmoved);
  for (const [leaf, was] of unmoved) {
    const { origin } = was;
    let fate = fates.get(origin);
    if (!fate) {
      fate = fateOf(origin, bodies);
      fates.set(origin, fate);
    }
    const allotted = allotments.has(leaf);
    const claims = transferred.get(leaf);
    if (!allotted && !claims && fate.unchanged) continue;

    const structural = allotted ? allotments.settled(leaf) : fate;
    const asked = claims && askedOf(leaf, claims, prevailing.get(leaf), allotments);
    const { conflict, home } = asked ?? structural;
    if (conflict) findings.push({ code: 'leafHasTwoHomes', leaf, ...conflict });
    else if (home === null) findings.push({ code: 'leafIsNotPlaced', leaf });
    // A step that prevails keeps others from moving the leaf, even where it leaves it in place itself.
    const asItWas = asked && !asked.prevailed && home !== null && home === structural.home;
    for (const step of asked?.steps ?? []) {
      if (asItWas) idle.push({ step, leaf });
      else changing.add(step);
    }
    const by = (asItWas ? structural : (asked ?? structural)).steps;
    leaves.set(leaf, {
      id: leaf,
      origin,
      home,
      arrival: arrivalOf(origin, home === null ? undefined : bodies.administrations.get(home)),
      steps: by,
      basis: by.length === 0 ? was.basis : weakestBasis(was.basis, ...by.map((step) => basisOf.get(step)!)),
    });
  }
  for (const step of steps) {
    if (!changing.has(step.id)) findings.push({ code: 'stepChangesNothing', step: step.id });
  }
  for (const { step, leaf } of idle) {
    if (changing.has(step)) findings.push({ code: 'transferChangesNothing', step, leaf });
  }
  return {
    model: id,
    administrations: [...bodies.administrations.values()],
    committees: bodies.remainingCommittees(),
    leaves,
    findings,
  };
}

/** All transfers at once, by leaf, with targets resolved to what they are in the model. */
function transfersByLeaf(
  bodies: BodiesInTheMaking,
  steps: readonly OpenedStep[],
  findings: Finding[],
): ReadonlyMap<string, readonly Claim[]> {
  const byLeaf = new Map<string, Claim[]>();
  for (const step of steps) {
    const unknown = new Set<string>();
    for (const [leaf, targets] of step.claims.transfers) {
      if (step.leftOut.has(leaf)) continue;
      for (const target of targets) {
        const home = bodies.resolve(target);
        if (home === undefined) unknown.add(target);
        else {
          const known = byLeaf.get(leaf);
          if (known) known.push({ step: step.id, home });
          else byLeaf.set(leaf, [{ step: step.id, home }]);
        }
      }
    }
    for (const administration of unknown) {
      findings.push(
        bodies.isOtherBody(administration)
          ? { code: 'otherBodyTouched', step: step.id, body: administration }
          : { code: 'targetDoesNotExist', step: step.id, administration },
      );
    }
  }
  return byLeaf;
}

/** What the transfers say of a leaf; `undefined` where the model says that a split's allotment prevails over them. */
function askedOf(
  leaf: string,
  claims: readonly Claim[],
  prevails: string | undefined,
  allotments: Allotments,
): Settled | undefined {
  if (prevails !== undefined && !madeBy(claims, prevails) && allotments.claims(leaf, prevails)) {
    return undefined;
  }
  return settle(claims, prevails);
}

/** What becomes of the leaves of one of today's administrations that no step names. */
interface Fate extends Settled {
  readonly unchanged: boolean;
}

function fateOf(origin: string | null, bodies: BodiesInTheMaking): Fate {
  const home = (origin === null ? undefined : bodies.resolve(origin)) ?? null;
  if (origin === null || home === null) return { home, steps: [], unchanged: false };
  const arrival = arrivalOf(origin, bodies.administrations.get(home));
  return {
    home,
    steps: arrival === 'joined' ? bodies.mergedBy(origin) : [],
    unchanged: arrival === 'stayed' && home === origin,
  };
}

const keptLeaves = new WeakMap<ReadonlyMap<string, TaskNode>, ReadonlyMap<string, AppliedLeaf>>();

/** Every leaf as a model without steps has it, in the order of the register. Most leaves of most models are these. */
function leavesToday(organisation: Organisation): ReadonlyMap<string, AppliedLeaf> {
  const known = keptLeaves.get(organisation.nodes);
  if (known) return known;
  const tree = treeOf(organisation);
  const built = new Map(
    tree.leaves.map((id): [string, AppliedLeaf] => {
      const origin = tree.homeOf(id);
      const arrival = origin === null ? 'notPlaced' : 'stayed';
      const basis = organisation.nodes.get(id)?.basis ?? 'stated';
      return [id, { id, origin, home: origin, arrival, steps: [], basis }];
    }),
  );
  keptLeaves.set(organisation.nodes, built);
  return built;
}

function arrivalOf(origin: string | null, home: ModelAdministration | undefined): Arrival {
  if (!home) return 'notPlaced';
  if (origin !== null && home.continues === origin) return 'stayed';
  if (origin !== null && home.joinedBy.includes(origin)) return 'joined';
  return 'moved';
}

function rename<T extends { readonly id: string; readonly name: Text; readonly short?: Text }>(
  body: T,
  names: ReadonlyMap<string, { readonly name: Text; readonly short?: Text }>,
): T {
  const given = names.get(body.id);
  if (!given) return body;
  return given.short === undefined
    ? { ...body, name: given.name }
    : { ...body, name: given.name, short: given.short };
}
