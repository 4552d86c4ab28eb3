import { administrationsTouched } from './all/administrationsTouched.ts';
import { agendaBalance } from './all/agendaBalance.ts';
import { agendaLoadTopTwo } from './all/agendaLoadTopTwo.ts';
import { areaConcentration } from './all/areaConcentration.ts';
import { areaSpread } from './all/areaSpread.ts';
import { crossingShare } from './all/crossingShare.ts';
import { dividedTasks } from './all/dividedTasks.ts';
import { doorsMet } from './all/doorsMet.ts';
import { duplicateFunctions } from './all/duplicateFunctions.ts';
import { handovers } from './all/handovers.ts';
import { changedInterfaces, goneInterfaces, newInterfaces } from './all/interfaces.ts';
import { leavesMoved } from './all/leavesMoved.ts';
import { oneOffCost } from './all/oneOffCost.ts';
import { portfolioBreadth } from './all/portfolioBreadth.ts';
import { reformExposureStaff } from './all/reformExposureStaff.ts';
import { reformExposureTasks } from './all/reformExposureTasks.ts';
import { smallUnits } from './all/smallUnits.ts';
import { staffBalance } from './all/staffBalance.ts';
import { staffLargestToSmallest } from './all/staffLargestToSmallest.ts';
import { staffMoved } from './all/staffMoved.ts';
import { tasksMoved } from './all/tasksMoved.ts';
import type { Indicator } from './indicator.ts';

/** All indicators, in the order in which they are told (domain.md § 4). */
export const registry: readonly Indicator[] = [
  areaSpread,
  areaConcentration,
  crossingShare,
  newInterfaces,
  goneInterfaces,
  changedInterfaces,
  handovers,
  doorsMet,
  dividedTasks,
  duplicateFunctions,
  portfolioBreadth,
  staffBalance,
  staffLargestToSmallest,
  agendaBalance,
  agendaLoadTopTwo,
  smallUnits,
  staffMoved,
  tasksMoved,
  leavesMoved,
  administrationsTouched,
  reformExposureTasks,
  reformExposureStaff,
  oneOffCost,
];

/** The indicator with an id, or `undefined`. */
export function indicatorById(id: string): Indicator | undefined {
  return registry.find((indicator) => indicator.id === id);
}

/**
 * Sixteen hexadecimal digits over the ids and versions of all indicators:
 * stamped on stored results and printed in documents, so that a changed
 * formula makes exactly the old results known as old. FNV-1a, 64 bits.
 */
export const registryHash: string = hashOfIndicators(registry);

/** The hash that a list of indicators has: ids, versions and their order count, nothing else. */
export function hashOfIndicators(indicators: readonly Pick<Indicator, 'id' | 'version'>[]): string {
  const text = indicators.map(({ id, version }) => `${id}@${version}`).join('\n');
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
