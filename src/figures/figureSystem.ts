import type { CellSystem } from './cellSystem.ts';
import { compileCells } from './compileCells.ts';
import { contradictionIn } from './contradiction.ts';
import type { Figure, Subject } from './figure.ts';
import { figureRows, resolveFigures } from './figureRows.ts';
import { partsOf } from './parts.ts';

/** What a figure system is made of. */
export interface FigureSystemInput {
  /** Leaves are numbered 0 … leafCount − 1. */
  readonly leafCount: number;
  /** The leaves a subject means; duplicates and order do not matter, an empty list is the number 0. */
  readonly resolve: (subject: Subject) => ArrayLike<number>;
  /** Current figures of one quantity, with those of assumption sets that are on. Missing ones say nothing. */
  readonly figures: readonly Figure[];
  /** The quantity is known in shares only: all values together are 1. */
  readonly sharesOnly: boolean;
  /** `false`: the leaf carries none of the quantity, its value is 0. All carry by default. */
  readonly carries?: (leaf: number) => boolean;
}

/** All figures of one quantity as constraints on the leaves' values x ≥ 0, ready to be asked. */
export interface FigureSystem {
  readonly leafCount: number;
  /** Any two figures' sets are disjoint or one lies in the other, so ranges need no linear programme. */
  readonly nested: boolean;
  /** Some figure is strict ("more than"). */
  readonly strict: boolean;
  /**
   * `null` when some x fits all figures, strict ones included; else the ids,
   * ascending, of one set of figures that cannot all hold while any of them
   * taken away lets the rest fit. Values ≥ 0, leaves that carry nothing and
   * the total 1 of shares take part without being listed; an empty list means
   * that they alone do not fit (shares of nothing). Computed once.
   */
  contradiction(): readonly string[] | null;
  /**
   * The system with leaves merged into cells: leaves of one class (a number,
   * any integer) in the same sets become one. Without `classOf` all leaves are
   * one class. Cost: linear in the sizes of the sets; keep the result while
   * the classes stay.
   */
  cells(classOf?: (leaf: number) => number): CellSystem;
}

/**
 * Compiles figures. Shares of a subject whose own value is given become plain
 * bounds; other shares stay rows that tie two sums. Throws on a figure with a
 * number that is not finite, or a leaf out of range.
 * Cost: linear in the sizes of the figures' sets, plus sorting them.
 */
export function compileFigures(input: FigureSystemInput): FigureSystem {
  const resolved = resolveFigures(input);
  const ids = resolved.figures.map((figure) => figure.id);
  const rows = figureRows(resolved, [...ids.keys()]);
  const parts = partsOf(rows, resolved);
  let found: readonly string[] | null | undefined;
  const contradiction = (): readonly string[] | null => {
    if (found === undefined) {
      const figures = contradictionIn(resolved, parts);
      found = figures === null ? null : figures.map((figure) => ids[figure] as string).sort();
    }
    return found;
  };
  return {
    leafCount: input.leafCount,
    nested: parts.tied.length === 0,
    strict: rows.some((row) => row.loStrict || row.hiStrict),
    contradiction,
    cells: (classOf = () => 0) => compileCells({ resolved, rows, parts, ids, contradiction }, classOf),
  };
}
