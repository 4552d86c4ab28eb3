import type { CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';
import type { Unplaced } from './unplaced.ts';

/** In how many places each function that is better joined is held: `duplicateFunctions`. */
export class FunctionCounts {
  /** Σ (places − 1) over better-joined functions that some leaf carries: each has one place or more. */
  private duplicates = 0;
  /** By function × place. */
  private readonly leaves: Int32Array;
  private readonly tables: KernelTables;
  private readonly unplaced: Unplaced;
  private readonly homeCount: number;

  constructor(organisation: CompiledOrganisation, homeCount: number, unplaced: Unplaced) {
    this.tables = kernelTables(organisation);
    this.unplaced = unplaced;
    this.homeCount = homeCount;
    this.leaves = new Int32Array(organisation.functionIds.length * (homeCount + 1));
    for (const held of this.tables.joinedFunctionOf) {
      if (held >= 0) this.leaves[held * (homeCount + 1) + homeCount] += 1;
    }
  }

  /** Σ max(0, homes − 1) over better-joined functions; NaN where a leaf that carries one is not placed. */
  duplicateFunctions(): number {
    return this.unplaced.joined > 0 ? Number.NaN : this.duplicates;
  }

  place(leaf: number, from: number, to: number): void {
    const held = this.tables.joinedFunctionOf[leaf];
    if (held < 0) return;
    const { leaves } = this;
    const base = held * (this.homeCount + 1);
    const left = leaves[base + from] - 1;
    const there = leaves[base + to] + 1;
    leaves[base + from] = left;
    leaves[base + to] = there;
    this.duplicates += Number(there === 1) - Number(left === 0);
  }

  /** Duplicates with the leaf at each home. */
  preview(leaf: number, from: number, at: number, duplicates: Float64Array): void {
    const { homeCount, leaves } = this;
    const held = this.tables.joinedFunctionOf[leaf];
    const unknown = this.unplaced.joined > (from === homeCount && held >= 0 ? 1 : 0);
    const base = held * (homeCount + 1);
    const without = this.duplicates - (held >= 0 && leaves[base + from] === 1 ? 1 : 0);
    for (let home = 0; home < homeCount; home += 1) {
      const gained = held >= 0 && leaves[base + home] === (home === from ? 1 : 0) ? 1 : 0;
      duplicates[at + home] = unknown ? Number.NaN : without + gained;
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: FunctionCounts): void {
    this.leaves.set(from.leaves);
    this.duplicates = from.duplicates;
  }
}
