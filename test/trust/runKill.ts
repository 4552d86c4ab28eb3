import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killWhileWriting } from './kill.ts';

const rounds = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'ressort-kill-'));
console.log(`trust 1: ${rounds} rounds, seed ${seed}`);
const report = await killWhileWriting(folder, {
  rounds,
  seed,
  grown: 10_000,
  say: (line) => console.log(line),
});
console.log(JSON.stringify(report, null, 2));
const isGood = report.faults.length === 0 && report.slowestReadyMilliseconds <= 2000;
if (isGood) rmSync(folder, { recursive: true, force: true });
else console.log(`left for looking at: ${folder}`);
process.exitCode = isGood ? 0 : 1;
