import type { FigureRow } from './figureRows.ts';
import type { Forest } from './forest.ts';
import { sortByKey } from './sortByKey.ts';

/**
 * The nested figures over cells, ready for thousands of questions.
 *
 * A node's least cost as a function of its sum is convex and piecewise linear;
 * adding children merges their pieces by slope, a bound cuts the ends off. All
 * pieces of a cell have the cell's own slope, so no piece needs to be built: per
 * cell it is enough to keep what it has had to take and what it may still
 * take. Going up level by level, in order of slope, each node first makes up
 * what its least sum lacks, then cuts what would pass its greatest. On top,
 * what still lowers the cost is taken. Cost: one sort, then cells × depth.
 */
export interface NestedPart {
  /** System-wide number of each cell of this part. */
  readonly cells: Int32Array;
  /**
   * Least (`sign` 1) or greatest (`sign` -1) value of c·x over the part; c and
   * x are system-wide, x is filled in for the part's cells. `null`: no end.
   */
  optimise(c: ArrayLike<number>, sign: 1 | -1, x: Float64Array): PartOptimum | null;
  /** Adds the figures (by index) that prove the optimum; nothing where it has no end. */
  proof(c: ArrayLike<number>, sign: 1 | -1, into: Set<number>): void;
}

/** Reused by the next question: read it at once. */
export interface PartOptimum {
  value: number;
  strict: boolean;
}

/** Cells of the part with the node that each stands directly in (-1: free of all figures). */
export function nestedPart(forest: Forest, cells: Int32Array, nodeOfCell: Int32Array): NestedPart {
  const { parent, depth, least, greatest, leastBelow, unit, scale } = forest;
  const count = cells.length;
  const nodes = parent.length;
  const levels = nodes === 0 ? 0 : 1 + depth.reduce((a, b) => Math.max(a, b), 0);
  // nodeAt[level × count + i]: the node of that depth that holds cell i.
  const nodeAt = new Int32Array(levels * count).fill(-1);
  for (let i = 0; i < count; i++) {
    for (let node = nodeOfCell[i] as number; node >= 0; node = parent[node] as number) {
      nodeAt[(depth[node] as number) * count + i] = node;
    }
  }
  const needed = new Float64Array(nodes);
  const allowed = new Float64Array(nodes);
  for (let node = 0; node < nodes; node++) {
    needed[node] = Math.max(0, (least[node] as number) - (leastBelow[node] as number));
    allowed[node] = Math.max(0, (greatest[node] as number) - (least[node] as number));
  }
  const need = new Float64Array(nodes);
  const room = new Float64Array(nodes);
  const taken = new Float64Array(count);
  const more = new Float64Array(count);
  const keys = new Float64Array(count);
  const order = new Int32Array(count);
  const spare = new Int32Array(count);
  const optimum: PartOptimum = { value: 0, strict: false };

  /** Fills `taken`, whole numbers; false where the cost has no least value. */
  const settle = (c: ArrayLike<number>, sign: 1 | -1): boolean => {
    for (let i = 0; i < count; i++) {
      keys[i] = sign * (c[cells[i] as number] as number);
      order[i] = i;
    }
    sortByKey(order, keys, spare);
    need.set(needed);
    room.set(allowed);
    taken.fill(0);
    more.fill(Infinity);
    for (let level = levels - 1; level >= 0; level--) {
      const start = level * count;
      for (let k = 0; k < count; k++) {
        const i = order[k] as number;
        const node = nodeAt[start + i] as number;
        if (node < 0) continue;
        let rest = more[i] as number;
        const lacking = need[node] as number;
        if (lacking > 0 && rest > 0) {
          const take = Math.min(rest, lacking);
          taken[i] = (taken[i] as number) + take;
          need[node] = lacking - take;
          rest -= take;
        }
        const left = room[node] as number;
        if (rest > left) rest = left;
        room[node] = left - rest;
        more[i] = rest;
      }
    }
    for (let k = 0; k < count; k++) {
      const i = order[k] as number;
      if (!((keys[i] as number) < 0)) break;
      const rest = more[i] as number;
      if (rest === Infinity) return false;
      taken[i] = (taken[i] as number) + rest;
    }
    return true;
  };

  const greatestWeight = (): number =>
    count === 0
      ? 0
      : Math.max(
          Math.abs(keys[order[0] as number] as number),
          Math.abs(keys[order[count - 1] as number] as number),
        );

  return {
    cells,
    optimise(c, sign, x) {
      if (!settle(c, sign)) return null;
      let value = 0;
      let excess = 0;
      for (let i = 0; i < count; i++) {
        const cell = cells[i] as number;
        const weight = c[cell] as number;
        const whole = unit === 1 ? (taken[i] as number) : Math.round((taken[i] as number) / unit);
        if (unit !== 1) excess += weight * ((taken[i] as number) - whole * unit);
        value += weight * whole;
        x[cell] = whole / scale;
      }
      optimum.value = value / scale + 0;
      optimum.strict = unit !== 1 && Math.abs(excess) > 1e-9 * greatestWeight();
      return optimum;
    },
    proof(c, sign, into) {
      if (settle(c, sign)) prove(forest, { nodeOfCell, taken, keys }, into);
    },
  };
}

/**
 * The bounds with a price in the dual solution. Inside a node, one unit more
 * of its sum may cost anything between `low` and `high`; from outside it costs
 * what it costs in the parent (0 on top). Where the two can be equal, the
 * node's own bounds are not needed; else the bound on the side of the gap is.
 */
function prove(
  forest: Forest,
  solved: {
    readonly nodeOfCell: Int32Array;
    readonly taken: Float64Array;
    readonly keys: Float64Array;
  },
  into: Set<number>,
): void {
  const { rows, parent, ownLo, ownHi } = forest;
  const nodes = parent.length;
  const sum = new Float64Array(nodes);
  const low = new Float64Array(nodes).fill(-Infinity);
  const high = new Float64Array(nodes).fill(Infinity);
  const { nodeOfCell, taken, keys } = solved;
  for (let i = 0; i < nodeOfCell.length; i++) {
    const node = nodeOfCell[i] as number;
    if (node < 0) continue;
    const key = keys[i] as number;
    sum[node] = (sum[node] as number) + (taken[i] as number);
    if (key < (high[node] as number)) high[node] = key;
    if ((taken[i] as number) > 0 && key > (low[node] as number)) low[node] = key;
  }
  const slack = forest.slack * forest.unit;
  for (let node = nodes - 1; node >= 0; node--) {
    const above = parent[node] as number;
    if (above < 0) continue;
    sum[above] = (sum[above] as number) + (sum[node] as number);
    const canFall = (sum[node] as number) > (ownLo[node] as number) + slack;
    const canRise = (sum[node] as number) < (ownHi[node] as number) - slack;
    if (canFall && (low[node] as number) > (low[above] as number)) low[above] = low[node] as number;
    if (canRise && (high[node] as number) < (high[above] as number)) high[above] = high[node] as number;
  }
  const price = new Float64Array(nodes);
  for (let node = 0; node < nodes; node++) {
    const above = parent[node] as number;
    const outside = above < 0 ? 0 : (price[above] as number);
    // A node that holds nothing prices nothing.
    const inside = Math.min(
      Math.max(outside, low[node] as number),
      Math.max(high[node] as number, low[node] as number),
    );
    price[node] = inside;
    const row = rows[node] as FigureRow;
    if (inside > outside) for (const figure of row.loFigures) into.add(figure);
    if (inside < outside) for (const figure of row.hiFigures) into.add(figure);
  }
}
