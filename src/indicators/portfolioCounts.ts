import type { CompiledHomes, CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';

/** What each committee holds of the listed tasks: `portfolioBreadth`. */
export class PortfolioCounts {
  /** Leaves of listed tasks that have no home. */
  private unplaced = 0;
  /** By task × committee: leaves there. */
  private readonly leavesOfCommittee: Int32Array;
  /** By committee: listed tasks with a leaf there, and with all their leaves there. */
  private readonly some: Int32Array;
  private readonly wholes: Int32Array;
  private readonly homes: CompiledHomes;
  private readonly tables: KernelTables;

  constructor(organisation: CompiledOrganisation, homes: CompiledHomes) {
    this.homes = homes;
    this.tables = kernelTables(organisation);
    const taskCount = organisation.taskIds.length;
    this.leavesOfCommittee = new Int32Array(taskCount * homes.committeeIds.length);
    this.some = new Int32Array(homes.committeeIds.length);
    this.wholes = new Int32Array(homes.committeeIds.length);
    for (const task of this.tables.listedTaskOf) if (task >= 0) this.unplaced += 1;
  }

  /** Listed tasks of which the committee has all leaves; NaN where a leaf of a listed task is not placed. */
  whole(committee: number): number {
    return this.unplaced > 0 ? Number.NaN : this.wholes[committee];
  }

  /** Listed tasks of which the committee has some leaves, not all; NaN as `whole`. */
  partly(committee: number): number {
    return this.unplaced > 0 ? Number.NaN : this.some[committee] - this.wholes[committee];
  }

  /** Greatest less least of listed tasks (whole and partly) per committee; NaN without committees or as `whole`. */
  spread(): number {
    return this.unplaced > 0 ? Number.NaN : spreadOf(this.some, -1);
  }

  place(leaf: number, from: number, to: number): void {
    const task = this.tables.listedTaskOf[leaf];
    if (task < 0) return;
    this.unplaced += (to < 0 ? 1 : 0) - (from < 0 ? 1 : 0);
    this.placeInCommittee(task, this.committeeOf(from), this.committeeOf(to));
  }

  private placeInCommittee(task: number, from: number, to: number): void {
    if (from === to) return;
    const { leavesOfCommittee, some, wholes } = this;
    const base = task * some.length;
    const size = this.tables.taskSize[task];
    if (from >= 0) {
      const left = leavesOfCommittee[base + from] - 1;
      leavesOfCommittee[base + from] = left;
      if (left === 0) some[from] -= 1;
      if (left === size - 1) wholes[from] -= 1;
    }
    if (to >= 0) {
      const there = leavesOfCommittee[base + to] + 1;
      leavesOfCommittee[base + to] = there;
      if (there === 1) some[to] += 1;
      if (there === size) wholes[to] += 1;
    }
  }

  /** Portfolios with the leaf at each home: rows by committee × home, the spread by home from `at` on. */
  preview(leaf: number, from: number, at: number, rows: PortfolioRows): void {
    const homeCount = this.homes.ids.length;
    const committeeCount = this.some.length;
    const { spread, whole, partly } = rows;
    const task = this.tables.listedTaskOf[leaf];
    const unknown = this.unplaced > (from < 0 && task >= 0 ? 1 : 0);
    const own = this.committeeOf(from);
    const base = task * committeeCount;
    const size = task < 0 ? 0 : this.tables.taskSize[task];
    // Leaves of the task that the committee has without this one; -1 where the leaf is of no listed task.
    const others = (committee: number): number =>
      task < 0 ? -1 : this.leavesOfCommittee[base + committee] - (committee === own ? 1 : 0);
    const loses = task >= 0 && own >= 0 && others(own) === 0 ? own : -1;
    const wholeUntil = task >= 0 && own >= 0 && others(own) === size - 1 ? own : -1;
    for (let home = 0; home < homeCount; home += 1) {
      const there = this.committeeOf(home);
      const already = there < 0 ? -1 : others(there);
      const gains = already === 0 ? there : -1;
      spread[at + home] = unknown ? Number.NaN : spreadOf(this.some, loses, gains);
      if (whole === undefined || partly === undefined) continue;
      for (let committee = 0; committee < committeeCount; committee += 1) {
        const isThere = committee === there && task >= 0 ? 1 : 0;
        const tasks = this.some[committee] - (committee === loses ? 1 : 0) + (committee === gains ? 1 : 0);
        const wholes =
          this.wholes[committee] -
          (committee === wholeUntil ? 1 : 0) +
          (isThere === 1 && already === size - 1 ? 1 : 0);
        whole[committee * homeCount + home] = unknown ? Number.NaN : wholes;
        partly[committee * homeCount + home] = unknown ? Number.NaN : tasks - wholes;
      }
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: PortfolioCounts): void {
    this.leavesOfCommittee.set(from.leavesOfCommittee);
    this.some.set(from.some);
    this.wholes.set(from.wholes);
    this.unplaced = from.unplaced;
  }

  private committeeOf(home: number): number {
    return home < 0 ? -1 : this.homes.committeeOf[home];
  }
}

/** Greatest less least, with one taken from `less` and added to `more` where they are not -1. */
function spreadOf(counts: Int32Array, less: number, more = -1): number {
  let least = Infinity;
  let greatest = -Infinity;
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index] - (index === less ? 1 : 0) + (index === more ? 1 : 0);
    if (count < least) least = count;
    if (count > greatest) greatest = count;
  }
  return counts.length === 0 ? Number.NaN : greatest - least;
}

/** Where a preview of the portfolios is written. */
export interface PortfolioRows {
  readonly spread: Float64Array;
  readonly whole?: Float64Array;
  readonly partly?: Float64Array;
}
