import { collapse, type ProgrammeGround } from './collapse.ts';
import { type LinearRow, leastOf } from './linearProgramme.ts';
import type { CellProgramme, ProgrammeOutcome } from './programme.ts';

/**
 * Builds and solves a programme over the cells that it touches, directly or
 * through figures, alike cells collapsed; the others keep a value that fits.
 * The variables are those columns, then the auxiliary ones, then t where the
 * programme is homogenised.
 */
export function solveOver(ground: ProgrammeGround, programme: CellProgramme): ProgrammeOutcome {
  const cellCount = ground.groupOfCell.length;
  const { cells: objective, aux = [], rows = [], homogenise } = programme;
  checkLength('objective', objective, cellCount);
  checkLength('homogenise', homogenise, cellCount);
  for (const row of rows) checkLength('row', row.cells, cellCount);
  const lists = [objective, homogenise, ...rows.map((row) => row.cells)].filter((list) => list !== undefined);
  const collapsed = collapse(ground, lists);
  const auxStart = collapsed.columns;
  const scaleColumn = homogenise ? auxStart + aux.length : -1;
  const columns = auxStart + aux.length + (homogenise ? 1 : 0);
  const sign = programme.sense === 'min' ? 1 : -1;
  const ofColumns = (list: ArrayLike<number>): number[] =>
    collapsed.cellOfColumn.map((cell) => list[cell] as number);
  const unit = homogenise ? greatestBound(collapsed.rows) : 1;

  const built: LinearRow[] = [];
  const add = (first: ArrayLike<number>, ofAux: ArrayLike<number>, lo: number, hi: number): void => {
    const plain = new Float64Array(columns);
    plain.set(first);
    for (let k = 0; k < aux.length; k++) plain[auxStart + k] = ofAux[k] ?? 0;
    if (scaleColumn < 0) {
      built.push({ coefficients: plain, lo, hi });
      return;
    }
    // Bounds times t: each finite end is a row of its own with 0 on the right.
    // t is counted in units of the greatest bound, so that its column is of the cells' size.
    const times = (end: number, least: number, most: number): void => {
      const coefficients = plain.slice();
      coefficients[scaleColumn] = -end / unit;
      built.push({ coefficients, lo: least, hi: most });
    };
    if (lo === hi) times(lo, 0, 0);
    else {
      if (Number.isFinite(lo)) times(lo, 0, Infinity);
      if (Number.isFinite(hi)) times(hi, -Infinity, 0);
    }
  };
  for (const row of collapsed.rows) add(row.coefficients, [], row.lo, row.hi);
  for (const row of rows)
    add(row.cells ? ofColumns(row.cells) : [], row.aux ?? [], row.min ?? -Infinity, row.max ?? Infinity);
  if (homogenise) {
    const coefficients = new Float64Array(columns);
    coefficients.set(ofColumns(homogenise));
    built.push({ coefficients, lo: 1, hi: 1 });
  }
  const cost = new Float64Array(columns);
  if (objective) cost.set(ofColumns(objective).map((weight) => sign * weight));
  aux.forEach((variable, k) => {
    cost[auxStart + k] = sign * variable.cost;
  });
  const free = Array.from({ length: columns }, (_, i) => aux[i - auxStart]?.free === true);
  const outcome = leastOf({ cost, rows: built, free });
  if (outcome.status !== 'optimal') return outcome;
  const value = sign * outcome.value + 0;
  const factor = scaleColumn < 0 ? 1 : (outcome.v[scaleColumn] as number) / unit;
  if (factor <= 0) return { status: 'optimal', value, x: null, aux: null };
  const v = factor === 1 ? outcome.v : outcome.v.map((each) => each / factor);
  const x = ground.rest();
  collapsed.expand(v, x);
  return { status: 'optimal', value, x, aux: v.slice(auxStart, auxStart + aux.length) };
}

function greatestBound(rows: readonly LinearRow[]): number {
  let greatest = 0;
  for (const { lo, hi } of rows) {
    for (const end of [lo, hi]) if (Number.isFinite(end)) greatest = Math.max(greatest, Math.abs(end));
  }
  return greatest === 0 ? 1 : greatest;
}

function checkLength(what: string, list: ArrayLike<number> | undefined, cellCount: number): void {
  if (list && list.length !== cellCount) {
    throw new RangeError(`${what}: ${list.length} coefficients for ${cellCount} cells`);
  }
}
