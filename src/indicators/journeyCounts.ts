import type { CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';

/** What each journey meets: `handovers` and `doorsMet`. */
export class JourneyCounts {
  /** Leaves without a home, counted once in each journey that meets them. */
  unplacedTotal = 0;
  /** Sums over journeys, each times its weight. */
  private handoverTotal = 0;
  private doorTotal = 0;
  /** By journey × home: distinct leaves. */
  private readonly leaves: Int32Array;
  /** By journey. */
  private readonly handoverCounts: Int32Array;
  private readonly doorCounts: Int32Array;
  private readonly unplaced: Int32Array;
  private readonly organisation: CompiledOrganisation;
  private readonly tables: KernelTables;
  private readonly homeCount: number;

  constructor(organisation: CompiledOrganisation, homeCount: number) {
    const { journeyIds, journeysOfLeaf } = organisation;
    this.organisation = organisation;
    this.tables = kernelTables(organisation);
    this.homeCount = homeCount;
    this.leaves = new Int32Array(journeyIds.length * homeCount);
    this.handoverCounts = new Int32Array(journeyIds.length);
    this.doorCounts = new Int32Array(journeyIds.length);
    this.unplaced = new Int32Array(journeyIds.length);
    for (const journey of journeysOfLeaf.items) this.unplaced[journey] += 1;
    this.unplacedTotal = journeysOfLeaf.items.length;
  }

  /** Whether the means weigh journeys by their frequency: where every journey with a leaf has one. */
  get isWeighted(): boolean {
    return this.tables.journeysWeighted;
  }

  /** Changes of home along the journey; NaN where it meets no leaf, or one that is not placed. */
  handovers(journey: number): number {
    return this.isKnown(journey) ? this.handoverCounts[journey] : Number.NaN;
  }

  /** Distinct homes the journey meets; NaN where it meets no leaf, or one that is not placed. */
  doors(journey: number): number {
    return this.isKnown(journey) ? this.doorCounts[journey] : Number.NaN;
  }

  /** Mean over journeys that meet a leaf, by frequency where all have one; NaN where there is none or a leaf is not placed. */
  handoversMean(): number {
    return this.unplacedTotal > 0 ? Number.NaN : this.handoverTotal / this.tables.journeyWeightTotal;
  }

  /** Mean as `handoversMean`. */
  doorsMean(): number {
    return this.unplacedTotal > 0 ? Number.NaN : this.doorTotal / this.tables.journeyWeightTotal;
  }

  /** Distinct leaves of the journey that have no home. */
  unplacedIn(journey: number): number {
    return this.unplaced[journey];
  }

  /** `homeOf` still holds the leaf's old home. */
  place(leaf: number, from: number, to: number, homeOf: Int32Array): void {
    const { neighbours, neighbourJourney, journeyWeight } = this.tables;
    for (let entry = neighbours.start[leaf]; entry < neighbours.start[leaf + 1]; entry += 1) {
      const home = homeOf[neighbours.items[entry]];
      if (home < 0) continue;
      const gained = (to >= 0 && home !== to ? 1 : 0) - (from >= 0 && home !== from ? 1 : 0);
      const journey = neighbourJourney[entry];
      this.handoverCounts[journey] += gained;
      this.handoverTotal += gained * journeyWeight[journey];
    }
    const { start, items } = this.organisation.journeysOfLeaf;
    for (let entry = start[leaf]; entry < start[leaf + 1]; entry += 1) {
      const journey = items[entry];
      let gained = 0;
      if (from >= 0) {
        const left = this.leaves[journey * this.homeCount + from] - 1;
        this.leaves[journey * this.homeCount + from] = left;
        if (left === 0) gained -= 1;
      } else {
        this.unplaced[journey] -= 1;
        this.unplacedTotal -= 1;
      }
      if (to >= 0) {
        const there = this.leaves[journey * this.homeCount + to];
        this.leaves[journey * this.homeCount + to] = there + 1;
        if (there === 0) gained += 1;
      } else {
        this.unplaced[journey] += 1;
        this.unplacedTotal += 1;
      }
      this.doorCounts[journey] += gained;
      this.doorTotal += gained * journeyWeight[journey];
    }
  }

  /**
   * What the means would be with the leaf at each home. Rows `ofJourney…`,
   * where given, get the values of each journey of the leaf, in the order of
   * `journeysOfLeaf`.
   */
  preview(leaf: number, from: number, homeOf: Int32Array, at: number, rows: JourneyRows): void {
    const { homeCount } = this;
    const { neighbours, neighbourJourney, journeyWeight, journeyWeightTotal } = this.tables;
    const { start, items } = this.organisation.journeysOfLeaf;
    const { handovers, doors, ofJourneyHandovers, ofJourneyDoors } = rows;
    const own = from < 0 ? start[leaf + 1] - start[leaf] : 0;
    const unknown = this.unplacedTotal > own;
    for (let home = 0; home < homeCount; home += 1) {
      handovers[at + home] = this.handoverTotal;
      doors[at + home] = this.doorTotal;
    }
    for (let entry = neighbours.start[leaf]; entry < neighbours.start[leaf + 1]; entry += 1) {
      const there = homeOf[neighbours.items[entry]];
      if (there < 0) continue;
      const before = from >= 0 && there !== from ? 1 : 0;
      const weight = journeyWeight[neighbourJourney[entry]];
      for (let home = 0; home < homeCount; home += 1) {
        handovers[at + home] += ((home === there ? 0 : 1) - before) * weight;
      }
    }
    for (let entry = start[leaf]; entry < start[leaf + 1]; entry += 1) {
      const journey = items[entry];
      const base = journey * homeCount;
      const lost = from >= 0 && this.leaves[base + from] === 1 ? 1 : 0;
      const unknownHere = this.unplaced[journey] > (from < 0 ? 1 : 0);
      for (let home = 0; home < homeCount; home += 1) {
        const gained = this.leaves[base + home] === (home === from ? 1 : 0) ? 1 : 0;
        doors[at + home] += (gained - lost) * journeyWeight[journey];
        if (ofJourneyDoors === undefined || ofJourneyHandovers === undefined) continue;
        const place = (entry - start[leaf]) * homeCount + home;
        ofJourneyDoors[place] = unknownHere ? Number.NaN : this.doorCounts[journey] + gained - lost;
        ofJourneyHandovers[place] = unknownHere
          ? Number.NaN
          : this.handoverCounts[journey] + this.handoversGained(leaf, journey, from, home, homeOf);
      }
    }
    for (let home = 0; home < homeCount; home += 1) {
      handovers[at + home] = unknown ? Number.NaN : handovers[at + home] / journeyWeightTotal;
      doors[at + home] = unknown ? Number.NaN : doors[at + home] / journeyWeightTotal;
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: JourneyCounts): void {
    this.leaves.set(from.leaves);
    this.handoverCounts.set(from.handoverCounts);
    this.doorCounts.set(from.doorCounts);
    this.unplaced.set(from.unplaced);
    this.unplacedTotal = from.unplacedTotal;
    this.handoverTotal = from.handoverTotal;
    this.doorTotal = from.doorTotal;
  }

  private isKnown(journey: number): boolean {
    return this.unplaced[journey] === 0 && this.doorCounts[journey] > 0;
  }

  private handoversGained(
    leaf: number,
    journey: number,
    from: number,
    to: number,
    homeOf: Int32Array,
  ): number {
    const { neighbours, neighbourJourney } = this.tables;
    let gained = 0;
    for (let entry = neighbours.start[leaf]; entry < neighbours.start[leaf + 1]; entry += 1) {
      const there = homeOf[neighbours.items[entry]];
      if (neighbourJourney[entry] !== journey || there < 0) continue;
      gained += (there === to ? 0 : 1) - (from >= 0 && there !== from ? 1 : 0);
    }
    return gained;
  }
}

/** Where a preview of the journeys is written: one number per home, from `at` on. */
export interface JourneyRows {
  readonly handovers: Float64Array;
  readonly doors: Float64Array;
  readonly ofJourneyHandovers?: Float64Array;
  readonly ofJourneyDoors?: Float64Array;
}
