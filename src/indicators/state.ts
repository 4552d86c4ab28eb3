import { AreaConcentrations } from './areaConcentrations.ts';
import { type ArrivalCode, arrivalAt } from './arrivalAt.ts';
import type { CompiledHomes, CompiledOrganisation } from './compiled.ts';
import { CrossingStrength } from './crossingStrength.ts';
import { DividedTasks } from './dividedTasks.ts';
import { Followers } from './followers.ts';
import { FunctionCounts } from './functionCounts.ts';
import { HandoverTotal } from './handoverTotal.ts';
import type { StrengthAndCount } from './interfaceCounts.ts';
import { kernelTables } from './kernelTables.ts';
import { PointSums } from './pointSums.ts';

/** Known point values of the leaves; without them what rests on them is NaN. */
export interface PointValues {
  /** Full-time equivalents of each leaf; what is not finite counts as 0. */
  readonly staff?: Float64Array;
  /** Agenda items of each leaf; what is not finite counts as 0. */
  readonly agenda?: Float64Array;
}

/**
 * Where every leaf is, with the counts that all value indicators read: the
 * one kernel behind measure, preview and search. Leaves, homes, areas and so
 * on are named by their index in the compiled form.
 *
 * A number is NaN where a leaf that enters it is not placed (for what measures
 * change, also where it is not placed today), where it divides by nothing (an
 * area without leaves, no relations), and where it rests on point values that
 * were not given. `notPlacedIn` names the leaves.
 *
 * Every number depends on the homes alone, to the last bit: not on the order
 * of moves that led there. Cost: building is linear in leaves, relations and
 * memberships; `place` in the leaf's own, and in the homes it makes a home
 * overtake where point values are given; reading a mean or a count is constant, except that counts which
 * nobody asked for since the last moves follow those moves first.
 */
export class OrganisationState {
  readonly organisation: CompiledOrganisation;
  readonly homes: CompiledHomes;
  readonly concentrations: AreaConcentrations;
  readonly crossings: CrossingStrength;
  readonly handoverTotal: HandoverTotal;
  readonly divided: DividedTasks;
  readonly functions: FunctionCounts;
  readonly staff: PointSums | undefined;
  private readonly behind: Followers;
  private readonly points: PointValues;
  private readonly current: Int32Array;

  /** `home` is copied; -1 for a leaf that is not placed. Throws on a home that there is not. */
  constructor(
    organisation: CompiledOrganisation,
    homes: CompiledHomes,
    home: Int32Array,
    points: PointValues = {},
  ) {
    const homeCount = homes.ids.length;
    this.organisation = organisation;
    this.homes = homes;
    this.concentrations = new AreaConcentrations(organisation, homeCount);
    this.crossings = new CrossingStrength(organisation, homeCount);
    this.handoverTotal = new HandoverTotal(organisation, homeCount);
    this.divided = new DividedTasks(organisation, homeCount);
    this.functions = new FunctionCounts(organisation, homeCount);
    this.staff = points.staff && new PointSums(points.staff, homeCount);
    this.behind = new Followers(organisation, homes, { staff: this.staff?.points, agenda: points.agenda });
    this.points = points;
    this.current = new Int32Array(organisation.leafIds.length).fill(-1);
    for (let leaf = 0; leaf < this.current.length; leaf += 1) this.place(leaf, home[leaf]);
  }

  /** Where a leaf is, -1 when it is not placed. */
  homeOf(leaf: number): number {
    return this.current[leaf];
  }

  /** Where every leaf is, as a copy. */
  toHomes(): Int32Array {
    return this.current.slice();
  }

  /** How a leaf came to where it is. */
  arrivalOf(leaf: number): ArrivalCode {
    return arrivalAt(this.organisation.todayHome[leaf], this.current[leaf], this.homes);
  }

  /** Puts a leaf into a home, or nowhere with -1. Throws on a home that there is not. */
  place(leaf: number, home: number): void {
    const from = this.current[leaf];
    if (from === home) return;
    if (!(home >= -1 && home < this.homes.ids.length)) throw new RangeError(`no home ${home}`);
    this.concentrations.place(leaf, from, home);
    this.crossings.place(leaf, from, home, this.current);
    this.handoverTotal.place(leaf, from, home, this.current);
    this.divided.place(leaf, from, home);
    this.functions.place(leaf, from, home);
    if (this.staff !== undefined) this.staff.place(leaf, from, home);
    this.behind.note(leaf);
    this.current[leaf] = home;
  }

  /** A state of its own with the same homes. Cost: that of its counts, areas × homes and the like. */
  clone(): OrganisationState {
    const nowhere = new Int32Array(this.current.length).fill(-1);
    const copy = new OrganisationState(this.organisation, this.homes, nowhere, this.points);
    copy.concentrations.copy(this.concentrations);
    copy.crossings.copy(this.crossings);
    copy.handoverTotal.copy(this.handoverTotal);
    copy.divided.copy(this.divided);
    copy.functions.copy(this.functions);
    if (this.staff) copy.staff?.copy(this.staff);
    copy.behind.copy(this.followers);
    copy.current.set(this.current);
    return copy;
  }

  /** The counts that follow when asked, caught up; for the kernel's own parts. */
  get followers(): Followers {
    return this.behind.catchUp(this.current);
  }

  /** How the current homes are read by the parts of the kernel; not to be written. */
  get currentHomes(): Int32Array {
    return this.current;
  }

  /** `areaSpread` of one area: distinct homes of its leaves. */
  areaSpread(area: number): number {
    return this.followers.spreads.of(area);
  }

  /** `areaSpread` on the whole: mean over areas that have leaves. */
  areaSpreadMean(): number {
    return this.followers.spreads.mean();
  }

  /** `areaConcentration` of one area: Σ p², a task weighing 1, shared by its leaves there. */
  areaConcentration(area: number): number {
    return this.concentrations.of(area);
  }

  /** `areaConcentration` on the whole: mean over areas that have leaves. */
  areaConcentrationMean(): number {
    return this.concentrations.mean();
  }

  /** `crossingShare`: strength that crosses / all strength. */
  crossingShare(): number {
    return this.crossings.share();
  }

  /** Strength and count of relations that cross. */
  crossing(): StrengthAndCount {
    return this.followers.interfaces.crossingNow();
  }

  /** `newInterfaces`: inside today, crossing now. */
  newInterfaces(): StrengthAndCount {
    return this.followers.interfaces.newInterfaces();
  }

  /** `goneInterfaces`: crossing today, inside now. */
  goneInterfaces(): StrengthAndCount {
    return this.followers.interfaces.goneInterfaces();
  }

  /** `changedInterfaces`: crossing today and now, with an end that joined or moved. */
  changedInterfaces(): StrengthAndCount {
    return this.followers.interfaces.changedInterfaces();
  }

  /** `handovers` of one journey: changes of home along it. */
  handovers(journey: number): number {
    return this.followers.journeys.handovers(journey);
  }

  /** `handovers` on the whole: mean, by frequency where `journeysWeighted`. */
  handoversMean(): number {
    return this.handoverTotal.mean();
  }

  /** `doorsMet` of one journey: distinct homes. */
  doorsMet(journey: number): number {
    return this.followers.journeys.doors(journey);
  }

  /** `doorsMet` on the whole: mean, by frequency where `journeysWeighted`. */
  doorsMetMean(): number {
    return this.followers.journeys.doorsMean();
  }

  /** Whether means over journeys weigh by yearly frequency: only where every journey has one. */
  get journeysWeighted(): boolean {
    return kernelTables(this.organisation).journeysWeighted;
  }

  /** `dividedTasks`: listed tasks whose leaves have two homes or more. */
  dividedTasks(): number {
    return this.divided.count();
  }

  /** `duplicateFunctions`: Σ max(0, homes − 1) over functions better joined. */
  duplicateFunctions(): number {
    return this.functions.duplicateFunctions();
  }

  /** Listed tasks of a committee: `whole` with all their leaves there, `partly` the others. */
  portfolio(committee: number): { readonly whole: number; readonly partly: number } {
    const { portfolios } = this.followers;
    return { whole: portfolios.whole(committee), partly: portfolios.partly(committee) };
  }

  /** `portfolioBreadth` on the whole: greatest less least over committees. */
  portfolioSpread(): number {
    return this.followers.portfolios.spread();
  }

  /** `leavesMoved`: leaves that moved or joined. */
  leavesMoved(): number {
    return this.followers.arrivals.leavesMoved();
  }

  /** `tasksMoved`: listed tasks with such a leaf. */
  tasksMoved(): number {
    return this.followers.arrivals.tasksMoved();
  }

  /** `administrationsTouched`: administrations that give or get such a leaf. */
  administrationsTouched(): number {
    return this.followers.arrivals.administrationsTouched();
  }

  /** `reformExposureTasks` of one reform. */
  reformExposureTasks(reform: number): number {
    return this.followers.reforms.exposure(reform);
  }

  /** `staffBalance` on point values. */
  staffBalance(): number {
    return this.staff === undefined ? Number.NaN : this.staff.balance();
  }

  /** `staffLargestToSmallest` on point values; Infinity where the smallest is 0. */
  staffLargestToSmallest(): number {
    return this.staff === undefined ? Number.NaN : this.staff.largestToSmallest();
  }

  /** `staffMoved` on point values. */
  staffMoved(): number {
    return this.followers.arrivals.staffMoved();
  }

  /** Whether point values of agenda items were given. */
  get hasAgenda(): boolean {
    return this.points.agenda !== undefined;
  }

  /** `agendaBalance` on point values. */
  agendaBalance(): number {
    return this.followers.agenda?.balance() ?? Number.NaN;
  }

  /** `agendaLoadTopTwo` on point values. */
  agendaLoadTopTwo(): number {
    return this.followers.agenda?.topTwo() ?? Number.NaN;
  }
}
