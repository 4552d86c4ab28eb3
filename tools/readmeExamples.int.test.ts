import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltProgram, buildProgram } from '../src/cli/testing/builtProgram.ts';
import { exampleCommands, withExamplesRun } from './readmeExamples.ts';

let program: BuiltProgram;
let readme: string;

beforeAll(async () => {
  program = await buildProgram();
  readme = await readFile(join(import.meta.dirname, '..', 'README.md'), 'utf8');
}, 60_000);

afterAll(() => rm(dirname(program.file), { recursive: true, force: true }));

it('shows six examples, one of which answers why staffMoved is a range in model 1', () => {
  const commands = exampleCommands(readme);
  expect(commands).toHaveLength(6);
  expect(commands.some((command) => /explain .*model-1 --indicator staffMoved/.test(command))).toBe(true);
});

it('shows what its examples print; `npm run write:readme` renews it', async () => {
  expect(await withExamplesRun(readme, program.file)).toBe(readme);
});
