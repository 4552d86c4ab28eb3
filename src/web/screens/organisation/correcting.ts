import type { Language, Text } from '#figures';
import { treeOf } from '#organisation';
import { type Command, decide, type RefusalData, type Study } from '#study';

/** A name put in one language's place; the other language's stays. */
export function renamed(name: Text, language: Language, text: string): Text {
  return { ...name, [language]: text.trim() };
}

/** Gives a committee, an administration, a task or a part another name in a language; `undefined` where there is no such thing. */
export function renameCommand(
  study: Study,
  id: string,
  language: Language,
  text: string,
): Command | undefined {
  const node = study.nodes.get(id);
  if (node) return { kind: 'renameNode', node: id, name: renamed(node.name, language, text) };
  const administration = study.administrations.get(id);
  if (administration) {
    const record = { ...administration, name: renamed(administration.name, language, text) };
    return { kind: 'recordAdministration', record, expect: 'existing' };
  }
  const committee = study.committees.get(id);
  if (committee) {
    const record = { ...committee, name: renamed(committee.name, language, text) };
    return { kind: 'recordCommittee', record, expect: 'existing' };
  }
  return undefined;
}

/** Places a task or part; a part placed where it would be anyhow follows its task again. */
export function placeCommand(study: Study, node: string, home: string | null): Command {
  const parent = study.nodes.get(node)?.parent;
  if (parent !== undefined && treeOf(study).homeOf(parent) === home) return { kind: 'placeNode', node };
  return { kind: 'placeNode', node, home };
}

/** Parts below a node that say a home of their own, and so stay when it is placed. */
export function partsThatStay(study: Study, node: string): readonly string[] {
  const { children } = treeOf(study);
  const own = (id: string): readonly string[] =>
    children(id).flatMap((part) => [
      ...(study.nodes.get(part)?.home === undefined ? [] : [part]),
      ...own(part),
    ]);
  return own(node);
}

/** Removes a committee, an administration, a task or a part. */
export function removeCommand(study: Study, id: string, evenIfMoved = false): Command | undefined {
  if (study.nodes.has(id)) return { kind: 'removeNode', id, ...(evenIfMoved ? { evenIfMoved: true } : {}) };
  if (study.administrations.has(id)) return { kind: 'removeAdministration', id };
  if (study.committees.has(id)) return { kind: 'removeCommittee', id };
  return undefined;
}

/** What removing something asks of a person, or the command that does it or says why not. */
export type Removing =
  | { readonly kind: 'ask'; readonly by: RefusalData['nodeIsMovedByModels']['by'] }
  | { readonly kind: 'run'; readonly command: Command };

/**
 * How something is removed: where only moves and models name it a person is
 * asked first; where more stands in the way, the command is one that is
 * refused for all of that. `undefined` where there is no
 * such thing.
 */
export function removing(study: Study, id: string): Removing | undefined {
  const command = removeCommand(study, id);
  const evenIfMoved = removeCommand(study, id, true);
  if (!command || !evenIfMoved) return undefined;
  const decided = decide(study, command);
  if (decided.ok || !study.nodes.has(id)) return { kind: 'run', command };
  if (!decide(study, evenIfMoved).ok) return { kind: 'run', command: evenIfMoved };
  const by = decided.refusals.flatMap((one) => (one.code === 'nodeIsMovedByModels' ? one.data.by : []));
  return { kind: 'ask', by };
}

/** Puts a task or part into exactly these areas; one undo step. `undefined` where nothing changes. */
export function areasCommand(study: Study, node: string, areas: ReadonlySet<string>): Command | undefined {
  const commands = [...study.areas.values()].flatMap((area) => {
    const isIn = area.members.includes(node);
    if (isIn === areas.has(area.id)) return [];
    const members = isIn ? area.members.filter((member) => member !== node) : [...area.members, node];
    return [{ kind: 'recordArea', record: { ...area, members }, expect: 'existing' } as const];
  });
  const [only] = commands;
  if (!only) return undefined;
  return commands.length === 1 ? only : { kind: 'together', commands };
}
