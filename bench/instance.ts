import type { Figure, Text } from '#figures';
import type { Model, StructureChange, Transfer } from '#moves';
import type { TaskNode } from '#organisation';
import { type Event, fold, type Study } from '#study';
import { type Random, randomFrom } from './random.ts';

/** How large a random study is. */
export interface Size {
  readonly leaves: number;
  /** At most `leaves`; the leaves beyond are parts of divided tasks. */
  readonly tasks: number;
  readonly homes: number;
  readonly relations: number;
  readonly areas: number;
  readonly journeys: number;
}

/** The instance of speed.md: 101 tasks in 180 parts, 7 administrations, 600 relations, 12 areas, 16 journeys. */
export const small: Size = { leaves: 180, tasks: 101, homes: 7, relations: 600, areas: 12, journeys: 16 };

/** A national study. */
export const large: Size = {
  leaves: 5000,
  tasks: 2800,
  homes: 40,
  relations: 50_000,
  areas: 120,
  journeys: 160,
};

/** A size with all but the homes so many times as large; areas stay as wide as they are. */
export function times(size: Size, factor: number): Size {
  return {
    ...size,
    leaves: size.leaves * factor,
    tasks: size.tasks * factor,
    relations: size.relations * factor,
    areas: size.areas * factor,
    journeys: size.journeys * factor,
  };
}

/** How a size is told in tables. */
export function nameOf({ leaves, homes, relations }: Size): string {
  return `${leaves} leaves × ${homes} × ${relations} relations`;
}

const text = (value: string): Text => ({ en: value });

/**
 * A random study of a size, as the events that make it: everything it records
 * is `judgement`, every third administration's staff is a number and the
 * others are bounds, agenda items are known as shares, and one model, `moved`,
 * gives every tenth leaf another home and merges the last two administrations.
 */
export function randomEvents(size: Size, seed: number): readonly Event[] {
  const random = randomFrom(seed);
  const nodes = randomNodes(size, random);
  const leafIds = leavesAmong(nodes);
  return [
    {
      kind: 'studyDescribed',
      description: {
        id: 'random',
        name: text(nameOf(size)),
        summary: text(`seed ${seed}`),
        date: '2026-01-01',
        dateBasis: 'stated',
        defaultLanguage: 'en',
      },
    },
    {
      kind: 'sourceRecorded',
      record: { id: 'source', title: text('source'), series: 's', date: '2026-01-01' },
    },
    ...bodies(size),
    ...nodes.map((record): Event => ({ kind: 'nodeRecorded', record })),
    ...ties(size, nodes, leafIds, random),
    ...figures(size, leafIds, random),
    { kind: 'modelRecorded', record: modelOf(size, leafIds, random) },
  ];
}

/** A random study of a size; see `randomEvents`. */
export function randomStudy(size: Size, seed: number): Study {
  return fold(randomEvents(size, seed));
}

function bodies({ homes }: Size): readonly Event[] {
  return Array.from({ length: homes }, (_, at) => at).flatMap((at): Event[] => [
    { kind: 'committeeRecorded', record: { id: `committee-${at}`, name: text(`committee ${at}`) } },
    {
      kind: 'administrationRecorded',
      record: {
        id: `administration-${at}`,
        name: text(`administration ${at}`),
        committee: `committee-${at}`,
      },
    },
  ]);
}

function randomNodes({ leaves, tasks, homes }: Size, random: Random): readonly TaskNode[] {
  const parts = new Int32Array(tasks).fill(1);
  for (let more = tasks; more < leaves; more += 1) parts[random.below(tasks)] += 1;
  return [...parts].flatMap((count, task): TaskNode[] => {
    const node: TaskNode = {
      id: `task-${task}`,
      name: text(`task ${task}`),
      home: `administration-${task < homes ? task : random.below(homes)}`,
      listed: task % 6 !== 5,
      basis: 'stated',
      ...(task % 6 === 5 ? { function: `function-${random.below(3)}` } : {}),
    };
    if (count === 1) return [node];
    const own = Array.from({ length: count }, (_, part): TaskNode => {
      const home = random.below(4) === 0 ? { home: `administration-${random.below(homes)}` } : {};
      return { id: `task-${task}-${part}`, parent: node.id, name: text('part'), basis: 'judgement', ...home };
    });
    return [node, ...own];
  });
}

function leavesAmong(nodes: readonly TaskNode[]): readonly string[] {
  const parents = new Set(nodes.map(({ parent }) => parent));
  return nodes.filter(({ id }) => !parents.has(id)).map(({ id }) => id);
}

function ties(
  { areas, relations, journeys }: Size,
  nodes: readonly TaskNode[],
  leafIds: readonly string[],
  random: Random,
): readonly Event[] {
  const many = <T>(count: number, make: (at: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, at) => make(at));
  return [
    ...many(
      3,
      (at): Event => ({
        kind: 'functionRecorded',
        record: { id: `function-${at}`, name: text('function'), betterJoined: at > 0, basis: 'judgement' },
      }),
    ),
    ...many(
      areas,
      (at): Event => ({
        kind: 'areaRecorded',
        record: {
          id: `area-${at}`,
          name: text(`area ${at}`),
          members: [...new Set(many(14, () => random.of(nodes).id))],
          basis: 'judgement',
        },
      }),
    ),
    ...many(
      relations,
      (at): Event => ({
        kind: 'relationRecorded',
        record: {
          id: `relation-${at}`,
          from: random.of(leafIds),
          to: random.of(leafIds),
          kind: 'sameCitizens',
          strength: (1 + random.below(3)) as 1 | 2 | 3,
          basis: 'judgement',
        },
      }),
    ),
    ...many(
      journeys,
      (at): Event => ({
        kind: 'journeyRecorded',
        record: {
          id: `journey-${at}`,
          name: text(`journey ${at}`),
          who: text('someone'),
          steps: many(4 + random.below(5), () => random.of(leafIds)),
          basis: 'judgement',
        },
      }),
    ),
    {
      kind: 'reformRecorded',
      record: {
        id: 'reform',
        name: text('reform'),
        takes: many(5, () => random.of(nodes).id)
          .filter((node, at, all) => all.indexOf(node) === at)
          .map((node) => ({ node, min: 0, max: 1 })),
        basis: 'judgement',
      },
    },
  ];
}

function figures({ homes }: Size, leafIds: readonly string[], random: Random): readonly Event[] {
  const statements = Array.from({ length: homes }, (_, home): Figure => {
    const least = 200 + random.below(4000);
    return {
      id: `staff-${home}`,
      quantity: 'staff',
      subject: { kind: 'of', ids: [`administration-${home}`] },
      says:
        home % 3 === 0
          ? { kind: 'equal', value: least }
          : { kind: 'between', min: least, max: least + 100 + random.below(400) },
      basis: 'stated',
      source: { source: 'source' },
    };
  });
  const shares = Array.from({ length: homes }, (_, home) => 1 + ((home * 3) % homes));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return [
    {
      kind: 'quantityRecorded',
      record: { id: 'staff', name: text('staff'), unit: 'fte', role: 'staff', followsLeaf: true },
    },
    {
      kind: 'quantityRecorded',
      record: {
        id: 'agenda',
        name: text('agenda items'),
        unit: 'count',
        role: 'agenda',
        followsLeaf: true,
        sharesOnly: true,
      },
    },
    ...statements.map((record): Event => ({ kind: 'figureRecorded', record })),
    // A few leaves whose staff is bounded: what the model moves is then partly known, and sets nest.
    ...[...new Set(Array.from({ length: homes }, () => random.of(leafIds)))].map(
      (id): Event => ({
        kind: 'figureRecorded',
        record: {
          id: `known-${id}`,
          quantity: 'staff',
          subject: { kind: 'of', ids: [id] },
          says: { kind: 'atMost', max: 150 },
          basis: 'stated',
          source: { source: 'source' },
        },
      }),
    ),
    ...shares.map(
      (share, home): Event => ({
        kind: 'figureRecorded',
        record: {
          id: `agenda-${home}`,
          quantity: 'agenda',
          subject: { kind: 'of', ids: [`administration-${home}`] },
          says: { kind: 'equal', value: share / total },
          basis: 'stated',
          source: { source: 'source' },
        },
      }),
    ),
  ];
}

function modelOf({ homes }: Size, leafIds: readonly string[], random: Random): Model {
  const last = homes - 1;
  const transfers: Transfer[] = leafIds
    .filter((_, leaf) => leaf % 10 === 3)
    .map((leaf) => ({
      what: { kind: 'nodes', nodes: [leaf] },
      to: `administration-${random.below(homes - 1)}`,
    }));
  const structure: StructureChange[] = [
    {
      kind: 'merge',
      administrations: [`administration-${last - 1}`, `administration-${last}`],
      into: { id: 'joined', name: text('joined') },
      continues: `administration-${last - 1}`,
    },
  ];
  return {
    id: 'moved',
    name: text('moved'),
    mainIdea: text('moved'),
    steps: [
      {
        kind: 'own',
        id: 'step',
        name: text('step'),
        transfers,
        structure,
        leftOut: [],
        basis: 'judgement',
      },
    ],
    names: [],
    prevails: [],
    merits: [],
    notes: [],
    alternatives: [],
  };
}
