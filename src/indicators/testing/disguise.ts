import type { AppliedLeaf } from '#moves';
import { type Organisation, type TaskNode, treeOf } from '#organisation';
import type { Case, Points } from './reference.ts';

/** The same case under other ids, with everything whose order means nothing in another order. */
export function renamed(
  given: Case,
  order: number,
): { readonly renamedCase: Case; readonly nameOf: (id: string) => string } {
  // Orders ids anew: a scramble of the id and the order given.
  const rank = (id: string): number =>
    [...id].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_537, order % 65_521);
  const nameOf = (id: string): string => `n${rank(id)}.${id.replaceAll('-', '.')}`;
  const shuffled = <T>(values: Iterable<T>, idOf: (value: T) => string): T[] =>
    [...values].sort((a, b) => rank(idOf(a)) - rank(idOf(b)) || (idOf(a) < idOf(b) ? -1 : 1));
  const records = <T extends { readonly id: string }>(
    map: ReadonlyMap<string, T>,
    change: (value: T) => T = (value) => value,
  ): ReadonlyMap<string, T> =>
    new Map(
      shuffled(map.values(), ({ id }) => id).map((value) => {
        const id = nameOf(value.id);
        return [id, { ...change(value), id }] as const;
      }),
    );
  const ids = (values: readonly string[]): string[] => shuffled(values, (id) => id).map(nameOf);
  const nullable = (id: string | null): string | null => (id === null ? null : nameOf(id));
  const points = (values: Points): Points => new Map([...values].map(([id, value]) => [nameOf(id), value]));
  const { organisation, applied, staff, agenda } = given;
  const tree = treeOf(organisation);
  const nodes = records(organisation.nodes, (node) => ({
    ...node,
    ...(node.parent === undefined ? {} : { parent: nameOf(node.parent) }),
    ...(node.home === undefined ? {} : { home: nullable(node.home) }),
    ...(node.function === undefined ? {} : { function: nameOf(node.function) }),
  }));
  const depth = new Map([...organisation.nodes.keys()].map((id) => [nameOf(id), tree.depth(id)]));
  // Parents stand before their parts; everything else may change places.
  const parentsFirst = [...nodes].sort(([a], [b]) => (depth.get(a) ?? 0) - (depth.get(b) ?? 0));
  const renamedCase: Case = {
    organisation: {
      committees: records(organisation.committees),
      administrations: records(organisation.administrations, (body) => ({
        ...body,
        committee: nameOf(body.committee),
      })),
      otherBodies: records(organisation.otherBodies),
      functions: records(organisation.functions),
      nodes: new Map(parentsFirst),
      areas: records(organisation.areas, (area) => ({ ...area, members: ids(area.members) })),
      relations: records(organisation.relations, (relation) => ({
        ...relation,
        from: nameOf(relation.from),
        to: nameOf(relation.to),
      })),
      journeys: records(organisation.journeys, (journey) => ({
        ...journey,
        steps: journey.steps.map(nameOf),
      })),
      reforms: records(organisation.reforms, (reform) => ({
        ...reform,
        takes: shuffled(reform.takes, ({ node }) => node).map((take) => ({
          ...take,
          node: nameOf(take.node),
        })),
      })),
    },
    applied: {
      ...applied,
      administrations: shuffled(applied.administrations, ({ id }) => id).map((body) => ({
        ...body,
        id: nameOf(body.id),
        committee: nameOf(body.committee),
        continues: nullable(body.continues),
        joinedBy: ids(body.joinedBy),
      })),
      committees: shuffled(applied.committees, ({ id }) => id).map((body) => ({
        ...body,
        id: nameOf(body.id),
      })),
      leaves: records(applied.leaves, (leaf) => ({
        ...leaf,
        origin: nullable(leaf.origin),
        home: nullable(leaf.home),
      })),
    },
    ...(staff ? { staff: points(staff) } : {}),
    ...(agenda ? { agenda: points(agenda) } : {}),
  };
  return { renamedCase, nameOf };
}

/**
 * The same case with one leaf divided into a part and the rest, as the
 * register's command does it: relations and steps go to the rest, all else is
 * inherited, values are shared out.
 */
export function divided(given: Case, which: number): Case {
  const { organisation, applied, staff, agenda } = given;
  const tree = treeOf(organisation);
  const leaf = tree.leaves[which % tree.leaves.length] as string;
  const [part, rest] = [`${leaf}-part`, `${leaf}-rest`];
  const toRest = (id: string): string => (id === leaf ? rest : id);
  const share = (points: Points): Points => {
    const whole = points.get(leaf) ?? 0;
    return new Map([...points, [part, whole / 4], [rest, (whole * 3) / 4]]);
  };
  const leaves = new Map<string, AppliedLeaf>();
  for (const one of applied.leaves.values()) {
    if (one.id !== leaf) leaves.set(one.id, one);
    else for (const id of [part, rest]) leaves.set(id, { ...one, id });
  }
  return {
    organisation: {
      ...organisation,
      nodes: withParts(organisation, leaf, [part, rest]),
      relations: mapped(organisation.relations, (it) => ({
        ...it,
        from: toRest(it.from),
        to: toRest(it.to),
      })),
      journeys: mapped(organisation.journeys, (it) => ({ ...it, steps: it.steps.map(toRest) })),
    },
    applied: { ...applied, leaves },
    ...(staff ? { staff: share(staff) } : {}),
    ...(agenda ? { agenda: share(agenda) } : {}),
  };
}

function withParts(
  organisation: Organisation,
  leaf: string,
  parts: readonly string[],
): ReadonlyMap<string, TaskNode> {
  const nodes = new Map(organisation.nodes);
  const node = organisation.nodes.get(leaf) as TaskNode;
  for (const id of parts) nodes.set(id, { id, parent: leaf, name: node.name, basis: node.basis });
  return nodes;
}

function mapped<T>(map: ReadonlyMap<string, T>, change: (value: T) => T): ReadonlyMap<string, T> {
  return new Map([...map].map(([id, value]) => [id, change(value)]));
}
