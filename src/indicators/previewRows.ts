import type { ArrivalRows } from './arrivalCounts.ts';
import type { InterfaceRows } from './interfaceCounts.ts';
import type { JourneyParts } from './journeyCounts.ts';
import type { PointRows } from './pointSums.ts';
import type { PortfolioRows } from './portfolioCounts.ts';
import type { OrganisationState } from './state.ts';
import type { ValueIndicator } from './valueIndicator.ts';

/**
 * Where previews are written: for each leaf asked about one number per home,
 * by leaf × home. What was not asked for is not there and costs nothing.
 * Exposures are by leaf × reform × home; interfaces are packed.
 */
export interface PreviewRows {
  readonly concentration: Float64Array | undefined;
  readonly crossingShare: Float64Array | undefined;
  readonly handovers: Float64Array | undefined;
  readonly divided: Float64Array | undefined;
  readonly duplicates: Float64Array | undefined;
  readonly staff: PointRows | undefined;
  /** Absent where nothing was asked for that follows when asked. */
  readonly followers: FollowerRows | undefined;
  /** The concentrations of the leaf's own areas, in their order × home; for one leaf only. */
  readonly concentrationParts?: Float64Array;
}

/** The rows of the counts that follow when asked. */
export interface FollowerRows {
  readonly spread: Float64Array | undefined;
  readonly doors: Float64Array | undefined;
  readonly interfaces: InterfaceRows | undefined;
  readonly portfolio: PortfolioRows | undefined;
  readonly arrivals: ArrivalRows | undefined;
  readonly exposures: Float64Array | undefined;
  readonly agenda: PointRows | undefined;
  /** The spreads of the leaf's own areas, as `concentrationParts`. */
  readonly spreadParts?: Float64Array;
  readonly journeyParts?: JourneyParts;
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
  const rowFor = (name: ValueIndicator): Float64Array | undefined => (wants(name) ? row() : undefined);
  const followers: FollowerRows = {
    spread: rowFor('areaSpread'),
    doors: rowFor('doorsMet'),
    interfaces: wants('newInterfaces', 'goneInterfaces', 'changedInterfaces')
      ? { added: row(), gone: row(), changed: row() }
      : undefined,
    portfolio: wants('portfolioBreadth') ? { spread: row() } : undefined,
    arrivals: wants('leavesMoved', 'tasksMoved', 'administrationsTouched', 'staffMoved')
      ? { leavesMoved: row(), tasksMoved: row(), administrationsTouched: row(), staffMoved: row() }
      : undefined,
    exposures: wants('reformExposureTasks')
      ? new Float64Array(leafCount * state.homes.ids.length * state.organisation.reformIds.length)
      : undefined,
    agenda:
      state.hasAgenda && wants('agendaBalance', 'agendaLoadTopTwo')
        ? {
            balance: rowFor('agendaBalance'),
            largestToSmallest: undefined,
            topTwo: rowFor('agendaLoadTopTwo'),
          }
        : undefined,
  };
  return {
    concentration: rowFor('areaConcentration'),
    crossingShare: rowFor('crossingShare'),
    handovers: rowFor('handovers'),
    divided: rowFor('dividedTasks'),
    duplicates: rowFor('duplicateFunctions'),
    staff:
      state.staff && wants('staffBalance', 'staffLargestToSmallest')
        ? {
            balance: rowFor('staffBalance'),
            largestToSmallest: rowFor('staffLargestToSmallest'),
            topTwo: undefined,
          }
        : undefined,
    followers: Object.values(followers).some((it) => it !== undefined) ? followers : undefined,
  };
}

/**
 * Writes what each indicator would be with a leaf at each home, as the
 * `place`-th leaf of the rows; the state does not change. Allocates nothing.
 * Cost: the leaf's relations, and its memberships × homes; for point values
 * the homes that each home would overtake.
 */
export function previewInto(state: OrganisationState, leaf: number, rows: PreviewRows, place = 0): void {
  const placeOf = state.currentPlaces;
  const from = placeOf[leaf];
  const at = place * state.homes.ids.length;
  if (rows.concentration !== undefined) {
    state.concentrations.preview(leaf, from, at, rows.concentration, rows.concentrationParts);
  }
  if (rows.crossingShare !== undefined) {
    state.crossings.preview(leaf, from, placeOf, at, rows.crossingShare);
  }
  if (rows.handovers !== undefined) state.handoverTotal.preview(leaf, from, placeOf, at, rows.handovers);
  if (rows.divided !== undefined) state.divided.preview(leaf, from, at, rows.divided);
  if (rows.duplicates !== undefined) state.functions.preview(leaf, from, at, rows.duplicates);
  if (state.staff !== undefined && rows.staff !== undefined) {
    state.staff.preview(leaf, from, at, rows.staff);
  }
  if (rows.followers !== undefined) previewFollowers(state, leaf, rows.followers, at);
}

function previewFollowers(state: OrganisationState, leaf: number, rows: FollowerRows, at: number): void {
  const followers = state.followers;
  const { homeOf, agenda } = followers;
  const from = homeOf[leaf];
  if (rows.spread) followers.spreads.preview(leaf, from, at, rows.spread, rows.spreadParts);
  if (rows.doors) followers.journeys.preview(leaf, from, homeOf, at, rows.doors, rows.journeyParts);
  if (rows.interfaces) followers.interfaces.preview(leaf, from, homeOf, at, rows.interfaces);
  if (rows.portfolio) followers.portfolios.preview(leaf, from, at, rows.portfolio);
  if (rows.arrivals) followers.arrivals.preview(leaf, from, at, rows.arrivals);
  if (rows.exposures) followers.reforms.preview(leaf, from, at, rows.exposures);
  if (agenda && rows.agenda) {
    agenda.preview(leaf, from < 0 ? state.homes.ids.length : from, at, rows.agenda);
  }
}
