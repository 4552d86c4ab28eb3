import type { Command, SingleCommand } from '../commands/command.ts';
import { decide } from '../decide.ts';
import { type CommandEntry, type Entry, foldLog, type Marking } from '../entries.ts';
import type { Event } from '../event.ts';
import { fold } from '../evolve.ts';
import type { Study } from '../study.ts';
import { node, words } from './smallStudy.ts';

/** Numbers that pick a command: a kind and what it is about. */
export type Pick = readonly [kind: number, first: number, second: number];

/**
 * Some command on a study, picked by numbers: often one that is accepted,
 * sometimes one that is not. `fresh` makes its new ids.
 */
export function pickedCommand(study: Study, [kind, first, second]: Pick, fresh: string): Command {
  const nodes = [...study.nodes.keys()];
  const some = nodes[first % nodes.length]!;
  const other = nodes[second % nodes.length]!;
  const homes = [...study.administrations.keys()];
  const home = [...homes, null][second % (homes.length + 1)]!;
  const models = [...study.models.keys()];
  const model = models[first % models.length] ?? 'model-1';
  const steps = study.models.get(model)?.steps ?? [];
  const step = steps[second % Math.max(1, steps.length)]?.id ?? 's1';
  const variants = ['a', 'b', 'c'];
  const relation = [...study.relations.values()][second % Math.max(1, study.relations.size)];
  const kinds: (() => SingleCommand)[] = [
    () => ({ kind: 'renameNode', node: some, name: words(fresh) }),
    () => ({ kind: 'placeNode', node: some, home }),
    () => ({
      kind: 'divideNode',
      node: some,
      part: { id: `${some}.${fresh}`, name: words(fresh), basis: 'inferred' },
      rest: { id: `${some}.${fresh}-rest`, name: words('rest') },
      relationsToPart: relation && second % 2 === 0 && relation.from === some ? [relation.id] : [],
    }),
    () => ({
      kind: 'recordTask',
      record: node(`n-${fresh}`, { listed: true, home: homes[0]! }),
      expect: 'new',
    }),
    () => ({ kind: 'removeNode', id: some, ...(second % 2 === 0 ? { evenIfMoved: true as const } : {}) }),
    () => ({
      kind: 'recordRelation',
      record: { id: `r-${fresh}`, from: some, to: other, kind: 'sameLaw', strength: 1, basis: 'judgement' },
      expect: 'new',
    }),
    () => ({ kind: 'removeRelation', id: relation?.id ?? 'relation-1' }),
    () => ({
      kind: 'recordArea',
      record: { id: 'area-1', name: words(fresh), members: [some], basis: 'stated' },
      expect: 'either',
    }),
    () => ({ kind: 'copyModel', model, id: `m-${fresh}`, name: words(fresh) }),
    () => ({
      kind: 'addStep',
      model,
      step: { kind: 'move', id: `s-${fresh}`, move: 'move-1', variant: variants[second % 3]!, leftOut: [] },
    }),
    () => ({ kind: 'changeStep', model, step, variant: variants[first % 3]!, leftOut: [some] }),
    () => ({ kind: 'removeStep', model, step }),
    () => ({ kind: 'moveStep', model, step, before: first % 2 === 0 ? null : (steps[0]?.id ?? null) }),
    () => ({ kind: 'removeModel', id: model }),
    () => ({ kind: 'acceptRuleMatches', model, step }),
    () => ({ kind: 'recordCommittee', record: { id: `c-${fresh}`, name: words(fresh) }, expect: 'new' }),
    () => ({
      kind: 'moveLeaves',
      model,
      nodes: [some, other],
      to: home ?? 'a12',
      step: `s-${fresh}`,
    }),
    () => ({ kind: 'settleConflict', model, node: some, step }),
    () => ({ kind: 'unsettleConflict', model, node: some }),
    () => ({
      kind: 'describeModel',
      model,
      mainIdea: words(fresh),
      subtitle: second % 2 === 0 ? null : words(fresh),
    }),
    () => ({
      kind: 'recordNote',
      record: { id: `note-${fresh}`, about: some, text: words(fresh), visibility: 'internal' },
      expect: 'new',
    }),
    () => ({
      kind: 'removeNote',
      id: [...study.notes.keys()][second % Math.max(1, study.notes.size)] ?? 'note-1',
    }),
    () => ({ kind: 'removeAdministration', id: homes[first % homes.length]! }),
  ];
  return kinds[kind % kinds.length]!();
}

/** A log of the commands that were accepted, by actors in turn, over a study that stands already. */
export function session(
  start: readonly Event[],
  picks: readonly Pick[],
  actors: readonly string[] = ['ada'],
): readonly CommandEntry[] {
  const log: CommandEntry[] = [entry(1, 'import', { kind: 'together', commands: [] }, start)];
  let study = fold(start);
  picks.forEach((pick, nth) => {
    const command = pickedCommand(study, pick, `x${nth}`);
    const decided = decide(study, command);
    if (!decided.ok || decided.value.length === 0) return;
    const actor = actors[pick[1] % actors.length]!;
    log.push(entry(log.length + 1, actor, command, decided.value));
    study = fold(decided.value, study);
  });
  return log;
}

/** The log with a marking appended. */
export function marked(log: readonly Entry[], actor: string, marking: Marking): readonly Entry[] {
  const version = log.length + 1;
  return [
    ...log,
    { version, commandId: `command-${version}`, actor, time: '2024-11-05T12:00:00Z', ...marking },
  ];
}

/** The log with a command decided on what it leads to; throws where the test expects it to be accepted. */
export function withCommand(log: readonly Entry[], actor: string, command: Command): readonly Entry[] {
  const decided = decide(foldLog(log), command);
  if (!decided.ok) throw new Error(`refused: ${decided.refusals.map((refusal) => refusal.code).join(', ')}`);
  return [...log, entry(log.length + 1, actor, command, decided.value)];
}

export function entry(
  version: number,
  actor: string,
  command: Command,
  events: readonly Event[],
): CommandEntry {
  const time = '2024-11-05T12:00:00Z';
  return { kind: 'command', version, commandId: `command-${version}`, actor, time, command, events };
}
