import type { FigureRow } from './figureRows.ts';
import type { Forest } from './forest.ts';
import type { LinearRow } from './linearProgramme.ts';

/** A system-wide row of tied figures. */
export interface TiedRow extends LinearRow {
  readonly group: number;
}

/** The figures over cells, as a programme needs them. */
export interface ProgrammeGround {
  readonly forest: Forest;
  /** Innermost node of each cell; -1 for cells in no nested figure. */
  readonly nodeOfCell: Int32Array;
  readonly groupOfCell: Int32Array;
  readonly tied: readonly TiedRow[];
  /** Some x that fits all figures. */
  readonly rest: () => Float64Array;
}

/** Fewer columns that say the same: cells that a programme cannot tell apart are one. */
export interface Collapsed {
  /** Column of each cell; -1 for cells that the programme does not touch. */
  readonly columnOfCell: Int32Array;
  readonly columns: number;
  /** One cell of each column. */
  readonly cellOfColumn: readonly number[];
  readonly rows: readonly LinearRow[];
  /** Writes the cells' values for the columns' values. */
  expand(values: ArrayLike<number>, x: Float64Array): void;
}

/**
 * Cells count as alike where all `lists` give them the same coefficients. A
 * node all of whose cells are alike may have any sum between its least and its
 * greatest, and nothing else about it matters; such nodes, and single cells,
 * that are alike and lie next to each other in one node are one column with
 * the sums of their bounds. The other nodes stay rows. Cells of tied figures
 * stay as they are. Cost: cells × lists, cells × depth.
 */
export function collapse(ground: ProgrammeGround, lists: readonly ArrayLike<number>[]): Collapsed {
  const { forest, nodeOfCell, groupOfCell, tied } = ground;
  const cellCount = groupOfCell.length;
  const touched = new Set<number>();
  for (const list of lists) {
    for (let cell = 0; cell < cellCount; cell++)
      if (list[cell] !== 0) touched.add(groupOfCell[cell] as number);
  }
  const tiedGroups = new Set(tied.map((row) => row.group));
  const kinds = kindsOf(lists, cellCount);
  const { kindOfNode, topOfNode } = alikeNodes(forest, nodeOfCell, kinds);
  const columnOfCell = new Int32Array(cellCount).fill(-1);
  const cellOfColumn: number[] = [];
  const parts: Part[] = [];
  const byPlace = new Map<string, number>();
  const counted = new Set<number>();
  const columnAt = (place: string, cell: number, parent: number): number => {
    let column = byPlace.get(place);
    if (column === undefined) {
      column = parts.length;
      byPlace.set(place, column);
      parts.push({ parent, nodes: [], cells: [], lo: 0, hi: 0 });
      cellOfColumn.push(cell);
    }
    columnOfCell[cell] = column;
    return column;
  };
  for (let cell = 0; cell < cellCount; cell++) {
    const group = groupOfCell[cell] as number;
    if (!touched.has(group)) continue;
    if (tiedGroups.has(group)) {
      const part = parts[columnAt(`cell ${cell}`, cell, -1)] as Part;
      part.cells.push(cell);
      part.hi = Infinity;
      continue;
    }
    const node = nodeOfCell[cell] as number;
    const top = node >= 0 && (kindOfNode[node] as number) >= 0 ? (topOfNode[node] as number) : -1;
    const parent = top >= 0 ? (forest.parent[top] as number) : node;
    const part = parts[columnAt(`${parent} ${kinds[cell]}`, cell, parent)] as Part;
    if (top < 0) {
      part.cells.push(cell);
      part.hi = Infinity;
    } else if (!counted.has(top)) {
      counted.add(top);
      part.nodes.push(top);
      part.lo += real(forest, forest.least[top] as number);
      part.hi += real(forest, forest.greatest[top] as number);
    }
  }
  return {
    columnOfCell,
    columns: parts.length,
    cellOfColumn,
    rows: rowsOver(ground, parts, columnOfCell, touched),
    expand: expander(ground, parts),
  };
}

/** One column: whole nodes and loose cells directly in `parent`. */
interface Part {
  readonly parent: number;
  readonly nodes: number[];
  readonly cells: number[];
  lo: number;
  hi: number;
}

function real(forest: Forest, whole: number): number {
  return Number.isFinite(whole) ? Math.round(whole / forest.unit) / forest.scale : whole;
}

function kindsOf(lists: readonly ArrayLike<number>[], cellCount: number): Int32Array {
  const kinds = new Int32Array(cellCount);
  for (const list of lists) {
    const fresh = new Map<number, Map<number, number>>();
    let count = 0;
    for (let cell = 0; cell < cellCount; cell++) {
      const weight = list[cell] as number;
      let byWeight = fresh.get(kinds[cell] as number);
      if (!byWeight) {
        byWeight = new Map();
        fresh.set(kinds[cell] as number, byWeight);
      }
      let kind = byWeight.get(weight);
      if (kind === undefined) {
        kind = count++;
        byWeight.set(weight, kind);
      }
      kinds[cell] = kind;
    }
  }
  return kinds;
}

/** Kind of the nodes whose cells are all alike (-1: not alike, -2: no cells), and the outermost such node around each. */
function alikeNodes(forest: Forest, nodeOfCell: Int32Array, kinds: Int32Array) {
  const { parent } = forest;
  const kindOfNode = new Int32Array(parent.length).fill(-2);
  const meet = (node: number, kind: number): void => {
    const own = kindOfNode[node] as number;
    if (own === -2) kindOfNode[node] = kind;
    else if (own !== kind) kindOfNode[node] = -1;
  };
  nodeOfCell.forEach((node, cell) => {
    if (node >= 0) meet(node, kinds[cell] as number);
  });
  for (let node = parent.length - 1; node >= 0; node--) {
    const above = parent[node] as number;
    if (above >= 0 && kindOfNode[node] !== -2) meet(above, kindOfNode[node] as number);
  }
  const topOfNode = new Int32Array(parent.length);
  for (let node = 0; node < parent.length; node++) {
    const above = parent[node] as number;
    topOfNode[node] = above >= 0 && (kindOfNode[above] as number) >= 0 ? (topOfNode[above] as number) : node;
  }
  return { kindOfNode, topOfNode };
}

function rowsOver(
  ground: ProgrammeGround,
  parts: readonly Part[],
  columnOfCell: Int32Array,
  touched: ReadonlySet<number>,
): LinearRow[] {
  const { forest, tied } = ground;
  const byNode = new Map<number, Float64Array>();
  parts.forEach(({ parent }, column) => {
    for (let node = parent; node >= 0; node = forest.parent[node] as number) {
      let coefficients = byNode.get(node);
      if (!coefficients) {
        coefficients = new Float64Array(parts.length);
        byNode.set(node, coefficients);
      }
      coefficients[column] = 1;
    }
  });
  const rows: LinearRow[] = [];
  for (const [node, coefficients] of byNode) {
    const { lo, hi } = forest.rows[node] as FigureRow;
    rows.push({ coefficients, lo, hi });
  }
  parts.forEach(({ lo, hi }, column) => {
    if (lo <= 0 && hi === Infinity) return;
    const coefficients = new Float64Array(parts.length);
    coefficients[column] = 1;
    rows.push({ coefficients, lo, hi });
  });
  for (const { coefficients: ofCells, lo, hi, group } of tied) {
    if (!touched.has(group)) continue;
    const coefficients = new Float64Array(parts.length);
    for (let cell = 0; cell < ofCells.length; cell++) {
      if (ofCells[cell] !== 0) coefficients[columnOfCell[cell] as number] = ofCells[cell] as number;
    }
    rows.push({ coefficients, lo, hi });
  }
  return rows;
}

function expander(ground: ProgrammeGround, parts: readonly Part[]): Collapsed['expand'] {
  const { forest, nodeOfCell } = ground;
  return (values, x) => {
    const nodes: number[][] = forest.rows.map(() => []);
    const cells: number[][] = forest.rows.map(() => []);
    forest.parent.forEach((above, node) => {
      if (above >= 0) (nodes[above] as number[]).push(node);
    });
    nodeOfCell.forEach((node, cell) => {
      if (node >= 0) (cells[node] as number[]).push(cell);
    });
    // What a sum must be made of first, then the rest wherever there is room.
    const share = (sum: number, among: readonly number[], loose: readonly number[]): void => {
      const least = among.map((node) => real(forest, forest.least[node] as number));
      let rest = sum - least.reduce((a, b) => a + b, 0);
      for (const cell of loose) x[cell] = 0;
      if (loose.length > 0) {
        x[loose[0] as number] = Math.max(0, rest);
        rest = 0;
      }
      among.forEach((node, k) => {
        const must = least[k] as number;
        const more = Math.max(0, Math.min(rest, real(forest, forest.greatest[node] as number) - must));
        rest -= more;
        share(must + more, nodes[node] as number[], cells[node] as number[]);
      });
    };
    parts.forEach((part, column) => {
      share(values[column] as number, part.nodes, part.cells);
    });
  };
}
