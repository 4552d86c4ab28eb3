import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FullDiskReport, fillPages } from './diskFull.ts';

/** Mounting needs a user namespace of our own, which not every machine allows. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0;

describe('[trust 3] a full disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ressort-full-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const fillTmpfs = (): FullDiskReport => {
    const script = fileURLToPath(new URL('./runDiskFull.ts', import.meta.url));
    const mount = 'mount -t tmpfs -o size=8m tmpfs "$1" && exec "$2" --import tsx "$3" "$1"';
    const ran = spawnSync('unshare', ['-rm', 'sh', '-c', mount, 'sh', folder, process.execPath, script], {
      encoding: 'utf8',
    });
    expect(ran.stderr).toBe('');
    return JSON.parse(ran.stdout) as FullDiskReport;
  };

  // The pages are everywhere; a disk of our own comes beside them where it can be had.
  const disks: readonly (readonly [string, () => FullDiskReport | Promise<FullDiskReport>])[] = [
    ['a file that may have no more pages', () => fillPages(folder)],
    ...(canMount ? [['a disk of 8 MB', fillTmpfs] as const] : []),
  ];

  it.each(disks)(
    'refuses with storageIsFull, loses nothing, reads on, and writes on once there is room: %s',
    async (_disk, fill) => {
      const report = await fill();
      expect(report).toMatchObject({
        refused: ['storageIsFull'],
        couldRead: true,
        acknowledgedAfter: 50,
        lost: 0,
        faults: [],
      });
      expect(report.acknowledgedBefore).toBeGreaterThan(100);
    },
  );
});
