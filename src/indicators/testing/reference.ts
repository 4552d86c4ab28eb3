import type { AppliedModel } from '#moves';
import { type Organisation, treeOf } from '#organisation';

/** One number of one indicator, `null` where it is missing. */
export interface NamedNumber {
  readonly indicator: string;
  /** Id of the area, journey, committee or reform; absent on the whole. */
  readonly of?: string;
  readonly value: number | null;
}

/** Point values by leaf id; leaves not named have 0. */
export type Points = ReadonlyMap<string, number>;

/** An organisation with a model of it and, where wanted, point values. */
export interface Case {
  readonly organisation: Organisation;
  readonly applied: AppliedModel;
  readonly staff?: Points;
  readonly agenda?: Points;
}

/** Every value indicator by its formula (domain.md § 4), in loops a reader can check: what the kernel is proved equal to. */
export function reference(given: Case): readonly NamedNumber[] {
  return [
    ...areas(given),
    ...relations(given),
    ...journeys(given),
    ...tasks(given),
    ...change(given),
    ...reforms(given),
    ...points(given),
  ];
}

function areas({ organisation, applied }: Case): readonly NamedNumber[] {
  const tree = treeOf(organisation);
  const numbers: NamedNumber[] = [];
  const spreads: (number | null)[] = [];
  const concentrations: (number | null)[] = [];
  for (const area of organisation.areas.values()) {
    const inside = tree.leaves.filter((leaf) =>
      area.members.some((member) => tree.leavesUnder(member).includes(leaf)),
    );
    if (inside.length === 0) {
      numbers.push({ indicator: 'areaSpread', of: area.id, value: null });
      numbers.push({ indicator: 'areaConcentration', of: area.id, value: null });
      continue;
    }
    const isPlaced = inside.every((leaf) => homeIn(applied, leaf) !== null);
    const tasksInside = new Set(inside.map((leaf) => tree.taskOf(leaf)));
    let squares = 0;
    for (const home of applied.administrations) {
      let weight = 0;
      for (const leaf of inside) {
        if (homeIn(applied, leaf) !== home.id) continue;
        const together = inside.filter((other) => tree.taskOf(other) === tree.taskOf(leaf));
        weight += shareOf(organisation, leaf) / sum(together.map((other) => shareOf(organisation, other)));
      }
      squares += (weight / tasksInside.size) ** 2;
    }
    const spread = isPlaced ? new Set(inside.map((leaf) => homeIn(applied, leaf))).size : null;
    const concentration = isPlaced ? squares : null;
    numbers.push({ indicator: 'areaSpread', of: area.id, value: spread });
    numbers.push({ indicator: 'areaConcentration', of: area.id, value: concentration });
    spreads.push(spread);
    concentrations.push(concentration);
  }
  numbers.push({ indicator: 'areaSpread', value: mean(spreads) });
  numbers.push({ indicator: 'areaConcentration', value: mean(concentrations) });
  return numbers;
}

function relations({ organisation, applied }: Case): readonly NamedNumber[] {
  const tree = treeOf(organisation);
  const all = [...organisation.relations.values()].filter(
    ({ from, to }) => tree.isLeaf(from) && tree.isLeaf(to),
  );
  const ends = all.flatMap(({ from, to }) => [from, to]);
  const isPlaced = ends.every((leaf) => homeIn(applied, leaf) !== null);
  const wasPlaced = ends.every((leaf) => todayHome(organisation, leaf) !== null);
  const crossing = all.filter(({ from, to }) => homeIn(applied, from) !== homeIn(applied, to));
  const crossedToday = all.filter(
    ({ from, to }) => todayHome(organisation, from) !== todayHome(organisation, to),
  );
  const stayed = (leaf: string): boolean => arrival(organisation, applied, leaf) === 'stayed';
  const sorts = {
    newInterfaces: crossing.filter((relation) => !crossedToday.includes(relation)),
    goneInterfaces: crossedToday.filter((relation) => !crossing.includes(relation)),
    changedInterfaces: crossedToday.filter(
      (relation) => crossing.includes(relation) && !(stayed(relation.from) && stayed(relation.to)),
    ),
  };
  const share = all.length === 0 || !isPlaced ? null : strength(crossing) / strength(all);
  return [
    { indicator: 'crossingShare', value: share },
    ...Object.entries(sorts).flatMap(([indicator, sort]) => [
      { indicator: `${indicator}.strength`, value: isPlaced && wasPlaced ? strength(sort) : null },
      { indicator: `${indicator}.count`, value: isPlaced && wasPlaced ? sort.length : null },
    ]),
  ];
}

function journeys({ organisation, applied }: Case): readonly NamedNumber[] {
  const tree = treeOf(organisation);
  const numbers: NamedNumber[] = [];
  const met: { perYear: number | undefined; handovers: number | null; doors: number | null }[] = [];
  for (const journey of organisation.journeys.values()) {
    const steps = journey.steps.filter((step) => tree.isLeaf(step));
    const homes = steps.map((step) => homeIn(applied, step));
    const isPlaced = steps.length > 0 && homes.every((home) => home !== null);
    let changes = 0;
    for (let step = 1; step < homes.length; step += 1) if (homes[step] !== homes[step - 1]) changes += 1;
    const handovers = isPlaced ? changes : null;
    const doors = isPlaced ? new Set(homes).size : null;
    numbers.push({ indicator: 'handovers', of: journey.id, value: handovers });
    numbers.push({ indicator: 'doorsMet', of: journey.id, value: doors });
    if (steps.length > 0) met.push({ perYear: journey.perYear, handovers, doors });
  }
  const isWeighted =
    met.every(({ perYear }) => perYear !== undefined) && met.some(({ perYear }) => (perYear ?? 0) > 0);
  const weights = met.map(({ perYear }) => (isWeighted ? (perYear ?? 0) : 1));
  const handovers = met.map((journey) => journey.handovers);
  const doors = met.map((journey) => journey.doors);
  numbers.push({ indicator: 'handovers', value: mean(handovers, weights) });
  numbers.push({ indicator: 'doorsMet', value: mean(doors, weights) });
  return numbers;
}

function tasks({ organisation, applied }: Case): readonly NamedNumber[] {
  const tree = treeOf(organisation);
  const listed = listedTasks(organisation);
  const isPlaced = listed
    .flatMap((task) => tree.leavesUnder(task))
    .every((it) => homeIn(applied, it) !== null);
  const homesOf = (leaves: readonly string[]) => new Set(leaves.map((leaf) => homeIn(applied, leaf)));
  const divided = listed.filter((task) => homesOf(tree.leavesUnder(task)).size > 1);

  let duplicates = 0;
  let isHeldPlaced = true;
  for (const held of organisation.functions.values()) {
    const leaves = tree.leaves.filter((leaf) => held.betterJoined && tree.functionOf(leaf) === held.id);
    if (leaves.some((leaf) => homeIn(applied, leaf) === null)) isHeldPlaced = false;
    duplicates += Math.max(0, homesOf(leaves).size - 1);
  }

  const numbers: NamedNumber[] = [];
  const breadths: number[] = [];
  for (const committee of applied.committees) {
    const isThere = (leaf: string): boolean =>
      applied.administrations.some(
        (home) => home.id === homeIn(applied, leaf) && home.committee === committee.id,
      );
    const some = listed.filter((task) => tree.leavesUnder(task).some(isThere)).length;
    const whole = listed.filter((task) => tree.leavesUnder(task).every(isThere)).length;
    breadths.push(some);
    numbers.push({ indicator: 'portfolioBreadth.whole', of: committee.id, value: isPlaced ? whole : null });
    numbers.push({
      indicator: 'portfolioBreadth.partly',
      of: committee.id,
      value: isPlaced ? some - whole : null,
    });
  }
  const breadth = breadths.length === 0 ? null : Math.max(...breadths) - Math.min(...breadths);
  return [
    { indicator: 'dividedTasks', value: isPlaced ? divided.length : null },
    { indicator: 'duplicateFunctions', value: isHeldPlaced ? duplicates : null },
    ...numbers,
    { indicator: 'portfolioBreadth', value: isPlaced ? breadth : null },
  ];
}

function change({ organisation, applied, staff }: Case): readonly NamedNumber[] {
  const tree = treeOf(organisation);
  const isKnown = (leaf: string): boolean =>
    homeIn(applied, leaf) !== null && todayHome(organisation, leaf) !== null;
  const changed = tree.leaves.filter(
    (leaf) => isKnown(leaf) && arrival(organisation, applied, leaf) !== 'stayed',
  );
  const listed = listedTasks(organisation);
  const touched = new Set<string>();
  for (const leaf of changed) {
    const home = applied.administrations.find(({ id }) => id === homeIn(applied, leaf));
    touched.add(`today ${todayHome(organisation, leaf)}`);
    touched.add(home?.continues == null ? `new ${home?.id}` : `today ${home.continues}`);
  }
  const isAllKnown = tree.leaves.every(isKnown);
  const isListedKnown = listed.flatMap((task) => tree.leavesUnder(task)).every(isKnown);
  const tasksMoved = listed.filter((task) => tree.leavesUnder(task).some((leaf) => changed.includes(leaf)));
  const staffKnown = tree.leaves.every((leaf) => isKnown(leaf) || (staff?.get(leaf) ?? 0) === 0);
  return [
    { indicator: 'leavesMoved', value: isAllKnown ? changed.length : null },
    { indicator: 'tasksMoved', value: isListedKnown ? tasksMoved.length : null },
    { indicator: 'administrationsTouched', value: isAllKnown ? touched.size : null },
    {
      indicator: 'staffMoved',
      value: staff && staffKnown ? sum(changed.map((it) => staff.get(it) ?? 0)) : null,
    },
  ];
}

function reforms({ organisation, applied }: Case): readonly NamedNumber[] {
  const tree = treeOf(organisation);
  const weightOf = (leaf: string): number => (tree.isListed(leaf) ? shareOf(organisation, leaf) : 0);
  const isPlaced = tree.leaves.every((leaf) => weightOf(leaf) === 0 || homeIn(applied, leaf) !== null);
  return [...organisation.reforms.values()].map((reform) => {
    // The most specific node that names the leaf says its share.
    const upperOf = (leaf: string): number => {
      const naming = reform.takes.filter(({ node }) => tree.leavesUnder(node).includes(leaf));
      naming.sort((a, b) => tree.depth(b.node) - tree.depth(a.node));
      return naming[0]?.max ?? 0;
    };
    const shares: number[] = [];
    for (const home of applied.administrations) {
      const held = tree.leaves.filter((leaf) => homeIn(applied, leaf) === home.id);
      const weight = sum(held.map(weightOf));
      if (weight > 0) shares.push(sum(held.map((leaf) => upperOf(leaf) * weightOf(leaf))) / weight);
    }
    const most = shares.length === 0 ? null : Math.max(...shares);
    return { indicator: 'reformExposureTasks', of: reform.id, value: isPlaced ? most : null };
  });
}

function points({ organisation, applied, staff, agenda }: Case): readonly NamedNumber[] {
  const sumsOf = (values: Points | undefined): readonly number[] | null => {
    const carrying = treeOf(organisation).leaves.filter((leaf) => (values?.get(leaf) ?? 0) > 0);
    if (!values || carrying.length === 0) return null;
    if (carrying.some((leaf) => homeIn(applied, leaf) === null)) return null;
    return applied.administrations.map(({ id }) =>
      sum(carrying.map((leaf) => (homeIn(applied, leaf) === id ? (values.get(leaf) ?? 0) : 0))),
    );
  };
  const evenness = (x: readonly number[] | null): number | null => {
    if (!x) return null;
    let differences = 0;
    for (const a of x) for (const b of x) differences += Math.abs(a - b);
    return 1 - differences / (2 * x.length * sum(x));
  };
  const [ofStaff, ofAgenda] = [sumsOf(staff), sumsOf(agenda)];
  const ratio = ofStaff && Math.min(...ofStaff) > 0 ? Math.max(...ofStaff) / Math.min(...ofStaff) : null;
  const busiest = ofAgenda && [...ofAgenda].sort((a, b) => b - a).slice(0, 2);
  return [
    { indicator: 'staffBalance', value: evenness(ofStaff) },
    { indicator: 'staffLargestToSmallest', value: ratio },
    { indicator: 'agendaBalance', value: evenness(ofAgenda) },
    { indicator: 'agendaLoadTopTwo', value: busiest && sum(busiest) / sum(ofAgenda ?? []) },
  ];
}

function homeIn(applied: AppliedModel, leaf: string): string | null {
  return applied.leaves.get(leaf)?.home ?? null;
}

/** Share of its task: a node shares equally among its parts. */
function shareOf(organisation: Organisation, node: string): number {
  const parent = organisation.nodes.get(node)?.parent;
  if (parent === undefined) return 1;
  return shareOf(organisation, parent) / treeOf(organisation).children(parent).length;
}

/** Home today, where it is one of the administrations. */
function todayHome(organisation: Organisation, leaf: string): string | null {
  const home = treeOf(organisation).homeOf(leaf);
  return home !== null && organisation.administrations.has(home) ? home : null;
}

function arrival(
  organisation: Organisation,
  applied: AppliedModel,
  leaf: string,
): 'stayed' | 'joined' | 'moved' {
  const origin = todayHome(organisation, leaf);
  const home = applied.administrations.find(({ id }) => id === homeIn(applied, leaf));
  if (home?.continues === origin && origin !== null) return 'stayed';
  return origin !== null && home?.joinedBy.includes(origin) ? 'joined' : 'moved';
}

function listedTasks(organisation: Organisation): readonly string[] {
  return [...organisation.nodes.values()]
    .filter(({ parent, listed }) => parent === undefined && listed === true)
    .map(({ id }) => id);
}

function strength(relations: readonly { readonly strength: number }[]): number {
  return sum(relations.map((relation) => relation.strength));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Weighted mean; `null` where there is nothing, or something missing. */
function mean(
  values: readonly (number | null)[],
  weights: readonly number[] = values.map(() => 1),
): number | null {
  if (values.length === 0 || values.includes(null)) return null;
  return sum(values.map((value, index) => (value ?? 0) * (weights[index] ?? 0))) / sum(weights);
}
