import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { competeInMemory, competeOverSqlite } from './compete.ts';

const writers = 8;
const each = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'ressort-compete-'));
const reports = [await competeInMemory(writers, each), await competeOverSqlite(folder, writers, each)];
console.log(JSON.stringify(reports, null, 2));
rmSync(folder, { recursive: true, force: true });
process.exitCode = reports.every(({ faults }) => faults.length === 0) ? 0 : 1;
