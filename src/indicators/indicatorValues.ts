import { type StrengthAndCount, unpack } from './interfaceCounts.ts';
import type { OrganisationState } from './state.ts';

/**
 * All values the kernel gives of one organisation on the whole: `null` where
 * one is missing (see `OrganisationState`), and where a ratio has no upper end.
 */
export interface IndicatorValues {
  /** Mean over areas. */
  readonly areaSpread: number | null;
  /** Mean over areas. */
  readonly areaConcentration: number | null;
  readonly crossingShare: number | null;
  readonly newInterfaces: StrengthAndCount | null;
  readonly goneInterfaces: StrengthAndCount | null;
  readonly changedInterfaces: StrengthAndCount | null;
  /** Mean over journeys. */
  readonly handovers: number | null;
  /** Mean over journeys. */
  readonly doorsMet: number | null;
  readonly dividedTasks: number | null;
  readonly duplicateFunctions: number | null;
  /** Greatest less least over committees. */
  readonly portfolioBreadth: number | null;
  readonly leavesMoved: number | null;
  readonly tasksMoved: number | null;
  readonly administrationsTouched: number | null;
  /** Per reform, in the study's order. */
  readonly reformExposureTasks: readonly (number | null)[];
  /** The rest on point values only. */
  readonly staffBalance: number | null;
  readonly staffLargestToSmallest: number | null;
  readonly staffMoved: number | null;
  readonly agendaBalance: number | null;
  readonly agendaLoadTopTwo: number | null;
}

/** The values of a state. Cost: that of reading, homes × reforms. */
export function readValues(state: OrganisationState): IndicatorValues {
  return {
    areaSpread: known(state.areaSpreadMean()),
    areaConcentration: known(state.areaConcentrationMean()),
    crossingShare: known(state.crossingShare()),
    newInterfaces: knownInterfaces(state.newInterfaces()),
    goneInterfaces: knownInterfaces(state.goneInterfaces()),
    changedInterfaces: knownInterfaces(state.changedInterfaces()),
    handovers: known(state.handoversMean()),
    doorsMet: known(state.doorsMetMean()),
    dividedTasks: known(state.dividedTasks()),
    duplicateFunctions: known(state.duplicateFunctions()),
    portfolioBreadth: known(state.portfolioSpread()),
    leavesMoved: known(state.leavesMoved()),
    tasksMoved: known(state.tasksMoved()),
    administrationsTouched: known(state.administrationsTouched()),
    reformExposureTasks: state.organisation.reformIds.map((_, it) => known(state.reformExposureTasks(it))),
    staffBalance: known(state.staffBalance()),
    staffLargestToSmallest: known(state.staffLargestToSmallest()),
    staffMoved: known(state.staffMoved()),
    agendaBalance: known(state.agendaBalance()),
    agendaLoadTopTwo: known(state.agendaLoadTopTwo()),
  };
}

/** A number of the kernel, `null` where it is missing. */
export function known(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

/** Interfaces out of the kernel's packed number, `null` where they are missing. */
export function knownPacked(packed: number | undefined): StrengthAndCount | null {
  return packed === undefined || Number.isNaN(packed) ? null : unpack(packed);
}

function knownInterfaces(interfaces: StrengthAndCount): StrengthAndCount | null {
  return Number.isNaN(interfaces.count) ? null : interfaces;
}
