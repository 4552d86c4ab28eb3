import { describe, expect, it } from 'vitest';
import { type Command, decide, type Entry, emptyStudy, fold, foldLog, type Study, withdraw } from '#study';
import { historyLines } from './historyLines.ts';
import { versionChanges } from './versionChanges.ts';

const begin: Command = {
  kind: 'together',
  commands: [
    {
      kind: 'describeStudy',
      description: {
        id: 's',
        name: { da: 'S' },
        summary: { da: 'S' },
        date: '2027-01-01',
        dateBasis: 'stated',
        defaultLanguage: 'da',
      },
    },
    { kind: 'recordTask', record: { id: 't', name: { da: 'Trafik' }, basis: 'stated' }, expect: 'new' },
  ],
};
const rename = (name: string): Command => ({ kind: 'renameNode', node: 't', name: { da: name } });

/** The log of these commands, one after the other. */
function logOf(...commands: readonly Command[]): Entry[] {
  const log: Entry[] = [];
  for (const command of commands) {
    const decided = decide(foldLog(log), command);
    if (!decided.ok) throw new Error(decided.refusals.map(({ code }) => code).join(', '));
    const version = log.length + 1;
    log.push({
      kind: 'command',
      version,
      commandId: `c${version}`,
      actor: 'me',
      time: '2026-11-25T10:00:00.000Z',
      command,
      events: decided.value,
    });
  }
  return log;
}

describe('the history', () => {
  it('tells the newest first, each with the study that it was asked of', () => {
    const lines = historyLines(logOf(begin, rename('Vej'), rename('Gade')), emptyStudy);
    expect(lines.map(({ entry }) => entry.version)).toEqual([3, 2, 1]);
    const names = lines.map(({ about: [asked] }) => asked?.study.nodes.get('t')?.name.da);
    expect(names).toEqual(['Vej', 'Trafik', undefined]);
  });

  it('marks what was taken back, and says what took it back', () => {
    const log = logOf(begin, rename('Vej'), rename('Gade'));
    const marked = withdraw(log, [2]);
    if (!marked.ok) throw new Error('refused');
    const head = { version: 4, commandId: 'c4', actor: 'me', time: '2026-11-25T10:01:00.000Z' };
    const lines = historyLines([...log, { ...head, ...marked.value }], emptyStudy);
    expect(lines.map(({ isWithdrawn }) => isWithdrawn)).toEqual([false, false, true, false]);
    expect(lines[0]?.about.map(({ command }) => command)).toEqual([rename('Vej')]);
  });

  it('says by its version what lies before what is known', () => {
    const log = logOf(begin, rename('Vej'), rename('Gade'));
    const marked = withdraw(log, [2]);
    if (!marked.ok) throw new Error('refused');
    const head = { version: 4, commandId: 'c4', actor: 'me', time: '2026-11-25T10:01:00.000Z' };
    const [line] = historyLines([{ ...head, ...marked.value }], foldLog(log));
    expect(line?.unknown).toEqual([2]);
    expect(line?.about).toEqual([]);
  });
});

describe('what has changed since a version', () => {
  const before = foldLog(logOf(begin));
  const studyAfter = (command: Command): Study => {
    const decided = decide(before, command);
    if (!decided.ok) throw new Error('refused');
    return fold(decided.value, before);
  };

  it('is nothing where nothing has', () => {
    expect(versionChanges(before, before)).toEqual([]);
  });

  it('is told collection by collection, with the fields that differ', () => {
    const changes = versionChanges(
      before,
      studyAfter({
        kind: 'together',
        commands: [
          rename('Vej') as never,
          {
            kind: 'recordMilestone',
            record: { id: 'm', name: { da: 'M' }, basis: 'stated' },
            expect: 'new',
          },
        ],
      }),
    );
    expect(changes).toEqual([
      { collection: 'nodes', changes: [{ id: 't', kind: 'changed', fields: ['name'] }] },
      { collection: 'milestones', changes: [{ id: 'm', kind: 'added', fields: [] }] },
    ]);
  });
});
