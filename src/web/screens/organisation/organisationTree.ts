import { type Organisation, treeOf } from '#organisation';

/** A committee, an administration, "not placed", or a task or part, with what stands beneath it. */
export interface Branch {
  /** Unique in the tree; a task whose parts have several homes stands under each of them. */
  readonly key: string;
  readonly kind: 'committee' | 'administration' | 'notPlaced' | 'node';
  /** Empty for "not placed". */
  readonly id: string;
  /** Of a task or part: the home it is shown at. */
  readonly home: string | null;
  readonly branches: readonly Branch[];
  /** Leaves beneath that have this home; 1 for a leaf. */
  readonly leaves: number;
  /** Tasks, whole or in part, beneath it. */
  readonly tasks: number;
  /** Other leaves of the same task or part have another home. */
  readonly isPartly: boolean;
}

const built = new WeakMap<Organisation, readonly Branch[]>();

/**
 * Who has what today: committees with their administrations, those with their
 * tasks, and these in parts. What has no home stands last. Built once per
 * organisation. Cost: linear in nodes and administrations.
 */
export function organisationTree(organisation: Organisation): readonly Branch[] {
  const known = built.get(organisation);
  if (known) return known;
  const tree = buildTree(organisation);
  built.set(organisation, tree);
  return tree;
}

function buildTree(organisation: Organisation): readonly Branch[] {
  const { committees, administrations, nodes } = organisation;
  const tree = treeOf(organisation);
  /** Leaves of each node by home; a leaf whose home is no administration counts as not placed. */
  const perHome = new Map<string, Map<string | null, number>>();
  for (const leaf of tree.leaves) {
    const said = tree.homeOf(leaf);
    const home = said !== null && administrations.has(said) ? said : null;
    for (let at: string | undefined = leaf; at !== undefined; at = nodes.get(at)?.parent) {
      const counts = perHome.get(at) ?? new Map<string | null, number>();
      counts.set(home, (counts.get(home) ?? 0) + 1);
      perHome.set(at, counts);
    }
  }
  const tasksOf = new Map<string | null, string[]>();
  for (const node of nodes.values()) {
    if (node.parent !== undefined) continue;
    for (const home of perHome.get(node.id)?.keys() ?? []) {
      const known = tasksOf.get(home);
      if (known) known.push(node.id);
      else tasksOf.set(home, [node.id]);
    }
  }
  const ofNode = (id: string, home: string | null): Branch => {
    const homes = perHome.get(id);
    return {
      key: `${home ?? '-'}/${id}`,
      kind: 'node',
      id,
      home,
      branches: tree
        .children(id)
        .filter((part) => perHome.get(part)?.has(home))
        .map((part) => ofNode(part, home)),
      leaves: homes?.get(home) ?? 0,
      tasks: 1,
      isPartly: (homes?.size ?? 0) > 1,
    };
  };
  const ofHome = (id: string | null): Branch => {
    const branches = (tasksOf.get(id) ?? []).map((task) => ofNode(task, id));
    return {
      key: id ?? '-',
      kind: id === null ? 'notPlaced' : 'administration',
      id: id ?? '',
      home: id,
      branches,
      leaves: sum(branches, 'leaves'),
      tasks: branches.length,
      isPartly: false,
    };
  };
  const served = new Map<string, Branch[]>();
  for (const { id, committee } of administrations.values()) {
    const known = served.get(committee);
    if (known) known.push(ofHome(id));
    else served.set(committee, [ofHome(id)]);
  }
  const ofCommittees = [...committees.keys()].map((id): Branch => {
    const branches = served.get(id) ?? [];
    return {
      key: id,
      kind: 'committee',
      id,
      home: null,
      branches,
      leaves: sum(branches, 'leaves'),
      tasks: sum(branches, 'tasks'),
      isPartly: false,
    };
  });
  const notPlaced = ofHome(null);
  return notPlaced.branches.length === 0 ? ofCommittees : [...ofCommittees, notPlaced];
}

function sum(branches: readonly Branch[], what: 'leaves' | 'tasks'): number {
  return branches.reduce((total, branch) => total + branch[what], 0);
}

/** Administrations in the order of the tree, and "not placed" where something is. */
export function homesOf(organisation: Organisation): readonly Branch[] {
  return organisationTree(organisation).flatMap((branch) =>
    branch.kind === 'committee' ? branch.branches : [branch],
  );
}

/** The homes that leaves of a node have, each once; `null` for not placed. */
export function homesAt(organisation: Organisation, id: string): readonly (string | null)[] {
  const tree = treeOf(organisation);
  return [...new Set(tree.leavesUnder(id).map((leaf) => tree.homeOf(leaf)))];
}

/** A line of the list. */
export interface OrganisationRow {
  readonly branch: Branch;
  /** From 1. */
  readonly level: number;
  /** Among the lines beside it, from 1. */
  readonly position: number;
  readonly size: number;
  /** Absent for what has nothing beneath it. */
  readonly isOpen?: boolean;
  /** Key of the line it stands beneath. */
  readonly parent?: string;
}

/**
 * The lines of the list, those beneath a closed one left out. `keeps` says
 * which things are searched for: each shows with all above and all beneath it,
 * and everything is open then.
 */
export function organisationRows(
  tree: readonly Branch[],
  isOpen: (branch: Branch) => boolean,
  keeps?: (id: string) => boolean,
): readonly OrganisationRow[] {
  const rows: OrganisationRow[] = [];
  const add = (branches: readonly Branch[], level: number, parent: string | undefined): void => {
    branches.forEach((branch, at) => {
      const open = branch.branches.length > 0 ? keeps !== undefined || isOpen(branch) : undefined;
      rows.push({
        branch,
        level,
        position: at + 1,
        size: branches.length,
        ...(open === undefined ? {} : { isOpen: open }),
        ...(parent === undefined ? {} : { parent }),
      });
      if (open) add(branch.branches, level + 1, branch.key);
    });
  };
  add(keeps ? keptOf(tree, keeps) : tree, 1, undefined);
  return rows;
}

/** The branches that are searched for, with what stands above and beneath them. */
export function keptOf(tree: readonly Branch[], keeps: (id: string) => boolean): readonly Branch[] {
  return tree.flatMap((branch): readonly Branch[] => {
    if (keeps(branch.id)) return [branch];
    const branches = keptOf(branch.branches, keeps);
    return branches.length === 0 ? [] : [{ ...branch, branches }];
  });
}

/** The leaves of a branch, in order. */
export function leafBranches(branch: Branch): readonly Branch[] {
  if (branch.branches.length > 0) return branch.branches.flatMap(leafBranches);
  return branch.kind === 'node' ? [branch] : [];
}

/** Keys of all that stands above a thing, wherever it stands. */
export function keysAbove(tree: readonly Branch[], id: string): readonly string[] {
  return tree.flatMap(({ id: own, key, branches }) => {
    if (own === id || branches.length === 0) return [];
    const below = keysAbove(branches, id);
    return below.length > 0 || branches.some((one) => one.id === id) ? [key, ...below] : [];
  });
}
