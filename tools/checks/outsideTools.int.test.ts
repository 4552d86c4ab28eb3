import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { CopyOfHouse } from '../testing/copyOfHouse.ts';
import { dead } from './dead.ts';
import { lint } from './lint.ts';
import { types } from './types.ts';

let house: CopyOfHouse;

beforeEach(() => {
  house = new CopyOfHouse();
});

afterEach(() => house.remove());

const planted = (problems: readonly Problem[]) => problems.filter((one) => /planted/i.test(one.file));

test('what the world knows is unknown to the compiler in a pure room', async () => {
  house.plant(
    'src/figures/planted.ts',
    "export const x = fetch('a');\nexport const y: number = process.pid;\n",
  );
  house.plant('src/cli/planted.ts', "export const x = fetch('a');\nexport const y: number = process.pid;\n");
  const problems = planted(await types(house.root));
  expect(problems.map((one) => [one.file, one.line])).toEqual([
    ['src/figures/planted.ts', 1],
    ['src/figures/planted.ts', 2],
  ]);
  expect(problems[0]?.next).toContain('ECMAScript library only');
});

test('an error that both compiler passes see is told once', async () => {
  house.plant('src/figures/planted.ts', "export const x: number = 'a';\n");
  expect(planted(await types(house.root))).toMatchObject([
    { line: 1, says: expect.stringContaining('TS2322') },
  ]);
});

test('lint and form are told apart, each with what to do', async () => {
  house.plant('src/figures/planted.ts', 'export const same = (a: number) => a == 1;\n');
  house.plant('src/figures/plantedForm.ts', 'export const  x = "a"\n');
  expect(planted(await lint(house.root))).toEqual([
    {
      file: 'src/figures/planted.ts',
      line: 1,
      says: expect.stringContaining('lint/suspicious/noDoubleEquals'),
      next: 'npx biome explain noDoubleEquals',
    },
    {
      file: 'src/figures/plantedForm.ts',
      says: "is not in the house's form (format)",
      next: 'npx biome check --write src/figures/plantedForm.ts',
    },
  ]);
});

test('exports, files and packages that nothing uses are found, and packages that are not listed', async () => {
  house.plant('src/figures/planted.ts', 'export const used = 1;\nexport const unused = 2;\n');
  house.plant(
    'src/main/planted.ts',
    "import { used } from '../figures/planted.ts';\nimport left from 'left-pad';\nleft(used);\n",
  );
  house.plant('tools/plantedAlone.ts', 'const alone = 1;\nalone.toFixed();\n');
  expect(planted(await dead(house.root)).map((one) => `${one.file}: ${one.says}`)).toEqual(
    expect.arrayContaining([
      'src/figures/planted.ts: the export `unused` is used nowhere',
      'src/main/planted.ts: the package left-pad is not listed',
      'tools/plantedAlone.ts: this file is reached from nowhere',
    ]),
  );
});
