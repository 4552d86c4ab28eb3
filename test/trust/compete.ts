import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { memoryLog } from '#workbench/memoryLog';
import type { EventLog } from '#workbench/ports';
import { appendOf } from '#workbench/testing/storedEntries';
import { openLog, study } from './realBench.ts';

/** How competing for versions went. */
export interface CompeteReport {
  readonly store: string;
  readonly writers: number;
  readonly each: number;
  /** Refused because somebody else had the version. */
  readonly conflicts: number;
  readonly milliseconds: number;
  /** Empty when all is well. */
  readonly faults: readonly string[];
}

/** Appends at the version it has seen until so many are through; answers with how often it came too late. */
export async function competeOn(log: EventLog, name: string, each: number): Promise<number> {
  let conflicts = 0;
  for (let nth = 0; nth < each; nth += 1) {
    for (;;) {
      const seen = (await log.findStudy(study))?.version ?? 0;
      const done = await log.append(appendOf(study, seen + 1, `${name}-${nth}`));
      if (done.ok) break;
      const isRace = done.refusals.every(({ code }) => code === 'versionConflict');
      if (!isRace) throw new Error(JSON.stringify(done.refusals));
      conflicts += 1;
    }
  }
  return conflicts;
}

/** Trust test 6 in memory: writers that take turns at every wait. */
export async function competeInMemory(writers: number, each: number): Promise<CompeteReport> {
  const log = memoryLog();
  await log.append(appendOf(study, 1, 'begin'));
  const start = performance.now();
  const conflicts = await Promise.all(
    Array.from({ length: writers }, (_, writer) => competeOn(log, `w${writer}`, each)),
  );
  return report(log, 'memory', { writers, each, start, conflicts });
}

/** Trust test 6 over SQLite: writers that are processes. */
export async function competeOverSqlite(
  folder: string,
  writers: number,
  each: number,
): Promise<CompeteReport> {
  const log = openLog(folder);
  await log.append(appendOf(study, 1, 'begin'));
  const script = fileURLToPath(new URL('./competitor.ts', import.meta.url));
  const start = performance.now();
  const conflicts = await Promise.all(
    Array.from(
      { length: writers },
      (_, writer) =>
        new Promise<number>((resolve, reject) => {
          const child = spawn(process.execPath, [
            '--import',
            'tsx',
            script,
            folder,
            `w${writer}`,
            String(each),
          ]);
          let [said, errors] = ['', ''];
          child.stdout.setEncoding('utf8').on('data', (data: string) => {
            said += data;
          });
          child.stderr.setEncoding('utf8').on('data', (data: string) => {
            errors += data;
          });
          child.on('close', (code) => (code === 0 ? resolve(Number(said)) : reject(new Error(errors))));
        }),
    ),
  );
  const done = await report(log, 'sqlite', { writers, each, start, conflicts });
  log.close();
  return done;
}

async function report(
  log: EventLog,
  store: string,
  run: { writers: number; each: number; start: number; conflicts: readonly number[] },
): Promise<CompeteReport> {
  const { writers, each } = run;
  const milliseconds = Math.round(performance.now() - run.start);
  const faults = (await log.findFaults()).map((found) => JSON.stringify(found));
  const expected = 1 + writers * each;
  const entries = await log.read(study, { after: 0, upTo: Number.MAX_SAFE_INTEGER });
  if (entries.some(({ version }, nth) => version !== nth + 1)) faults.push('versions have gaps');
  if (entries.length !== expected) faults.push(`${entries.length} entries, not ${expected}`);
  const ids = new Set(entries.map(({ commandId }) => commandId));
  if (ids.size !== expected) faults.push(`${ids.size} different commands, not ${expected}`);
  const conflicts = run.conflicts.reduce((sum, one) => sum + one, 0);
  return { store, writers, each, conflicts, milliseconds, faults };
}
