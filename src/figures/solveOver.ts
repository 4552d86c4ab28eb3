import { type LinearRow, leastOf } from './linearProgramme.ts';
import type { CellProgramme, ProgrammeOutcome } from './programme.ts';

/** A figure's row over all cells, and the group of leaves it belongs to (-1: about no leaf). */
export interface SolvableRow extends LinearRow {
  readonly group: number;
}

/** What a programme stands on: the figures' rows, and any x that fits them. */
export interface ProgrammeGround {
  readonly rows: readonly SolvableRow[];
  readonly groupOfCell: Int32Array;
  readonly rest: () => Float64Array;
}

/**
 * Builds and solves a programme over the cells that it touches, directly or
 * through figures; the others keep a value that fits. The variables are those
 * cells, then the auxiliary ones, then t where the programme is homogenised.
 */
export function solveOver(ground: ProgrammeGround, programme: CellProgramme): ProgrammeOutcome {
  const cellCount = ground.groupOfCell.length;
  const { cells: objective, aux = [], rows = [], homogenise } = programme;
  checkLength('objective', objective, cellCount);
  checkLength('homogenise', homogenise, cellCount);
  for (const row of rows) checkLength('row', row.cells, cellCount);
  const lists = [objective, homogenise, ...rows.map((row) => row.cells)];
  const touched = new Set<number>();
  for (let cell = 0; cell < cellCount; cell++) {
    if (lists.some((list) => list !== undefined && list[cell] !== 0))
      touched.add(ground.groupOfCell[cell] as number);
  }
  const cells = Int32Array.from(ground.groupOfCell.keys()).filter((c) =>
    touched.has(ground.groupOfCell[c] as number),
  );
  const auxStart = cells.length;
  const scaleColumn = homogenise ? auxStart + aux.length : -1;
  const columns = auxStart + aux.length + (homogenise ? 1 : 0);
  const sign = programme.sense === 'min' ? 1 : -1;

  // t is counted in units of the greatest bound, so that its column is of the cells' size.
  let unit = 0;
  for (const { lo, hi } of ground.rows) {
    for (const end of [lo, hi]) if (Number.isFinite(end)) unit = Math.max(unit, Math.abs(end));
  }
  if (unit === 0) unit = 1;

  const built: LinearRow[] = [];
  const add = (
    ofCells: ArrayLike<number> | undefined,
    ofAux: ArrayLike<number>,
    lo: number,
    hi: number,
  ): void => {
    const plain = new Float64Array(columns);
    if (ofCells) for (let i = 0; i < cells.length; i++) plain[i] = ofCells[cells[i] as number] as number;
    for (let k = 0; k < aux.length; k++) plain[auxStart + k] = ofAux[k] ?? 0;
    if (scaleColumn < 0) {
      built.push({ coefficients: plain, lo, hi });
      return;
    }
    // Bounds times t: each finite end is a row of its own with 0 on the right.
    for (const [end, isLo] of [
      [lo, true],
      [hi, false],
    ] as const) {
      if (!Number.isFinite(end)) continue;
      const coefficients = plain.slice();
      coefficients[scaleColumn] = -end / unit;
      built.push({ coefficients, lo: isLo ? 0 : -Infinity, hi: isLo && lo !== hi ? Infinity : 0 });
      if (lo === hi) return;
    }
  };
  for (const row of ground.rows) if (touched.has(row.group)) add(row.coefficients, [], row.lo, row.hi);
  for (const row of rows) add(row.cells, row.aux ?? [], row.min ?? -Infinity, row.max ?? Infinity);
  if (homogenise) {
    const coefficients = new Float64Array(columns);
    for (let i = 0; i < cells.length; i++) coefficients[i] = homogenise[cells[i] as number] as number;
    built.push({ coefficients, lo: 1, hi: 1 });
  }
  const cost = new Float64Array(columns);
  if (objective)
    for (let i = 0; i < cells.length; i++) cost[i] = sign * (objective[cells[i] as number] as number);
  aux.forEach((variable, k) => {
    cost[auxStart + k] = sign * variable.cost;
  });
  const free = Array.from({ length: columns }, (_, i) => aux[i - auxStart]?.free === true);
  const outcome = leastOf({ cost, rows: built, free });
  if (outcome.status !== 'optimal') return outcome;
  const value = sign * outcome.value + 0;
  const factor = scaleColumn < 0 ? 1 : (outcome.v[scaleColumn] as number) / unit;
  if (factor <= 0) return { status: 'optimal', value, x: null, aux: null };
  const x = ground.rest();
  for (let i = 0; i < cells.length; i++) x[cells[i] as number] = (outcome.v[i] as number) / factor;
  return {
    status: 'optimal',
    value,
    x,
    aux: outcome.v.slice(auxStart, auxStart + aux.length).map((v) => v / factor),
  };
}

function checkLength(what: string, list: ArrayLike<number> | undefined, cellCount: number): void {
  if (list && list.length !== cellCount) {
    throw new RangeError(`${what}: ${list.length} coefficients for ${cellCount} cells`);
  }
}
