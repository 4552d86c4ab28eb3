import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Database } from '#storage/sqlite/database';
import { migrate } from '#storage/sqlite/schema';
import { SqliteLog } from '#storage/sqlite/sqliteLog';
import { appendOf } from '#workbench/testing/storedEntries';
import type { FullDiskReport } from './diskFull.ts';

function inFolder<Done>(job: (folder: string) => Done): Done {
  const folder = mkdtempSync(join(tmpdir(), 'ressort-full-'));
  try {
    return job(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Mounting needs a user namespace of our own, which not every machine allows. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0;

describe('[trust 3] a full disk', () => {
  it(`refuses with storageIsFull, loses nothing, reads on, and writes on once there is room (${canMount ? 'a disk of 8 MB' : 'no disk of our own on this machine: pages only'})`, () => {
    if (!canMount) return;
    const report = inFolder((folder): FullDiskReport => {
      const script = fileURLToPath(new URL('./runDiskFull.ts', import.meta.url));
      const mount = 'mount -t tmpfs -o size=8m tmpfs "$1" && exec "$2" --import tsx "$3" "$1"';
      const ran = spawnSync('unshare', ['-rm', 'sh', '-c', mount, 'sh', folder, process.execPath, script], {
        encoding: 'utf8',
      });
      expect(ran.stderr).toBe('');
      return JSON.parse(ran.stdout) as FullDiskReport;
    });
    expect(report).toMatchObject({
      refused: ['storageIsFull'],
      couldRead: true,
      acknowledgedAfter: 50,
      lost: 0,
      faults: [],
    });
    expect(report.acknowledgedBefore).toBeGreaterThan(100);
  });

  it('is the same where the file may have no more pages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ressort-full-'));
    const database = new Database(join(folder, 'full.db'));
    database.configure();
    expect(migrate(database)).toMatchObject({ ok: true });
    const log = new SqliteLog(database);
    const pages = (most: number) => database.all(`PRAGMA max_page_count = ${most}`);
    pages(40);
    let version = 1;
    for (; version < 1000; version += 1) {
      const done = await log.append(appendOf('one', version));
      if (!done.ok) {
        expect(done.refusals).toEqual([{ code: 'storageIsFull', ids: [], data: {} }]);
        break;
      }
    }
    expect(version).toBeGreaterThan(10);
    expect((await log.read('one', { after: 0, upTo: 1000 })).length).toBe(version - 1);
    expect(await log.findCommand('one', `command-${version}`)).toBeUndefined();
    pages(10_000);
    expect(await log.append(appendOf('one', version))).toEqual({ ok: true, value: undefined });
    expect(await log.findFaults()).toEqual([]);
    log.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
