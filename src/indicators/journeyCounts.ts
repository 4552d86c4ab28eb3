import type { CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';

/** What each journey meets: `handovers` per journey, `doorsMet` per journey and on the whole. */
export class JourneyCounts {
  /** Leaves without a home, counted once in each journey that meets them. */
  private unplacedTotal: number;
  /** Sum over journeys, each times its weight. */
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

  /** Changes of home along the journey; NaN where it meets no leaf, or one that is not placed. */
  handovers(journey: number): number {
    return this.isKnown(journey) ? this.handoverCounts[journey] : Number.NaN;
  }

  /** Distinct homes the journey meets; NaN where it meets no leaf, or one that is not placed. */
  doors(journey: number): number {
    return this.isKnown(journey) ? this.doorCounts[journey] : Number.NaN;
  }

  /** Mean over journeys that meet a leaf, by frequency where all have one; NaN where there is none or a leaf is not placed. */
  doorsMean(): number {
    return this.unplacedTotal > 0 ? Number.NaN : this.doorTotal / this.tables.journeyWeightTotal;
  }

  /** `homeOf` still holds the leaf's old home. */
  place(leaf: number, from: number, to: number, homeOf: Int32Array): void {
    const { neighbours, neighbourJourney, journeyWeight } = this.tables;
    for (let entry = neighbours.start[leaf]; entry < neighbours.start[leaf + 1]; entry += 1) {
      const home = homeOf[neighbours.items[entry]];
      if (home < 0) continue;
      const gained = (to >= 0 && home !== to ? 1 : 0) - (from >= 0 && home !== from ? 1 : 0);
      this.handoverCounts[neighbourJourney[entry]] += gained;
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
   * The mean of doors with the leaf at each home. `parts`, where given, gets
   * the values of each journey of the leaf, in the order of `journeysOfLeaf`.
   */
  preview(
    leaf: number,
    from: number,
    homeOf: Int32Array,
    at: number,
    doors: Float64Array,
    parts?: JourneyParts,
  ): void {
    const { homeCount } = this;
    const { journeyWeight, journeyWeightTotal } = this.tables;
    const { start, items } = this.organisation.journeysOfLeaf;
    const first = start[leaf];
    const end = start[leaf + 1];
    const unknown = this.unplacedTotal > (from < 0 ? end - first : 0);
    for (let home = 0; home < homeCount; home += 1) doors[at + home] = this.doorTotal;
    for (let entry = first; entry < end; entry += 1) {
      const journey = items[entry];
      const base = journey * homeCount;
      const lost = from >= 0 && this.leaves[base + from] === 1 ? 1 : 0;
      const unknownHere = this.unplaced[journey] > (from < 0 ? 1 : 0);
      for (let home = 0; home < homeCount; home += 1) {
        const gained = (this.leaves[base + home] === (home === from ? 1 : 0) ? 1 : 0) - lost;
        doors[at + home] += gained * journeyWeight[journey];
        if (parts === undefined) continue;
        const place = (entry - first) * homeCount + home;
        const handovers =
          this.handoverCounts[journey] + this.handoversGained(leaf, journey, from, home, homeOf);
        parts.doorsOf[place] = unknownHere ? Number.NaN : this.doorCounts[journey] + gained;
        parts.handoversOf[place] = unknownHere ? Number.NaN : handovers;
      }
    }
    for (let home = 0; home < homeCount; home += 1) {
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

/** By journey of the leaf × home. */
export interface JourneyParts {
  readonly handoversOf: Float64Array;
  readonly doorsOf: Float64Array;
}
