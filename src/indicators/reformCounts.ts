import type { CompiledOrganisation } from './compiled.ts';
import { type KernelTables, kernelTables } from './kernelTables.ts';

/** What each reform may take of each home: `reformExposureTasks`. */
export class ReformCounts {
  /** Leaves with a weight that have no home. */
  private unplaced = 0;
  /** By home: weight of its leaves. */
  private readonly weight: Float64Array;
  /** By reform × home: what the reform may take of it. */
  private readonly taken: Float64Array;
  private readonly organisation: CompiledOrganisation;
  private readonly tables: KernelTables;
  private readonly homeCount: number;

  constructor(organisation: CompiledOrganisation, homeCount: number) {
    this.organisation = organisation;
    this.tables = kernelTables(organisation);
    this.homeCount = homeCount;
    this.weight = new Float64Array(homeCount);
    this.taken = new Float64Array(homeCount * organisation.reformIds.length);
    for (const units of this.tables.leafUnits) if (units > 0) this.unplaced += 1;
  }

  /**
   * Greatest share of listed tasks that the reform may take of one home; NaN
   * where a leaf of a listed task is not placed, or no home has any.
   */
  exposure(reform: number): number {
    if (this.unplaced > 0) return Number.NaN;
    let most = Number.NaN;
    for (let home = 0; home < this.homeCount; home += 1) {
      const share = this.taken[reform * this.homeCount + home] / this.weight[home];
      if (this.weight[home] > 0 && !(share <= most)) most = share;
    }
    return most;
  }

  place(leaf: number, from: number, to: number): void {
    const { leafUnits, reformUnits } = this.tables;
    const units = leafUnits[leaf];
    if (units === 0) return;
    if (from >= 0) this.weight[from] -= units;
    else this.unplaced -= 1;
    if (to >= 0) this.weight[to] += units;
    else this.unplaced += 1;
    const reformCount = this.organisation.reformIds.length;
    for (let reform = 0; reform < reformCount; reform += 1) {
      const takes = reformUnits[leaf * reformCount + reform];
      if (from >= 0) this.taken[reform * this.homeCount + from] -= takes;
      if (to >= 0) this.taken[reform * this.homeCount + to] += takes;
    }
  }

  /** Exposures with the leaf at each home, by reform × home, from `at` × reforms on. */
  preview(leaf: number, from: number, at: number, exposures: Float64Array): void {
    const { leafUnits, reformUnits } = this.tables;
    const { weight, taken, homeCount } = this;
    const units = leafUnits[leaf];
    const unknown = this.unplaced > (from < 0 && units > 0 ? 1 : 0);
    const reformCount = this.organisation.reformIds.length;
    for (let reform = 0; reform < reformCount; reform += 1) {
      const takes = reformUnits[leaf * reformCount + reform];
      // The two greatest shares without the leaf, so that "greatest among the others" is at hand for each home.
      let first = Number.NaN;
      let firstHome = -1;
      let second = Number.NaN;
      for (let home = 0; home < homeCount; home += 1) {
        const here = home === from ? 1 : 0;
        const others = weight[home] - here * units;
        if (others <= 0) continue;
        const share = (taken[reform * homeCount + home] - here * takes) / others;
        if (!(share <= first)) {
          second = first;
          first = share;
          firstHome = home;
        } else if (!(share <= second)) second = share;
      }
      for (let home = 0; home < homeCount; home += 1) {
        const here = home === from ? 1 : 0;
        const after = weight[home] + (1 - here) * units;
        const share = (taken[reform * homeCount + home] + (1 - here) * takes) / after;
        const elsewhere = home === firstHome ? second : first;
        const most = after > 0 && !(share <= elsewhere) ? share : elsewhere;
        exposures[at * reformCount + reform * homeCount + home] = unknown ? Number.NaN : most;
      }
    }
  }

  /** Takes over the counts of another over the same organisation and homes. */
  copy(from: ReformCounts): void {
    this.unplaced = from.unplaced;
    this.weight.set(from.weight);
    this.taken.set(from.taken);
  }
}
