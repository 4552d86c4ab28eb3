import { expect, test } from 'vitest';
import { isWalkKey, type WalkKey, walked } from './walk.ts';

const board = [['a1', 'a2', 'a3'], [], ['c1'], ['d1', 'd2']];
const from = (card: string, ...keys: readonly WalkKey[]): string =>
  keys.reduce((at, key) => walked(board, at, key), card);

test('up and down stay in the column and stop at its ends', () => {
  expect(from('a1', 'ArrowDown')).toBe('a2');
  expect(from('a1', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('a3');
  expect(from('a1', 'ArrowUp')).toBe('a1');
  expect(from('a2', 'Home')).toBe('a1');
  expect(from('a1', 'End')).toBe('a3');
});

test('left and right go to the same height where there is one, past columns without cards', () => {
  expect(from('a3', 'ArrowRight')).toBe('c1');
  expect(from('c1', 'ArrowRight')).toBe('d1');
  expect(from('d2', 'ArrowLeft', 'ArrowLeft')).toBe('a1');
  expect(from('d2', 'ArrowRight')).toBe('d2');
  expect(from('a2', 'ArrowLeft')).toBe('a2');
});

test('a card that is not there leads nowhere, and other keys do not walk', () => {
  expect(walked(board, 'x', 'ArrowDown')).toBe('x');
  expect(isWalkKey('m')).toBe(false);
  expect(isWalkKey('End')).toBe(true);
});
