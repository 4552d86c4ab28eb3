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
import { Unplaced } from './unplaced.ts';

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
  private readonly unplaced: Unplaced;
  /** Home of each leaf, and the number of homes for those without one: a place that only makes numbers missing. */
  private readonly places: Int32Array;

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
    this.unplaced = new Unplaced(organisation);
    this.concentrations = new AreaConcentrations(organisation, homeCount, this.unplaced);
    this.crossings = new CrossingStrength(organisation, homeCount, this.unplaced);
    this.handoverTotal = new HandoverTotal(organisation, homeCount, this.unplaced);
    this.divided = new DividedTasks(organisation, homeCount, this.unplaced);
    this.functions = new FunctionCounts(organisation, homeCount, this.unplaced);
    this.staff = points.staff && new PointSums(points.staff, homeCount);
    this.behind = new Followers(organisation, homes, { staff: this.staff?.points, agenda: points.agenda });
    this.points = points;
    this.places = new Int32Array(organisation.leafIds.length).fill(homeCount);
    for (let leaf = 0; leaf < this.places.length; leaf += 1) this.place(leaf, home[leaf]);
  }

  /** Where a leaf is, -1 when it is not placed. */
  homeOf(leaf: number): number {
    const place = this.places[leaf];
    return place < this.homes.ids.length ? place : -1;
  }

  /** Where every leaf is, as a copy. */
  toHomes(): Int32Array {
    return this.places.map((_, leaf) => this.homeOf(leaf));
  }

  /** How a leaf came to where it is. */
  arrivalOf(leaf: number): ArrivalCode {
    return arrivalAt(this.organisation.todayHome[leaf], this.homeOf(leaf), this.homes);
  }

  /** Puts a leaf into a home, or nowhere with -1. Throws on a home that there is not. */
  place(leaf: number, home: number): void {
    const nowhere = this.homes.ids.length;
    const from = this.places[leaf];
    const to = home === -1 ? nowhere : home;
    if (from === to) return;
    if (!(home >= -1 && home < nowhere)) throw new RangeError(`no home ${home}`);
    if (from === nowhere || to === nowhere) this.unplaced.count(leaf, to === nowhere ? 1 : -1);
    this.concentrations.place(leaf, from, to);
    this.crossings.place(leaf, from, to, this.places);
    this.handoverTotal.place(leaf, from, to, this.places);
    this.divided.place(leaf, from, to);
    this.functions.place(leaf, from, to);
    if (this.staff !== undefined) this.staff.place(leaf, from, to);
    this.behind.note(leaf);
    this.places[leaf] = to;
  }

  /** A state of its own with the same homes. Cost: that of its counts, areas × homes and the like. */
  clone(): OrganisationState {
    const nowhere = new Int32Array(this.places.length).fill(-1);
    const copy = new OrganisationState(this.organisation, this.homes, nowhere, this.points);
    copy.concentrations.copy(this.concentrations);
    copy.crossings.copy(this.crossings);
    copy.handoverTotal.copy(this.handoverTotal);
    copy.divided.copy(this.divided);
    copy.functions.copy(this.functions);
    if (this.staff) copy.staff?.copy(this.staff);
    copy.behind.copy(this.followers);
    copy.unplaced.copy(this.unplaced);
    copy.places.set(this.places);
    return copy;
  }

  /** The counts that follow when asked, caught up; for the kernel's own parts. */
  get followers(): Followers {
    return this.behind.catchUp(this.places);
  }

  /** Where each leaf is, the number of homes for nowhere; for the kernel's own parts, not to be written. */
  get currentPlaces(): Int32Array {
    return this.places;
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
