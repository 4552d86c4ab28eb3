import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendOf } from '#workbench/testing/storedEntries';
import { opened, temporaryFolder } from '../testing/dataFolders.ts';
import { Database } from './database.ts';
import { dataFileIn, openDataFolder } from './dataFolder.ts';
import { migrate, schemaOf, schemaVersion } from './schema.ts';

describe('a data folder', () => {
  let place: ReturnType<typeof temporaryFolder>;
  const at = (name: string) => join(place.folder, name);
  const codesOf = (name: string, create = true) => {
    const log = openDataFolder(at(name), { create });
    if (log.ok) log.value.close();
    return log.ok ? [] : log.refusals.map(({ code }) => code);
  };
  beforeEach(() => {
    place = temporaryFolder();
  });
  afterEach(() => place.remove());

  it('is made where it is not there, for its owner alone, unless it should not be', () => {
    expect(codesOf('a/b', false)).toEqual(['storageCannotBeOpened']);
    expect(readdirSync(place.folder)).toEqual([]);
    expect(codesOf('a/b')).toEqual([]);
    expect(statSync(dataFileIn(at('a/b'))).mode & 0o777).toBe(0o600);
    expect(statSync(at('a/b')).mode & 0o777).toBe(0o700);
    expect(codesOf('a/b', false)).toEqual([]);
  });

  it('is worked with as durably and as warily as decided', () => {
    opened(at('data')).close();
    const database = new Database(dataFileIn(at('data')));
    database.configure();
    const pragma = (name: string) => database.value(`PRAGMA ${name}`);
    expect(
      ['journal_mode', 'synchronous', 'trusted_schema', 'foreign_keys', 'secure_delete'].map(pragma),
    ).toEqual(['wal', 2, 0, 1, 1]);
    expect(schemaOf(database)).toEqual({ ok: true, value: schemaVersion });
    database.close();
  });

  it('is refused when it is a file, another program’s, or no database, and is not touched', () => {
    writeFileSync(at('file'), '');
    expect(codesOf('file')).toEqual(['storageCannotBeOpened']);

    mkdirSync(at('text'));
    writeFileSync(dataFileIn(at('text')), 'hello '.repeat(2000));
    expect(codesOf('text')).toEqual(['storageIsNotOurs']);
    expect(readFileSync(dataFileIn(at('text')), 'utf8')).toBe('hello '.repeat(2000));

    mkdirSync(at('other'));
    const other = new Libsql(dataFileIn(at('other')));
    other.exec('CREATE TABLE bookmarks (a)');
    other.close();
    const before = readFileSync(dataFileIn(at('other')));
    expect(codesOf('other')).toEqual(['storageIsNotOurs']);
    expect(readFileSync(dataFileIn(at('other'))).equals(before)).toBe(true);
  });

  it('of a newer program is refused politely, and works on with that', async () => {
    const log = opened(at('data'));
    await log.append(appendOf('one', 1));
    log.close();
    const newer = new Libsql(dataFileIn(at('data')));
    newer.exec(`PRAGMA user_version = ${schemaVersion + 1}`);
    expect(openDataFolder(at('data'))).toEqual({
      ok: false,
      refusals: [
        { code: 'storedByNewerProgram', ids: [], data: { found: schemaVersion + 1, newest: schemaVersion } },
      ],
    });
    newer.exec(`PRAGMA user_version = ${schemaVersion}`);
    newer.close();
    expect(codesOf('data')).toEqual([]);
  });

  it('of an older program is led forward step by step, all or nothing', () => {
    const steps = ['CREATE TABLE first (a)', 'CREATE TABLE second (a)', 'CREATE TABLE third (a)'];
    const database = new Database(at('old.db'));
    database.configure();
    expect(migrate(database, steps.slice(0, 1))).toMatchObject({ ok: true });
    expect(() => migrate(database, [...steps, 'CREATE NONSENSE'])).toThrow(/syntax error/);
    expect(schemaOf(database, steps)).toEqual({ ok: true, value: 1 });
    expect(database.all('SELECT name FROM sqlite_schema')).toEqual([{ name: 'first' }]);
    expect(migrate(database, steps)).toMatchObject({ ok: true });
    expect(schemaOf(database, steps)).toEqual({ ok: true, value: 3 });
    expect(database.all('SELECT name FROM sqlite_schema').length).toBe(3);
    database.close();
  });

  it('holds no trace of a study or a name that was erased', async () => {
    const log = opened(at('data'));
    await log.append({ ...appendOf('one', 1), name: { en: 'Secretstudy' } });
    await log.nameActor('p-1', 'Secretname');
    await log.eraseStudy('one');
    await log.nameActor('p-1', undefined);
    for (const file of readdirSync(at('data'))) {
      const bytes = readFileSync(join(at('data'), file), 'latin1');
      expect(bytes).not.toMatch(/Secretstudy|Secretname|command-1/);
    }
    log.close();
  });

  it('names the first bad entry', async () => {
    const log = opened(at('data'));
    for (const version of [1, 2, 3, 4]) await log.append(appendOf('one', version));
    const vandal = new Libsql(dataFileIn(at('data')));
    vandal.exec("UPDATE entries SET body = replace(body, '{', '') WHERE version >= 3");
    await expect(log.read('one', { after: 0, upTo: 4 })).rejects.toMatchObject({
      name: 'EntryIsDamaged',
      version: 3,
    });
    vandal.exec('DELETE FROM entries WHERE version = 2');
    expect(await log.findFaults()).toEqual([{ code: 'entryIsMissing', study: 'one', version: 2 }]);
    vandal.exec('DELETE FROM commands WHERE version = 1');
    expect(await log.findFaults()).toContainEqual({
      study: 'one',
      version: 1,
      code: 'commandIsForgotten',
    });
    vandal.close();
    log.close();
  });
});
