import { type Organisation, treeOf } from '#organisation';
import type { Selection } from './move.ts';

/** A leaf that a selection means, and how specific the naming is: depth of the node named, -1 for a rule. */
export interface Selected {
  readonly leaf: string;
  readonly depth: number;
}

/**
 * The leaves a selection means, read against today's organisation. Unknown
 * nodes mean nothing here; `checkStudy` reports them. A leaf named by two
 * nodes of the selection comes once, with the more specific naming. Cost:
 * linear in the answer; for a rule, in the leaves.
 */
export function selectLeaves(organisation: Organisation, selection: Selection): readonly Selected[] {
  const tree = treeOf(organisation);
  if (selection.kind === 'rule') {
    return matchRule(organisation, selection).map((leaf) => ({ leaf, depth: -1 }));
  }
  const depths = new Map<string, number>();
  for (const node of selection.nodes) {
    const depth = tree.depth(node);
    for (const leaf of tree.leavesUnder(node)) {
      depths.set(leaf, Math.max(depth, depths.get(leaf) ?? -1));
    }
  }
  return [...depths].map(([leaf, depth]) => ({ leaf, depth }));
}

/** The leaves that meet every condition of a rule today, in the order of the register. */
export function matchRule(
  organisation: Organisation,
  rule: Extract<Selection, { kind: 'rule' }>,
): readonly string[] {
  const tree = treeOf(organisation);
  const inArea = rule.area === undefined ? undefined : leavesOfArea(organisation, rule.area);
  return tree.leaves.filter(
    (leaf) =>
      (inArea === undefined || inArea.has(leaf)) &&
      (rule.home === undefined || tree.homeOf(leaf) === rule.home) &&
      (rule.function === undefined || tree.functionOf(leaf) === rule.function) &&
      (rule.task === undefined || tree.taskOf(leaf) === rule.task),
  );
}

/** The leaves of an area, each once; empty for an unknown area. */
export function leavesOfArea(organisation: Organisation, area: string): ReadonlySet<string> {
  const tree = treeOf(organisation);
  const leaves = new Set<string>();
  for (const member of organisation.areas.get(area)?.members ?? []) {
    for (const leaf of tree.leavesUnder(member)) leaves.add(leaf);
  }
  return leaves;
}
