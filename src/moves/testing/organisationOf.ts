import type { Text } from '#figures';
import type { Organisation, TaskNode } from '#organisation';

/** A task or part: a leaf by its id, or a divided one with its parts. */
export type Branch = string | { readonly [node: string]: readonly Branch[] };

/** A small organisation, written down. Every list may be left out. */
export interface OrganisationSketch {
  /** Administrations in order, with the tasks that have their home there. Each serves `<id>-committee`. */
  readonly homes: Readonly<Record<string, readonly Branch[]>>;
  readonly notPlaced?: readonly Branch[];
  /** Areas with their members. */
  readonly areas?: Readonly<Record<string, readonly string[]>>;
  /** Functions with the nodes that carry them. */
  readonly functions?: Readonly<Record<string, readonly string[]>>;
  readonly otherBodies?: readonly string[];
  /** Nodes that are not `stated`. */
  readonly inferred?: readonly string[];
}

/** A text that says its own id, so that messages of failing tests can be read. */
export function textOf(id: string): Text {
  return { en: id };
}

/**
 * An organisation from a sketch, for tests:
 *
 *     organisationOf({ homes: { culture: ['library', { sports: ['halls', 'clubs'] }], streets: ['parks'] } })
 */
export function organisationOf(sketch: OrganisationSketch): Organisation {
  const functionByNode = new Map(
    Object.entries(sketch.functions ?? {}).flatMap(([id, nodes]) => nodes.map((node) => [node, id] as const)),
  );
  const nodes = new Map<string, TaskNode>();
  const add = (
    branch: Branch,
    placed: { readonly parent: string } | { readonly home: string | null },
  ): void => {
    if (typeof branch !== 'string') {
      for (const [id, parts] of Object.entries(branch)) {
        add(id, placed);
        for (const part of parts) add(part, { parent: id });
      }
      return;
    }
    const carries = functionByNode.get(branch);
    nodes.set(branch, {
      id: branch,
      name: textOf(branch),
      ...placed,
      ...('home' in placed ? { listed: true } : {}),
      ...(carries === undefined ? {} : { function: carries }),
      basis: sketch.inferred?.includes(branch) ? 'inferred' : 'stated',
    });
  };
  for (const [home, branches] of Object.entries(sketch.homes)) {
    for (const branch of branches) add(branch, { home });
  }
  for (const branch of sketch.notPlaced ?? []) add(branch, { home: null });

  const administrations = Object.keys(sketch.homes);
  return {
    committees: byId(
      administrations.map((id) => ({ id: `${id}-committee`, name: textOf(`${id}-committee`) })),
    ),
    administrations: byId(
      administrations.map((id) => ({ id, name: textOf(id), committee: `${id}-committee` })),
    ),
    otherBodies: byId(
      (sketch.otherBodies ?? []).map((id) => ({ id, name: textOf(id), type: 'ombudsman' as const })),
    ),
    functions: byId(
      Object.keys(sketch.functions ?? {}).map((id) => ({
        id,
        name: textOf(id),
        betterJoined: true,
        basis: 'inferred' as const,
      })),
    ),
    nodes,
    areas: byId(
      Object.entries(sketch.areas ?? {}).map(([id, members]) => ({
        id,
        name: textOf(id),
        members,
        basis: 'judgement' as const,
      })),
    ),
    relations: new Map(),
    journeys: new Map(),
    reforms: new Map(),
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
