/** Extra unknown of a linear programme, next to the cells: at least 0 unless `free`. */
export interface AuxiliaryVariable {
  /** Its coefficient in the objective. */
  readonly cost: number;
  /** May be negative. */
  readonly free?: boolean;
}

/**
 * One extra row `min ≤ cells·x + aux·a ≤ max`. A missing or `null` end is no
 * bound; equal ends make an equation. Coefficients left out are 0.
 */
export interface ProgrammeRow {
  /** One coefficient per cell. */
  readonly cells?: ArrayLike<number>;
  /** One coefficient per auxiliary variable, in their order; a shorter list is filled with 0. */
  readonly aux?: ArrayLike<number>;
  readonly min?: number | null;
  readonly max?: number | null;
}

/**
 * A linear programme over the cells of a figure system: optimise
 * `cells·x + Σ cost·a` over every x that fits the figures and every a that
 * fits the rows.
 *
 * Example, the least share of the two greatest of n values with total 1 (a sum
 * of the k greatest is the least of k·t + Σ uᵢ with uᵢ ≥ xᵢ − t):
 * aux = [{ cost: 2, free: true }, …n × { cost: 1 }], one row per i:
 * −xᵢ + t + uᵢ ≥ 0, sense `min`.
 */
export interface CellProgramme {
  readonly sense: 'min' | 'max';
  /** Coefficients of the cells in the objective; none when left out. */
  readonly cells?: ArrayLike<number>;
  readonly aux?: readonly AuxiliaryVariable[];
  readonly rows?: readonly ProgrammeRow[];
  /**
   * Makes the programme a fractional one: the optimum of
   * (cells·x + Σ cost·a) / (den·x), where `den` is this list (≥ 0), by Charnes
   * and Cooper's substitution y = x·t, den·y = 1. Every row's `min` and `max`
   * is multiplied by t along with the figures, so rows are still written in x
   * and a. For a Gini coefficient: den = 2n for every cell, uᵢⱼ ≥ ±(xᵢ − xⱼ)
   * at cost 2 per pair i < j.
   */
  readonly homogenise?: ArrayLike<number>;
}

/**
 * What a programme came to. `infeasible`: no x and a fit. `unbounded`: the
 * objective has no least (greatest) value. With `homogenise`, `x` and `aux`
 * are `null` where the optimum is only approached as den·x grows without end,
 * and `infeasible` means that den·x is 0 for every x.
 */
export type ProgrammeOutcome =
  | {
      readonly status: 'optimal';
      readonly value: number;
      readonly x: Float64Array | null;
      readonly aux: Float64Array | null;
    }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unbounded' };
