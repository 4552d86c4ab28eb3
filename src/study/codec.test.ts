import { describe, expect, it } from 'vitest';
import { decodeCommand, decodeEntry, decodeEvent, encodeCommand, encodeEntry, encodeEvent } from './codec.ts';
import type { Command } from './commands/command.ts';
import { commandTable } from './commands/table.ts';
import type { Stored } from './stored.ts';
import { entry } from './testing/session.ts';
import { smallStudy, words } from './testing/smallStudy.ts';
import { type Upcasters, upcast } from './upcast.ts';

describe('stored entries', () => {
  it('[ST37] keep events under their version, apart from today’s', () => {
    const renamed = { kind: 'nodeRenamed', node: 't1', name: words('New') } as const;
    const stored = encodeEvent(renamed);
    expect(stored).toEqual({ v: 1, kind: 'nodeRenamed', data: { node: 't1', name: words('New') } });
    expect(decodeEvent(stored)).toEqual({ ok: true, value: renamed });
    for (const event of smallStudy) {
      expect(decodeEvent(JSON.parse(JSON.stringify(encodeEvent(event))))).toEqual({ ok: true, value: event });
    }
  });

  it('[ST54] say in the words of version 1 what it could say, and are of version 2 where it could not', () => {
    const commands = Object.keys(commandTable).map((kind) => ({ kind }) as Command);
    const newer = [
      'describeModel',
      'moveLeaves',
      'settleConflict',
      'unsettleConflict',
      'recordNote',
      'removeNote',
    ];
    expect(commands.filter((command) => encodeCommand(command).v !== 1).map(({ kind }) => kind)).toEqual(
      newer,
    );
    // What version 1 has is settled: a command that comes later is written as a later version.
    expect(commands).toHaveLength(58 + newer.length);
    const inside = { kind: 'together', commands: [{ kind: 'removeNote', id: 'note-1' }] } as const;
    expect(encodeCommand(inside).v).toBe(2);
    expect(encodeCommand({ kind: 'together', commands: [] }).v).toBe(1);
    expect(encodeCommand({ kind: 'together', name: words('Both'), commands: [] }).v).toBe(2);
    expect(decodeCommand(encodeCommand(inside))).toEqual({ ok: true, value: inside });
    expect(encodeEvent({ kind: 'noteRemoved', id: 'note-1' }).v).toBe(2);
    expect(encodeEvent({ kind: 'stepRemoved', model: 'model-1', step: 's1' }).v).toBe(1);
  });

  // A made-up version 0 that called nodes "items" and knew one language.
  const fromZero: Upcasters = new Map([
    [
      0,
      ({ kind, data }: Stored): Stored => ({
        v: 1,
        kind: kind === 'itemRenamed' ? 'nodeRenamed' : kind,
        data: { node: data['item'], name: { da: data['name'] } },
      }),
    ],
  ]);

  it('[ST38] are led from older versions to today’s', () => {
    const old = { v: 0, kind: 'itemRenamed', data: { item: 't1', name: 'Ny' } };
    expect(decodeEvent(old, fromZero)).toEqual({
      ok: true,
      value: { kind: 'nodeRenamed', node: 't1', name: { da: 'Ny' } },
    });
  });

  it('[ST38] go one version at a time', () => {
    const skipping: Upcasters = new Map([[0, (stored: Stored) => ({ ...stored, v: 2 })]]);
    expect(() => upcast({ v: 0, kind: 'x', data: {} }, skipping)).toThrow(/from version 0 led to 2/);
  });

  it('[ST38] are refused when newer than the program or of no known kind', () => {
    expect(decodeEvent({ v: 3, kind: 'nodeRenamed', data: {} })).toEqual({
      ok: false,
      refusals: [{ code: 'storedByNewerProgram', ids: [], data: { found: 3, newest: 2 } }],
    });
    expect(decodeEvent({ v: 1, kind: 'toString', data: {} })).toMatchObject({
      ok: false,
      refusals: [{ code: 'storedKindIsUnknown', data: { kind: 'toString' } }],
    });
    expect(decodeCommand({ v: 1, kind: 'constructor', data: {} })).toMatchObject({ ok: false });
  });

  it('[ST38] tell all that cannot be read of an entry', () => {
    const stored = encodeEntry(
      entry(1, 'ada', { kind: 'removeModel', id: 'm' }, [{ kind: 'modelRemoved', id: 'm' }]),
    );
    if (stored.kind !== 'command') throw new Error('a command');
    const damaged = {
      ...stored,
      command: { ...stored.command, v: 9 },
      events: [{ v: 1, kind: 'x', data: {} }],
    };
    const decoded = decodeEntry(damaged);
    expect(decoded.ok ? [] : decoded.refusals.map((refusal) => refusal.code)).toEqual([
      'storedByNewerProgram',
      'storedKindIsUnknown',
    ]);
  });
});
