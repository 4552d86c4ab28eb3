import { type Basis, type Text, weakestBasis } from '#figures';
import { type Organisation, treeOf } from '#organisation';
import type { AppliedLeaf, AppliedModel, Arrival, Finding, ModelAdministration } from './applied.ts';
import { allotmentClaims, type Claims, transferClaims } from './claims.ts';
import { combinationFindings } from './combination.ts';
import { type Model, type Step, today } from './model.ts';
import type { Move, StructureChange, Transfer } from './move.ts';
import { matchRule } from './select.ts';
import { BodiesInTheMaking } from './structure.ts';

/** A step with what its move and variant say, or its own changes. */
export interface OpenedStep {
  readonly id: string;
  readonly step: Step;
  readonly transfers: readonly Transfer[];
  readonly structure: readonly StructureChange[];
  readonly basis: Basis;
  /** Leaves that the step's left-out nodes keep from it. */
  readonly leftOut: ReadonlySet<string>;
}

/**
 * The organisation a model makes: all its steps over today's organisation,
 * together (domain.md § 3). Structure first, in step order; then all
 * transfers at once, read against today's homes. Nothing is refused: what
 * keeps a model from being admissible stands in `findings`, and a leaf that
 * two steps claim has no home until the model says which prevails.
 *
 * Cost: linear in leaves and in the leaves the steps name.
 */
export function applyModel(
  organisation: Organisation,
  moves: ReadonlyMap<string, Move>,
  model: Model | typeof today,
): AppliedModel {
  const tree = treeOf(organisation);
  const bodies = new BodiesInTheMaking(organisation);
  const findings: Finding[] = [];
  const steps = model === today ? [] : openSteps(organisation, moves, model, findings);
  for (const step of steps) {
    for (const change of step.structure) bodies.change(step.id, change);
  }
  findings.push(...bodies.findings);

  const allotted = claimsByLeaf(organisation, bodies, steps, findings, 'allotments');
  const transferred = claimsByLeaf(organisation, bodies, steps, findings, 'transfers');
  const changing = new Set(steps.filter((step) => step.structure.length > 0).map((step) => step.id));
  const idle: { step: string; leaf: string }[] = [];
  const basisOf = new Map(steps.map((step) => [step.id, step.basis]));
  const prevailing = model === today ? undefined : prevailingSteps(organisation, model);
  const mergeSteps = stepsThatMerge(steps);

  const leaves = new Map<string, AppliedLeaf>();
  for (const leaf of tree.leaves) {
    const origin = tree.homeOf(leaf);
    const inherited = origin === null ? null : (bodies.resolve(origin) ?? null);
    const structural = settle(leaf, allotted, prevailing, inherited);
    const asked = settle(leaf, transferred, prevailing, structural.home);
    const conflict = asked.conflict ?? (asked.steps.length === 0 ? structural.conflict : undefined);
    if (conflict) findings.push({ code: 'leafHasTwoHomes', leaf, ...conflict });
    const home = conflict ? null : asked.home;
    for (const step of asked.steps) {
      if (!conflict && asked.home === structural.home) idle.push({ step, leaf });
      else changing.add(step);
    }
    for (const step of structural.steps) changing.add(step);
    const arrival = arrivalOf(origin, home === null ? undefined : bodies.administrations.get(home));
    const by =
      conflict?.steps ??
      (asked.steps.length > 0 && asked.home !== structural.home
        ? asked.steps
        : structural.steps.length > 0
          ? structural.steps
          : arrival === 'joined' && origin !== null
            ? (mergeSteps.get(origin) ?? [])
            : []);
    if (home === null && !conflict) findings.push({ code: 'leafIsNotPlaced', leaf });
    leaves.set(leaf, {
      id: leaf,
      origin,
      home,
      arrival,
      steps: by,
      basis: weakestBasis(
        organisation.nodes.get(leaf)?.basis ?? 'stated',
        ...by.map((step) => basisOf.get(step) ?? 'stated'),
      ),
    });
  }
  for (const step of steps) {
    if (!changing.has(step.id)) findings.push({ code: 'stepChangesNothing', step: step.id });
  }
  for (const { step, leaf } of idle) {
    if (changing.has(step)) findings.push({ code: 'transferChangesNothing', step, leaf });
  }
  if (model !== today) findings.push(...combinationFindings(moves, model.steps, steps));
  const names = new Map(model === today ? [] : model.names.map((name) => [name.id, name] as const));
  return {
    model: model === today ? today : model.id,
    administrations: [...bodies.administrations.values()].map((body) => rename(body, names)),
    committees: [...bodies.committees.values()].map((body) => rename(body, names)),
    leaves,
    findings,
  };
}

function openSteps(
  organisation: Organisation,
  moves: ReadonlyMap<string, Move>,
  model: Model,
  findings: Finding[],
): readonly OpenedStep[] {
  const tree = treeOf(organisation);
  const opened: OpenedStep[] = [];
  for (const step of model.steps) {
    const content =
      step.kind === 'own'
        ? step
        : moves.get(step.move)?.variants.find((variant) => variant.id === step.variant);
    if (!content) {
      if (step.kind === 'move') {
        const { id, move, variant } = step;
        findings.push({ code: 'stepIsUnknown', step: id, move, variant });
      }
      continue;
    }
    const { transfers, structure, basis } = content;
    const leftOut = new Set(step.leftOut.flatMap((node) => tree.leavesUnder(node)));
    opened.push({ id: step.id, step, transfers, structure, basis, leftOut });
    const changed = ruleChange(organisation, step, transfers, structure);
    if (changed) findings.push({ code: 'ruleMatchesChanged', step: step.id, ...changed });
  }
  return opened;
}

/**
 * The leaves that the rules among transfers and allotments match today, each
 * once, in the order of the register: what a step records as `matched` when it
 * is made. `undefined` where there is no rule.
 */
export function ruleMatches(
  organisation: Organisation,
  transfers: readonly Transfer[],
  structure: readonly StructureChange[],
): readonly string[] | undefined {
  const selections = [
    ...transfers.map((transfer) => transfer.what),
    ...structure.flatMap((change) =>
      change.kind === 'split' ? change.successors.flatMap((successor) => successor.takes) : [],
    ),
  ];
  const rules = selections.flatMap((selection) => (selection.kind === 'rule' ? [selection] : []));
  if (rules.length === 0) return undefined;
  const matched = new Set(rules.flatMap((rule) => matchRule(organisation, rule)));
  return treeOf(organisation).leaves.filter((leaf) => matched.has(leaf));
}

function ruleChange(
  organisation: Organisation,
  step: Step,
  transfers: readonly Transfer[],
  structure: readonly StructureChange[],
): { added: readonly string[]; gone: readonly string[] } | undefined {
  if (step.matched === undefined) return undefined;
  const now = new Set(ruleMatches(organisation, transfers, structure) ?? []);
  const before = new Set(step.matched);
  const added = [...now].filter((leaf) => !before.has(leaf));
  const gone = [...before].filter((leaf) => !now.has(leaf));
  return added.length + gone.length > 0 ? { added, gone } : undefined;
}

type Claim = { readonly step: string; readonly home: string };

/** What all steps together ask for each leaf, with targets resolved to what they are in the model. */
function claimsByLeaf(
  organisation: Organisation,
  bodies: BodiesInTheMaking,
  steps: readonly OpenedStep[],
  findings: Finding[],
  what: 'allotments' | 'transfers',
): ReadonlyMap<string, readonly Claim[]> {
  const tree = treeOf(organisation);
  const byLeaf = new Map<string, Claim[]>();
  const collect = (step: OpenedStep, claims: Claims, within?: string): void => {
    const unknown = new Set<string>();
    for (const [leaf, targets] of claims) {
      if (step.leftOut.has(leaf)) continue;
      // A split parts what its administration holds; leaves elsewhere are not its to allot.
      const origin = tree.homeOf(leaf);
      if (within !== undefined && (origin === null || bodies.resolve(origin) !== within)) continue;
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
  };
  for (const step of steps) {
    if (what === 'transfers') collect(step, transferClaims(organisation, step.transfers));
    else {
      for (const change of step.structure) {
        if (change.kind !== 'split') continue;
        collect(step, allotmentClaims(organisation, change), bodies.resolve(change.administration));
      }
    }
  }
  return byLeaf;
}

interface Settled {
  readonly home: string | null;
  /** Steps whose claim holds; empty where nobody claims the leaf. */
  readonly steps: readonly string[];
  readonly conflict?: { readonly steps: readonly string[]; readonly homes: readonly string[] };
}

function settle(
  leaf: string,
  claims: ReadonlyMap<string, readonly Claim[]>,
  prevailing: ((leaf: string) => string | undefined) | undefined,
  otherwise: string | null,
): Settled {
  const all = claims.get(leaf);
  if (!all) return { home: otherwise, steps: [] };
  const prevails = prevailing?.(leaf);
  const chosen = all.some((claim) => claim.step === prevails)
    ? all.filter((claim) => claim.step === prevails)
    : all;
  const homes = [...new Set(chosen.map((claim) => claim.home))];
  const steps = [...new Set(chosen.map((claim) => claim.step))];
  if (homes.length > 1) return { home: null, steps, conflict: { steps, homes } };
  return { home: homes[0] ?? null, steps };
}

function prevailingSteps(organisation: Organisation, model: Model): (leaf: string) => string | undefined {
  const tree = treeOf(organisation);
  const stated = [...model.prevails].sort((a, b) => tree.depth(a.node) - tree.depth(b.node));
  const byLeaf = new Map<string, string>();
  for (const { node, step } of stated) {
    for (const leaf of tree.leavesUnder(node)) byLeaf.set(leaf, step);
  }
  return (leaf) => byLeaf.get(leaf);
}

function stepsThatMerge(steps: readonly OpenedStep[]): ReadonlyMap<string, readonly string[]> {
  const byAdministration = new Map<string, string[]>();
  for (const step of steps) {
    for (const change of step.structure) {
      if (change.kind !== 'merge') continue;
      for (const id of change.administrations) {
        byAdministration.set(id, [...(byAdministration.get(id) ?? []), step.id]);
      }
    }
  }
  return byAdministration;
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
