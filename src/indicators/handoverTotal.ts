import type { CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';

/** Changes of home along all journeys together: `handovers` on the whole. */
export class HandoverTotal {
  /** Leaves without a home, counted once in each journey that meets them. */
  private unplaced: number;
  /** Handovers, each times its journey's weight. */
  private total = 0;
  private readonly organisation: CompiledOrganisation;
  private readonly tables: KernelTables;
  private readonly homeCount: number;

  constructor(organisation: CompiledOrganisation, homeCount: number) {
    this.organisation = organisation;
    this.tables = kernelTables(organisation);
    this.homeCount = homeCount;
    this.unplaced = organisation.journeysOfLeaf.items.length;
  }

  /** Mean over journeys that meet a leaf, by frequency where all have one; NaN where there is none or a leaf is not placed. */
  mean(): number {
    return this.unplaced > 0 ? Number.NaN : this.total / this.tables.journeyWeightTotal;
  }

  /** `homeOf` still holds the leaf's old home. */
  place(leaf: number, from: number, to: number, homeOf: Int32Array): void {
    const { start, items } = this.tables.neighbours;
    const { neighbourWeight } = this.tables;
    const end = start[leaf + 1];
    for (let entry = start[leaf]; entry < end; entry += 1) {
      const home = homeOf[items[entry]];
      if (home < 0) continue;
      const gained = (to >= 0 && home !== to ? 1 : 0) - (from >= 0 && home !== from ? 1 : 0);
      this.total += gained * neighbourWeight[entry];
    }
    if (from < 0) this.unplaced -= this.journeysOf(leaf);
    if (to < 0) this.unplaced += this.journeysOf(leaf);
  }

  /** The mean with the leaf at each home. */
  preview(leaf: number, from: number, homeOf: Int32Array, at: number, means: Float64Array): void {
    const { homeCount } = this;
    const { neighbours, neighbourWeight, journeyWeightTotal } = this.tables;
    const unknown = this.unplaced > (from < 0 ? this.journeysOf(leaf) : 0);
    for (let home = 0; home < homeCount; home += 1) means[at + home] = this.total;
    for (let entry = neighbours.start[leaf]; entry < neighbours.start[leaf + 1]; entry += 1) {
      const there = homeOf[neighbours.items[entry]];
      if (there < 0) continue;
      const weight = neighbourWeight[entry];
      // One more at every home but the other's own, where the two are together.
      const more = from >= 0 && there !== from ? 0 : weight;
      for (let home = 0; home < homeCount; home += 1) means[at + home] += more;
      means[at + there] -= weight;
    }
    for (let home = 0; home < homeCount; home += 1) {
      means[at + home] = unknown ? Number.NaN : means[at + home] / journeyWeightTotal;
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: HandoverTotal): void {
    this.unplaced = from.unplaced;
    this.total = from.total;
  }

  private journeysOf(leaf: number): number {
    const { start } = this.organisation.journeysOfLeaf;
    return start[leaf + 1] - start[leaf];
  }
}
