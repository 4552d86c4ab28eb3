import type { CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';

/**
 * How many leaves without a home enter each group of numbers, which are
 * missing while there is one. Everything is counted as not placed at first.
 */
export class Unplaced {
  /** A leaf once for each of its areas. */
  inAreas = 0;
  /** A leaf once for each of its journeys. */
  onJourneys = 0;
  /** Leaves with relations. */
  related = 0;
  /** Leaves of listed tasks. */
  listed = 0;
  /** Leaves with a function that is better joined. */
  joined = 0;
  private readonly organisation: CompiledOrganisation;
  private readonly tables: KernelTables;

  constructor(organisation: CompiledOrganisation) {
    this.organisation = organisation;
    this.tables = kernelTables(organisation);
    for (let leaf = 0; leaf < organisation.leafIds.length; leaf += 1) this.count(leaf, 1);
  }

  /** Counts a leaf as not placed with 1, as placed with -1. */
  count(leaf: number, by: 1 | -1): void {
    this.inAreas += by * this.areasOf(leaf);
    this.onJourneys += by * this.journeysOf(leaf);
    this.related += by * this.tables.isRelated[leaf];
    if (this.tables.listedTaskOf[leaf] >= 0) this.listed += by;
    if (this.tables.joinedFunctionOf[leaf] >= 0) this.joined += by;
  }

  areasOf(leaf: number): number {
    const { start } = this.organisation.areasOfLeaf;
    return start[leaf + 1] - start[leaf];
  }

  journeysOf(leaf: number): number {
    const { start } = this.organisation.journeysOfLeaf;
    return start[leaf + 1] - start[leaf];
  }

  /** Takes over the counts of another over the same organisation. */
  copy(from: Unplaced): void {
    this.inAreas = from.inAreas;
    this.onJourneys = from.onJourneys;
    this.related = from.related;
    this.listed = from.listed;
    this.joined = from.joined;
  }
}
