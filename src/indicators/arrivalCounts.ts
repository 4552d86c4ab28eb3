import { arrivalAt, arrivals } from './arrivalAt.ts';
import type { CompiledHomes, CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';

/** The extent of change: leaves, listed tasks and administrations with a leaf that moved or joined. */
export class ArrivalCounts {
  /** Leaves that have no home, or none today, of all tasks and of listed ones. */
  private unplaced = 0;
  private unplacedListed = 0;
  /** Leaves with staff that have no home, or none today. */
  private unplacedStaff = 0;
  private readonly counts = new Int32Array(4);
  private changedTasks = 0;
  private touched = 0;
  private staffChanged = 0;
  /** By task: leaves that moved or joined. */
  private readonly changedOfTask: Int32Array;
  /** By today's administration, then by home (those that continue none): such leaves given or got. */
  private readonly touches: Int32Array;
  private readonly organisation: CompiledOrganisation;
  private readonly homes: CompiledHomes;
  private readonly tables: KernelTables;
  private readonly staff: Float64Array | undefined;

  /** `staff`, where given, holds a point value of each leaf, on a grid on which sums are exact. */
  constructor(organisation: CompiledOrganisation, homes: CompiledHomes, staff?: Float64Array) {
    this.staff = staff;
    this.organisation = organisation;
    this.homes = homes;
    this.tables = kernelTables(organisation);
    this.changedOfTask = new Int32Array(organisation.taskIds.length);
    this.touches = new Int32Array(organisation.administrationIds.length + homes.ids.length);
    this.unplaced = organisation.leafIds.length;
    for (const task of this.tables.listedTaskOf) if (task >= 0) this.unplacedListed += 1;
    for (const value of staff ?? []) if (value > 0) this.unplacedStaff += 1;
  }

  /** Leaves that moved or joined; NaN where a leaf has no home, or none today. */
  leavesMoved(): number {
    return this.unplaced > 0 ? Number.NaN : this.counts[arrivals.joined] + this.counts[arrivals.moved];
  }

  /** Listed tasks with a leaf that moved or joined; NaN where a leaf of a listed task has no home, or none today. */
  tasksMoved(): number {
    return this.unplacedListed > 0 ? Number.NaN : this.changedTasks;
  }

  /**
   * Today's administrations that give or get a leaf that moved or joined, a
   * home counted as the one it continues, and new ones that continue none and
   * get one; NaN where a leaf has no home, or none today.
   */
  administrationsTouched(): number {
    return this.unplaced > 0 ? Number.NaN : this.touched;
  }

  /** Σ staff of leaves that moved or joined; NaN without point values, or where a leaf with staff has no home, or none today. */
  staffMoved(): number {
    return this.staff === undefined || this.unplacedStaff > 0 ? Number.NaN : this.staffChanged;
  }

  place(leaf: number, from: number, to: number): void {
    const origin = this.organisation.todayHome[leaf];
    const before = arrivalAt(origin, from, this.homes);
    const after = arrivalAt(origin, to, this.homes);
    const listed = this.tables.listedTaskOf[leaf];
    const staff = this.staff === undefined ? 0 : this.staff[leaf];
    if (before === arrivals.unknown || after === arrivals.unknown) {
      const gained = (after === arrivals.unknown ? 1 : 0) - (before === arrivals.unknown ? 1 : 0);
      this.unplaced += gained;
      if (listed >= 0) this.unplacedListed += gained;
      if (staff > 0) this.unplacedStaff += gained;
    }
    this.counts[before] -= 1;
    this.counts[after] += 1;
    const [left, came] = [before >= arrivals.joined, after >= arrivals.joined];
    if (left) {
      this.touch(origin, -1);
      this.touch(this.keyOf(from), -1);
    }
    if (came) {
      this.touch(origin, 1);
      this.touch(this.keyOf(to), 1);
    }
    if (left === came) return;
    this.staffChanged += came ? staff : -staff;
    if (listed < 0) return;
    const changed = this.changedOfTask[listed] + (came ? 1 : -1);
    this.changedOfTask[listed] = changed;
    if (came ? changed === 1 : changed === 0) this.changedTasks += came ? 1 : -1;
  }

  /** The three counts with the leaf at each home. */
  preview(leaf: number, from: number, at: number, rows: ArrivalRows): void {
    const { leavesMoved, tasksMoved, administrationsTouched, staffMoved } = rows;
    const origin = this.organisation.todayHome[leaf];
    const before = arrivalAt(origin, from, this.homes);
    const own = from < 0 && origin >= 0 ? 1 : 0;
    const listed = this.tables.listedTaskOf[leaf];
    const staff = this.staff === undefined ? 0 : this.staff[leaf];
    const unknown = this.unplaced > own;
    const unknownStaff = this.staff === undefined || this.unplacedStaff > (staff > 0 ? own : 0);
    const unknownTasks = this.unplacedListed > (listed < 0 ? 0 : own);
    const left = before >= arrivals.joined ? 1 : 0;
    const key = left === 1 ? this.keyOf(from) : -1;
    const others = this.counts[arrivals.joined] + this.counts[arrivals.moved] - left;
    const tasksChanged = listed < 0 ? 0 : this.changedOfTask[listed];
    const elsewhere = this.changedTasks - (tasksChanged > 0 ? 1 : 0);
    // Leaves given or got without this one.
    const touchesOf = (place: number): number =>
      this.touches[place] - (left === 1 && (place === origin || place === key) ? 1 : 0);
    const untouched =
      left === 1 ? (this.touches[origin] === 1 ? 1 : 0) + (this.touches[key] === 1 ? 1 : 0) : 0;
    for (let home = 0; home < this.homes.ids.length; home += 1) {
      const came = arrivalAt(origin, home, this.homes) >= arrivals.joined ? 1 : 0;
      let touched = this.touched - untouched;
      if (came === 1) {
        touched += (touchesOf(origin) === 0 ? 1 : 0) + (touchesOf(this.keyOf(home)) === 0 ? 1 : 0);
      }
      const changed = listed >= 0 && tasksChanged - left + came > 0 ? 1 : 0;
      leavesMoved[at + home] = unknown ? Number.NaN : others + came;
      tasksMoved[at + home] = unknownTasks ? Number.NaN : elsewhere + changed;
      administrationsTouched[at + home] = unknown ? Number.NaN : touched;
      if (staffMoved === undefined) continue;
      staffMoved[at + home] = unknownStaff ? Number.NaN : this.staffChanged + (came - left) * staff;
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: ArrivalCounts): void {
    this.unplaced = from.unplaced;
    this.unplacedListed = from.unplacedListed;
    this.changedTasks = from.changedTasks;
    this.touched = from.touched;
    this.unplacedStaff = from.unplacedStaff;
    this.staffChanged = from.staffChanged;
    this.counts.set(from.counts);
    this.changedOfTask.set(from.changedOfTask);
    this.touches.set(from.touches);
  }

  private keyOf(home: number): number {
    const continued = this.homes.continues[home];
    return continued >= 0 ? continued : this.organisation.administrationIds.length + home;
  }

  private touch(place: number, by: 1 | -1): void {
    const before = this.touches[place];
    this.touches[place] = before + by;
    if (by === 1 && before === 0) this.touched += 1;
    if (by === -1 && before === 1) this.touched -= 1;
  }
}

/** Where a preview of the extent of change is written: one number per home, from `at` on. */
export interface ArrivalRows {
  readonly leavesMoved: Float64Array;
  readonly tasksMoved: Float64Array;
  readonly administrationsTouched: Float64Array;
  readonly staffMoved?: Float64Array;
}
