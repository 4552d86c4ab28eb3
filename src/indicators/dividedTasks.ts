import type { CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';
import type { Unplaced } from './unplaced.ts';

/** In how many places each listed task has leaves: `dividedTasks`. */
export class DividedTasks {
  private divided = 0;
  /** By task × place, for listed tasks with several leaves. */
  private readonly leaves: Int32Array;
  /** By task. */
  private readonly placesOfTask: Int32Array;
  private readonly tables: KernelTables;
  private readonly unplaced: Unplaced;
  private readonly homeCount: number;

  constructor(organisation: CompiledOrganisation, homeCount: number, unplaced: Unplaced) {
    this.tables = kernelTables(organisation);
    this.unplaced = unplaced;
    this.homeCount = homeCount;
    this.leaves = new Int32Array(organisation.taskIds.length * (homeCount + 1));
    this.placesOfTask = new Int32Array(organisation.taskIds.length);
    for (const task of this.tables.divisibleTaskOf) {
      if (task < 0) continue;
      this.leaves[task * (homeCount + 1) + homeCount] += 1;
      this.placesOfTask[task] = 1;
    }
  }

  /** Listed tasks whose leaves have two homes or more; NaN where a leaf of a listed task is not placed. */
  count(): number {
    return this.unplaced.listed > 0 ? Number.NaN : this.divided;
  }

  /** Whether the placed leaves of a listed task have two homes or more. */
  isDivided(task: number): boolean {
    const nowhere = this.leaves[task * (this.homeCount + 1) + this.homeCount] > 0 ? 1 : 0;
    return this.placesOfTask[task] - nowhere > 1;
  }

  place(leaf: number, from: number, to: number): void {
    const task = this.tables.divisibleTaskOf[leaf];
    if (task < 0) return;
    const { leaves, placesOfTask } = this;
    const base = task * (this.homeCount + 1);
    const left = leaves[base + from] - 1;
    const there = leaves[base + to] + 1;
    leaves[base + from] = left;
    leaves[base + to] = there;
    const before = placesOfTask[task];
    const after = before - Number(left === 0) + Number(there === 1);
    placesOfTask[task] = after;
    this.divided += Number(after > 1) - Number(before > 1);
  }

  /** The count with the leaf at each home. */
  preview(leaf: number, from: number, at: number, counts: Float64Array): void {
    const { homeCount, leaves } = this;
    const own = from === homeCount && this.tables.listedTaskOf[leaf] >= 0 ? 1 : 0;
    const unknown = this.unplaced.listed > own;
    const task = this.tables.divisibleTaskOf[leaf];
    if (unknown || task < 0) {
      for (let home = 0; home < homeCount; home += 1) counts[at + home] = unknown ? Number.NaN : this.divided;
      return;
    }
    const base = task * (homeCount + 1);
    const places = this.placesOfTask[task];
    const others = places - (leaves[base + from] === 1 ? 1 : 0);
    const elsewhere = this.divided - (places > 1 ? 1 : 0);
    for (let home = 0; home < homeCount; home += 1) {
      const gained = leaves[base + home] === (home === from ? 1 : 0) ? 1 : 0;
      counts[at + home] = elsewhere + (others + gained > 1 ? 1 : 0);
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: DividedTasks): void {
    this.leaves.set(from.leaves);
    this.placesOfTask.set(from.placesOfTask);
    this.divided = from.divided;
  }
}
