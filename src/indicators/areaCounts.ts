import type { CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';

/** What each area has in each home: `areaSpread` and `areaConcentration`. */
export class AreaCounts {
  /** Leaves without a home, counted once in each area they are in. */
  unplacedTotal = 0;
  private spreadTotal = 0;
  private concentrationTotal = 0;
  /** By area × home. */
  private readonly units: Float64Array;
  private readonly leaves: Int32Array;
  /** By area. */
  private readonly spreads: Int32Array;
  private readonly squares: Float64Array;
  private readonly concentrations: Float64Array;
  private readonly unplaced: Int32Array;
  private readonly organisation: CompiledOrganisation;
  private readonly tables: KernelTables;
  private readonly homeCount: number;

  constructor(organisation: CompiledOrganisation, homeCount: number) {
    const { areaIds, leavesOfArea } = organisation;
    this.organisation = organisation;
    this.tables = kernelTables(organisation);
    this.homeCount = homeCount;
    this.units = new Float64Array(areaIds.length * homeCount);
    this.leaves = new Int32Array(areaIds.length * homeCount);
    this.spreads = new Int32Array(areaIds.length);
    this.squares = new Float64Array(areaIds.length);
    this.concentrations = new Float64Array(areaIds.length);
    this.unplaced = Int32Array.from(areaIds, (_, it) => leavesOfArea.start[it + 1] - leavesOfArea.start[it]);
    this.unplacedTotal = leavesOfArea.items.length;
  }

  /** Distinct homes of the area's leaves; NaN where the area has no leaves or one is not placed. */
  spread(area: number): number {
    return this.isKnown(area) ? this.spreads[area] : Number.NaN;
  }

  /** Σ p² over homes; NaN where the area has no leaves or one is not placed. */
  concentration(area: number): number {
    return this.isKnown(area) ? this.concentrations[area] : Number.NaN;
  }

  /** Mean over areas that have leaves; NaN where there is none or a leaf is not placed. */
  spreadMean(): number {
    return this.unplacedTotal > 0 ? Number.NaN : this.spreadTotal / this.tables.areasWithLeaves;
  }

  /** Mean over areas that have leaves; NaN where there is none or a leaf is not placed. */
  concentrationMean(): number {
    return this.unplacedTotal > 0 ? Number.NaN : this.concentrationTotal / this.tables.areasWithLeaves;
  }

  /** Leaves of the area that have no home. */
  unplacedIn(area: number): number {
    return this.unplaced[area];
  }

  place(leaf: number, from: number, to: number): void {
    const { start, items } = this.organisation.areasOfLeaf;
    const { areaUnits, areaWhole, areaInverse, areaRounding } = this.tables;
    const { units, leaves, spreads, squares, concentrations, homeCount } = this;
    for (let entry = start[leaf]; entry < start[leaf + 1]; entry += 1) {
      const area = items[entry];
      const own = areaUnits[entry];
      let square = squares[area];
      if (from >= 0) {
        const at = area * homeCount + from;
        const before = units[at];
        square += own * (own - 2 * before);
        units[at] = before - own;
        const left = leaves[at] - 1;
        leaves[at] = left;
        if (left === 0) {
          spreads[area] -= 1;
          this.spreadTotal -= 1;
        }
      } else {
        this.unplaced[area] -= 1;
        this.unplacedTotal -= 1;
      }
      if (to >= 0) {
        const at = area * homeCount + to;
        const before = units[at];
        square += own * (own + 2 * before);
        units[at] = before + own;
        const there = leaves[at];
        leaves[at] = there + 1;
        if (there === 0) {
          spreads[area] += 1;
          this.spreadTotal += 1;
        }
      } else {
        this.unplaced[area] += 1;
        this.unplacedTotal += 1;
      }
      if (areaWhole[area] === 0) square = this.squaresWith(area, 0, -1, -1);
      squares[area] = square;
      const concentration = square * areaInverse[area] + areaRounding - areaRounding;
      this.concentrationTotal += concentration - concentrations[area];
      concentrations[area] = concentration;
    }
  }

  /**
   * What the means would be with the leaf at each home. Rows `ofArea…`, where
   * given, get the values of each area of the leaf, in the order of
   * `areasOfLeaf`.
   */
  preview(leaf: number, from: number, at: number, rows: AreaRows): void {
    const { start, items } = this.organisation.areasOfLeaf;
    const { areaUnits, areaWhole, areaInverse, areaRounding, areasWithLeaves } = this.tables;
    const { units, leaves, homeCount } = this;
    const { spread, concentration, ofAreaSpread, ofAreaConcentration } = rows;
    const own = from < 0 ? start[leaf + 1] - start[leaf] : 0;
    const unknown = this.unplacedTotal > own;
    for (let home = 0; home < homeCount; home += 1) {
      spread[at + home] = this.spreadTotal;
      concentration[at + home] = this.concentrationTotal;
    }
    for (let entry = start[leaf]; entry < start[leaf + 1]; entry += 1) {
      const area = items[entry];
      const base = area * homeCount;
      const weight = areaUnits[entry];
      let square = this.squares[area];
      let spreadElsewhere = this.spreads[area];
      if (from >= 0) {
        square += weight * (weight - 2 * units[base + from]);
        if (leaves[base + from] === 1) spreadElsewhere -= 1;
      }
      const unknownHere = this.unplaced[area] > (from < 0 ? 1 : 0);
      for (let home = 0; home < homeCount; home += 1) {
        const here = home === from ? 1 : 0;
        const others = units[base + home] - here * weight;
        const after =
          areaWhole[area] === 1
            ? square + weight * (weight + 2 * others)
            : this.squaresWith(area, weight, from, home);
        const concentrated = after * areaInverse[area] + areaRounding - areaRounding;
        const spreadAfter = spreadElsewhere + (leaves[base + home] === here ? 1 : 0);
        spread[at + home] += spreadAfter - this.spreads[area];
        concentration[at + home] += concentrated - this.concentrations[area];
        if (ofAreaSpread === undefined || ofAreaConcentration === undefined) continue;
        const place = (entry - start[leaf]) * homeCount + home;
        ofAreaSpread[place] = unknownHere ? Number.NaN : spreadAfter;
        ofAreaConcentration[place] = unknownHere ? Number.NaN : concentrated;
      }
    }
    for (let home = 0; home < homeCount; home += 1) {
      spread[at + home] = unknown ? Number.NaN : spread[at + home] / areasWithLeaves;
      concentration[at + home] = unknown ? Number.NaN : concentration[at + home] / areasWithLeaves;
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: AreaCounts): void {
    this.units.set(from.units);
    this.leaves.set(from.leaves);
    this.spreads.set(from.spreads);
    this.squares.set(from.squares);
    this.concentrations.set(from.concentrations);
    this.unplaced.set(from.unplaced);
    this.unplacedTotal = from.unplacedTotal;
    this.spreadTotal = from.spreadTotal;
    this.concentrationTotal = from.concentrationTotal;
  }

  private isKnown(area: number): boolean {
    return this.unplaced[area] === 0 && this.spreads[area] > 0;
  }

  /** Squares added up afresh, with `weight` taken from one home and put into another where they are not -1. */
  private squaresWith(area: number, weight: number, from: number, to: number): number {
    let sum = 0;
    for (let home = 0; home < this.homeCount; home += 1) {
      let there = this.units[area * this.homeCount + home];
      if (home === from) there -= weight;
      if (home === to) there += weight;
      sum += there * there;
    }
    return sum;
  }
}

/** Where a preview of the areas is written: one number per home, from `at` on. */
export interface AreaRows {
  readonly spread: Float64Array;
  readonly concentration: Float64Array;
  readonly ofAreaSpread?: Float64Array;
  readonly ofAreaConcentration?: Float64Array;
}
