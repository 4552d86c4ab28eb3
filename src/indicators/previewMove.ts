import { type IndicatorValues, known, knownPacked } from './indicatorValues.ts';
import { type PreviewRows, previewInto, previewRows } from './previewRows.ts';
import type { OrganisationState } from './state.ts';
import { type ValueIndicator, valueIndicators } from './valueIndicator.ts';

/** An area's two numbers; `null` where a leaf of it is not placed. */
export interface AreaValues {
  readonly areaSpread: number | null;
  readonly areaConcentration: number | null;
}

/** A journey's two numbers; `null` where a leaf of it is not placed. */
export interface JourneyValues {
  readonly handovers: number | null;
  readonly doorsMet: number | null;
}

/** A committee's listed tasks; `null` where a leaf of a listed task is not placed. */
export interface PortfolioValues {
  readonly whole: number | null;
  readonly partly: number | null;
}

/** "This leaf to each home": what every value indicator would be. It stays what it was when the state changes. */
export interface Preview {
  readonly leaf: number;
  readonly homeCount: number;
  /** The indicators on the whole with the leaf at a home. */
  at(home: number): IndicatorValues;
  /** An area with the leaf at a home; `undefined` where the leaf is not in it, so that nothing changes. */
  areaAt(area: number, home: number): AreaValues | undefined;
  /** A journey with the leaf at a home; `undefined` where it does not meet the leaf. */
  journeyAt(journey: number, home: number): JourneyValues | undefined;
  /** A committee's portfolio with the leaf at a home. */
  portfolioAt(committee: number, home: number): PortfolioValues;
}

/**
 * What every value indicator would be with a leaf at each home, itself among
 * them; the state does not change. Equal, to the last bit, to placing the leaf
 * and reading. Cost: the leaf's relations, and (memberships + committees +
 * reforms) × homes.
 */
export function previewMove(state: OrganisationState, leaf: number): Preview {
  const { organisation, homes } = state;
  const homeCount = homes.ids.length;
  const areas = ofLeaf(organisation.areasOfLeaf, leaf);
  const journeys = ofLeaf(organisation.journeysOfLeaf, leaf);
  const row = (count: number): Float64Array => new Float64Array(count * homeCount);
  const journeyParts = { handoversOf: row(journeys.length), doorsOf: row(journeys.length) };
  const portfolios = { whole: row(homes.committeeIds.length), partly: row(homes.committeeIds.length) };
  const [spreadParts, concentrationParts] = [row(areas.length), row(areas.length)];
  const whole = previewRows(state, 1, valueIndicators);
  const rows: PreviewRows = {
    ...whole,
    concentrationParts,
    followers: whole.followers && {
      ...whole.followers,
      spreadParts,
      journeyParts,
      portfolio: whole.followers.portfolio && { ...whole.followers.portfolio, ...portfolios },
    },
  };
  previewInto(state, leaf, rows);
  return {
    leaf,
    homeCount,
    at: (home) => valuesAt(rows, 0, home, homeCount, organisation.reformIds.length),
    areaAt(area, home) {
      const place = areas.indexOf(area);
      if (place < 0) return undefined;
      return {
        areaSpread: known(spreadParts[place * homeCount + home]),
        areaConcentration: known(concentrationParts[place * homeCount + home]),
      };
    },
    journeyAt(journey, home) {
      const place = journeys.indexOf(journey);
      if (place < 0) return undefined;
      return {
        handovers: known(journeyParts.handoversOf[place * homeCount + home]),
        doorsMet: known(journeyParts.doorsOf[place * homeCount + home]),
      };
    },
    portfolioAt: (committee, home) => ({
      whole: known(portfolios.whole[committee * homeCount + home]),
      partly: known(portfolios.partly[committee * homeCount + home]),
    }),
  };
}

/** "These leaves, each to each home", one leaf at a time. */
export interface PreviewMatrix {
  readonly rows: PreviewRows;
  /** The indicators with the `place`-th leaf at a home; `null` also for those not asked for. */
  at(place: number, home: number): IndicatorValues;
}

/**
 * Previews of several leaves, each by itself, for the indicators named (all
 * without). Cost: the sum of that of `previewMove`, without parts; memory
 * 8 bytes × leaves × homes per number.
 */
export function previewMatrix(
  state: OrganisationState,
  leaves: ArrayLike<number>,
  indicators: readonly ValueIndicator[] = valueIndicators,
): PreviewMatrix {
  const rows = previewRows(state, leaves.length, indicators);
  for (let place = 0; place < leaves.length; place += 1) previewInto(state, leaves[place], rows, place);
  const homeCount = state.homes.ids.length;
  const reformCount = state.organisation.reformIds.length;
  return { rows, at: (place, home) => valuesAt(rows, place, home, homeCount, reformCount) };
}

function valuesAt(
  rows: PreviewRows,
  place: number,
  home: number,
  homeCount: number,
  reformCount: number,
): IndicatorValues {
  const at = place * homeCount + home;
  const { followers } = rows;
  const { arrivals, exposures, interfaces } = followers ?? {};
  const reformExposureTasks: (number | null)[] = [];
  for (let reform = 0; reform < reformCount; reform += 1) {
    reformExposureTasks.push(known(exposures?.[(place * reformCount + reform) * homeCount + home]));
  }
  return {
    areaSpread: known(followers?.spread?.[at]),
    areaConcentration: known(rows.concentration?.[at]),
    crossingShare: known(rows.crossingShare?.[at]),
    newInterfaces: knownPacked(interfaces?.added[at]),
    goneInterfaces: knownPacked(interfaces?.gone[at]),
    changedInterfaces: knownPacked(interfaces?.changed[at]),
    handovers: known(rows.handovers?.[at]),
    doorsMet: known(followers?.doors?.[at]),
    dividedTasks: known(rows.divided?.[at]),
    duplicateFunctions: known(rows.duplicates?.[at]),
    portfolioBreadth: known(followers?.portfolio?.spread[at]),
    leavesMoved: known(arrivals?.leavesMoved[at]),
    tasksMoved: known(arrivals?.tasksMoved[at]),
    administrationsTouched: known(arrivals?.administrationsTouched[at]),
    reformExposureTasks,
    staffBalance: known(rows.staff?.balance?.[at]),
    staffLargestToSmallest: known(rows.staff?.largestToSmallest?.[at]),
    staffMoved: known(arrivals?.staffMoved?.[at]),
    agendaBalance: known(followers?.agenda?.balance?.[at]),
    agendaLoadTopTwo: known(followers?.agenda?.topTwo?.[at]),
  };
}

function ofLeaf(rows: { readonly start: Int32Array; readonly items: Int32Array }, leaf: number): Int32Array {
  return rows.items.subarray(rows.start[leaf], rows.start[leaf + 1]);
}
