import type { Problem } from '../problem.ts';
import { runTool } from '../runTool.ts';

/** The whole repository, what a browser runs, then the pure rooms with the ECMAScript library alone. */
const projects = ['tsconfig.json', 'tsconfig.web.json', 'tsconfig.pure.json'];

/** Type-checks with the native compiler, which reports the same errors as the other in a fifth of the time. */
export async function types(root: string): Promise<readonly Problem[]> {
  const runs = await Promise.all(projects.map((project) => check(root, project)));
  const seen = new Set<string>();
  return runs.flat().filter((problem) => {
    const key = `${problem.file}:${problem.line}:${problem.says}`;
    return !seen.has(key) && seen.add(key);
  });
}

async function check(root: string, project: string): Promise<readonly Problem[]> {
  const run = await runTool(root, 'tsc', ['--project', project, '--pretty', 'false']);
  const problems: Problem[] = [];
  for (const line of run.stdout.split('\n')) {
    const [, file, at, code, text] = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/.exec(line) ?? [];
    if (file !== undefined) {
      problems.push({ file, line: Number(at), says: `${code}: ${text}`, next: advice(project) });
    } else if (/^error TS\d+/.test(line)) {
      problems.push({ file: project, says: line, next: advice(project) });
    }
  }
  if (run.code !== 0 && problems.length === 0) {
    problems.push({
      file: project,
      says: `tsc ended with code ${run.code}: ${(run.stderr || run.stdout).trim()}`,
      next: 'run `npm ci`, then the same again',
    });
  }
  return problems;
}

function advice(project: string): string {
  return project === 'tsconfig.pure.json'
    ? 'pure rooms have the ECMAScript library only; take what the world knows as an argument'
    : 'make the types agree';
}
