import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { coldStartJob } from './coldStart.bench.ts';
import { combinationsJob } from './combinations.bench.ts';
import { evaluateJob } from './evaluate.bench.ts';
import { foldJob } from './fold.bench.ts';
import { growthJob } from './growth.bench.ts';
import type { Job } from './job.ts';
import { measureJob } from './measure.bench.ts';
import { previewJob } from './preview.bench.ts';
import { serveJob } from './serve.bench.ts';
import { storageJob } from './storage.bench.ts';
import { tableOf } from './table.ts';

const jobs: readonly Job[] = [
  measureJob,
  previewJob,
  evaluateJob,
  foldJob,
  storageJob,
  coldStartJob,
  serveJob,
  growthJob,
  combinationsJob,
];
const usage = `npm run bench -- [JOB …] [--seed NUMBER] [--write]

  ${jobs.map(({ name, asks }) => `${name.padEnd(14)}${asks}`).join('\n  ')}

--write puts the figures into bench/RESULTS.md; it takes all jobs.`;

const { names, seed, writes } = argumentsOf(process.argv.slice(2));
const chosen = jobs.filter(({ name }) => names.length === 0 || names.includes(name));
const machine = `Node ${process.version}, ${cpus().length} cores, seed ${seed}.`;
console.log(machine);
const start = performance.now();
const parts: string[] = [];
for (const job of chosen) {
  const from = performance.now();
  try {
    const lines = await job.run(seed);
    parts.push(`## ${job.name}: ${job.asks}\n\n${tableOf(lines)}\n`);
    console.log(`\n${parts.at(-1)}(${((performance.now() - from) / 1000).toFixed(1)} s)`);
  } catch (thrown) {
    process.exitCode = 1;
    console.error(`\n## ${job.name} failed\n\n${thrown instanceof Error ? thrown.stack : String(thrown)}`);
  }
}
console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s in all.`);
if (writes && process.exitCode === undefined) {
  writeFileSync(new URL('RESULTS.md', import.meta.url), resultsOf(parts));
  console.log('Written to bench/RESULTS.md.');
}

function resultsOf(tables: readonly string[]): string {
  return `# Results of the bench

Written by \`npm run bench -- --write\`; not to be edited by hand. ${machine}
Answers were checked before they were timed: the kernel against the slow formulas of
\`src/indicators/testing/reference.ts\`, today and in a model; the six numbers of a preview against placing
the leaf; peers against ours within 1e-9. Of measuring whole, the counted numbers were; ranges are held to
points in the tests of \`src/indicators\`. Times vary by a third and more with what else the machine does,
the slowest hundredth most; ratios within one run are steadier. To repeat: \`npm ci\`, then
\`npm run bench\` (\`-- --write\` renews this file); Debian's \`python3-numpy\` gives the numpy lines.

${tables.join('\n')}`;
}

function argumentsOf(args: readonly string[]) {
  const at = args.indexOf('--seed');
  const given = at < 0 ? '2024' : (args[at + 1] ?? '');
  const asked = args.filter(
    (arg, place) => arg !== '--write' && (at < 0 || (place !== at && place !== at + 1)),
  );
  const unknown = asked.filter((name) => !jobs.some((job) => job.name === name));
  const isWriting = args.includes('--write');
  if (unknown.length > 0 || !/^\d+$/.test(given) || (isWriting && asked.length > 0)) {
    console.error(usage);
    process.exit(2);
  }
  return { names: asked, seed: Number(given), writes: isWriting };
}
