import { compileModel, compileOrganisation } from '../compileOrganisation.ts';
import { type IndicatorValues, known, readValues } from '../indicatorValues.ts';
import { OrganisationState } from '../state.ts';
import type { Case, NamedNumber, Points } from './reference.ts';

/** The kernel's state of a case. */
export function stateOf({ organisation, applied, staff, agenda }: Case): OrganisationState {
  const compiled = compileOrganisation(organisation);
  const model = compileModel(compiled, applied);
  const row = (points: Points): Float64Array =>
    Float64Array.from(compiled.leafIds, (leaf) => points.get(leaf) ?? 0);
  return new OrganisationState(compiled, model.homes, model.home, {
    ...(staff ? { staff: row(staff) } : {}),
    ...(agenda ? { agenda: row(agenda) } : {}),
  });
}

/** All numbers of a state, named as the reference names them. */
export function numbersOf(state: OrganisationState): readonly NamedNumber[] {
  const { areaIds, journeyIds } = state.organisation;
  return [
    ...wholeNumbers(readValues(state), state),
    ...areaIds.flatMap((of, area) => [
      { indicator: 'areaSpread', of, value: known(state.areaSpread(area)) },
      { indicator: 'areaConcentration', of, value: known(state.areaConcentration(area)) },
    ]),
    ...journeyIds.flatMap((of, journey) => [
      { indicator: 'handovers', of, value: known(state.handovers(journey)) },
      { indicator: 'doorsMet', of, value: known(state.doorsMet(journey)) },
    ]),
    ...state.homes.committeeIds.flatMap((of, committee) => [
      { indicator: 'portfolioBreadth.whole', of, value: known(state.portfolio(committee).whole) },
      { indicator: 'portfolioBreadth.partly', of, value: known(state.portfolio(committee).partly) },
    ]),
  ];
}

/** The numbers on the whole and per reform, named as the reference names them. */
function wholeNumbers(values: IndicatorValues, state: OrganisationState): readonly NamedNumber[] {
  const { newInterfaces, goneInterfaces, changedInterfaces, reformExposureTasks, ...plain } = values;
  const interfaces = { newInterfaces, goneInterfaces, changedInterfaces };
  return [
    ...Object.entries(plain).map(([indicator, value]) => ({ indicator, value })),
    ...Object.entries(interfaces).flatMap(([indicator, value]) => [
      { indicator: `${indicator}.strength`, value: value?.strength ?? null },
      { indicator: `${indicator}.count`, value: value?.count ?? null },
    ]),
    ...state.organisation.reformIds.map((of, reform) => ({
      indicator: 'reformExposureTasks',
      of,
      value: reformExposureTasks[reform] ?? null,
    })),
  ];
}
