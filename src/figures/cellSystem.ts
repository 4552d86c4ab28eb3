import type { CellProgramme, ProgrammeOutcome } from './programme.ts';

/**
 * The range of a number over every x that fits the figures. `null` is an open
 * end. `minStrict`/`maxStrict`: the end is approached as closely as one likes
 * but not reached, because a figure says "more than" or "less than".
 */
export interface LinearRange {
  readonly min: number | null;
  readonly max: number | null;
  readonly minStrict: boolean;
  readonly maxStrict: boolean;
}

/** An end of a range and one x (a number per cell) that reaches it. */
export interface Extreme {
  readonly value: number;
  readonly x: Float64Array;
  /** x reaches the end only in the limit: some strict figure holds with equality there. */
  readonly strict: boolean;
}

/** A ratio's range, or that its denominator is 0 whatever the unknowns are. */
export type RatioRange = ({ readonly kind: 'range' } & LinearRange) | { readonly kind: 'denominatorIsZero' };

/**
 * The figures of one quantity as seen by one question. Leaves that stand in
 * the same sets and that the question treats alike are one *cell*, since only
 * their sum matters; so a coefficient list has one number per cell, and means
 * that number for each leaf of the cell. Leaves that carry nothing of the
 * quantity are in no cell.
 *
 * All questions throw where the figures contradict each other: ask
 * `FigureSystem.contradiction()` first. Everything is deterministic.
 */
export interface CellSystem {
  readonly cellCount: number;
  /** The class of each cell, as `classOf` gave it. */
  readonly classes: Int32Array;
  /** The cell of each leaf; -1 for a leaf that carries nothing. */
  readonly cellOfLeaf: Int32Array;
  /** The leaves of each cell, ascending. */
  readonly leavesOfCell: readonly Int32Array[];
  /** A coefficient list from a number per class. */
  coefficients(ofClass: (classId: number) => number): Float64Array;
  /**
   * Exact range of c·x. Cost where the figures' sets are nested: cells × depth
   * of nesting, about a microsecond per ten cells; otherwise two linear programmes.
   */
  range(c: ArrayLike<number>): LinearRange;
  /** One end of `range(c)` with an x that reaches it; `null` where the end is open. */
  extreme(c: ArrayLike<number>, sense: 'min' | 'max'): Extreme | null;
  /**
   * Exact range of (numerator·x) / (denominator·x) over every x that fits and
   * makes the denominator positive. The denominator's coefficients are ≥ 0,
   * else it throws. An end is open where the ratio grows without end, as when
   * the denominator may come arbitrarily close to 0 and the numerator may not.
   * An end that is only approached as values grow without end is `strict`.
   * Method: Dinkelbach 1967 (where nested and bounded), else Charnes and Cooper 1962.
   */
  ratioRange(numerator: ArrayLike<number>, denominator: ArrayLike<number>): RatioRange;
  /** A linear programme with variables and rows of its own on top of the figures. */
  solve(programme: CellProgramme): ProgrammeOutcome;
  /** Whether c·x is the same for every x that fits (within 1e-9 of its scale). */
  isFixed(c: ArrayLike<number>): boolean;
  /** c·x. */
  evaluate(c: ArrayLike<number>, x: ArrayLike<number>): number;
  /**
   * Ids of figures that prove both ends of `range(c)`: with these alone it
   * would be the same range. Ascending. This is what a number "rests on": its
   * basis is the weakest of theirs, and an assumption set marks it when one of
   * its figures is here. Exactly that where sets are nested; otherwise all
   * figures that are tied to c's leaves by shared leaves (a superset).
   */
  restsOn(c: ArrayLike<number>): readonly string[];
  /** Ids of figures tied to the leaves of cells with c ≠ 0, directly or through others. Ascending. */
  tiedTo(c: ArrayLike<number>): readonly string[];
}
