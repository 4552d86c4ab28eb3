import type { AppliedModel } from '#moves';

/**
 * Rows of a sparse matrix: row `r` holds `items[start[r]] … items[start[r + 1] - 1]`.
 */
export interface Rows {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/**
 * A study's organisation as typed arrays: the one compiled form that measure,
 * preview and search share. It holds nothing that a model changes. Indexes
 * follow the study's own order. Relations, area members and journey steps
 * that name what is no leaf (an invalid study) are left out.
 */
export interface CompiledOrganisation {
  readonly leafIds: readonly string[];
  readonly leafIndex: ReadonlyMap<string, number>;
  readonly taskIds: readonly string[];
  /** Task of each leaf. */
  readonly taskOf: Int32Array;
  /** 1 where the task is in the source's list. */
  readonly taskListed: Uint8Array;
  readonly leavesOfTask: Rows;
  /**
   * Weight of a leaf where each listed task weighs 1 and a node shares its weight equally among its parts;
   * 0 for unlisted.
   */
  readonly leafWeight: Float64Array;
  readonly areaIds: readonly string[];
  readonly leavesOfArea: Rows;
  /** Beside `leavesOfArea.items`: each task in the area weighs 1, shared by its leaves there as the tree shares it. */
  readonly areaLeafWeight: Float64Array;
  /** Tasks in the area: the sum of its leaves' weights. */
  readonly areaWeight: Float64Array;
  /** Areas of each leaf, and beside it the leaf's weight there. */
  readonly areasOfLeaf: Rows;
  readonly areasOfLeafWeight: Float64Array;
  readonly relationIds: readonly string[];
  readonly relationFrom: Int32Array;
  readonly relationTo: Int32Array;
  readonly relationStrength: Float64Array;
  /** Relations of each leaf. */
  readonly relationsOfLeaf: Rows;
  readonly journeyIds: readonly string[];
  /** Steps in order (leaves; the same leaf may come again). */
  readonly stepsOfJourney: Rows;
  /** Frequency a year, NaN where unknown. */
  readonly journeyPerYear: Float64Array;
  /** Journeys of each leaf, each once. */
  readonly journeysOfLeaf: Rows;
  readonly functionIds: readonly string[];
  /** Function of each leaf, -1 for none. */
  readonly functionOf: Int32Array;
  readonly functionBetterJoined: Uint8Array;
  /** 1 where the leaf is a unit of its own. */
  readonly isUnit: Uint8Array;
  readonly reformIds: readonly string[];
  /** Upper share that reform `r` may take of leaf `l`, at `r * leaves + l`. */
  readonly reformUpper: Float64Array;
  /** Today's administrations. */
  readonly administrationIds: readonly string[];
  /** Today's home of each leaf, -1 when not placed. */
  readonly todayHome: Int32Array;
}

/** The homes that a model offers, and how they continue today's. Indexes are the model's own. */
export interface CompiledHomes {
  readonly ids: readonly string[];
  /** Today's administration (index in `CompiledOrganisation.administrationIds`) that each continues, -1 for none. */
  readonly continues: Int32Array;
  /** For each of today's administrations the model's home its leaves come into when nothing moves them (continued or merged), -1 for none. */
  readonly successorOf: Int32Array;
  /** Committee of each home. */
  readonly committeeOf: Int32Array;
  readonly committeeIds: readonly string[];
}

/** A model over a compiled organisation. */
export interface CompiledModel {
  readonly applied: AppliedModel;
  readonly homes: CompiledHomes;
  /** Home of each leaf in the model, -1 when not placed. */
  readonly home: Int32Array;
}
