import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { killWhileWriting } from './kill.ts';

const seed = 42;

it(`[trust 1] killing four writers loses nothing that was acknowledged, seed ${seed}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ressort-kill-'));
  try {
    const report = await killWhileWriting(folder, { rounds: 3, seed, grown: 1200 });
    expect(report.faults).toEqual([]);
    expect(report.acknowledged).toBeGreaterThanOrEqual(report.kills);
    expect(report.slowestReadyMilliseconds).toBeLessThanOrEqual(2000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
