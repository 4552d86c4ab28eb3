import type { Organisation, TaskNode } from './organisation.ts';

/**
 * The task tree, ready to ask: children, leaves, inherited home and function.
 * Cost: one pass over the nodes to build; each question is a look-up, except
 * `leavesUnder`, linear in its answer.
 */
export interface TaskTree {
  /** Leaves in the order of the register. */
  readonly leaves: readonly string[];
  /** Parts of a node, in order; empty for a leaf. */
  children(id: string): readonly string[];
  /** All leaves at or below a node, in the order of the register; empty for an unknown id. */
  leavesUnder(id: string): readonly string[];
  /** The task (root) a node belongs to. */
  taskOf(id: string): string;
  /** Steps from the root: 0 for a task. */
  depth(id: string): number;
  isLeaf(id: string): boolean;
  /** Today's home of a leaf, inherited; `null` when it is not placed. */
  homeOf(leaf: string): string | null;
  /** The function of a leaf, inherited. */
  functionOf(leaf: string): string | undefined;
  /** Whether the leaf's task is in the source's list. */
  isListed(leaf: string): boolean;
}

const cache = new WeakMap<ReadonlyMap<string, TaskNode>, TaskTree>();

/** The tree over an organisation's nodes; built once per `nodes` map, which must not change afterwards. */
export function treeOf(organisation: Pick<Organisation, 'nodes'>): TaskTree {
  const known = cache.get(organisation.nodes);
  if (known) return known;
  const built = buildTree(organisation.nodes);
  cache.set(organisation.nodes, built);
  return built;
}

interface Facts {
  readonly task: string;
  readonly depth: number;
  readonly home: string | null;
  readonly function: string | undefined;
}

function buildTree(nodes: ReadonlyMap<string, TaskNode>): TaskTree {
  const none: readonly string[] = [];
  const childrenById = new Map<string, string[]>();
  const facts = new Map<string, Facts>();
  for (const node of nodes.values()) {
    const above = node.parent === undefined ? undefined : facts.get(node.parent);
    facts.set(node.id, {
      task: above?.task ?? node.id,
      depth: above ? above.depth + 1 : 0,
      home: node.home === undefined ? (above?.home ?? null) : node.home,
      function: node.function ?? above?.function,
    });
    if (node.parent !== undefined) {
      const siblings = childrenById.get(node.parent);
      if (siblings) siblings.push(node.id);
      else childrenById.set(node.parent, [node.id]);
    }
  }
  const under = (id: string, into: string[]): string[] => {
    const parts = childrenById.get(id);
    if (parts) for (const part of parts) under(part, into);
    else if (nodes.has(id)) into.push(id);
    return into;
  };
  const leaves: string[] = [];
  for (const node of nodes.values()) if (node.parent === undefined) under(node.id, leaves);
  return {
    leaves,
    children: (id) => childrenById.get(id) ?? none,
    leavesUnder: (id) => under(id, []),
    taskOf: (id) => facts.get(id)?.task ?? id,
    depth: (id) => facts.get(id)?.depth ?? 0,
    isLeaf: (id) => nodes.has(id) && !childrenById.has(id),
    homeOf: (leaf) => facts.get(leaf)?.home ?? null,
    functionOf: (leaf) => facts.get(leaf)?.function,
    isListed: (leaf) => nodes.get(facts.get(leaf)?.task ?? leaf)?.listed === true,
  };
}
