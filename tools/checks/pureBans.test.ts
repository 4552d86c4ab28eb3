import { expect, test } from 'vitest';
import { roomsOf } from '../rooms.ts';
import { sourceTreeOf } from '../sourceTree.ts';
import { pureBans } from './pureBans.ts';

const inFigures = (text: string) => pureBans(sourceTreeOf({ 'src/figures/planted.ts': text }));

test.each([
  ['export const x = Math.random();', 'Math.random'],
  ["export const x = Math['random']();", 'Math.random'],
  ['const { random } = Math;', 'Math.random'],
  ['export const x = Date.now();', 'Date'],
  ['export const x = new Date();', 'Date'],
  ['const clock = { now: Date };', 'Date'],
  ['console.log(1);', 'console'],
  ['export const x = process.env;', 'process'],
  ['setTimeout(() => 1, 5);', 'setTimeout'],
  ["export const x = fetch('a');", 'fetch'],
  ["export const x = globalThis['fetch'];", 'globalThis'],
  ['export const x = document.title;', 'document'],
  ['export const x = performance.now();', 'performance'],
  ["export const x = 'a'.localeCompare('b');", 'localeCompare'],
  ['export const x = (3180).toLocaleString();', 'toLocaleString'],
  ['export const x = new Intl.NumberFormat();', 'Intl.NumberFormat'],
])('%s is refused, with the way out', (text, what) => {
  const problems = inFigures(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'src/figures/planted.ts', line: 1 });
  expect(problems[0]?.says).toContain(`\`${what}\``);
  expect(problems[0]?.next).not.toBe('');
});

test('the message for chance names the way out', () => {
  expect(inFigures('\n\nexport const x = Math.random();')).toEqual([
    {
      file: 'src/figures/planted.ts',
      line: 3,
      says: '`Math.random` in a pure room',
      next: 'take a `Random` argument, runs must be repeatable',
    },
  ]);
});

test.each([
  ['a name of our own', 'export function say(document: string) { return document; }'],
  ['a property of that name', 'export const x = { process: 1, Date: 2 }.process;'],
  ['a type of that name', 'export interface Day { readonly Date: string; process(): void }'],
  ['a comment', '// Math.random, Date.now() and console are refused here.\nexport const x = 1;'],
  ['a text', "export const x = 'new Date()';"],
  ['a language that is named', "export const x = 'a'.localeCompare('b', 'da');"],
])('%s is let be', (_, text) => {
  expect(inFigures(text)).toEqual([]);
});

test('every pure room is watched, no other room is, and tests are free', () => {
  const text = 'export const x = Math.random();';
  for (const room of roomsOf('pure')) {
    expect(pureBans(sourceTreeOf({ [`src/${room}/a.ts`]: text }))).toHaveLength(1);
    expect(pureBans(sourceTreeOf({ [`src/${room}/a.test.ts`]: text }))).toEqual([]);
  }
  expect(pureBans(sourceTreeOf({ 'src/cli/a.ts': text, 'tools/a.ts': text }))).toEqual([]);
});
