import { binaryScale, wholeScale } from './decimal.ts';
import type { FigureRow } from './figureRows.ts';

/**
 * Constraints whose sets are nested, as trees: node i is `rows[i]`, parents
 * before children. Numbers are whole: a bound is written as
 * `value × scale × unit`, one more for "more than" and one less for "less
 * than". With `unit` greater than all such ones together, comparing these
 * whole numbers compares (value, strictness) as it should, and what is left
 * over from `unit` in a result tells whether it is reached or only approached.
 * `scale` is a power of ten that makes every bound whole. Where none does, it
 * is a power of two as great as the safe integers allow, bounds are rounded to
 * it, and `slack` is how many units rounding may have added up to.
 */
export interface Forest {
  readonly rows: readonly FigureRow[];
  readonly parent: Int32Array;
  readonly depth: Int32Array;
  /** Innermost node of each leaf; -1 where none holds it. */
  readonly nodeOfLeaf: Int32Array;
  readonly scale: number;
  readonly unit: number;
  readonly slack: number;
  /** The figures' own bounds, whole. */
  readonly ownLo: Float64Array;
  readonly ownHi: Float64Array;
  /** Bounds after what lies below has been added up: the range of the node's sum seen from below. */
  readonly least: Float64Array;
  readonly greatest: Float64Array;
  /** Sum of the children's `least`. */
  readonly leastBelow: Float64Array;
  /** A leaf with no narrower figure stands directly in the node. */
  readonly hasLoose: Uint8Array;
}

/** The forest of these rows, or `null` where two sets overlap without one holding the other. */
export function forestOf(given: readonly FigureRow[], leafCount: number): Forest | null {
  const rows = [...given].sort((a, b) => b.leaves.length - a.leaves.length);
  const parent = new Int32Array(rows.length).fill(-1);
  const depth = new Int32Array(rows.length);
  const nodeOfLeaf = new Int32Array(leafCount).fill(-1);
  for (const [node, row] of rows.entries()) {
    if (row.base !== null) return null;
    const { leaves } = row;
    const above = leaves.length === 0 ? -1 : (nodeOfLeaf[leaves[0] as number] as number);
    for (const leaf of leaves) {
      if (nodeOfLeaf[leaf] !== above) return null;
      nodeOfLeaf[leaf] = node;
    }
    parent[node] = above;
    depth[node] = above < 0 ? 0 : (depth[above] as number) + 1;
  }
  const hasLoose = new Uint8Array(rows.length);
  for (const node of nodeOfLeaf) if (node >= 0) hasLoose[node] = 1;
  const { scale, unit, slack } = numbering(rows);
  const ownLo = new Float64Array(rows.length);
  const ownHi = new Float64Array(rows.length);
  for (const [node, row] of rows.entries()) {
    const write = (end: number): number => (Number.isFinite(end) ? Math.round(end * scale) * unit : end);
    ownLo[node] = write(row.lo) + (row.loStrict ? 1 : 0);
    ownHi[node] = write(row.hi) - (row.hiStrict ? 1 : 0);
  }
  const forest: Forest = {
    rows,
    parent,
    depth,
    nodeOfLeaf,
    scale,
    unit,
    slack,
    ownLo,
    ownHi,
    least: new Float64Array(rows.length),
    greatest: new Float64Array(rows.length),
    leastBelow: new Float64Array(rows.length),
    hasLoose,
  };
  addUp(forest);
  return forest;
}

function numbering(rows: readonly FigureRow[]): Pick<Forest, 'scale' | 'unit' | 'slack'> {
  let strict = 0;
  for (const row of rows) strict += (row.loStrict ? 1 : 0) + (row.hiStrict ? 1 : 0);
  const unit = strict === 0 ? 1 : 2 * strict + 2;
  const bounds = rows.flatMap((row) => [row.lo, row.hi].filter(Number.isFinite));
  const scale = wholeScale(bounds, unit);
  if (scale !== null) return { scale, unit, slack: 0 };
  return { scale: binaryScale(bounds, unit), unit, slack: rows.length };
}

function addUp(forest: Forest): void {
  const { parent, ownLo, ownHi, least, greatest, leastBelow, hasLoose } = forest;
  const greatestBelow = new Float64Array(parent.length);
  for (let node = parent.length - 1; node >= 0; node--) {
    if (hasLoose[node] === 1) greatestBelow[node] = Infinity;
    least[node] = Math.max(ownLo[node] as number, leastBelow[node] as number);
    greatest[node] = Math.min(ownHi[node] as number, greatestBelow[node] as number);
    const above = parent[node] as number;
    if (above < 0) continue;
    leastBelow[above] = (leastBelow[above] as number) + (least[node] as number);
    greatestBelow[above] = (greatestBelow[above] as number) + (greatest[node] as number);
  }
}

/**
 * The first node, deepest first, whose sum cannot be both as great and as
 * small as the figures want; -1 where all fit.
 */
export function conflictNode(forest: Forest): number {
  for (let node = forest.parent.length - 1; node >= 0; node--) {
    if (exceeds(forest, forest.least[node] as number, forest.greatest[node] as number)) return node;
  }
  return -1;
}

/** Whether a least sum is more than a greatest one, by more than rounding may have done. */
export function exceeds(forest: Pick<Forest, 'unit' | 'slack'>, least: number, greatest: number): boolean {
  if (forest.slack === 0 || greatest === Infinity) return least > greatest;
  const { unit, slack } = forest;
  const gap = Math.round(least / unit) - Math.round(greatest / unit);
  return gap > slack || (gap >= -slack && (isStrict(unit, least) || isStrict(unit, greatest)));
}

/** Whether a sum of bounds has a strict one in it. */
export function isStrict(unit: number, sum: number): boolean {
  return unit > 1 && Number.isFinite(sum) && sum !== Math.round(sum / unit) * unit;
}
