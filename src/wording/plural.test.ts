import { expect, it } from 'vitest';
import { plural } from './plural.ts';

it('a word stands in the form that goes with its count', () => {
  const word = { one: 'relation', other: 'relations' };
  expect([0, 1, 2, 21].map((count) => plural(count, word, 'en'))).toEqual([
    'relations',
    'relation',
    'relations',
    'relations',
  ]);
  expect(plural(1, { one: 'model', other: 'modeller' }, 'da')).toBe('model');
  expect(plural(0, { one: 'model', other: 'modeller' }, 'da')).toBe('modeller');
});
