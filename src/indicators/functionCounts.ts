import type { CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';

/** Where each function that is better joined is held: `duplicateFunctions`. */
export class FunctionCounts {
  /** Leaves with a better-joined function that have no home. */
  private unplaced = 0;
  private duplicates = 0;
  /** By function × home, by function: leaves there, and homes with a leaf. */
  private readonly leaves: Int32Array;
  private readonly homesOfFunction: Int32Array;
  private readonly tables: KernelTables;
  private readonly homeCount: number;

  constructor(organisation: CompiledOrganisation, homeCount: number) {
    this.tables = kernelTables(organisation);
    this.homeCount = homeCount;
    this.leaves = new Int32Array(organisation.functionIds.length * homeCount);
    this.homesOfFunction = new Int32Array(organisation.functionIds.length);
    for (const held of this.tables.joinedFunctionOf) if (held >= 0) this.unplaced += 1;
  }

  /** Σ max(0, homes − 1) over better-joined functions; NaN where a leaf that carries one is not placed. */
  duplicateFunctions(): number {
    return this.unplaced > 0 ? Number.NaN : this.duplicates;
  }

  /** Homes that hold a better-joined function; 0 for others. */
  homesOf(held: number): number {
    return this.homesOfFunction[held];
  }

  place(leaf: number, from: number, to: number): void {
    const held = this.tables.joinedFunctionOf[leaf];
    if (held < 0) return;
    const base = held * this.homeCount;
    const before = this.homesOfFunction[held];
    let after = before;
    if (from >= 0) {
      const left = this.leaves[base + from] - 1;
      this.leaves[base + from] = left;
      if (left === 0) after -= 1;
    } else this.unplaced -= 1;
    if (to >= 0) {
      const there = this.leaves[base + to];
      this.leaves[base + to] = there + 1;
      if (there === 0) after += 1;
    } else this.unplaced += 1;
    this.homesOfFunction[held] = after;
    this.duplicates += (after > 1 ? after - 1 : 0) - (before > 1 ? before - 1 : 0);
  }

  /** Duplicates with the leaf at each home. */
  preview(leaf: number, from: number, at: number, duplicates: Float64Array): void {
    const held = this.tables.joinedFunctionOf[leaf];
    const unknown = this.unplaced > (from < 0 && held >= 0 ? 1 : 0);
    const base = held * this.homeCount;
    const before = held < 0 ? 0 : this.homesOfFunction[held];
    const others = before - (held >= 0 && from >= 0 && this.leaves[base + from] === 1 ? 1 : 0);
    const elsewhere = this.duplicates - (before > 1 ? before - 1 : 0);
    for (let home = 0; home < this.homeCount; home += 1) {
      const gained = held >= 0 && this.leaves[base + home] === (home === from ? 1 : 0) ? 1 : 0;
      const after = others + gained;
      duplicates[at + home] = unknown ? Number.NaN : elsewhere + (after > 1 ? after - 1 : 0);
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: FunctionCounts): void {
    this.leaves.set(from.leaves);
    this.homesOfFunction.set(from.homesOfFunction);
    this.unplaced = from.unplaced;
    this.duplicates = from.duplicates;
  }
}
