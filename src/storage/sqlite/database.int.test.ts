import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appendOf } from '#workbench/testing/storedEntries';
import { opened, temporaryFolder } from '../testing/dataFolders.ts';
import { refusalOf } from './database.ts';
import { dataFileIn } from './dataFolder.ts';

/** An error as SQLite would tell it through libsql. */
function sqliteError(rawCode: number): Error {
  return Object.assign(new Error(`error ${rawCode}`), { rawCode });
}

const fsyncFailed = 10 | (4 << 8);

describe('a disk that fails', () => {
  let place: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    place = temporaryFolder();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    place.remove();
  });

  it('acknowledges nothing more after a failed sync, reads on, and works once opened anew', async () => {
    const log = opened(place.folder);
    await log.append(appendOf('one', 1));
    const exec = Libsql.prototype.exec;
    const failing = vi.spyOn(Libsql.prototype, 'exec').mockImplementation(function (
      this: Libsql.Database,
      sql,
    ) {
      if (sql === 'COMMIT') throw sqliteError(fsyncFailed);
      return exec.call(this, sql);
    });
    const failed = {
      ok: false,
      refusals: [{ code: 'storageHasFailed', ids: [], data: { because: 'error 1034' } }],
    };
    expect(await log.append(appendOf('one', 2))).toEqual(failed);
    failing.mockRestore();
    expect(await log.append(appendOf('one', 2))).toEqual(failed);
    expect(await log.nameActor('p', 'Ada')).toEqual(failed);
    expect((await log.read('one', { after: 0, upTo: 9 })).length).toBe(1);
    log.close();

    const again = opened(place.folder);
    expect(await again.findFaults()).toEqual([]);
    expect(await again.append(appendOf('one', 2))).toMatchObject({ ok: true });
    again.close();
  });

  it('acknowledges nothing more after copying the log into the file has failed, but a full disk may pass', async () => {
    const log = opened(place.folder);
    await log.append(appendOf('one', 1));
    const prepare = Libsql.prototype.prepare;
    let rawCode = 13;
    vi.spyOn(Libsql.prototype, 'prepare').mockImplementation(function (this: Libsql.Database, sql: string) {
      if (sql.startsWith('PRAGMA wal_checkpoint')) throw sqliteError(rawCode);
      return prepare.call(this, sql);
    });
    await log.eraseStudy('nobody');
    expect(await log.append(appendOf('one', 2))).toMatchObject({ ok: true });
    rawCode = fsyncFailed;
    await log.eraseStudy('nobody');
    expect(await log.append(appendOf('one', 3))).toMatchObject({ refusals: [{ code: 'storageHasFailed' }] });
    log.close();
  });

  it('is told apart from one that is full, busy or read-only, and from a bug', () => {
    const codeOf = (rawCode: number) => refusalOf(sqliteError(rawCode), 'file')?.code;
    expect([13, 10, 10 | (19 << 8), 5, 6, 8, 14, 11, 26, 1, 21].map(codeOf)).toEqual([
      'storageIsFull',
      'storageHasFailed',
      'storageIsFull',
      'storageIsBusy',
      'storageIsBusy',
      'storageIsReadOnly',
      'storageCannotBeOpened',
      'storageIsDamaged',
      'storageIsNotOurs',
      undefined,
      undefined,
    ]);
  });

  it('is not waited for when another process holds it: the refusal says so, and nothing has changed', async () => {
    const log = opened(place.folder);
    await log.append(appendOf('one', 1));
    const other = new Libsql(join(dataFileIn(place.folder)));
    other.exec('BEGIN IMMEDIATE');
    expect(await log.append(appendOf('one', 2))).toMatchObject({ refusals: [{ code: 'storageIsBusy' }] });
    other.exec('ROLLBACK');
    expect(await log.append(appendOf('one', 2))).toMatchObject({ ok: true });
    other.close();
    log.close();
  });
});
