import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { readSourceTree } from '../sourceTree.ts';
import { CopyOfHouse } from '../testing/copyOfHouse.ts';
import { imports } from './imports.ts';

let house: CopyOfHouse;
const plant = (path: string, text: string) => house.plant(path, text);

beforeEach(() => {
  house = new CopyOfHouse();
});

afterEach(() => house.remove());

async function problemsAt(path: string): Promise<readonly Problem[]> {
  const problems = await imports(readSourceTree(house.root));
  return problems.filter((problem) => problem.file === path);
}

test('a type-only import from a room below is refused, with line and way out', async () => {
  plant(
    'src/figures/planted.ts',
    "/** Leaks. */\nimport type { Study } from '#study';\nexport type Leak = Study;\n",
  );
  expect(await problemsAt('src/figures/planted.ts')).toEqual([
    {
      file: 'src/figures/planted.ts',
      line: 2,
      says: 'imports #study (order-figures)',
      next: expect.stringContaining('figures (a number with its doubt and its source) imports no other room'),
    },
  ]);
});

test('an inline import type from a room below is refused too', async () => {
  plant('src/moves/planted.ts', "export type Leak = import('#study').Study;\n");
  expect(await problemsAt('src/moves/planted.ts')).toMatchObject([{ says: 'imports #study (order-moves)' }]);
});

test('a room above may be imported', async () => {
  plant('src/study/planted.ts', "import type { Move } from '#moves';\nexport type Fine = Move;\n");
  expect(await problemsAt('src/study/planted.ts')).toEqual([]);
});

test('Node and packages stay out of the pure rooms, but for the list', async () => {
  plant(
    'src/study/planted.ts',
    "import { readFileSync } from 'node:fs';\nimport { z } from 'zod';\nimport { solve } from 'yalps';\nexport const x = [readFileSync, z, solve];\n",
  );
  expect((await problemsAt('src/study/planted.ts')).map((one) => [one.line, one.says])).toEqual(
    expect.arrayContaining([
      [1, expect.stringContaining('pure-no-node')],
      [2, expect.stringContaining('pure-no-packages')],
    ]),
  );
  expect(await problemsAt('src/study/planted.ts')).toHaveLength(2);
});

test('others enter by the index, those inside take the leaf', async () => {
  plant('src/study/planted.ts', "import type { Move } from '../moves/move.ts';\nexport type A = Move;\n");
  plant('src/moves/planted.ts', "import type { Move } from './index.ts';\nexport type A = Move;\n");
  expect((await problemsAt('src/study/planted.ts')).map((one) => one.says)).toEqual([
    expect.stringContaining('front-door-moves'),
    'reaches into moves by a relative path',
  ]);
  expect((await problemsAt('src/moves/planted.ts')).map((one) => one.says)).toContainEqual(
    expect.stringContaining('leaf-moves'),
  );
});

test('storage knows the ports of workbench and nothing else of it', async () => {
  plant('src/workbench/ports.ts', 'export interface EventLog { readonly size: number }\n');
  plant('src/workbench/dispatchPlanted.ts', 'export type Dispatch = () => void;\n');
  plant(
    'src/storage/planted.ts',
    "import type { Dispatch } from '#workbench/dispatchPlanted';\nimport type { EventLog } from '#workbench/ports';\nexport type A = [EventLog, Dispatch];\n",
  );
  expect(await problemsAt('src/storage/planted.ts')).toMatchObject([
    { line: 1, says: expect.stringContaining('storage-ports-only') },
  ]);
});

test('the product uses neither tests’ kits nor packages of development', async () => {
  plant('src/moves/testing/plantedLaws.ts', 'export const laws = 1;\n');
  plant(
    'src/cli/planted.ts',
    "import { build } from 'vite';\nimport { test } from 'vitest';\nexport const x = [build, test];\n",
  );
  plant('src/moves/planted.ts', "import { laws } from './testing/plantedLaws.ts';\nexport const x = laws;\n");
  expect((await problemsAt('src/cli/planted.ts')).map((one) => one.says)).toEqual([
    expect.stringContaining('product-no-dev-packages'),
    expect.stringContaining('product-no-dev-packages'),
  ]);
  expect((await problemsAt('src/moves/planted.ts')).map((one) => one.says)).toEqual([
    expect.stringContaining('product-no-testing'),
  ]);
});

test('a circle and a spelling mistake are found', async () => {
  plant('src/moves/plantedA.ts', "import { b } from './plantedB.ts';\nexport const a = () => b;\n");
  plant('src/moves/plantedB.ts', "import { a } from './plantedA.ts';\nexport const b = () => a;\n");
  plant('src/moves/plantedC.ts', "import { c } from './nowhere.ts';\nexport const d = c;\n");
  const problems = (await imports(readSourceTree(house.root))).filter((one) => /planted/.test(one.file));
  expect(problems.filter((one) => one.says.includes('no-circles')).map((one) => one.file)).toEqual(
    expect.arrayContaining(['src/moves/plantedA.ts']),
  );
  expect(problems.filter((one) => one.says.includes('resolvable')).map((one) => one.file)).toEqual([
    'src/moves/plantedC.ts',
  ]);
});
