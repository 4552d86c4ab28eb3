import { join } from 'node:path';
import { expect } from 'vitest';
import { runProgram } from '#cli/program';

const home = join(import.meta.dirname, '..');

/** What a command prints with `--json`; it must end well and print no error. */
export async function askCli(...words: readonly string[]): Promise<unknown> {
  return JSON.parse(await cliText(...words, '--json'));
}

/** What a command prints; it must end well and print no error. */
export async function cliText(...words: readonly string[]): Promise<string> {
  let [stdout, stderr] = ['', ''];
  const never = () => {
    throw new Error('not asked for here');
  };
  const outlet = { isTerminal: false, columns: 100 };
  const code = await runProgram(words, {
    stdout: { ...outlet, write: (text) => (stdout += text) },
    stderr: { ...outlet, write: (text) => (stderr += text) },
    env: {},
    isInteractive: false,
    home,
    version: '0',
    readStdin: never,
    readKept: never,
    listKept: never,
    serve: never,
    openBrowser: never,
  });
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}
