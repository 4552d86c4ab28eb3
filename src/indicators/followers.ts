import { AreaSpreads } from './areaSpreads.ts';
import { ArrivalCounts } from './arrivalCounts.ts';
import type { CompiledHomes, CompiledOrganisation } from './compiled.ts';
import { InterfaceCounts } from './interfaceCounts.ts';
import { JourneyCounts } from './journeyCounts.ts';
import { PointSums } from './pointSums.ts';
import { PortfolioCounts } from './portfolioCounts.ts';
import { ReformCounts } from './reformCounts.ts';

/** Point values that the followers read. */
export interface FollowedPoints {
  /** On a grid on which sums are exact. */
  readonly staff: Float64Array | undefined;
  readonly agenda: Float64Array | undefined;
}

/**
 * Counts that follow where the leaves are when they are asked, not at once:
 * whoever searches over a few indicators does not pay for the others.
 */
export class Followers {
  readonly spreads: AreaSpreads;
  readonly journeys: JourneyCounts;
  readonly interfaces: InterfaceCounts;
  readonly portfolios: PortfolioCounts;
  readonly arrivals: ArrivalCounts;
  readonly reforms: ReformCounts;
  readonly agenda: PointSums | undefined;
  /** Homes as these counts know them. */
  readonly homeOf: Int32Array;
  /** Leaves whose homes have changed since, a leaf as often as it was moved; too many to note down mean all. */
  private readonly waiting: Int32Array;
  private waitingCount = 0;
  private readonly homeCount: number;

  constructor(organisation: CompiledOrganisation, homes: CompiledHomes, points: FollowedPoints) {
    const leafCount = organisation.leafIds.length;
    const homeCount = homes.ids.length;
    this.homeCount = homeCount;
    this.spreads = new AreaSpreads(organisation, homeCount);
    this.journeys = new JourneyCounts(organisation, homeCount);
    this.interfaces = new InterfaceCounts(organisation, homes);
    this.portfolios = new PortfolioCounts(organisation, homes);
    this.arrivals = new ArrivalCounts(organisation, homes, points.staff);
    this.reforms = new ReformCounts(organisation, homeCount);
    this.agenda = points.agenda && new PointSums(points.agenda, homeCount);
    this.homeOf = new Int32Array(leafCount).fill(-1);
    this.waiting = new Int32Array(leafCount);
  }

  /** Notes that a leaf has another home. */
  note(leaf: number): void {
    const count = this.waitingCount;
    if (count > this.waiting.length) return;
    if (count < this.waiting.length) this.waiting[count] = leaf;
    this.waitingCount = count + 1;
  }

  /**
   * Follows to where the leaves are; places beyond the homes are nowhere.
   * Cost: the memberships and relations of the leaves that wait.
   */
  catchUp(places: Int32Array): this {
    if (this.waitingCount <= this.waiting.length) {
      for (let at = 0; at < this.waitingCount; at += 1) this.follow(this.waiting[at], places);
    } else for (let leaf = 0; leaf < places.length; leaf += 1) this.follow(leaf, places);
    this.waitingCount = 0;
    return this;
  }

  private follow(leaf: number, places: Int32Array): void {
    const from = this.homeOf[leaf];
    const to = places[leaf] < this.homeCount ? places[leaf] : -1;
    if (from !== to) this.place(leaf, from, to);
  }

  private place(leaf: number, from: number, to: number): void {
    this.spreads.place(leaf, from, to);
    this.journeys.place(leaf, from, to, this.homeOf);
    this.interfaces.place(leaf, from, to, this.homeOf);
    this.portfolios.place(leaf, from, to);
    this.arrivals.place(leaf, from, to);
    this.reforms.place(leaf, from, to);
    this.agenda?.place(leaf, from < 0 ? this.homeCount : from, to < 0 ? this.homeCount : to);
    this.homeOf[leaf] = to;
  }

  /** Takes over the counts of another, which must have caught up, over the same organisation and homes. */
  copy(from: Followers): void {
    this.spreads.copy(from.spreads);
    this.journeys.copy(from.journeys);
    this.interfaces.copy(from.interfaces);
    this.portfolios.copy(from.portfolios);
    this.arrivals.copy(from.arrivals);
    this.reforms.copy(from.reforms);
    if (from.agenda) this.agenda?.copy(from.agenda);
    this.homeOf.set(from.homeOf);
    this.waitingCount = 0;
  }
}
