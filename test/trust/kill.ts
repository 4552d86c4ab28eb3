import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { encodeStudy, foldLog } from '#study';
import { readEntries } from '#workbench/readEntries';
import { verify } from '#workbench/verify';
import { grow, openLog, realBench, study } from './realBench.ts';
import { seeded } from './seeded.ts';

const writers = 4;
const longestMilliseconds = 50;

/** How killing while writing went. */
export interface KillReport {
  readonly rounds: number;
  readonly kills: number;
  /** Commands that a writer was told are recorded. */
  readonly acknowledged: number;
  /** Commands that were sent and never answered: free to be there or not. */
  readonly unanswered: number;
  /** Of these, those that were there when they were sent again. */
  readonly thereAlready: number;
  readonly entries: number;
  readonly slowestReadyMilliseconds: number;
  /** Empty when all is well. */
  readonly faults: readonly string[];
}

/** What the writers themselves have been told: the oracle. */
interface Told {
  /** Versions by command id. */
  readonly acknowledged: Map<string, number>;
  /** By writer, the command that it got no answer to. */
  readonly unanswered: Map<number, string>;
  readonly faults: string[];
}

/**
 * Trust test 1. Four processes write to one data folder; each is killed with
 * SIGKILL at a random moment within 50 ms of its first answer. After each
 * round the folder is opened anew and held to what the writers were told.
 */
export async function killWhileWriting(
  folder: string,
  run: {
    readonly rounds: number;
    readonly seed: number;
    readonly grown: number;
    readonly say?: (line: string) => void;
  },
): Promise<KillReport> {
  const random = seeded(run.seed);
  const told: Told = { acknowledged: new Map(), unanswered: new Map(), faults: [] };
  const counts = { kills: 0, unanswered: 0, thereAlready: 0, entries: 0, slowest: 0 };
  const first = openLog(folder);
  await grow(first, run.grown);
  first.close();
  for (let round = 1; round <= run.rounds; round += 1) {
    const before = new Map(told.unanswered);
    const delays = Array.from({ length: writers }, () => random() * longestMilliseconds);
    await Promise.all(delays.map((delay, writer) => oneWriter(folder, { round, writer, delay }, told)));
    counts.kills += writers;
    counts.unanswered += told.unanswered.size;
    const looked = await lookAt(folder, told, round);
    counts.thereAlready += [...before.values()].filter(
      (id) => (looked.versions.get(id) ?? 0) <= counts.entries && told.acknowledged.has(id),
    ).length;
    counts.entries = looked.entries;
    counts.slowest = Math.max(counts.slowest, looked.readyMilliseconds);
    if (round % 20 === 0)
      run.say?.(`round ${round}: ${told.acknowledged.size} acknowledged, ${looked.entries} entries`);
  }
  const log = openLog(folder);
  const verified = await verify(log);
  log.close();
  return {
    rounds: run.rounds,
    kills: counts.kills,
    acknowledged: told.acknowledged.size,
    unanswered: counts.unanswered,
    thereAlready: counts.thereAlready,
    entries: counts.entries,
    slowestReadyMilliseconds: Math.round(counts.slowest),
    faults: [...told.faults, ...verified.faults.map((fault) => JSON.stringify(fault))],
  };
}

/** Runs one writer until it is killed, and takes down what it was told. */
function oneWriter(
  folder: string,
  { round, writer, delay }: { readonly round: number; readonly writer: number; readonly delay: number },
  told: Told,
): Promise<void> {
  const script = fileURLToPath(new URL('./writer.ts', import.meta.url));
  const unanswered = told.unanswered.get(writer);
  const process_: ChildProcess = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      script,
      folder,
      `r${round}w${writer}`,
      ...(unanswered === undefined ? [] : [unanswered]),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let line = '';
  let errors = '';
  let isDying = false;
  const hear = (said: string) => {
    const [what, id = '', rest = ''] = said.split(' ');
    if (what === 'sent') told.unanswered.set(writer, id);
    else if (what === 'done') {
      const before = told.acknowledged.get(id);
      if (before !== undefined) told.faults.push(`${id} was answered twice: ${before}, ${rest}`);
      told.acknowledged.set(id, Number(rest));
      told.unanswered.delete(writer);
      if (isDying) return;
      isDying = true;
      setTimeout(() => process_.kill('SIGKILL'), delay);
    } else told.faults.push(said);
  };
  process_.stdout?.setEncoding('utf8').on('data', (data: string) => {
    const lines = (line + data).split('\n');
    // What was written when it died is no answer unless the line is whole.
    line = lines.pop() ?? '';
    lines.forEach(hear);
  });
  process_.stderr?.setEncoding('utf8').on('data', (data: string) => {
    errors += data;
  });
  return new Promise((resolve) => {
    process_.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') told.faults.push(`a writer ended by itself: ${errors.slice(0, 500)}`);
      resolve();
    });
  });
}

/** Opens the folder as the next process would, and holds it to what was told. */
async function lookAt(folder: string, told: Told, round: number) {
  const start = performance.now();
  const log = openLog(folder);
  const open = await realBench(log).models.open(study);
  const readyMilliseconds = performance.now() - start;
  if (!open.ok) throw new Error(`round ${round}: ${JSON.stringify(open.refusals)}`);
  const fault = (because: string) => told.faults.push(`round ${round}: ${because}`);
  for (const found of await log.findFaults()) fault(JSON.stringify(found));
  const entries = await readEntries(log, study, { after: 0, upTo: open.value.version });
  if (!entries.ok) throw new Error(`round ${round}: ${JSON.stringify(entries.refusals)}`);
  const versions = new Map<string, number>();
  entries.value.forEach(({ version, commandId }, nth) => {
    if (version !== nth + 1) fault(`version ${version} stands at place ${nth + 1}`);
    if (versions.has(commandId)) fault(`${commandId} is there twice`);
    versions.set(commandId, version);
  });
  for (const [id, version] of told.acknowledged) {
    if (versions.get(id) !== version) fault(`${id}, acknowledged as ${version}, is at ${versions.get(id)}`);
  }
  const folded = encodeStudy(foldLog(entries.value));
  if (!isDeepStrictEqual(folded, encodeStudy(open.value.study)))
    fault('what was opened is not what the log folds to');
  log.close();
  return { readyMilliseconds, entries: entries.value.length, versions };
}
