import type { Language } from '#figures';
import { treeOf } from '#organisation';
import type { Study } from '#study';
import { pick } from '#wording';

/** What stands beside the names in the list, looked up by id. */
export interface ListFacts {
  /** Names of the areas that name the task or part itself. */
  readonly areas: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
  readonly hasCodes: boolean;
  /** Relations with an end at or below a task or part; of an administration those of its leaves. */
  readonly relations: ReadonlyMap<string, number>;
}

/** Cost: one pass over areas, nodes and relations. */
export function factsOfRows(study: Study, language: Language): ListFacts {
  const tree = treeOf(study);
  const areas = new Map<string, string[]>();
  for (const { name, members } of study.areas.values()) {
    for (const member of members) areas.set(member, [...(areas.get(member) ?? []), pick(name, language)]);
  }
  const codes = new Map<string, string>();
  for (const node of study.nodes.values()) {
    if (node.codes && node.codes.length > 0) {
      codes.set(node.id, node.codes.map(({ scheme, code }) => `${scheme}\u00a0${code}`).join(', '));
    }
  }
  const relations = new Map<string, number>();
  for (const { from, to } of study.relations.values()) {
    // A relation inside a task or an administration counts once there.
    for (const id of new Set([...upFrom(study, from), ...upFrom(study, to)])) {
      relations.set(id, (relations.get(id) ?? 0) + 1);
    }
  }
  function upFrom({ nodes }: Study, leaf: string): readonly string[] {
    const up: string[] = [];
    for (let at: string | undefined = leaf; at !== undefined; at = nodes.get(at)?.parent) up.push(at);
    const home = tree.homeOf(leaf);
    return home === null ? up : [...up, home];
  }
  return {
    areas: new Map([...areas].map(([id, names]) => [id, names.join(', ')] as const)),
    codes,
    hasCodes: codes.size > 0,
    relations,
  };
}
