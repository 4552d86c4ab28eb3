import { resolve } from 'node:path';
import { citations } from './checks/citations.ts';
import { dead } from './checks/dead.ts';
import { habits } from './checks/habits.ts';
import { imports } from './checks/imports.ts';
import { lint } from './checks/lint.ts';
import { pureBans } from './checks/pureBans.ts';
import { sentences } from './checks/sentences.ts';
import { types } from './checks/types.ts';
import { inOrder, type Problem, printed } from './problem.ts';
import { readSourceTree, type SourceTree } from './sourceTree.ts';

type Check = (tree: SourceTree) => readonly Problem[] | Promise<readonly Problem[]>;

/** Every part of `npm run check`, and what it stands for. The tools that run beside us come first. */
const parts: Readonly<Record<string, { readonly asks: string; readonly check: Check }>> = {
  types: { asks: 'the types agree, and the pure rooms see no world', check: (tree) => types(tree.root) },
  lint: { asks: 'lint, format and order of imports', check: (tree) => lint(tree.root) },
  dead: { asks: 'nothing is exported, installed or kept for nobody', check: (tree) => dead(tree.root) },
  imports: { asks: 'a room imports only rooms above it', check: imports },
  pureBans: { asks: 'no clock, chance or IO in the pure rooms', check: pureBans },
  citations: { asks: 'every rule has a test, every citation a rule', check: citations },
  sentences: { asks: 'every sentence is used, translated and documented', check: sentences },
  habits: { asks: 'names, exports, lengths and paths as the house has them', check: habits },
};

interface Outcome {
  readonly name: string;
  readonly asks: string;
  readonly problems: readonly Problem[];
  readonly milliseconds: number;
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}\n  → one of ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

const start = performance.now();
const tree = readSourceTree(resolve(import.meta.dirname, '..'));
const chosen = Object.entries(parts).filter(([name]) => names.length === 0 || names.includes(name));
const outcomes = await Promise.all(chosen.map(([name, { asks, check }]) => outcomeOf(name, asks, check)));

for (const { name, asks, problems, milliseconds } of outcomes) {
  const sign = problems.length === 0 ? '✓' : '✗';
  const count = problems.length === 0 ? '' : `: ${problems.length} to mend`;
  console.log(`${sign} ${name.padEnd(9)} ${asks}${count} (${(milliseconds / 1000).toFixed(1)} s)`);
  for (const problem of inOrder(problems)) console.log(printed(problem));
}
const total = outcomes.reduce((sum, outcome) => sum + outcome.problems.length, 0);
const took = ((performance.now() - start) / 1000).toFixed(1);
console.log(total === 0 ? `\nAll in order (${took} s).` : `\n${total} to mend (${took} s).`);
process.exitCode = total === 0 ? 0 : 1;

async function outcomeOf(name: string, asks: string, check: Check): Promise<Outcome> {
  const from = performance.now();
  const problems = await check(tree);
  return { name, asks, problems, milliseconds: performance.now() - from };
}
