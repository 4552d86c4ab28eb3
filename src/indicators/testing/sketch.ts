import type { AppliedLeaf, AppliedModel, ModelAdministration } from '#moves';
import { type Organisation, type TaskNode, treeOf } from '#organisation';
import type { Case } from './reference.ts';

/**
 * A case in a few lines. Leaves are paths of a task and its parts
 * (`task/part`) with today's home; all tasks are listed. Homes of the model
 * are today's unless `homes` says what each continues, and leaves stay unless
 * `model` says where they are.
 */
export interface Sketch {
  readonly leaves: Readonly<Record<string, string | null>>;
  readonly areas?: Readonly<Record<string, readonly string[]>>;
  readonly relations?: readonly (readonly [from: string, to: string, strength: 1 | 2 | 3])[];
  readonly journeys?: Readonly<Record<string, readonly string[]>>;
  readonly perYear?: Readonly<Record<string, number>>;
  /** By reform: the greatest share of each node. */
  readonly reforms?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly model?: Readonly<Record<string, string | null>>;
  readonly homes?: Readonly<Record<string, string | null>>;
  readonly staff?: Readonly<Record<string, number>>;
}

/** Draws a sketch out into a case; each administration serves a committee of its own. */
export function sketch(given: Sketch): Case {
  const nodes = new Map<string, TaskNode>();
  for (const [path, home] of Object.entries(given.leaves)) {
    const steps = path.split('/');
    for (const depth of steps.keys()) {
      const id = steps.slice(0, depth + 1).join('/');
      if (nodes.has(id)) continue;
      nodes.set(id, {
        id,
        name: { en: id },
        basis: 'stated',
        ...(depth === 0 ? { listed: true } : { parent: steps.slice(0, depth).join('/') }),
        ...(depth === steps.length - 1 ? { home } : {}),
      });
    }
  }
  const today = [...new Set(Object.values(given.leaves).filter((home) => home !== null))];
  const homes = Object.entries(given.homes ?? Object.fromEntries(today.map((id) => [id, id])));
  const committees = [...new Set([...today, ...homes.map(([id]) => id)])].map((id) =>
    named(`committee-${id}`),
  );
  const organisation: Organisation = {
    committees: byId(committees),
    administrations: byId(today.map((id) => ({ ...named(id), committee: `committee-${id}` }))),
    otherBodies: new Map(),
    functions: new Map(),
    nodes,
    areas: byId(
      Object.entries(given.areas ?? {}).map(([id, members]) => ({
        ...named(id),
        members,
        basis: 'inferred',
      })),
    ),
    relations: byId(
      (given.relations ?? []).map(([from, to, strength]) => ({
        id: `${from}-${to}`,
        from,
        to,
        strength,
        kind: 'sameLaw',
        basis: 'inferred',
      })),
    ),
    journeys: byId(
      Object.entries(given.journeys ?? {}).map(([id, steps]) => ({
        ...named(id),
        who: { en: 'someone' },
        steps,
        basis: 'inferred',
        ...(given.perYear?.[id] === undefined ? {} : { perYear: given.perYear[id] }),
      })),
    ),
    reforms: byId(
      Object.entries(given.reforms ?? {}).map(([id, takes]) => ({
        ...named(id),
        takes: Object.entries(takes).map(([node, max]) => ({ node, min: 0, max })),
        basis: 'inferred',
      })),
    ),
  };
  const administrations: readonly ModelAdministration[] = homes.map(([id, continues]) => ({
    ...named(id),
    committee: `committee-${id}`,
    continues,
    joinedBy: [],
  }));
  const leaves = new Map<string, AppliedLeaf>();
  for (const id of treeOf(organisation).leaves) {
    const origin = given.leaves[id] ?? null;
    const stated = given.model?.[id];
    const home = stated === undefined ? origin : stated;
    const continued = administrations.find((administration) => administration.id === home)?.continues;
    const arrival =
      home === null ? 'notPlaced' : origin !== null && continued === origin ? 'stayed' : 'moved';
    leaves.set(id, { id, origin, home, arrival, steps: [], basis: 'stated' });
  }
  const applied: AppliedModel = { model: 'model', administrations, committees, leaves, findings: [] };
  return {
    organisation,
    applied,
    ...(given.staff ? { staff: new Map(Object.entries(given.staff)) } : {}),
  };
}

function named(id: string): { readonly id: string; readonly name: { readonly en: string } } {
  return { id, name: { en: id } };
}

function byId<T extends { readonly id: string }>(values: readonly T[]): ReadonlyMap<string, T> {
  return new Map(values.map((value) => [value.id, value]));
}
