import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLarge } from './large.ts';

const entries = Number(process.argv[2] ?? 100_000);
const tasks = Number(process.argv[3] ?? 5000);
const seed = Number(process.argv[4] ?? 42);
const folder = mkdtempSync(join(tmpdir(), 'ressort-large-'));
console.log(`trust 10: ${entries} entries, ${tasks} tasks, seed ${seed}`);
const report = await openLarge(folder, { entries, tasks, seed });
console.log(JSON.stringify(report, null, 2));
rmSync(folder, { recursive: true, force: true });
const { opened, isSnapshotTheFold } = report;
process.exitCode =
  isSnapshotTheFold && opened.openMilliseconds <= 2000 && opened.peakMegabytes <= 512 ? 0 : 1;
