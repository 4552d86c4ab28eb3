import type { CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';
import type { Unplaced } from './unplaced.ts';

/** The weight each area has in each home and in the place of no home: `areaConcentration`. */
export class AreaConcentrations {
  private total = 0;
  /** By area × place. */
  private readonly units: Float64Array;
  /** By area: squares of its units, and their share of all. */
  private readonly squares: Float64Array;
  private readonly concentrations: Float64Array;
  private readonly organisation: CompiledOrganisation;
  private readonly tables: KernelTables;
  private readonly unplaced: Unplaced;
  private readonly width: number;

  constructor(organisation: CompiledOrganisation, homeCount: number, unplaced: Unplaced) {
    const { areaIds, areasOfLeaf } = organisation;
    this.organisation = organisation;
    this.tables = kernelTables(organisation);
    this.unplaced = unplaced;
    this.width = homeCount + 1;
    this.units = new Float64Array(areaIds.length * this.width);
    for (const [entry, area] of areasOfLeaf.items.entries()) {
      this.units[area * this.width + homeCount] += this.tables.areaUnits[entry];
    }
    this.squares = Float64Array.from(areaIds, (_, area) => this.squaresWith(area, 0, 0, 0));
    this.concentrations = this.squares.map((_, area) => this.shareOf(area));
    this.total = this.concentrations.reduce((sum, one) => sum + one, 0);
  }

  /** Σ p² over homes; NaN where the area has no leaves or one is not placed. */
  of(area: number): number {
    const isKnown = this.tables.areaInverse[area] > 0 && this.units[(area + 1) * this.width - 1] === 0;
    return isKnown ? this.concentrations[area] : Number.NaN;
  }

  /** Mean over areas that have leaves; NaN where there is none or a leaf is not placed. */
  mean(): number {
    return this.unplaced.inAreas > 0 ? Number.NaN : this.total / this.tables.areasWithLeaves;
  }

  place(leaf: number, from: number, to: number): void {
    const { start, items } = this.organisation.areasOfLeaf;
    const { areaUnits, areaWhole, areaInverse, areaRounding } = this.tables;
    const { units, squares, concentrations, width } = this;
    const end = start[leaf + 1];
    let gained = 0;
    for (let entry = start[leaf]; entry < end; entry += 1) {
      const area = items[entry];
      const own = areaUnits[entry];
      const base = area * width;
      const left = units[base + from] - own;
      const there = units[base + to];
      units[base + from] = left;
      units[base + to] = there + own;
      // (left² − (left + own)²) + ((there + own)² − there²)
      let square = squares[area] + 2 * own * (there - left);
      if (areaWhole[area] === 0) square = this.squaresWith(area, 0, 0, 0);
      squares[area] = square;
      const concentration = square * areaInverse[area] + areaRounding - areaRounding;
      gained += concentration - concentrations[area];
      concentrations[area] = concentration;
    }
    this.total += gained;
  }

  /**
   * The mean with the leaf at each home. `parts`, where given, gets the values
   * of each area of the leaf, in the order of `areasOfLeaf`.
   */
  preview(leaf: number, from: number, at: number, means: Float64Array, parts?: Float64Array): void {
    const { start, items } = this.organisation.areasOfLeaf;
    const { areaUnits, areaWhole, areaInverse, areaRounding, areasWithLeaves } = this.tables;
    const { units, width } = this;
    const homeCount = width - 1;
    const first = start[leaf];
    const end = start[leaf + 1];
    const unknown = this.unplaced.inAreas > (from === homeCount ? end - first : 0);
    for (let home = 0; home < homeCount; home += 1) means[at + home] = this.total;
    for (let entry = first; entry < end; entry += 1) {
      const area = items[entry];
      const base = area * width;
      const own = areaUnits[entry];
      const current = this.concentrations[area];
      const left = units[base + from] - own;
      const without = this.squares[area] - 2 * own * left;
      const unknownHere = units[base + homeCount] > (from === homeCount ? own : 0);
      for (let home = 0; home < homeCount; home += 1) {
        const there = home === from ? left : units[base + home];
        const square =
          areaWhole[area] === 1 ? without + 2 * own * there : this.squaresWith(area, own, from, home);
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
    this.total = from.total;
  }

  private shareOf(area: number): number {
    const { areaInverse, areaRounding } = this.tables;
    return this.squares[area] * areaInverse[area] + areaRounding - areaRounding;
  }

  /** Squares added up afresh, with `weight` taken from one place and put into another. */
  private squaresWith(area: number, weight: number, from: number, to: number): number {
    let sum = 0;
    for (let place = 0; place < this.width; place += 1) {
      let there = this.units[area * this.width + place];
      if (place === from) there -= weight;
      if (place === to) there += weight;
      sum += there * there;
    }
    return sum;
  }
}
