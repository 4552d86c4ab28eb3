import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStudyFile } from '#reading/studyFile/readStudyFile';
import {
  activeEntries,
  type Command,
  decide,
  decodeEntry,
  type Entry,
  encodeEntry,
  foldLog,
  redo,
  undo,
} from '#study';
import { writeStudyFile } from '#writing/studyFile';

const path = new URL('../studies/copenhagen-2024/study.json', import.meta.url);
const imported = readStudyFile(readFileSync(path, 'utf8'));

function after(log: readonly Entry[], command: Command): readonly Entry[] {
  const decided = decide(foldLog(log), command);
  if (!decided.ok) throw new Error(decided.refusals.map((refusal) => refusal.code).join(', '));
  return [...log, { ...head(log), kind: 'command', command, events: decided.value }];
}

function head(log: readonly Entry[]) {
  const version = log.length + 1;
  return { version, commandId: `command-${version}`, actor: 'ada', time: '2024-11-05T12:00:00Z' };
}

describe('the log of a real study', () => {
  const start = after([], { kind: 'together', commands: imported.commands });
  const worked = (
    [
      { kind: 'renameNode', node: 'kommuneplanlaegning', name: { da: 'Planlægning' } },
      {
        kind: 'divideNode',
        node: 'borgerservice',
        part: { id: 'borgerservice.phone', name: { da: 'Telefon' }, basis: 'judgement' },
        rest: { id: 'borgerservice.rest', name: { da: 'Resten' } },
      },
      { kind: 'copyModel', model: 'model-2', id: 'model-4', name: { da: 'Fjerde' } },
      { kind: 'changeStep', model: 'model-4', step: '4b', leftOut: ['borgerservice.phone'] },
    ] as const satisfies readonly Command[]
  ).reduce<readonly Entry[]>(after, start);

  it('holds an import as one entry that can be undone as one', () => {
    expect(activeEntries(start)).toHaveLength(1);
    expect(foldLog(start)).toEqual(imported.study);
    expect(undo(start, 'ada')).toEqual({ ok: true, value: { kind: 'withdrawn', versions: [1] } });
  });

  it('leads back to the file it was imported from, and forth again', () => {
    let log = worked;
    for (let n = 0; n < 4; n += 1) {
      const marking = undo(log, 'ada');
      if (marking.ok) log = [...log, { ...head(log), ...marking.value }];
    }
    expect(writeStudyFile(foldLog(log))).toBe(writeStudyFile(imported.study!));
    for (let n = 0; n < 4; n += 1) {
      const marking = redo(log, 'ada');
      if (marking.ok) log = [...log, { ...head(log), ...marking.value }];
    }
    expect(writeStudyFile(foldLog(log))).toBe(writeStudyFile(foldLog(worked)));
  });

  it('is the same study after it was stored and read again', () => {
    const stored = JSON.parse(JSON.stringify(worked.map(encodeEntry)));
    const log = stored.map(decodeEntry).map((entry: { value: Entry }) => entry.value);
    expect(writeStudyFile(foldLog(log))).toBe(writeStudyFile(foldLog(worked)));
  });
});
