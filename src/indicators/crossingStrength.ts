import type { CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';
import type { Unplaced } from './unplaced.ts';

/** How strong the relations are together whose ends are in different places: `crossingShare`. */
export class CrossingStrength {
  private crossing = 0;
  /** Strength from the leaf at hand to each place. Scratch. */
  private readonly toward: Int32Array;
  private readonly tables: KernelTables;
  private readonly unplaced: Unplaced;
  private readonly homeCount: number;

  constructor(organisation: CompiledOrganisation, homeCount: number, unplaced: Unplaced) {
    this.tables = kernelTables(organisation);
    this.unplaced = unplaced;
    this.homeCount = homeCount;
    this.toward = new Int32Array(homeCount + 1);
  }

  /** Strength that crosses / all strength; NaN without relations or where a leaf that has some is not placed. */
  share(): number {
    return this.unplaced.related > 0 ? Number.NaN : this.crossing / this.tables.strengthTotal;
  }

  /** `placeOf` holds where all other leaves are. */
  place(leaf: number, from: number, to: number, placeOf: Int32Array): void {
    const { start, items } = this.tables.ends;
    const { endStrength } = this.tables;
    const end = start[leaf + 1];
    let gained = 0;
    for (let entry = start[leaf]; entry < end; entry += 1) {
      const other = placeOf[items[entry]];
      gained += (Number(other === from) - Number(other === to)) * endStrength[entry];
    }
    this.crossing += gained;
  }

  /** The share with the leaf at each home. */
  preview(leaf: number, from: number, placeOf: Int32Array, at: number, shares: Float64Array): void {
    const { start, items } = this.tables.ends;
    const { endStrength, isRelated, strengthTotal } = this.tables;
    const { toward, homeCount } = this;
    for (let place = 0; place <= homeCount; place += 1) toward[place] = 0;
    const end = start[leaf + 1];
    for (let entry = start[leaf]; entry < end; entry += 1) {
      toward[placeOf[items[entry]]] += endStrength[entry];
    }
    const most = this.crossing + toward[from];
    const unknown = this.unplaced.related > (from === homeCount ? isRelated[leaf] : 0);
    for (let home = 0; home < homeCount; home += 1) {
      shares[at + home] = unknown ? Number.NaN : (most - toward[home]) / strengthTotal;
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: CrossingStrength): void {
    this.crossing = from.crossing;
  }
}
