import type { FigureRow, ResolvedFigures } from './figureRows.ts';
import { type Forest, forestOf } from './forest.ts';

/**
 * Rows sorted by how they can be answered: those whose sets nest, as one
 * forest, and groups of rows tied by shared leaves that do not.
 */
export interface Parts {
  readonly forest: Forest;
  readonly tied: readonly TiedRows[];
  /** Group of each leaf, the same for all leaves tied together directly or through others. */
  readonly groupOfLeaf: Int32Array;
}

export interface TiedRows {
  readonly rows: readonly FigureRow[];
  readonly group: number;
}

/** Cost: linear in the sizes of the rows' sets. */
export function partsOf(rows: readonly FigureRow[], resolved: ResolvedFigures): Parts {
  const { leafCount } = resolved;
  const groupOfLeaf = groups(rows, leafCount);
  const whole = forestOf(rows, leafCount);
  if (whole) return { forest: whole, tied: [], groupOfLeaf };
  const byGroup = new Map<number, FigureRow[]>();
  for (const row of rows) {
    const group = groupOfRow(row, groupOfLeaf);
    const known = byGroup.get(group);
    if (known) known.push(row);
    else byGroup.set(group, [row]);
  }
  const nested: FigureRow[] = [];
  const tied: TiedRows[] = [];
  for (const [group, own] of byGroup) {
    if (group < 0 || forestOf(own, leafCount)) nested.push(...own);
    else tied.push({ rows: own, group });
  }
  const forest = forestOf(nested, leafCount);
  if (!forest) throw new Error('groups that share no leaf must nest');
  return { forest, tied, groupOfLeaf };
}

/** Group of the row's leaves; -1 for a row about no leaf. */
export function groupOfRow(row: FigureRow, groupOfLeaf: Int32Array): number {
  const leaf = row.leaves[0] ?? row.base?.[0];
  return leaf === undefined ? -1 : (groupOfLeaf[leaf] as number);
}

function groups(rows: readonly FigureRow[], leafCount: number): Int32Array {
  const above = new Int32Array(leafCount);
  for (let leaf = 0; leaf < leafCount; leaf++) above[leaf] = leaf;
  const find = (leaf: number): number => {
    let root = leaf;
    while (above[root] !== root) {
      above[root] = above[above[root] as number] as number;
      root = above[root] as number;
    }
    return root;
  };
  for (const row of rows) {
    const first = row.leaves[0] ?? row.base?.[0];
    if (first === undefined) continue;
    for (const leaf of row.leaves) above[find(leaf)] = find(first);
    if (row.base) for (const leaf of row.base) above[find(leaf)] = find(first);
  }
  return above.map((_, leaf) => find(leaf));
}
