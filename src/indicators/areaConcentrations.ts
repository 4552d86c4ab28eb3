import type { CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';

/** The weight each area has in each home: `areaConcentration`. */
export class AreaConcentrations {
  /** Leaves without a home, counted once in each area they are in. */
  private unplacedTotal: number;
  private total = 0;
  /** By area × home. */
  private readonly units: Float64Array;
  /** By area: squares of its units, their share of all, leaves without a home. */
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
    this.squares = new Float64Array(areaIds.length);
    this.concentrations = new Float64Array(areaIds.length);
    this.unplaced = Int32Array.from(areaIds, (_, it) => leavesOfArea.start[it + 1] - leavesOfArea.start[it]);
    this.unplacedTotal = leavesOfArea.items.length;
  }

  /** Σ p² over homes; NaN where the area has no leaves or one is not placed. */
  of(area: number): number {
    const isKnown = this.unplaced[area] === 0 && this.tables.areaInverse[area] > 0;
    return isKnown ? this.concentrations[area] : Number.NaN;
  }

  /** Mean over areas that have leaves; NaN where there is none or a leaf is not placed. */
  mean(): number {
    return this.unplacedTotal > 0 ? Number.NaN : this.total / this.tables.areasWithLeaves;
  }

  place(leaf: number, from: number, to: number): void {
    const { start, items } = this.organisation.areasOfLeaf;
    const { areaUnits, areaWhole, areaInverse, areaRounding } = this.tables;
    const { units, squares, concentrations, homeCount } = this;
    const end = start[leaf + 1];
    for (let entry = start[leaf]; entry < end; entry += 1) {
      const area = items[entry];
      const own = areaUnits[entry];
      const base = area * homeCount;
      let square = squares[area];
      if (from >= 0) {
        const before = units[base + from];
        units[base + from] = before - own;
        square += own * (own - 2 * before);
      } else this.placed(area, 1);
      if (to >= 0) {
        const before = units[base + to];
        units[base + to] = before + own;
        square += own * (own + 2 * before);
      } else this.placed(area, -1);
      if (areaWhole[area] === 0) square = this.squaresWith(area, 0, -1, -1);
      squares[area] = square;
      const concentration = square * areaInverse[area] + areaRounding - areaRounding;
      this.total += concentration - concentrations[area];
      concentrations[area] = concentration;
    }
  }

  /**
   * The mean with the leaf at each home. `parts`, where given, gets the values
   * of each area of the leaf, in the order of `areasOfLeaf`.
   */
  preview(leaf: number, from: number, at: number, means: Float64Array, parts?: Float64Array): void {
    const { start, items } = this.organisation.areasOfLeaf;
    const { areaUnits, areaWhole, areaInverse, areaRounding, areasWithLeaves } = this.tables;
    const { units, homeCount } = this;
    const first = start[leaf];
    const end = start[leaf + 1];
    const unknown = this.unplacedTotal > (from < 0 ? end - first : 0);
    for (let home = 0; home < homeCount; home += 1) means[at + home] = this.total;
    for (let entry = first; entry < end; entry += 1) {
      const area = items[entry];
      const base = area * homeCount;
      const own = areaUnits[entry];
      const current = this.concentrations[area];
      const without = this.squares[area] + (from < 0 ? 0 : own * (own - 2 * units[base + from]));
      const unknownHere = this.unplaced[area] > (from < 0 ? 1 : 0);
      for (let home = 0; home < homeCount; home += 1) {
        const others = units[base + home] - (home === from ? own : 0);
        const square =
          areaWhole[area] === 1
            ? without + own * (own + 2 * others)
            : this.squaresWith(area, own, from, home);
        const concentration = square * areaInverse[area] + areaRounding - areaRounding;
        means[at + home] += concentration - current;
        if (parts !== undefined) {
          parts[(entry - first) * homeCount + home] = unknownHere ? Number.NaN : concentration;
        }
      }
    }
    for (let home = 0; home < homeCount; home += 1) {
      means[at + home] = unknown ? Number.NaN : means[at + home] / areasWithLeaves;
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: AreaConcentrations): void {
    this.units.set(from.units);
    this.squares.set(from.squares);
    this.concentrations.set(from.concentrations);
    this.unplaced.set(from.unplaced);
    this.unplacedTotal = from.unplacedTotal;
    this.total = from.total;
  }

  private placed(area: number, leaves: 1 | -1): void {
    this.unplaced[area] -= leaves;
    this.unplacedTotal -= leaves;
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
