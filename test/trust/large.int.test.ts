import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLarge } from './large.ts';

const seed = 42;

it(`[trust 10] a long log opens from a snapshot that is what all of it folds to, seed ${seed}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ressort-large-'));
  try {
    const report = await openLarge(folder, { entries: 2200, tasks: 60, seed });
    expect(report.opened.version).toBe(2200);
    expect(report.isSnapshotTheFold).toBe(true);
    expect(report.opened.openMilliseconds).toBeLessThanOrEqual(2000);
    expect(report.opened.peakMegabytes).toBeLessThanOrEqual(512);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
