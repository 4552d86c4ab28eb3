import type { AppliedModel } from '#moves';
import { type Organisation, treeOf } from '#organisation';
import type { CompiledHomes, CompiledModel, CompiledOrganisation } from './compiled.ts';
import { rowsFrom } from './rows.ts';

const cache = new WeakMap<Organisation, CompiledOrganisation>();

/**
 * An organisation as typed arrays. Compiled once per organisation, which must
 * not change afterwards. Cost: linear in nodes, relations, area memberships
 * and journey steps; reforms × leaves beside it.
 */
export function compileOrganisation(organisation: Organisation): CompiledOrganisation {
  const known = cache.get(organisation);
  if (known) return known;
  const leaves = compileLeaves(organisation);
  const compiled: CompiledOrganisation = {
    ...leaves,
    ...compileAreas(organisation, leaves),
    ...compileRelations(organisation, leaves.leafIndex),
    ...compileJourneys(organisation, leaves.leafIndex),
    ...compileReforms(organisation, leaves.leafIndex),
  };
  cache.set(organisation, compiled);
  return compiled;
}

/** A model over its compiled organisation. Cost: linear in leaves and administrations. */
export function compileModel(organisation: CompiledOrganisation, applied: AppliedModel): CompiledModel {
  const homes = compileHomes(organisation, applied);
  const homeIndex = indexOf(homes.ids);
  const home = Int32Array.from(organisation.leafIds, (leaf) => {
    const id = applied.leaves.get(leaf)?.home ?? null;
    return id === null ? -1 : (homeIndex.get(id) ?? -1);
  });
  return { applied, homes, home };
}

/** The homes that a model offers. Cost: linear in administrations and committees. */
export function compileHomes(
  organisation: CompiledOrganisation,
  applied: Pick<AppliedModel, 'administrations' | 'committees'>,
): CompiledHomes {
  const todayIndex = indexOf(organisation.administrationIds);
  const committeeIds = applied.committees.map((committee) => committee.id);
  const committeeIndex = indexOf(committeeIds);
  const successorOf = new Int32Array(organisation.administrationIds.length).fill(-1);
  const continues = new Int32Array(applied.administrations.length).fill(-1);
  for (const [home, administration] of applied.administrations.entries()) {
    const continued =
      administration.continues === null ? undefined : todayIndex.get(administration.continues);
    if (continued !== undefined) continues[home] = continued;
    for (const id of administration.joinedBy) {
      const joined = todayIndex.get(id);
      if (joined !== undefined) successorOf[joined] = home;
    }
  }
  // After the merged: an administration that is continued is never also merged away.
  for (const [home, continued] of continues.entries()) {
    if (continued >= 0) successorOf[continued] = home;
  }
  return {
    ids: applied.administrations.map((administration) => administration.id),
    continues,
    successorOf,
    committeeOf: Int32Array.from(
      applied.administrations,
      (administration) => committeeIndex.get(administration.committee) ?? -1,
    ),
    committeeIds,
  };
}

type CompiledLeaves = Pick<
  CompiledOrganisation,
  | 'leafIds'
  | 'leafIndex'
  | 'taskIds'
  | 'taskOf'
  | 'taskListed'
  | 'leavesOfTask'
  | 'leafWeight'
  | 'functionIds'
  | 'functionOf'
  | 'functionBetterJoined'
  | 'isUnit'
  | 'administrationIds'
  | 'todayHome'
>;

function compileLeaves(organisation: Organisation): CompiledLeaves {
  const tree = treeOf(organisation);
  const leafIds = tree.leaves;
  const taskIds: string[] = [];
  for (const node of organisation.nodes.values()) if (node.parent === undefined) taskIds.push(node.id);
  const taskIndex = indexOf(taskIds);
  const taskOf = Int32Array.from(leafIds, (leaf) => taskIndex.get(tree.taskOf(leaf)) as number);
  const taskListed = Uint8Array.from(taskIds, (task) =>
    organisation.nodes.get(task)?.listed === true ? 1 : 0,
  );
  const { start, items } = rowsFrom(taskIds.length, taskOf, Int32Array.from(leafIds.keys()));
  const functionIds = [...organisation.functions.keys()];
  const functionIndex = indexOf(functionIds);
  const administrationIds = [...organisation.administrations.keys()];
  const administrationIndex = indexOf(administrationIds);
  return {
    leafIds,
    leafIndex: indexOf(leafIds),
    taskIds,
    taskOf,
    taskListed,
    leavesOfTask: { start, items },
    leafWeight: treeWeights(organisation).map((weight, leaf) =>
      taskListed[taskOf[leaf]] === 1 ? weight : 0,
    ),
    functionIds,
    functionOf: Int32Array.from(leafIds, (leaf) => functionIndex.get(tree.functionOf(leaf) ?? '') ?? -1),
    functionBetterJoined: Uint8Array.from(organisation.functions.values(), (it) => (it.betterJoined ? 1 : 0)),
    isUnit: Uint8Array.from(leafIds, (leaf) => (organisation.nodes.get(leaf)?.unit === true ? 1 : 0)),
    administrationIds,
    todayHome: Int32Array.from(leafIds, (leaf) => administrationIndex.get(tree.homeOf(leaf) ?? '') ?? -1),
  };
}

/**
 * Weight of each leaf where a task weighs 1 and a node shares its weight
 * equally among its parts: so dividing a leaf leaves all other weights alone.
 */
function treeWeights(organisation: Organisation): Float64Array {
  const tree = treeOf(organisation);
  const weights = new Map<string, number>();
  for (const { id, parent } of organisation.nodes.values()) {
    const above = parent === undefined ? undefined : weights.get(parent);
    weights.set(id, above === undefined || parent === undefined ? 1 : above / tree.children(parent).length);
  }
  return Float64Array.from(tree.leaves, (leaf) => weights.get(leaf) ?? 1);
}

function compileAreas(organisation: Organisation, { leafIndex, taskOf, taskIds }: CompiledLeaves) {
  const tree = treeOf(organisation);
  const areaIds = [...organisation.areas.keys()];
  const area: number[] = [];
  const leaf: number[] = [];
  const weight: number[] = [];
  const areaWeight = new Float64Array(areaIds.length);
  const weights = treeWeights(organisation);
  const weightInArea = new Float64Array(taskIds.length);
  for (const [index, { members }] of [...organisation.areas.values()].entries()) {
    const inside = new Set<number>();
    for (const member of members) {
      for (const id of tree.leavesUnder(member)) inside.add(leafIndex.get(id) as number);
    }
    // Order of the register, so that an area listed in another order is the same to the last bit.
    const ordered = [...inside].sort((a, b) => a - b);
    for (const one of ordered) weightInArea[taskOf[one]] += weights[one];
    const tasks = new Set<number>();
    for (const one of ordered) {
      const task = taskOf[one];
      tasks.add(task);
      area.push(index);
      leaf.push(one);
      weight.push(weights[one] / weightInArea[task]);
    }
    for (const task of tasks) weightInArea[task] = 0;
    areaWeight[index] = tasks.size;
  }
  const byArea = rowsFrom(areaIds.length, area, leaf);
  const byLeaf = rowsFrom(leafIndex.size, leaf, area);
  return {
    areaIds,
    leavesOfArea: { start: byArea.start, items: byArea.items },
    areaLeafWeight: Float64Array.from(byArea.from, (entry) => weight[entry]),
    areaWeight,
    areasOfLeaf: { start: byLeaf.start, items: byLeaf.items },
    areasOfLeafWeight: Float64Array.from(byLeaf.from, (entry) => weight[entry]),
  };
}

function compileRelations(organisation: Organisation, leafIndex: ReadonlyMap<string, number>) {
  const relationIds: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const strength: number[] = [];
  const leaf: number[] = [];
  const relation: number[] = [];
  for (const one of organisation.relations.values()) {
    const a = leafIndex.get(one.from);
    const b = leafIndex.get(one.to);
    if (a === undefined || b === undefined) continue;
    const index = relationIds.push(one.id) - 1;
    from.push(a);
    to.push(b);
    strength.push(one.strength);
    leaf.push(a);
    relation.push(index);
    if (a === b) continue;
    leaf.push(b);
    relation.push(index);
  }
  const { start, items } = rowsFrom(leafIndex.size, leaf, relation);
  return {
    relationIds,
    relationFrom: Int32Array.from(from),
    relationTo: Int32Array.from(to),
    relationStrength: Float64Array.from(strength),
    relationsOfLeaf: { start, items },
  };
}

function compileJourneys(organisation: Organisation, leafIndex: ReadonlyMap<string, number>) {
  const journey: number[] = [];
  const step: number[] = [];
  const journeyOnce: number[] = [];
  const leafOnce: number[] = [];
  const journeys = [...organisation.journeys.values()];
  for (const [index, { steps }] of journeys.entries()) {
    const met = new Set<number>();
    for (const id of steps) {
      const leaf = leafIndex.get(id);
      if (leaf === undefined) continue;
      journey.push(index);
      step.push(leaf);
      met.add(leaf);
    }
    for (const leaf of met) {
      journeyOnce.push(index);
      leafOnce.push(leaf);
    }
  }
  const steps = rowsFrom(journeys.length, journey, step);
  const byLeaf = rowsFrom(leafIndex.size, leafOnce, journeyOnce);
  return {
    journeyIds: journeys.map(({ id }) => id),
    stepsOfJourney: { start: steps.start, items: steps.items },
    journeyPerYear: Float64Array.from(journeys, ({ perYear }) => perYear ?? Number.NaN),
    journeysOfLeaf: { start: byLeaf.start, items: byLeaf.items },
  };
}

function compileReforms(organisation: Organisation, leafIndex: ReadonlyMap<string, number>) {
  const tree = treeOf(organisation);
  const reforms = [...organisation.reforms.values()];
  const reformUpper = new Float64Array(reforms.length * leafIndex.size);
  for (const [index, { takes }] of reforms.entries()) {
    // The more specific node prevails, as it does among transfers.
    const byDepth = [...takes].sort((a, b) => tree.depth(a.node) - tree.depth(b.node));
    for (const { node, max } of byDepth) {
      for (const leaf of tree.leavesUnder(node)) {
        reformUpper[index * leafIndex.size + (leafIndex.get(leaf) as number)] = max;
      }
    }
  }
  return { reformIds: reforms.map(({ id }) => id), reformUpper };
}

function indexOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index] as const));
}
