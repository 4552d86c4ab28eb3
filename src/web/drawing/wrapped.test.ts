import { expect, test } from 'vitest';
import { widthOf, wrapped } from './wrapped.ts';

test('a text is parted at spaces and, with a hyphen, where it may be parted', () => {
  expect(wrapped('Kultur- og Fritids\u00adforvalt\u00adningen', 150, 12)).toEqual([
    'Kultur- og Fritids-',
    'forvaltningen',
  ]);
});

test('a word that nothing parts stays whole, and nothing is lost', () => {
  expect(wrapped('aaaaaaaaaaaaaaaaaaaa b', 20, 12)).toEqual(['aaaaaaaaaaaaaaaaaaaa', 'b']);
  expect(widthOf('a\u00adb', 10)).toBe(widthOf('ab', 10));
});
