import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildServer } from '#server/buildServer';
import { dataFileIn, openDataFolder } from '#storage/sqlite/dataFolder';
import { ask, beginSmall, testBench } from '#workbench/testing/benches';
import { taskCommand } from '#workbench/testing/storedEntries';
import { verify } from '#workbench/verify';

describe('one damaged byte in a character', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ressort-byte-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const opened = () => {
    const log = openDataFolder(folder);
    if (!log.ok) throw new Error(JSON.stringify(log.refusals));
    return log.value;
  };

  /** As `printf Q | dd of=ressort.db bs=1 seek=N conv=notrunc` would. */
  const damage = (text: string) => {
    const file = dataFileIn(folder);
    const bytes = readFileSync(file);
    const at = bytes.indexOf(text);
    expect(at).toBeGreaterThan(0);
    for (let found = at; found >= 0; found = bytes.indexOf(text, found + 1)) {
      bytes[found + Buffer.byteLength(text) - 1] = 0x51;
    }
    writeFileSync(file, bytes);
  };

  it('of an entry is told as that entry; the server answers a problem and the next request', async () => {
    const before = opened();
    const bench = testBench(before);
    await beginSmall(bench);
    await ask(bench, 'ada', taskCommand('t2', 'Prø'));
    before.close();
    damage('Prø');

    const log = opened();
    expect((await verify(log)).faults).toEqual([
      expect.objectContaining({ code: 'entryIsUnreadable', study: 'small', version: 2 }),
    ]);
    const app = await buildServer(
      { workbench: testBench(log), actorOf: () => 'ada', version: '1.2.3', readExample: async () => '' },
      { onBug: (_reference, error) => expect.unreachable(String(error)) },
    );
    for (const address of ['snapshot', 'entries']) {
      const answer = await app.inject(`/api/studies/small/${address}`);
      expect([answer.statusCode >= 500, answer.json().code]).toEqual([true, 'entryIsDamaged']);
    }
    expect((await app.inject('/api/health')).statusCode).toBe(200);
    expect((await app.inject('/api/studies')).statusCode).toBe(200);
    await app.close();
    log.close();
  });

  it.each([
    ['bytes that are no text', "body || CAST(x'ff' AS TEXT)"],
    ['text that is no JSON', "replace(body, '{', '')"],
    ['a list that is none', "replace(body, '[2]', '\"x\"')"],
  ])('of what withdraws another entry is told as that entry: %s', async (_name, spoiled) => {
    const before = opened();
    const bench = testBench(before);
    await beginSmall(bench);
    await ask(bench, 'ada', taskCommand('t2', 'Task'));
    expect(await ask(bench, 'ada', { kind: 'undo' })).toMatchObject({ ok: true, value: { version: 3 } });
    before.close();
    const vandal = new Libsql(dataFileIn(folder));
    vandal.exec(`UPDATE entries SET body = ${spoiled} WHERE version = 3`);
    vandal.close();

    const log = opened();
    expect((await verify(log)).faults).toContainEqual(
      expect.objectContaining({ code: 'entryIsUnreadable', study: 'small', version: 3 }),
    );
    const app = await buildServer(
      { workbench: testBench(log), actorOf: () => 'ada', version: '1.2.3', readExample: async () => '' },
      { onBug: (_reference, error) => expect.unreachable(String(error)) },
    );
    for (const address of ['snapshot', 'entries', 'changes', 'check', 'measures?model=today']) {
      const answer = await app.inject(`/api/studies/small/${address}`);
      expect([address, answer.statusCode, answer.json().code]).toEqual([address, 500, 'entryIsDamaged']);
      expect(answer.json().detail).toContain('3');
    }
    const undo = await app.inject({
      method: 'POST',
      url: '/api/studies/small/undo',
      payload: { commandId: 'v' },
    });
    expect(undo.json().code).toBe('entryIsDamaged');
    expect((await app.inject('/api/studies')).statusCode).toBe(200);
    await app.close();
    log.close();
  });

  it('of anything else is told as damage of the file', async () => {
    const before = opened();
    await beginSmall(testBench(before));
    await before.nameActor('ada', 'Åsø');
    before.close();
    damage('Åsø');
    const log = opened();
    expect((await verify(log)).faults).toEqual([
      { code: 'fileIsBroken', detail: 'actors.name is not UTF-8' },
    ]);
    await expect(log.actorName('ada')).rejects.toThrow('name is not UTF-8');
    log.close();
  });
});
