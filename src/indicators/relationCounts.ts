import { arrivalAt, arrivals } from './arrivalAt.ts';
import type { CompiledHomes, CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables, packing } from './kernelTables.ts';

/** Relations of one sort: how many, and how strong together. */
export interface StrengthAndCount {
  readonly strength: number;
  readonly count: number;
}

/** Which relations cross, and which of them are new, gone or changed. */
export class RelationCounts {
  /** Leaves that have relations and no home. */
  unplaced = 0;
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
      if (!this.isRelated(leaf)) continue;
      this.unplaced += 1;
      if (organisation.todayHome[leaf] < 0) unplacedToday += 1;
    }
    this.unplacedToday = unplacedToday;
  }

  /** Relations that cross; not a number where a leaf that has relations is not placed. */
  crossingNow(): StrengthAndCount {
    return this.unplaced > 0 ? unknown : unpack(this.crossing);
  }

  /** Strength that crosses / all strength; NaN without relations or where a leaf that has some is not placed. */
  crossingShare(): number {
    return this.unplaced > 0 ? Number.NaN : strengthOf(this.crossing) / this.tables.strengthTotal;
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
    if ((from < 0 || to < 0) && this.isRelated(leaf)) this.unplaced += (to < 0 ? 1 : 0) - (from < 0 ? 1 : 0);
  }

  /** The share and the interfaces with the leaf at each home. */
  preview(leaf: number, from: number, homeOf: Int32Array, at: number, rows: RelationRows): void {
    const { tables } = this;
    const { ends, endPacked, endPackedToday } = tables;
    const { start, items } = ends;
    const homeCount = this.homes.ids.length;
    const { crossing, still, share } = rows;
    // First the weight from the leaf to each home, in the rows themselves.
    for (let home = 0; home < homeCount; home += 1) {
      crossing[at + home] = 0;
      still[at + home] = 0;
    }
    let all = 0;
    let allToday = 0;
    let toStayed = 0;
    for (let entry = start[leaf]; entry < start[leaf + 1]; entry += 1) {
      const other = items[entry];
      const home = homeOf[other];
      if (home < 0) continue;
      crossing[at + home] += endPacked[entry];
      still[at + home] += endPackedToday[entry];
      all += endPacked[entry];
      allToday += endPackedToday[entry];
      toStayed += this.stayed[other] * endPackedToday[entry];
    }
    const crossingElsewhere = this.crossing - (from < 0 ? 0 : all - crossing[at + from]) + all;
    const stillElsewhere = this.stillCrossing - (from < 0 ? 0 : allToday - still[at + from]) + allToday;
    const unchangedElsewhere = this.unchanged - this.stayed[leaf] * toStayed;
    const isUnknown = this.unplaced > (from < 0 && this.isRelated(leaf) ? 1 : 0);
    const isChangeUnknown = isUnknown || this.unplacedToday > 0;
    for (let home = 0; home < homeCount; home += 1) {
      const crossingThere = crossingElsewhere - crossing[at + home];
      const stillThere = stillElsewhere - still[at + home];
      crossing[at + home] = isUnknown ? Number.NaN : crossingThere;
      still[at + home] = isUnknown ? Number.NaN : stillThere;
      share[at + home] = isUnknown ? Number.NaN : strengthOf(crossingThere) / tables.strengthTotal;
      if (rows.added === undefined || rows.gone === undefined || rows.changed === undefined) continue;
      const unchanged = unchangedElsewhere + this.stays(leaf, home) * toStayed;
      rows.added[at + home] = isChangeUnknown ? Number.NaN : crossingThere - stillThere;
      rows.gone[at + home] = isChangeUnknown ? Number.NaN : tables.crossingToday - stillThere;
      rows.changed[at + home] = isChangeUnknown ? Number.NaN : stillThere - unchanged;
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: RelationCounts): void {
    this.unplaced = from.unplaced;
    this.crossing = from.crossing;
    this.stillCrossing = from.stillCrossing;
    this.unchanged = from.unchanged;
    this.stayed.set(from.stayed);
  }

  private isChangeUnknown(): boolean {
    return this.unplaced > 0 || this.unplacedToday > 0;
  }

  private isRelated(leaf: number): boolean {
    const { start } = this.organisation.relationsOfLeaf;
    return start[leaf + 1] > start[leaf];
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

/** The strength in a packed number. */
export function strengthOf(packed: number): number {
  return packed - Math.floor(packed / packing) * packing;
}

/** Where a preview of the relations is written: one packed number per home, from `at` on; the share as it is. */
export interface RelationRows {
  readonly share: Float64Array;
  readonly crossing: Float64Array;
  /** Crossing today and there. */
  readonly still: Float64Array;
  readonly added?: Float64Array;
  readonly gone?: Float64Array;
  readonly changed?: Float64Array;
}
