import type { FigureRow, ResolvedFigures } from './figureRows.ts';

/** Leaves grouped by class and by the sets they stand in. */
export interface Cells {
  readonly cellCount: number;
  readonly classes: Int32Array;
  readonly cellOfLeaf: Int32Array;
  readonly leavesOfCell: readonly Int32Array[];
}

/**
 * Merges leaves that share class and memberships; cells are numbered by their
 * first leaf. Refines by one set at a time: cost linear in the sets' sizes.
 */
export function cellsOf(
  resolved: ResolvedFigures,
  rows: readonly FigureRow[],
  classOf: (leaf: number) => number,
): Cells {
  const { leafCount, carries } = resolved;
  const kind = new Int32Array(leafCount).fill(-1);
  let kinds = 0;
  const byClass = new Map<number, number>();
  for (let leaf = 0; leaf < leafCount; leaf++) {
    if (carries[leaf] === 0) continue;
    const given = classOf(leaf);
    let known = byClass.get(given);
    if (known === undefined) {
      known = kinds++;
      byClass.set(given, known);
    }
    kind[leaf] = known;
  }
  const refine = (leaves: Int32Array): void => {
    const split = new Map<number, number>();
    for (const leaf of leaves) {
      const old = kind[leaf] as number;
      let fresh = split.get(old);
      if (fresh === undefined) {
        fresh = kinds++;
        split.set(old, fresh);
      }
      kind[leaf] = fresh;
    }
  };
  for (const row of rows) {
    refine(row.leaves);
    if (row.base) refine(row.base);
  }
  const cellOfLeaf = new Int32Array(leafCount).fill(-1);
  const leavesOfCell: number[][] = [];
  const classes: number[] = [];
  const cellOfKind = new Map<number, number>();
  for (let leaf = 0; leaf < leafCount; leaf++) {
    const own = kind[leaf] as number;
    if (own < 0) continue;
    let cell = cellOfKind.get(own);
    if (cell === undefined) {
      cell = leavesOfCell.length;
      cellOfKind.set(own, cell);
      leavesOfCell.push([]);
      classes.push(classOf(leaf));
    }
    cellOfLeaf[leaf] = cell;
    (leavesOfCell[cell] as number[]).push(leaf);
  }
  return {
    cellCount: classes.length,
    classes: Int32Array.from(classes),
    cellOfLeaf,
    leavesOfCell: leavesOfCell.map((leaves) => Int32Array.from(leaves)),
  };
}

/** A figure row's coefficients per cell. */
export function cellCoefficients(
  row: FigureRow,
  cells: Pick<Cells, 'cellCount' | 'cellOfLeaf'>,
): Float64Array {
  const coefficients = new Float64Array(cells.cellCount);
  const inBase = new Float64Array(cells.cellCount);
  // Set, not added: a cell's leaves stand in the set all or none, and share one coefficient.
  if (row.base) for (const leaf of row.base) inBase[cells.cellOfLeaf[leaf] as number] = row.factor;
  for (const leaf of row.leaves) coefficients[cells.cellOfLeaf[leaf] as number] = 1;
  for (let cell = 0; cell < coefficients.length; cell++) {
    coefficients[cell] = (coefficients[cell] as number) - (inBase[cell] as number);
  }
  return coefficients;
}
