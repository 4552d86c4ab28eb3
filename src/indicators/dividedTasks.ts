import type { CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';

/** In how many homes each listed task has leaves: `dividedTasks`. */
export class DividedTasks {
  /** Leaves of listed tasks that have no home. */
  private unplaced = 0;
  private divided = 0;
  /** By task × home, for tasks with several leaves. */
  private readonly leaves: Int32Array;
  /** By task. */
  private readonly homesOfTask: Int32Array;
  private readonly tables: KernelTables;
  private readonly homeCount: number;

  constructor(organisation: CompiledOrganisation, homeCount: number) {
    this.tables = kernelTables(organisation);
    this.homeCount = homeCount;
    this.leaves = new Int32Array(organisation.taskIds.length * homeCount);
    this.homesOfTask = new Int32Array(organisation.taskIds.length);
    for (const task of this.tables.listedTaskOf) if (task >= 0) this.unplaced += 1;
  }

  /** Listed tasks whose leaves have two homes or more; NaN where a leaf of a listed task is not placed. */
  count(): number {
    return this.unplaced > 0 ? Number.NaN : this.divided;
  }

  /** Whether the placed leaves of a listed task have two homes or more. */
  isDivided(task: number): boolean {
    return this.homesOfTask[task] > 1;
  }

  place(leaf: number, from: number, to: number): void {
    if (from < 0 || to < 0) this.placeOutside(leaf, from, to);
    const task = this.tables.divisibleTaskOf[leaf];
    if (task < 0) return;
    const { leaves, homesOfTask } = this;
    const base = task * this.homeCount;
    const before = homesOfTask[task];
    let after = before;
    if (from >= 0) {
      const left = leaves[base + from] - 1;
      leaves[base + from] = left;
      after -= left === 0 ? 1 : 0;
    }
    if (to >= 0) {
      const there = leaves[base + to] + 1;
      leaves[base + to] = there;
      after += there === 1 ? 1 : 0;
    }
    homesOfTask[task] = after;
    this.divided += (after > 1 ? 1 : 0) - (before > 1 ? 1 : 0);
  }

  private placeOutside(leaf: number, from: number, to: number): void {
    if (this.tables.listedTaskOf[leaf] < 0) return;
    this.unplaced += (to < 0 ? 1 : 0) - (from < 0 ? 1 : 0);
  }

  /** The count with the leaf at each home. */
  preview(leaf: number, from: number, at: number, counts: Float64Array): void {
    const { homeCount, leaves } = this;
    const unknown = this.unplaced > (from < 0 && this.tables.listedTaskOf[leaf] >= 0 ? 1 : 0);
    const task = this.tables.divisibleTaskOf[leaf];
    if (unknown || task < 0) {
      for (let home = 0; home < homeCount; home += 1) counts[at + home] = unknown ? Number.NaN : this.divided;
      return;
    }
    const base = task * homeCount;
    const homes = this.homesOfTask[task];
    const others = homes - (from >= 0 && leaves[base + from] === 1 ? 1 : 0);
    const elsewhere = this.divided - (homes > 1 ? 1 : 0);
    for (let home = 0; home < homeCount; home += 1) {
      const gained = leaves[base + home] === (home === from ? 1 : 0) ? 1 : 0;
      counts[at + home] = elsewhere + (others + gained > 1 ? 1 : 0);
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: DividedTasks): void {
    this.leaves.set(from.leaves);
    this.homesOfTask.set(from.homesOfTask);
    this.unplaced = from.unplaced;
    this.divided = from.divided;
  }
}
