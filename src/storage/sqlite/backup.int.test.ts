import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventLog } from '#workbench/ports';
import { appendOf } from '#workbench/testing/storedEntries';
import { localActor } from '../localActor.ts';
import { opened, temporaryFolder } from '../testing/dataFolders.ts';
import { backUp, restore } from './backup.ts';
import { Database } from './database.ts';
import { dataFileIn } from './dataFolder.ts';

const all = { after: 0, upTo: Number.MAX_SAFE_INTEGER };

describe('backup and restore', () => {
  let place: ReturnType<typeof temporaryFolder>;
  let log: EventLog;
  const at = (name: string) => join(place.folder, name);
  beforeEach(async () => {
    place = temporaryFolder();
    log = opened(at('data'));
    for (const version of [1, 2, 3]) await log.append(appendOf('one', version));
    await log.append(appendOf('two', 1));
  });
  afterEach(() => {
    log.close();
    place.remove();
  });

  it('is one file, made while the data is open, from which a new folder has all of it', async () => {
    const made = await backUp(at('data'), at('backups/today.ressort'));
    expect(made).toMatchObject({ ok: true, value: { studies: [{ id: 'one', version: 3 }, { id: 'two' }] } });
    expect(readdirSync(at('backups'))).toEqual(['today.ressort']);
    await log.append(appendOf('one', 4));
    const back = await restore(at('backups/today.ressort'), at('restored'));
    expect(back).toMatchObject({ ok: true, value: { studies: [{ id: 'one', version: 3 }, { id: 'two' }] } });
    const restored = opened(at('restored'));
    expect(await restored.read('one', all)).toEqual(await log.read('one', { after: 0, upTo: 3 }));
    expect(await restored.append(appendOf('one', 4))).toMatchObject({ ok: true });
    restored.close();
    expect(readdirSync(at('backups'))).toEqual(['today.ressort']);
  });

  it('carries whose folder it is, so that undo is still theirs, and the data have nothing more than before', async () => {
    const person = localActor(at('data'));
    await backUp(at('data'), at('backup'));
    expect(await restore(at('backup'), at('restored'))).toMatchObject({ ok: true });
    expect(localActor(at('restored'))).toBe(person);
    const tables = (file: string) => {
      const database = new Database(file);
      const rows = database.all('SELECT name FROM sqlite_schema ORDER BY name');
      database.close();
      return rows;
    };
    expect(tables(dataFileIn(at('restored')))).toEqual(tables(dataFileIn(at('data'))));
    expect(readdirSync(at('restored')).sort()).toEqual(['local-actor', 'ressort.db']);
  });

  it('replaces nothing', async () => {
    writeFileSync(at('there'), 'mine');
    expect(await backUp(at('data'), at('there'))).toMatchObject({
      refusals: [{ code: 'storageIsThereAlready', data: { file: at('there') } }],
    });
    expect(readFileSync(at('there'), 'utf8')).toBe('mine');
    await backUp(at('data'), at('backup'));
    expect(await restore(at('backup'), at('data'))).toMatchObject({
      refusals: [{ code: 'storageIsThereAlready', data: { file: dataFileIn(at('data')) } }],
    });
  });

  it('restores no foreign, damaged or missing file, and leaves nothing behind', async () => {
    await backUp(at('data'), at('good'));
    writeFileSync(at('foreign'), 'hello '.repeat(4000));
    const bytes = readFileSync(at('good'));
    writeFileSync(at('short'), bytes.subarray(0, bytes.length - 4096));
    const spoiled = Buffer.from(bytes);
    spoiled.fill(0xff, 4 * 4096, 4 * 4096 + 400);
    writeFileSync(at('spoiled'), spoiled);
    for (const [file, code] of [
      ['foreign', 'storageIsNotOurs'],
      ['short', 'storageIsDamaged'],
      ['spoiled', 'storageIsDamaged'],
      ['nowhere', 'storageCannotBeOpened'],
    ] as const) {
      expect(await restore(at(file), at('new'))).toMatchObject({
        refusals: [{ code, data: { file: at(file) } }],
      });
      expect(existsSync(at('new')) ? readdirSync(at('new')) : []).toEqual([]);
    }
  });

  it('backs up no folder without data, and does not make one', async () => {
    expect(await backUp(at('empty'), at('file'))).toMatchObject({
      refusals: [{ code: 'storageCannotBeOpened' }],
    });
    expect(existsSync(at('empty'))).toBe(false);
  });
});
