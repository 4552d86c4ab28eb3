import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeStudy, fold, foldVersion, type Refusal, type Result } from '#study';
import type { EventLog, NamedVersion } from '../ports.ts';
import { appendOf } from './storedEntries.ts';

/** An event log that the contract is asked of. */
export interface LogUnderTest {
  readonly open: () => EventLog;
  /** The same log as another process would open it; absent where it does not outlive its object. */
  readonly reopen?: () => EventLog;
  readonly cleanUp?: () => void;
}

const all = { after: 0, upTo: Number.MAX_SAFE_INTEGER };
const state = encodeStudy(fold([]));

/** What every event log keeps to. */
export function eventLogContract(name: string, make: () => LogUnderTest): void {
  describe(`event log: ${name}`, () => {
    let made: LogUnderTest;
    let log: EventLog;
    beforeEach(() => {
      made = make();
      log = made.open();
    });
    afterEach(() => {
      log.close();
      made.cleanUp?.();
    });

    const begin = async (study: string, versions = 1) => {
      for (let version = 1; version <= versions; version += 1) {
        expect(await log.append(appendOf(study, version))).toEqual({ ok: true, value: undefined });
      }
    };

    it('knows nothing of a study that never began', async () => {
      expect(await log.listStudies()).toEqual([]);
      expect(await log.findStudy('one')).toBeUndefined();
      expect(await log.read('one', all)).toEqual([]);
      expect(await log.readMarkings('one')).toEqual([]);
      expect(await log.findCommand('one', 'command-1')).toBeUndefined();
      expect(await log.listNamedVersions('one')).toEqual([]);
      expect(await log.readSnapshot('one', { fold: foldVersion, upTo: 9 })).toBeUndefined();
      expect(codes(await log.append(appendOf('one', 2)))).toEqual(['studyIsUnknown']);
    });

    it('gives back what was appended, in order, and lists studies by id', async () => {
      await begin('two', 3);
      await begin('one');
      expect(await log.read('two', all)).toEqual([1, 2, 3].map((version) => appendOf('two', version).entry));
      expect(await log.read('two', { after: 1, upTo: 2 })).toEqual([appendOf('two', 2).entry]);
      expect(await log.read('two', { after: 3, upTo: 9 })).toEqual([]);
      const time = appendOf('two', 1).entry.time;
      expect(await log.listStudies()).toEqual([
        { id: 'one', name: { en: 'Small 1' }, version: 1, created: time, changed: time },
        { id: 'two', name: { en: 'Small 3' }, version: 3, created: time, changed: time },
      ]);
      expect(await log.findStudy('two')).toMatchObject({ id: 'two', version: 3 });
    });

    it('takes only the next version', async () => {
      await begin('one', 2);
      for (const version of [1, 2, 4, 9]) {
        const taken = await log.append(appendOf('one', version, `again-${version}`));
        expect(taken).toEqual({
          ok: false,
          refusals: [{ code: 'versionConflict', ids: ['one'], data: { expected: version - 1, current: 2 } }],
        });
      }
      expect((await log.read('one', all)).map(({ version }) => version)).toEqual([1, 2]);
    });

    it('remembers commands, and takes no id twice', async () => {
      await begin('one', 2);
      await begin('two');
      expect(await log.findCommand('one', 'command-2')).toEqual({
        commandId: 'command-2',
        asked: 'asked command-2',
        version: 2,
        changed: true,
      });
      expect(codes(await log.append(appendOf('one', 3, 'command-2')))).toEqual(['commandIdUsedForAnother']);
      expect(await log.findStudy('one')).toMatchObject({ version: 2, name: { en: 'Small 2' } });
      const unchanged = { commandId: 'none', asked: 'nothing', version: 2 };
      expect(await log.rememberUnchanged('one', unchanged)).toEqual({ ok: true, value: undefined });
      expect(await log.findCommand('one', 'none')).toEqual({ ...unchanged, changed: false });
      expect(await log.findCommand('two', 'none')).toBeUndefined();
      expect(codes(await log.rememberUnchanged('one', unchanged))).toEqual(['commandIdUsedForAnother']);
      expect(codes(await log.append(appendOf('one', 3, 'none')))).toEqual(['commandIdUsedForAnother']);
      expect(codes(await log.rememberUnchanged('three', unchanged))).toEqual(['studyIsUnknown']);
    });

    it('finds markings without the rest', async () => {
      await begin('one', 2);
      const head = { commandId: 'undo', actor: 'ada', time: '2024-11-05T12:00:00.000Z' };
      const marking = { ...head, kind: 'withdrawn' as const, version: 3, versions: [2] };
      await log.append({ study: 'one', entry: marking, asked: 'undo', name: {} });
      expect(await log.readMarkings('one')).toEqual([{ version: 3, kind: 'withdrawn', versions: [2] }]);
      expect(await log.read('one', { after: 2, upTo: 3 })).toEqual([marking]);
    });

    it('keeps snapshots by the fold that made them, and only the newest and the named', async () => {
      await begin('one', 6);
      expect(await log.addNamedVersion(named('sent', 'Sent', 2))).toMatchObject({ ok: true });
      for (const version of [1, 2, 3, 4, 5]) {
        await log.keepSnapshot('one', { version, fold: foldVersion, state });
      }
      const at = (upTo: number, by = foldVersion) => log.readSnapshot('one', { fold: by, upTo });
      expect(await at(9)).toEqual({ version: 5, fold: foldVersion, state });
      expect(await at(4)).toMatchObject({ version: 4 });
      expect(await at(3)).toMatchObject({ version: 2 });
      expect(await at(1)).toBeUndefined();
      expect(await at(9, 'another fold')).toBeUndefined();
      await log.keepSnapshot('nobody', { version: 1, fold: foldVersion, state });
    });

    it('keeps named versions, each name once', async () => {
      await begin('one', 2);
      const sent = named('sent', 'Sent 5 March', 1);
      expect(await log.addNamedVersion(sent)).toEqual({ ok: true, value: undefined });
      expect(await log.addNamedVersion(named('other', 'Æøå “final”', 2))).toMatchObject({ ok: true });
      expect(await log.addNamedVersion(named('again', 'Sent 5 March', 2))).toEqual({
        ok: false,
        refusals: [{ code: 'nameIsTaken', ids: ['one', 'sent'], data: { name: 'Sent 5 March' } }],
      });
      expect(codes(await log.addNamedVersion({ ...sent, study: 'two' }))).toEqual(['studyIsUnknown']);
      expect((await log.listNamedVersions('one')).map(({ id }) => id)).toEqual(['sent', 'other']);
      expect((await log.listNamedVersions('one'))[0]).toEqual(sent);
      expect(await log.removeNamedVersion('one', 'sent')).toEqual({ ok: true, value: true });
      expect(await log.removeNamedVersion('one', 'sent')).toEqual({ ok: true, value: false });
    });

    it('erases a study with all that belongs to it, so that it can begin anew', async () => {
      await begin('one', 2);
      await begin('two');
      await log.addNamedVersion(named('sent', 'Sent', 1));
      await log.keepSnapshot('one', { version: 1, fold: foldVersion, state });
      expect(await log.eraseStudy('one')).toEqual({ ok: true, value: true });
      expect(await log.eraseStudy('one')).toEqual({ ok: true, value: false });
      expect(await log.read('one', all)).toEqual([]);
      expect((await log.listStudies()).map(({ id }) => id)).toEqual(['two']);
      await begin('one');
      expect(await log.listNamedVersions('one')).toEqual([]);
      expect(await log.readSnapshot('one', { fold: foldVersion, upTo: 9 })).toBeUndefined();
    });

    it('names persons and forgets their names', async () => {
      expect(await log.actorName('p-1')).toBeUndefined();
      await log.nameActor('p-1', 'Søren \u0000 Å');
      expect(await log.actorName('p-1')).toBe('Søren \u0000 Å');
      await log.nameActor('p-1', undefined);
      expect(await log.actorName('p-1')).toBeUndefined();
    });

    it('brings back any text, and leaves the program alone whatever fields are called', async () => {
      const odd = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
      const append = appendOf('one', 1);
      const text = 'NUL \u0000, half \ud800, “”, 𝄞, \u202e';
      const entry = {
        ...append.entry,
        kind: 'command' as const,
        command: { v: 1, kind: 'recordTask', data: { odd, text } },
        events: [],
      };
      expect(await log.append({ ...append, entry, name: { da: text } })).toMatchObject({ ok: true });
      const [back] = await log.read('one', all);
      expect(JSON.stringify(back)).toBe(JSON.stringify(entry));
      expect((await log.findStudy('one'))?.name).toEqual({ da: text });
      expect('polluted' in {}).toBe(false);
    });

    it('lets exactly one of many competing writers win each version', async () => {
      await begin('one');
      const logs = [log, ...(made.reopen ? [made.reopen(), made.reopen()] : [])];
      const writers = 6;
      const each = 20;
      await Promise.all(
        Array.from({ length: writers }, async (_, writer) => {
          const mine = logs[writer % logs.length] as EventLog;
          for (let nth = 0; nth < each; nth += 1) {
            for (;;) {
              const seen = (await mine.findStudy('one'))?.version ?? 0;
              const done = await mine.append(appendOf('one', seen + 1, `w${writer}-${nth}`));
              if (done.ok) break;
              expect(codes(done)).toEqual(['versionConflict']);
            }
          }
        }),
      );
      const entries = await log.read('one', all);
      expect(entries.map(({ version }) => version)).toEqual(
        Array.from({ length: 1 + writers * each }, (_, nth) => nth + 1),
      );
      expect(new Set(entries.map(({ commandId }) => commandId)).size).toBe(1 + writers * each);
      for (const other of logs.slice(1)) other.close();
    });

    it('finds nothing wrong with itself', async () => {
      await begin('one', 3);
      await log.rememberUnchanged('one', { commandId: 'none', asked: 'nothing', version: 3 });
      expect(await log.findFaults()).toEqual([]);
    });

    it('is there when it is opened anew, where it lasts at all', async () => {
      await begin('one', 2);
      await log.addNamedVersion(named('sent', 'Sent', 1));
      await log.nameActor('p-1', 'Ada');
      if (!made.reopen) return;
      const again = made.reopen();
      expect((await again.read('one', all)).length).toBe(2);
      expect(await again.listNamedVersions('one')).toEqual([named('sent', 'Sent', 1)]);
      expect(await again.actorName('p-1')).toBe('Ada');
      expect(await again.append(appendOf('one', 3))).toMatchObject({ ok: true });
      expect(await log.findStudy('one')).toMatchObject({ version: 3 });
      again.close();
    });
  });
}

function named(id: string, name: string, version: number): NamedVersion {
  const time = '2025-03-05T10:00:00.000Z';
  return { id, study: 'one', name, version, actor: 'ada', time, fingerprint: `print of ${version}` };
}

function codes(result: Result<unknown, Refusal>): readonly string[] {
  return result.ok ? [] : result.refusals.map(({ code }) => code);
}
