import type { CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';

/** How strong the relations that cross are together: `crossingShare`. */
export class CrossingStrength {
  private crossing = 0;
  /** Leaves that have relations and no home. */
  private unplaced: number;
  /** Strength from the leaf at hand to each home, from 1 on; 0 for those without a home. Scratch. */
  private readonly toward: Int32Array;
  private readonly tables: KernelTables;
  private readonly homeCount: number;

  constructor(organisation: CompiledOrganisation, homeCount: number) {
    this.tables = kernelTables(organisation);
    this.homeCount = homeCount;
    this.toward = new Int32Array(homeCount + 1);
    this.unplaced = this.tables.isRelated.reduce((sum, one) => sum + one, 0);
  }

  /** Strength that crosses / all strength; NaN without relations or where a leaf that has some is not placed. */
  share(): number {
    return this.unplaced > 0 ? Number.NaN : this.crossing / this.tables.strengthTotal;
  }

  /** `homeOf` still holds the leaf's old home. */
  place(leaf: number, from: number, to: number, homeOf: Int32Array): void {
    const { start, items } = this.tables.ends;
    const { endStrength } = this.tables;
    const toward = this.toward;
    // Only these three are read, so only these are emptied; the others may hold what they like.
    toward[0] = 0;
    toward[from + 1] = 0;
    toward[to + 1] = 0;
    const end = start[leaf + 1];
    for (let entry = start[leaf]; entry < end; entry += 1) {
      toward[homeOf[items[entry]] + 1] += endStrength[entry];
    }
    if (from >= 0 && to >= 0) this.crossing += toward[from + 1] - toward[to + 1];
    else this.placeOutside(leaf, from, to);
  }

  private placeOutside(leaf: number, from: number, to: number): void {
    const placed = this.tables.leafStrength[leaf] - this.toward[0];
    if (from >= 0) this.crossing -= placed - this.toward[from + 1];
    if (to >= 0) this.crossing += placed - this.toward[to + 1];
    this.unplaced += this.tables.isRelated[leaf] * ((to < 0 ? 1 : 0) - (from < 0 ? 1 : 0));
  }

  /** The share with the leaf at each home. */
  preview(leaf: number, from: number, homeOf: Int32Array, at: number, shares: Float64Array): void {
    const { start, items } = this.tables.ends;
    const { endStrength, isRelated, leafStrength, strengthTotal } = this.tables;
    const toward = this.toward;
    for (let place = 0; place <= this.homeCount; place += 1) toward[place] = 0;
    const end = start[leaf + 1];
    for (let entry = start[leaf]; entry < end; entry += 1) {
      toward[homeOf[items[entry]] + 1] += endStrength[entry];
    }
    const placed = leafStrength[leaf] - toward[0];
    const most = this.crossing + (from < 0 ? placed : toward[from + 1]);
    const unknown = this.unplaced > (from < 0 ? isRelated[leaf] : 0);
    for (let home = 0; home < this.homeCount; home += 1) {
      shares[at + home] = unknown ? Number.NaN : (most - toward[home + 1]) / strengthTotal;
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: CrossingStrength): void {
    this.crossing = from.crossing;
    this.unplaced = from.unplaced;
  }
}
