import type { AreaRows } from './areaCounts.ts';
import type { ArrivalRows } from './arrivalCounts.ts';
import type { JourneyRows } from './journeyCounts.ts';
import type { PointRows } from './pointSums.ts';
import type { RelationRows } from './relationCounts.ts';
import type { OrganisationState } from './state.ts';
import type { PortfolioRows } from './taskCounts.ts';
import type { ValueIndicator } from './valueIndicator.ts';

/**
 * Where previews are written: for each leaf asked about one number per home,
 * by leaf × home. Groups that were not asked for are not there and cost
 * nothing. Exposures are by leaf × reform × home; interfaces are packed.
 */
export interface PreviewRows {
  readonly areas: AreaRows | undefined;
  readonly relations: RelationRows | undefined;
  readonly journeys: JourneyRows | undefined;
  readonly divided: Float64Array | undefined;
  readonly portfolio: PortfolioRows | undefined;
  readonly duplicates: Float64Array | undefined;
  readonly arrivals: ArrivalRows | undefined;
  readonly exposures: Float64Array | undefined;
  readonly staffBalance: Float64Array | undefined;
  readonly staffExtremes: PointRows | undefined;
  readonly agendaBalance: Float64Array | undefined;
  readonly agendaExtremes: PointRows | undefined;
}

/** Room for previews of so many leaves, for the indicators named. */
export function previewRows(
  state: OrganisationState,
  leafCount: number,
  indicators: readonly ValueIndicator[],
): PreviewRows {
  const asked = new Set(indicators);
  const wants = (...names: readonly ValueIndicator[]): boolean => names.some((name) => asked.has(name));
  const row = (): Float64Array => new Float64Array(leafCount * state.homes.ids.length);
  return {
    areas: wants('areaSpread', 'areaConcentration') ? { spread: row(), concentration: row() } : undefined,
    relations: wants('newInterfaces', 'goneInterfaces', 'changedInterfaces')
      ? { share: row(), crossing: row(), still: row(), added: row(), gone: row(), changed: row() }
      : wants('crossingShare')
        ? { share: row(), crossing: row(), still: row() }
        : undefined,
    journeys: wants('handovers', 'doorsMet') ? { handovers: row(), doors: row() } : undefined,
    divided: wants('dividedTasks') ? row() : undefined,
    portfolio: wants('portfolioBreadth') ? { spread: row() } : undefined,
    duplicates: wants('duplicateFunctions') ? row() : undefined,
    arrivals: wants('leavesMoved', 'tasksMoved', 'administrationsTouched', 'staffMoved')
      ? { leavesMoved: row(), tasksMoved: row(), administrationsTouched: row(), staffMoved: row() }
      : undefined,
    exposures: wants('reformExposureTasks')
      ? new Float64Array(leafCount * state.homes.ids.length * state.organisation.reformIds.length)
      : undefined,
    staffBalance: state.staff && wants('staffBalance') ? row() : undefined,
    staffExtremes: state.staff && wants('staffLargestToSmallest') ? { largestToSmallest: row() } : undefined,
    agendaBalance: state.agenda && wants('agendaBalance') ? row() : undefined,
    agendaExtremes: state.agenda && wants('agendaLoadTopTwo') ? { topTwo: row() } : undefined,
  };
}

/**
 * Writes what each indicator would be with a leaf at each home, as the
 * `place`-th leaf of the rows; the state does not change. Allocates nothing.
 * Cost: the leaf's relations, and its memberships × homes; homes² where a
 * balance of point values is asked for.
 */
export function previewInto(state: OrganisationState, leaf: number, rows: PreviewRows, place = 0): void {
  const from = state.homeOf(leaf);
  const homeOf = state.currentHomes;
  const at = place * state.homes.ids.length;
  if (rows.areas !== undefined) state.areas.preview(leaf, from, at, rows.areas);
  if (rows.relations !== undefined) state.relations.preview(leaf, from, homeOf, at, rows.relations);
  if (rows.journeys !== undefined) state.journeys.preview(leaf, from, homeOf, at, rows.journeys);
  if (rows.divided !== undefined) state.tasks.previewDivided(leaf, from, at, rows.divided);
  if (rows.portfolio !== undefined) state.tasks.previewPortfolio(leaf, from, at, rows.portfolio);
  if (rows.duplicates !== undefined) state.functions.preview(leaf, from, at, rows.duplicates);
  if (rows.arrivals !== undefined) state.arrivals.preview(leaf, from, at, rows.arrivals);
  if (rows.exposures !== undefined) state.reforms.preview(leaf, from, at, rows.exposures);
  if (state.staff !== undefined) {
    if (rows.staffBalance !== undefined) state.staff.previewBalance(leaf, from, at, rows.staffBalance);
    if (rows.staffExtremes !== undefined) state.staff.previewExtremes(leaf, from, at, rows.staffExtremes);
  }
  if (state.agenda !== undefined) {
    if (rows.agendaBalance !== undefined) state.agenda.previewBalance(leaf, from, at, rows.agendaBalance);
    if (rows.agendaExtremes !== undefined) state.agenda.previewExtremes(leaf, from, at, rows.agendaExtremes);
  }
}
