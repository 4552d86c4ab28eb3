import type { CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';
import type { Unplaced } from './unplaced.ts';

/** Changes of place along all journeys together: `handovers` on the whole. */
export class HandoverTotal {
  /** Handovers, each times its journey's weight. */
  private total = 0;
  private readonly tables: KernelTables;
  private readonly unplaced: Unplaced;
  private readonly homeCount: number;

  constructor(organisation: CompiledOrganisation, homeCount: number, unplaced: Unplaced) {
    this.tables = kernelTables(organisation);
    this.unplaced = unplaced;
    this.homeCount = homeCount;
  }

  /** Mean over journeys that meet a leaf, by frequency where all have one; NaN where there is none or a leaf is not placed. */
  mean(): number {
    return this.unplaced.onJourneys > 0 ? Number.NaN : this.total / this.tables.journeyWeightTotal;
  }

  /** `placeOf` holds where all other leaves are. */
  place(leaf: number, from: number, to: number, placeOf: Int32Array): void {
    const { start, items } = this.tables.neighbours;
    const { neighbourWeight } = this.tables;
    const end = start[leaf + 1];
    let gained = 0;
    for (let entry = start[leaf]; entry < end; entry += 1) {
      const other = placeOf[items[entry]];
      gained += (Number(other === from) - Number(other === to)) * neighbourWeight[entry];
    }
    this.total += gained;
  }

  /** The mean with the leaf at each home. */
  preview(leaf: number, from: number, placeOf: Int32Array, at: number, means: Float64Array): void {
    const { homeCount } = this;
    const { neighbours, neighbourWeight, journeyWeightTotal } = this.tables;
    const unknown = this.unplaced.onJourneys > (from === homeCount ? this.unplaced.journeysOf(leaf) : 0);
    for (let home = 0; home < homeCount; home += 1) means[at + home] = this.total;
    for (let entry = neighbours.start[leaf]; entry < neighbours.start[leaf + 1]; entry += 1) {
      const other = placeOf[neighbours.items[entry]];
      const weight = neighbourWeight[entry];
      // Where the two are together now, one more at every home but that.
      if (other === from) for (let home = 0; home < homeCount; home += 1) means[at + home] += weight;
      if (other < homeCount) means[at + other] -= weight;
    }
    for (let home = 0; home < homeCount; home += 1) {
      means[at + home] = unknown ? Number.NaN : means[at + home] / journeyWeightTotal;
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: HandoverTotal): void {
    this.total = from.total;
  }
}
