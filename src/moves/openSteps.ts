import type { Basis } from '#figures';
import { type Organisation, treeOf } from '#organisation';
import type { Finding } from './applied.ts';
import { type ContentClaims, claimsOf } from './claims.ts';
import type { Model, Step } from './model.ts';
import type { Move, StructureChange, Transfer } from './move.ts';
import { matchRule } from './select.ts';

/** A step with what its move and variant say, or its own changes, read against today's organisation. */
export interface OpenedStep {
  readonly id: string;
  readonly structure: readonly StructureChange[];
  readonly claims: ContentClaims;
  readonly basis: Basis;
  /** Leaves that the step's left-out nodes keep from it. */
  readonly leftOut: ReadonlySet<string>;
  /** Whether a leaf that the step would otherwise place is left out. */
  readonly inPart: boolean;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * The steps of a model in order, without those whose move or variant is
 * unknown. What is found on the way goes to `findings`: unknown steps, and
 * rules that match other leaves than when the step was made.
 */
export function openSteps(
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
    const claims = claimsOf(organisation, content);
    const leftOut =
      step.leftOut.length === 0 ? nothing : new Set(step.leftOut.flatMap((node) => tree.leavesUnder(node)));
    const inPart = [...leftOut].some(
      (leaf) => claims.transfers.has(leaf) || claims.allotments.some((allotted) => allotted?.has(leaf)),
    );
    opened.push({ id: step.id, structure, claims, basis, leftOut, inPart });
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
  const { leavesUnder } = treeOf(organisation);
  const now = new Set(ruleMatches(organisation, transfers, structure) ?? []);
  // A leaf divided since then means its parts: dividing changes the register, never a model.
  const before = new Set(step.matched.flatMap((id) => (organisation.nodes.has(id) ? leavesUnder(id) : [id])));
  const added = [...now].filter((leaf) => !before.has(leaf));
  const gone = [...before].filter((leaf) => !now.has(leaf));
  return added.length + gone.length > 0 ? { added, gone } : undefined;
}
