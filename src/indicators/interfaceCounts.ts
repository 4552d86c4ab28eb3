import { arrivalAt, arrivals } from './arrivalAt.ts';
import type { CompiledHomes, CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables, packing } from './kernelTables.ts';

/** Relations of one sort: how many, and how strong together. */
export interface StrengthAndCount {
  readonly strength: number;
  readonly count: number;
}

/** Which relations cross, and which of them are new, gone or changed: the indicators of interfaces. */
export class InterfaceCounts {
  /** Leaves that have relations and no home. */
  private unplaced = 0;
  /** Leaves that have relations and no home today. */
  readonly unplacedToday: number;
  /** Packed: relations that cross. */
  private crossing = 0;
  /** Packed: those of them that cross today too. */
  private stillCrossing = 0;
  /** Packed: those of them whose ends both stayed. */
  private unchanged = 0;
  private readonly stayed: Uint8Array;
  private readonly organisation: CompiledOrganisation;
  private readonly homes: CompiledHomes;
  private readonly tables: KernelTables;

  constructor(organisation: CompiledOrganisation, homes: CompiledHomes) {
    this.organisation = organisation;
    this.homes = homes;
    this.tables = kernelTables(organisation);
    this.stayed = new Uint8Array(organisation.leafIds.length);
    let unplacedToday = 0;
    for (let leaf = 0; leaf < organisation.leafIds.length; leaf += 1) {
      if (this.tables.isRelated[leaf] === 0) continue;
      this.unplaced += 1;
      if (organisation.todayHome[leaf] < 0) unplacedToday += 1;
    }
    this.unplacedToday = unplacedToday;
  }

  /** Relations that cross; not a number where a leaf that has relations is not placed. */
  crossingNow(): StrengthAndCount {
    return this.unplaced > 0 ? unknown : unpack(this.crossing);
  }

  /** Inside today, crosses now. */
  newInterfaces(): StrengthAndCount {
    return this.isChangeUnknown() ? unknown : unpack(this.crossing - this.stillCrossing);
  }

  /** Crosses today, inside now. */
  goneInterfaces(): StrengthAndCount {
    return this.isChangeUnknown() ? unknown : unpack(this.tables.crossingToday - this.stillCrossing);
  }

  /** Crosses today and now, with an end that joined or moved. */
  changedInterfaces(): StrengthAndCount {
    return this.isChangeUnknown() ? unknown : unpack(this.stillCrossing - this.unchanged);
  }

  /** `homeOf` still holds the leaf's old home. */
  place(leaf: number, from: number, to: number, homeOf: Int32Array): void {
    const { ends, endPacked, endPackedToday } = this.tables;
    const { start, items } = ends;
    const stayed = this.stayed;
    const stays = this.stays(leaf, to);
    const turn = stays - stayed[leaf];
    let crossing = 0;
    let stillCrossing = 0;
    let unchanged = 0;
    for (let entry = start[leaf]; entry < start[leaf + 1]; entry += 1) {
      const other = items[entry];
      const home = homeOf[other];
      if (home < 0) continue;
      const gained = (to >= 0 && home !== to ? 1 : 0) - (from >= 0 && home !== from ? 1 : 0);
      crossing += gained * endPacked[entry];
      stillCrossing += gained * endPackedToday[entry];
      unchanged += stayed[other] * endPackedToday[entry];
    }
    this.crossing += crossing;
    this.stillCrossing += stillCrossing;
    this.unchanged += turn * unchanged;
    stayed[leaf] = stays;
    this.unplaced += this.tables.isRelated[leaf] * ((to < 0 ? 1 : 0) - (from < 0 ? 1 : 0));
  }

  /** The interfaces with the leaf at each home, packed. */
  preview(leaf: number, from: number, homeOf: Int32Array, at: number, rows: InterfaceRows): void {
    const { tables } = this;
    const { ends, endPacked, endPackedToday } = tables;
    const { start, items } = ends;
    const homeCount = this.homes.ids.length;
    const { added, gone, changed } = rows;
    // First the weight from the leaf to each home: of all relations, and of those that cross today.
    for (let home = 0; home < homeCount; home += 1) {
      added[at + home] = 0;
      gone[at + home] = 0;
    }
    let all = 0;
    let allToday = 0;
    let toStayed = 0;
    for (let entry = start[leaf]; entry < start[leaf + 1]; entry += 1) {
      const other = items[entry];
      const home = homeOf[other];
      if (home < 0) continue;
      added[at + home] += endPacked[entry];
      gone[at + home] += endPackedToday[entry];
      all += endPacked[entry];
      allToday += endPackedToday[entry];
      toStayed += this.stayed[other] * endPackedToday[entry];
    }
    const mostCrossing = this.crossing + (from < 0 ? all : added[at + from]);
    const mostStill = this.stillCrossing + (from < 0 ? allToday : gone[at + from]);
    const unchangedElsewhere = this.unchanged - this.stayed[leaf] * toStayed;
    const unknown =
      this.unplacedToday > 0 || this.unplaced > (from < 0 && tables.isRelated[leaf] === 1 ? 1 : 0);
    for (let home = 0; home < homeCount; home += 1) {
      const crossing = mostCrossing - added[at + home];
      const still = mostStill - gone[at + home];
      const unchanged = unchangedElsewhere + this.stays(leaf, home) * toStayed;
      added[at + home] = unknown ? Number.NaN : crossing - still;
      gone[at + home] = unknown ? Number.NaN : tables.crossingToday - still;
      changed[at + home] = unknown ? Number.NaN : still - unchanged;
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: InterfaceCounts): void {
    this.unplaced = from.unplaced;
    this.crossing = from.crossing;
    this.stillCrossing = from.stillCrossing;
    this.unchanged = from.unchanged;
    this.stayed.set(from.stayed);
  }

  private isChangeUnknown(): boolean {
    return this.unplaced > 0 || this.unplacedToday > 0;
  }

  private stays(leaf: number, home: number): 0 | 1 {
    return arrivalAt(this.organisation.todayHome[leaf], home, this.homes) === arrivals.stayed ? 1 : 0;
  }
}

const unknown: StrengthAndCount = { strength: Number.NaN, count: Number.NaN };

/** Strength and count out of one number; both NaN out of NaN. */
export function unpack(packed: number): StrengthAndCount {
  return { strength: strengthOf(packed), count: Math.floor(packed / packing) };
}

function strengthOf(packed: number): number {
  return packed - Math.floor(packed / packing) * packing;
}

/** Where a preview of interfaces is written: one packed number per home. */
export interface InterfaceRows {
  readonly added: Float64Array;
  readonly gone: Float64Array;
  readonly changed: Float64Array;
}
