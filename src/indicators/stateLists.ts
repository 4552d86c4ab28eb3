import { arrivals } from './arrivalAt.ts';
import { crosses } from './kernelTables.ts';
import type { OrganisationState } from './state.ts';

/** What a relation is, between today and a state; `undefined` where it is inside in both or an end is not placed in one. */
export type InterfaceChange = 'new' | 'gone' | 'changed' | 'unchanged';

/** How a relation's interface changed. */
export function interfaceChange(state: OrganisationState, relation: number): InterfaceChange | undefined {
  const { relationFrom, relationTo, todayHome } = state.organisation;
  const [a, b] = [relationFrom[relation], relationTo[relation]];
  if (isOut(state, a) || isOut(state, b)) return undefined;
  const today = crosses(todayHome[a], todayHome[b]);
  const now = crosses(state.homeOf(a), state.homeOf(b));
  if (!today) return now ? 'new' : undefined;
  if (!now) return 'gone';
  const stayed = state.arrivalOf(a) === arrivals.stayed && state.arrivalOf(b) === arrivals.stayed;
  return stayed ? 'unchanged' : 'changed';
}

/** Relations that changed so, in the study's order. Cost: linear in relations. */
export function relationsThatAre(state: OrganisationState, change: InterfaceChange): readonly number[] {
  return indexesWhere(state.organisation.relationIds.length, (it) => interfaceChange(state, it) === change);
}

/** Relations that cross, in the study's order. Cost: linear in relations. */
export function crossingRelations(state: OrganisationState): readonly number[] {
  const { relationFrom, relationTo, relationIds } = state.organisation;
  return indexesWhere(relationIds.length, (it) =>
    crosses(state.homeOf(relationFrom[it]), state.homeOf(relationTo[it])),
  );
}

/** Listed tasks whose placed leaves have two homes or more, in the study's order. */
export function dividedTaskList(state: OrganisationState): readonly number[] {
  return indexesWhere(state.organisation.taskIds.length, (task) => state.divided.isDivided(task));
}

/** Leaves that moved or joined, in the order of the register. */
export function movedLeafList(state: OrganisationState): readonly number[] {
  return indexesWhere(state.organisation.leafIds.length, (leaf) => state.arrivalOf(leaf) >= arrivals.joined);
}

/** Listed tasks with a leaf that moved or joined, in the study's order. */
export function movedTaskList(state: OrganisationState): readonly number[] {
  const { taskOf, taskListed, taskIds } = state.organisation;
  const moved = new Set(movedLeafList(state).map((leaf) => taskOf[leaf]));
  return indexesWhere(taskIds.length, (task) => taskListed[task] === 1 && moved.has(task));
}

/**
 * Administrations touched: ids of today's that give or get a leaf that moved
 * or joined, in the study's order, then of the model's that continue none and
 * get one.
 */
export function touchedAdministrations(state: OrganisationState): readonly string[] {
  const { organisation, homes } = state;
  const today = new Set<number>();
  const added = new Set<number>();
  for (const leaf of movedLeafList(state)) {
    const home = state.homeOf(leaf);
    today.add(organisation.todayHome[leaf]);
    if (homes.continues[home] >= 0) today.add(homes.continues[home]);
    else added.add(home);
  }
  return [
    ...organisation.administrationIds.filter((_, index) => today.has(index)),
    ...homes.ids.filter((_, index) => added.has(index)),
  ];
}

/** Homes that hold part of an area, in the model's order. */
export function homesOfArea(state: OrganisationState, area: number): readonly number[] {
  const { start, items } = state.organisation.leavesOfArea;
  const held = new Set<number>();
  for (let at = start[area]; at < start[area + 1]; at += 1) held.add(state.homeOf(items[at]));
  return indexesWhere(state.homes.ids.length, (home) => held.has(home));
}

/** Whether a leaf has no home now or none today. */
function isOut(state: OrganisationState, leaf: number): boolean {
  return state.arrivalOf(leaf) === arrivals.unknown;
}

function indexesWhere(count: number, holds: (index: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) if (holds(index)) found.push(index);
  return found;
}
