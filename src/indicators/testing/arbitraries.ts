import fc from 'fast-check';
import type { Text } from '#figures';
import type { AppliedLeaf, AppliedModel, ModelAdministration } from '#moves';
import { type Organisation, type TaskNode, treeOf } from '#organisation';
import type { Case, Points } from './reference.ts';

/**
 * Small organisations with a model of each, for properties: divided tasks to
 * two depths, inherited and own homes, leaves that are not placed (today or in
 * the model), areas and reforms that name nodes and their parts, relations of
 * a leaf with itself, journeys that come back; and, as an invalid study may
 * have them, relations and steps that name what is no leaf. Shrinks.
 */
export function arbitraryCase(): fc.Arbitrary<Case> {
  return fc
    .record({
      administrations: fc.integer({ min: 1, max: 4 }),
      committees: fc.integer({ min: 1, max: 3 }),
      functions: fc.array(fc.boolean(), { maxLength: 2 }),
      tasks: fc.array(task, { minLength: 1, maxLength: 5 }),
      areas: fc.array(fc.array(pick, { maxLength: 4 }), { maxLength: 3 }),
      relations: fc.array(fc.tuple(pick, pick, fc.constantFrom(1 as const, 2 as const, 3 as const)), {
        maxLength: 10,
      }),
      journeys: fc.array(
        fc.record({
          steps: fc.array(pick, { maxLength: 6 }),
          perYear: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
        }),
        { maxLength: 3 },
      ),
      reforms: fc.array(fc.array(fc.tuple(pick, fc.integer({ min: 0, max: 10 })), { maxLength: 4 }), {
        maxLength: 2,
      }),
      homes: fc.array(home, { minLength: 1, maxLength: 4 }),
      placing: fc.array(mostlyPlaced, { minLength: 30, maxLength: 30 }),
      staff: values,
      agenda: values,
      invalid: fc.boolean(),
    })
    .map((raw) => {
      const organisation = organisationFrom(raw);
      const applied = appliedFrom(raw, organisation);
      const leaves = treeOf(organisation).leaves;
      const pointsOf = (given: readonly number[]): Points =>
        new Map(leaves.map((leaf, index) => [leaf, (given[index % given.length] as number) / 3]));
      return { organisation, applied, staff: pointsOf(raw.staff), agenda: pointsOf(raw.agenda) };
    });
}

/** Places for leaves to go: pairs of a leaf and a home, taken modulo what there is; home -1 for nowhere. */
export function arbitraryWalk(): fc.Arbitrary<readonly { readonly leaf: number; readonly home: number }[]> {
  return fc.array(fc.record({ leaf: fc.nat(999), home: fc.integer({ min: -1, max: 999 }) }), {
    maxLength: 25,
  });
}

const pick = fc.nat(999);
const mostlyPlaced = fc.oneof(
  { weight: 20, arbitrary: fc.nat(999) },
  { weight: 1, arbitrary: fc.constant(-1) },
);
const values = fc.array(fc.oneof(fc.nat(900), fc.constant(0)), { minLength: 1, maxLength: 20 });
const leafShape = fc.record({ home: fc.option(mostlyPlaced, { freq: 2 }), function: fc.option(pick) });
const part = fc.record({ own: leafShape, parts: fc.array(leafShape, { maxLength: 2 }) });
const task = fc.record({
  home: mostlyPlaced,
  own: leafShape,
  listed: fc.boolean(),
  parts: fc.oneof(fc.constant([]), fc.array(part, { minLength: 1, maxLength: 3 })),
});
const home = fc.record({
  continues: fc.option(pick),
  joins: fc.array(pick, { maxLength: 2 }),
  committee: pick,
});

interface Raw {
  readonly administrations: number;
  readonly committees: number;
  readonly functions: readonly boolean[];
  readonly tasks: readonly RawTask[];
  readonly areas: readonly (readonly number[])[];
  readonly relations: readonly (readonly [number, number, 1 | 2 | 3])[];
  readonly journeys: readonly { readonly steps: readonly number[]; readonly perYear?: number | undefined }[];
  readonly reforms: readonly (readonly (readonly [number, number])[])[];
  readonly homes: readonly RawHome[];
  readonly placing: readonly number[];
  readonly invalid: boolean;
}

interface RawLeaf {
  readonly home: number | null;
  readonly function: number | null;
}

interface RawTask {
  readonly home: number;
  readonly own: RawLeaf;
  readonly listed: boolean;
  readonly parts: readonly { readonly own: RawLeaf; readonly parts: readonly RawLeaf[] }[];
}

interface RawHome {
  readonly continues: number | null;
  readonly joins: readonly number[];
  readonly committee: number;
}

function organisationFrom(raw: Raw): Organisation {
  const administrationIds = Array.from({ length: raw.administrations }, (_, index) => `adm-${index}`);
  const committeeIds = Array.from({ length: raw.committees }, (_, index) => `com-${index}`);
  const functionIds = raw.functions.map((_, index) => `fun-${index}`);
  const nodes: TaskNode[] = [];
  const addNode = (id: string, parent: string | undefined, own: RawLeaf, more: Partial<TaskNode>): void => {
    nodes.push({
      id,
      name: text(id),
      basis: 'stated',
      ...(parent === undefined ? {} : { parent }),
      ...(own.home === null ? {} : { home: own.home < 0 ? null : at(administrationIds, own.home) }),
      ...(own.function === null || functionIds.length === 0
        ? {}
        : { function: at(functionIds, own.function) }),
      ...more,
    });
  };
  for (const [index, one] of raw.tasks.entries()) {
    const id = `task-${index}`;
    addNode(id, undefined, { ...one.own, home: one.home }, { listed: one.listed });
    for (const [place, { own, parts }] of one.parts.entries()) {
      addNode(`${id}-${place}`, id, own, {});
      for (const [deeper, leaf] of parts.entries())
        addNode(`${id}-${place}-${deeper}`, `${id}-${place}`, leaf, {});
    }
  }
  const tree = treeOf({ nodes: byId(nodes) });
  const nodeIds = nodes.map(({ id }) => id);
  const named = raw.invalid ? [...nodeIds, 'no-such-node'] : tree.leaves;
  return {
    committees: byId(committeeIds.map((id) => ({ id, name: text(id) }))),
    administrations: byId(
      administrationIds.map((id, index) => ({ id, name: text(id), committee: at(committeeIds, index) })),
    ),
    otherBodies: new Map(),
    functions: byId(
      raw.functions.map((betterJoined, index) => ({
        id: `fun-${index}`,
        name: text(`fun-${index}`),
        betterJoined,
        basis: 'inferred',
      })),
    ),
    nodes: byId(nodes),
    areas: byId(
      raw.areas.map((members, index) => ({
        id: `area-${index}`,
        name: text(`area-${index}`),
        members: members.map((member) => at(nodeIds, member)),
        basis: 'inferred',
      })),
    ),
    relations: byId(
      raw.relations.map(([from, to, strength], index) => ({
        id: `rel-${index}`,
        from: at(named, from),
        to: at(named, to),
        kind: 'sameLaw',
        strength,
        basis: 'inferred',
      })),
    ),
    journeys: byId(
      raw.journeys.map(({ steps, perYear }, index) => ({
        id: `jou-${index}`,
        name: text(`jou-${index}`),
        who: text('someone'),
        steps: steps.map((step) => at(named, step)),
        ...(perYear === undefined ? {} : { perYear }),
        basis: 'inferred',
      })),
    ),
    reforms: byId(
      raw.reforms.map((takes, index) => ({
        id: `ref-${index}`,
        name: text(`ref-${index}`),
        takes: [...new Map(takes.map(([node, tenths]) => [at(nodeIds, node), tenths / 10]))].map(
          ([node, max]) => ({ node, min: 0, max }),
        ),
        basis: 'inferred',
      })),
    ),
  };
}

function appliedFrom(raw: Raw, organisation: Organisation): AppliedModel {
  const today = [...organisation.administrations.keys()];
  const committeeIds = [...organisation.committees.keys()];
  // Each of today's administrations is continued or merged at most once.
  const spoken = new Set<string>();
  const speakFor = (id: string): boolean => !spoken.has(id) && spoken.add(id).has(id);
  const administrations: readonly ModelAdministration[] = raw.homes.map(
    ({ continues, joins, committee }, index) => {
      const continued = continues === null ? null : at(today, continues);
      return {
        id: `home-${index}`,
        name: text(`home-${index}`),
        committee: at(committeeIds, committee),
        continues: continued !== null && speakFor(continued) ? continued : null,
        joinedBy: joins.map((join) => at(today, join)).filter(speakFor),
      };
    },
  );
  const tree = treeOf(organisation);
  const leaves = new Map<string, AppliedLeaf>();
  for (const [index, id] of tree.leaves.entries()) {
    const placed = raw.placing[index % raw.placing.length] as number;
    const origin = tree.homeOf(id);
    const home = placed < 0 ? undefined : at(administrations, placed);
    leaves.set(id, {
      id,
      origin,
      home: home?.id ?? null,
      arrival: arrivalOf(origin, home),
      steps: [],
      basis: 'stated',
    });
  }
  const committees = committeeIds.map((id) => ({ id, name: text(id) }));
  return { model: 'model', administrations, committees, leaves, findings: [] };
}

function arrivalOf(origin: string | null, home: ModelAdministration | undefined): AppliedLeaf['arrival'] {
  if (!home) return 'notPlaced';
  if (origin !== null && home.continues === origin) return 'stayed';
  return origin !== null && home.joinedBy.includes(origin) ? 'joined' : 'moved';
}

function text(value: string): Text {
  return { en: value };
}

function at<T>(values: readonly T[], index: number): T {
  return values[index % values.length] as T;
}

function byId<T extends { readonly id: string }>(values: readonly T[]): ReadonlyMap<string, T> {
  return new Map(values.map((value) => [value.id, value]));
}
