import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { coldStartJob } from './coldStart.bench.ts';
import { combinationsJob } from './combinations.bench.ts';
import { evaluateJob } from './evaluate.bench.ts';
import { foldJob } from './fold.bench.ts';
import { goalTable } from './goals.ts';
import { growthJob } from './growth.bench.ts';
import type { Job } from './job.ts';
import { measureJob } from './measure.bench.ts';
import { previewJob } from './preview.bench.ts';
import { serveJob } from './serve.bench.ts';
import { storageJob } from './storage.bench.ts';
import { tableOf } from './table.ts';

// By a name that the compiler does not follow: it speaks of a page, and is checked with what runs in one.
const screenBench: string = './screen.bench.ts';
const { screenJob } = (await import(screenBench)) as { readonly screenJob: Job };

const jobs: readonly Job[] = [
  measureJob,
  previewJob,
  evaluateJob,
  foldJob,
  storageJob,
  coldStartJob,
  serveJob,
  screenJob,
  growthJob,
  combinationsJob,
];
const usage = `npm run bench -- [JOB …] [--seed NUMBER] [--write]

  ${jobs.map(({ name, asks }) => `${name.padEnd(14)}${asks}`).join('\n  ')}

--write puts the figures into bench/RESULTS.md; it takes all jobs. --part runs the job in this process
and prints its table alone.`;

const { names, seed, writes, isPart } = argumentsOf(process.argv.slice(2));
const chosen = jobs.filter(({ name }) => names.length === 0 || names.includes(name));
if (isPart) {
  for (const job of chosen) console.log(await partOf(job));
} else runAll();

/** Runs every job in a process of its own: what one leaves in memory and in compiled code slows another. */
function runAll(): void {
  const machine = `Node ${process.version}, ${cpus().length} cores, seed ${seed}.`;
  console.log(machine);
  const start = performance.now();
  const parts: string[] = [];
  for (const { name } of chosen) {
    const from = performance.now();
    const args = [...process.execArgv, fileURLToPath(import.meta.url), name, '--seed', `${seed}`, '--part'];
    const { status, stdout } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status === 0) parts.push(stdout);
    else process.exitCode = 1;
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    console.log(`\n${status === 0 ? stdout : `## ${name} failed\n`}(${seconds} s)`);
  }
  console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s in all.`);
  if (writes && process.exitCode === undefined) {
    writeFileSync(new URL('RESULTS.md', import.meta.url), resultsOf(machine, parts));
    console.log('Written to bench/RESULTS.md.');
  }
}

/** What one job found, in Markdown. */
async function partOf(job: Job): Promise<string> {
  const lines = await job.run(seed);
  const goals = lines.flatMap((line) => line.goals ?? []);
  const asked = goals.length > 0 ? `\n\n${goalTable(goals)}` : '';
  return `## ${job.name}: ${job.asks}\n\n${tableOf(lines)}${asked}`;
}

function resultsOf(machine: string, tables: readonly string[]): string {
  return `# Results of the bench

Written by \`npm run bench -- --write\`; not to be edited by hand. ${machine}
Answers were checked before they were timed: the kernel against the slow formulas of
\`src/indicators/testing/reference.ts\`, today and in a model; the six numbers of a preview against placing
the leaf; peers against ours within 1e-9; of measuring whole, the counted numbers, both ends of staff moved by adding
up known totals, evenness today by its formula, and every range at 20 points that fit the figures. Floors
and aims are those of the project's speed paper, met or not in this very run. Every job runs in a process
of its own. Times vary by a third and more with what else the machine does,
the slowest hundredth most; ratios within one run are steadier. To repeat: \`npm ci\`, then
\`npm run bench\` (\`-- --write\` renews this file); Debian's \`python3-numpy\` gives the numpy lines.

${tables.join('\n')}`;
}

function argumentsOf(args: readonly string[]) {
  const at = args.indexOf('--seed');
  const given = at < 0 ? '2024' : (args[at + 1] ?? '');
  const asked = args.filter(
    (arg, place) => arg !== '--write' && arg !== '--part' && (at < 0 || (place !== at && place !== at + 1)),
  );
  const unknown = asked.filter((name) => !jobs.some((job) => job.name === name));
  const isWriting = args.includes('--write');
  if (unknown.length > 0 || !/^\d+$/.test(given) || (isWriting && asked.length > 0)) {
    console.error(usage);
    process.exit(2);
  }
  return { names: asked, seed: Number(given), writes: isWriting, isPart: args.includes('--part') };
}
