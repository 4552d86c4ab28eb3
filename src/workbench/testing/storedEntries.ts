import { type Command, decide, type Entry, emptyStudy, encodeEntry, fold, type Study } from '#study';
import type { Append } from '../ports.ts';

/** A task of a small study, as a command that records it. */
export function taskCommand(id: string, name: string = id): Command {
  return {
    kind: 'recordTask',
    record: { id, name: { en: name }, listed: true, basis: 'stated', home: null },
    expect: 'either',
  };
}

/** What a small study begins with: a committee with its administration, and a task. */
export const beginning: Command = {
  kind: 'together',
  commands: [
    {
      kind: 'describeStudy',
      description: {
        id: 'small',
        name: { en: 'Small' },
        summary: { en: 'A small study' },
        date: '2024-11-05',
        dateBasis: 'stated',
        defaultLanguage: 'en',
      },
    },
    { kind: 'recordCommittee', record: { id: 'c1', name: { en: 'Committee' } }, expect: 'new' },
    {
      kind: 'recordAdministration',
      record: { id: 'a1', name: { en: 'Administration' }, committee: 'c1' },
      expect: 'new',
    },
    {
      kind: 'recordTask',
      record: { id: 't1', name: { en: 'Task' }, listed: true, basis: 'stated', home: 'a1' },
      expect: 'new',
    },
  ],
};

/** The entry that a command becomes on a study; throws where it is refused. */
export function entryFor(
  command: Command,
  at: { readonly version: number; readonly commandId?: string; readonly actor?: string; readonly on?: Study },
): Entry {
  const decided = decide(at.on ?? emptyStudy, command);
  if (!decided.ok) throw new Error(decided.refusals.map(({ code }) => code).join(', '));
  return {
    kind: 'command',
    version: at.version,
    commandId: at.commandId ?? `command-${at.version}`,
    actor: at.actor ?? 'ada',
    time: '2024-11-05T12:00:00.000Z',
    command,
    events: decided.value,
  };
}

const first = entryFor(beginning, { version: 1 });
const begun = fold(first.kind === 'command' ? first.events : []);

/** The first version of a study as it is appended, or a later one that records one more task. */
export function appendOf(study: string, version: number, commandId = `command-${version}`): Append {
  const entry =
    version === 1
      ? entryFor(beginning, { version, commandId })
      : entryFor(taskCommand(`t${version}`), { version, commandId, on: begun });
  return { study, entry: encodeEntry(entry), asked: `asked ${commandId}`, name: { en: `Small ${version}` } };
}
