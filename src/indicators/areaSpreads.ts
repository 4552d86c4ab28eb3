import type { CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';

/** In how many homes each area has leaves: `areaSpread`. */
export class AreaSpreads {
  /** Leaves without a home, counted once in each area they are in. */
  private unplacedTotal: number;
  private total = 0;
  /** By area × home. */
  private readonly leaves: Int32Array;
  /** By area. */
  private readonly spreads: Int32Array;
  private readonly unplaced: Int32Array;
  private readonly organisation: CompiledOrganisation;
  private readonly tables: KernelTables;
  private readonly homeCount: number;

  constructor(organisation: CompiledOrganisation, homeCount: number) {
    const { areaIds, leavesOfArea } = organisation;
    this.organisation = organisation;
    this.tables = kernelTables(organisation);
    this.homeCount = homeCount;
    this.leaves = new Int32Array(areaIds.length * homeCount);
    this.spreads = new Int32Array(areaIds.length);
    this.unplaced = Int32Array.from(areaIds, (_, it) => leavesOfArea.start[it + 1] - leavesOfArea.start[it]);
    this.unplacedTotal = leavesOfArea.items.length;
  }

  /** Distinct homes of the area's leaves; NaN where the area has no leaves or one is not placed. */
  of(area: number): number {
    return this.unplaced[area] === 0 && this.spreads[area] > 0 ? this.spreads[area] : Number.NaN;
  }

  /** Mean over areas that have leaves; NaN where there is none or a leaf is not placed. */
  mean(): number {
    return this.unplacedTotal > 0 ? Number.NaN : this.total / this.tables.areasWithLeaves;
  }

  place(leaf: number, from: number, to: number): void {
    const { start, items } = this.organisation.areasOfLeaf;
    const { leaves, unplaced, homeCount } = this;
    for (let entry = start[leaf]; entry < start[leaf + 1]; entry += 1) {
      const area = items[entry];
      const base = area * homeCount;
      let gained = 0;
      if (from >= 0) {
        leaves[base + from] -= 1;
        if (leaves[base + from] === 0) gained -= 1;
      } else {
        unplaced[area] -= 1;
        this.unplacedTotal -= 1;
      }
      if (to >= 0) {
        if (leaves[base + to] === 0) gained += 1;
        leaves[base + to] += 1;
      } else {
        unplaced[area] += 1;
        this.unplacedTotal += 1;
      }
      this.spreads[area] += gained;
      this.total += gained;
    }
  }

  /**
   * The mean with the leaf at each home. `parts`, where given, gets the values
   * of each area of the leaf, in the order of `areasOfLeaf`.
   */
  preview(leaf: number, from: number, at: number, means: Float64Array, parts?: Float64Array): void {
    const { start, items } = this.organisation.areasOfLeaf;
    const { leaves, homeCount } = this;
    const first = start[leaf];
    const end = start[leaf + 1];
    const unknown = this.unplacedTotal > (from < 0 ? end - first : 0);
    for (let home = 0; home < homeCount; home += 1) means[at + home] = this.total;
    for (let entry = first; entry < end; entry += 1) {
      const area = items[entry];
      const base = area * homeCount;
      const lost = from >= 0 && leaves[base + from] === 1 ? 1 : 0;
      const unknownHere = this.unplaced[area] > (from < 0 ? 1 : 0);
      for (let home = 0; home < homeCount; home += 1) {
        const gained = (leaves[base + home] === (home === from ? 1 : 0) ? 1 : 0) - lost;
        means[at + home] += gained;
        if (parts !== undefined) {
          parts[(entry - first) * homeCount + home] = unknownHere ? Number.NaN : this.spreads[area] + gained;
        }
      }
    }
    for (let home = 0; home < homeCount; home += 1) {
      means[at + home] = unknown ? Number.NaN : means[at + home] / this.tables.areasWithLeaves;
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: AreaSpreads): void {
    this.leaves.set(from.leaves);
    this.spreads.set(from.spreads);
    this.unplaced.set(from.unplaced);
    this.unplacedTotal = from.unplacedTotal;
    this.total = from.total;
  }
}
