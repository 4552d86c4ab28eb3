import { expect, test } from 'vitest';
import { sourceTreeOf } from '../sourceTree.ts';
import { habits, longFile } from './habits.ts';

const saysOf = (files: Record<string, string>) => habits(sourceTreeOf(files)).map((one) => one.says);

test('a file of this house is let be', () => {
  expect(
    saysOf({ 'src/figures/figure.ts': "export { type A, b } from './a.ts';\nexport const c = 1;\n" }),
  ).toEqual([]);
});

test.each([
  'export default function measure() {}',
  'const a = 1;\nexport default a;',
  'const a = 1;\nexport { a as default };',
])('a default export is found: %s', (text) => {
  expect(saysOf({ 'src/figures/a.ts': text })).toEqual(['a default export']);
  expect(saysOf({ 'a.config.ts': text })).toEqual([]);
});

test.each(["export * from './a.ts';", "export * as a from './a.ts';"])('%s is found', (text) => {
  expect(saysOf({ 'src/figures/index.ts': text })).toEqual(['`export *`']);
});

test.each([
  'src/figures/utils.ts',
  'src/figures/dateUtils.ts',
  'src/figures/test-helpers.ts',
  'src/study/helpers/a.ts',
  'src/study/studyManager.ts',
  'src/study/common.ts',
  'tools/util.ts',
])('%s says nothing', (path) => {
  expect(saysOf({ [path]: '' })).toEqual([expect.stringContaining('says nothing about what is inside')]);
});

test.each(['src/figures/greatestCommonDivisor.ts', 'src/study/futile.ts'])('%s says something', (path) => {
  expect(saysOf({ [path]: '' })).toEqual([]);
});

test('a long file says why on its first line', () => {
  const lines = 'const a = 1;\n'.repeat(longFile);
  expect(saysOf({ 'tools/a.ts': lines })).toEqual([]);
  expect(saysOf({ 'tools/a.ts': `${lines}const b = 2;\n` })).toEqual(['601 lines, more than 600']);
  expect(saysOf({ 'tools/a.ts': `// Long because it is one table.\n${lines}` })).toEqual([]);
});

test.each(['work', 'root', 'home/somebody', 'Users/somebody'])(
  'a path under /%s is of one machine',
  (folder) => {
    const path = `/${folder}/main/study.json`;
    expect(saysOf({ 'docs/a.md': `See ${path} for more.` })).toEqual([`${path} is a path of one machine`]);
    expect(saysOf({ 'docs/a.md': `See https://example.org${path} for more.` })).toEqual([]);
  },
);

test.each(['it.skip', 'it.only', 'test.skip', 'describe.only', 'test.todo', 'describe.concurrent.skip'])(
  '%s leaves tests out',
  (what) => {
    const text = `${what}('x', () => {});`;
    expect(saysOf({ 'src/figures/a.test.ts': text })).toEqual([expect.stringContaining('leaves tests out')]);
    expect(saysOf({ 'src/figures/a.test.ts': "items.skip(1); only('x');" })).toEqual([]);
  },
);

test('a room that is not on the list, and an index where there is none, are found', () => {
  expect(saysOf({ 'src/models/a.ts': '', 'src/a.ts': '' })).toEqual([
    'this file lies in no room',
    'this file lies in no room',
  ]);
  expect(saysOf({ 'src/writing/index.ts': '', 'src/moves/index.ts': '' })).toEqual([
    'writing has no index: each of its files is loaded on its own',
  ]);
});

test('a Danish name is found, a Danish text is let be', () => {
  expect(saysOf({ 'src/figures/a.ts': "const område = 'område';" })).toEqual(['`område` is a Danish name']);
});
