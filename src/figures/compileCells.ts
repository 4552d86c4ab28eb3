import type { CellSystem, Extreme, LinearRange } from './cellSystem.ts';
import { type Cells, cellCoefficients, cellsOf } from './cells.ts';
import type { ProgrammeGround } from './collapse.ts';
import type { FigureRow, ResolvedFigures } from './figureRows.ts';
import { zeroTolerance } from './interval.ts';
import { type NestedPart, nestedPart } from './nestedPart.ts';
import { groupOfRow, type Parts } from './parts.ts';
import type { CellProgramme, ProgrammeOutcome } from './programme.ts';
import { ratioRangeOver } from './ratioRange.ts';
import { solveOver } from './solveOver.ts';
import { type CellRow, tiedPart } from './tiedPart.ts';

/** What a compiled figure system hands its cells. */
export interface CompiledFigures {
  readonly resolved: ResolvedFigures;
  readonly rows: readonly FigureRow[];
  readonly parts: Parts;
  readonly ids: readonly string[];
  readonly contradiction: () => readonly string[] | null;
}

/** The best value of c·x over all parts, with x; `null` where there is no end. */
export type OptimumOverCells = (
  c: ArrayLike<number>,
  sign: 1 | -1,
) => { readonly value: number; readonly strict: boolean; readonly x: Float64Array } | null;

/** Groups leaves into cells and prepares each part of the figures for questions about them. */
export function compileCells(compiled: CompiledFigures, classOf: (leaf: number) => number): CellSystem {
  const { resolved, rows, parts, ids } = compiled;
  const cells = cellsOf(resolved, rows, classOf);
  const { cellCount, classes, cellOfLeaf, leavesOfCell } = cells;
  const groupOfCell = Int32Array.from(
    leavesOfCell,
    (leaves) => parts.groupOfLeaf[leaves[0] as number] as number,
  );
  const nodeOfCell = Int32Array.from(
    leavesOfCell,
    (leaves) => parts.forest.nodeOfLeaf[leaves[0] as number] as number,
  );
  const solvers = partSolvers(parts, cells, groupOfCell, nodeOfCell);
  const scratch = new Float64Array(cellCount);

  const check = (c: ArrayLike<number>): void => {
    if (c.length !== cellCount) throw new RangeError(`${c.length} coefficients for ${cellCount} cells`);
    if (compiled.contradiction() !== null) throw new Error('the figures contradict each other');
  };
  // One end of the range into `end`; false where it is open.
  const end = { value: 0, strict: false };
  const optimise = (c: ArrayLike<number>, sign: 1 | -1, x: Float64Array): boolean => {
    end.value = 0;
    end.strict = false;
    for (const solver of solvers) {
      const own = solver.optimise(c, sign, x);
      if (own === null) return false;
      end.value += own.value;
      end.strict ||= own.strict;
    }
    return true;
  };
  const best: OptimumOverCells = (c, sign) => {
    const x = new Float64Array(cellCount);
    return optimise(c, sign, x) ? { value: end.value, strict: end.strict, x } : null;
  };
  const range = (c: ArrayLike<number>): LinearRange => {
    check(c);
    const hasMin = optimise(c, 1, scratch);
    const min = hasMin ? end.value : null;
    const minStrict = hasMin && end.strict;
    const hasMax = optimise(c, -1, scratch);
    return { min, max: hasMax ? end.value : null, minStrict, maxStrict: hasMax && end.strict };
  };
  let ground: ProgrammeGround | undefined;
  const solve = (programme: CellProgramme): ProgrammeOutcome => {
    check(scratch);
    ground ??= {
      forest: parts.forest,
      nodeOfCell,
      groupOfCell,
      tied: parts.tied.flatMap(({ rows: own, group }) =>
        own.map((row) => ({ ...cellRow(row, cells), group })),
      ),
      rest: () => best(new Float64Array(cellCount), 1)?.x ?? new Float64Array(cellCount),
    };
    return solveOver(ground, programme);
  };

  return {
    cellCount,
    classes,
    cellOfLeaf,
    leavesOfCell,
    coefficients: (ofClass) => Float64Array.from(classes, (classId) => ofClass(classId)),
    range,
    extreme(c, sense): Extreme | null {
      check(c);
      return best(c, sense === 'min' ? 1 : -1);
    },
    ratioRange(numerator, denominator) {
      check(numerator);
      check(denominator);
      return ratioRangeOver({ best, solve, nested: parts.tied.length === 0 }, numerator, denominator);
    },
    solve,
    isFixed(c) {
      const { min, max } = range(c);
      if (min === null || max === null) return false;
      return max - min <= zeroTolerance * Math.max(Math.abs(min), Math.abs(max));
    },
    evaluate,
    restsOn(c) {
      check(c);
      const figures = new Set<number>();
      for (const solver of solvers) {
        solver.proof(c, 1, figures);
        solver.proof(c, -1, figures);
      }
      return named(figures, ids);
    },
    tiedTo(c) {
      const groups = new Set(groupOfCell.filter((_, cell) => c[cell] !== 0));
      const figures = new Set<number>();
      for (const row of rows) {
        if (!groups.has(groupOfRow(row, parts.groupOfLeaf))) continue;
        for (const figure of [...row.loFigures, ...row.hiFigures]) figures.add(figure);
      }
      return named(figures, ids);
    },
  };
}

function partSolvers(
  parts: Parts,
  cells: Cells,
  groupOfCell: Int32Array,
  nodeOfCell: Int32Array,
): NestedPart[] {
  const tiedGroups = new Set(parts.tied.map((tied) => tied.group));
  const all = Int32Array.from(groupOfCell.keys());
  const nested = all.filter((cell) => !tiedGroups.has(groupOfCell[cell] as number));
  const solvers = [
    nestedPart(
      parts.forest,
      nested,
      nested.map((cell) => nodeOfCell[cell] as number),
    ),
  ];
  for (const { rows, group } of parts.tied) {
    const own = all.filter((cell) => groupOfCell[cell] === group);
    solvers.push(
      tiedPart(
        own,
        rows.map((row) => cellRow(row, cells)),
      ),
    );
  }
  return solvers;
}

function cellRow(row: FigureRow, cells: Cells): CellRow {
  return {
    coefficients: cellCoefficients(row, cells),
    lo: row.lo,
    hi: row.hi,
    loStrict: row.loStrict,
    hiStrict: row.hiStrict,
    figures: [...row.loFigures, ...row.hiFigures],
  };
}

function evaluate(c: ArrayLike<number>, x: ArrayLike<number>): number {
  let sum = 0;
  for (let cell = 0; cell < c.length; cell++) sum += (c[cell] as number) * (x[cell] as number);
  return sum;
}

function named(figures: ReadonlySet<number>, ids: readonly string[]): string[] {
  return [...figures].map((figure) => ids[figure] as string).sort();
}
