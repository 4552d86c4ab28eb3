import type { CompiledOrganisation } from './compiled.ts';
import type { OrganisationState } from './state.ts';
import type { ValueIndicator } from './valueIndicator.ts';

/**
 * Ids of the leaves without a home that make an indicator missing, in the
 * order of the register; empty where all that enter it are placed. For
 * indicators of change a leaf that has no home today counts too. `of` is the
 * index of the area, journey, committee or reform; without it the indicator on
 * the whole. Cost: linear in leaves and in what enters the indicator.
 */
export function notPlacedIn(
  state: OrganisationState,
  indicator: ValueIndicator,
  of?: number,
): readonly string[] {
  const { organisation } = state;
  const { entersWhole, isChange } = entering[indicator];
  const enters = of === undefined ? entersWhole : (entering[indicator].entersPart?.(of) ?? entersWhole);
  const test = enters(organisation, state);
  return organisation.leafIds.filter(
    (_, leaf) => test(leaf) && (state.homeOf(leaf) < 0 || (isChange && organisation.todayHome[leaf] < 0)),
  );
}

type Test = (organisation: CompiledOrganisation, state: OrganisationState) => (leaf: number) => boolean;

interface Entering {
  readonly entersWhole: Test;
  readonly entersPart?: (of: number) => Test;
  readonly isChange: boolean;
}

const any: Test = () => () => true;
const listed: Test =
  ({ taskListed, taskOf }) =>
  (leaf) =>
    taskListed[taskOf[leaf]] === 1;
const related: Test =
  ({ relationsOfLeaf: { start } }) =>
  (leaf) =>
    start[leaf + 1] > start[leaf];
const inSomeArea: Test =
  ({ areasOfLeaf: { start } }) =>
  (leaf) =>
    start[leaf + 1] > start[leaf];
const onSomeJourney: Test =
  ({ journeysOfLeaf: { start } }) =>
  (leaf) =>
    start[leaf + 1] > start[leaf];
const inArea =
  (area: number): Test =>
  ({ leavesOfArea: { start, items } }) => {
    const inside = new Set(items.subarray(start[area], start[area + 1]));
    return (leaf) => inside.has(leaf);
  };
const onJourney =
  (journey: number): Test =>
  ({ stepsOfJourney: { start, items } }) => {
    const met = new Set(items.subarray(start[journey], start[journey + 1]));
    return (leaf) => met.has(leaf);
  };
const betterJoined: Test =
  ({ functionOf, functionBetterJoined }) =>
  (leaf) =>
    functionOf[leaf] >= 0 && functionBetterJoined[functionOf[leaf]] === 1;
const withStaff: Test = (_, { staff }) => {
  return (leaf) => staff !== undefined && staff.points[leaf] > 0;
};
const withAgenda: Test = (_, { followers: { agenda } }) => {
  return (leaf) => agenda !== undefined && agenda.points[leaf] > 0;
};

const entering: Readonly<Record<ValueIndicator, Entering>> = {
  areaSpread: { entersWhole: inSomeArea, entersPart: inArea, isChange: false },
  areaConcentration: { entersWhole: inSomeArea, entersPart: inArea, isChange: false },
  crossingShare: { entersWhole: related, isChange: false },
  newInterfaces: { entersWhole: related, isChange: true },
  goneInterfaces: { entersWhole: related, isChange: true },
  changedInterfaces: { entersWhole: related, isChange: true },
  handovers: { entersWhole: onSomeJourney, entersPart: onJourney, isChange: false },
  doorsMet: { entersWhole: onSomeJourney, entersPart: onJourney, isChange: false },
  dividedTasks: { entersWhole: listed, isChange: false },
  duplicateFunctions: { entersWhole: betterJoined, isChange: false },
  portfolioBreadth: { entersWhole: listed, isChange: false },
  staffBalance: { entersWhole: withStaff, isChange: false },
  staffLargestToSmallest: { entersWhole: withStaff, isChange: false },
  agendaBalance: { entersWhole: withAgenda, isChange: false },
  agendaLoadTopTwo: { entersWhole: withAgenda, isChange: false },
  staffMoved: { entersWhole: withStaff, isChange: true },
  tasksMoved: { entersWhole: listed, isChange: true },
  leavesMoved: { entersWhole: any, isChange: true },
  administrationsTouched: { entersWhole: any, isChange: true },
  reformExposureTasks: { entersWhole: listed, isChange: false },
};
