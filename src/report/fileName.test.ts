import { expect, test } from 'vitest';
import { fileName } from './fileName.ts';

test('a file is named by what it is about, in letters that go everywhere', () => {
  expect(fileName(['kbh', 'Ældre & “Ørestad”: på tværs', '2026-11-25'], 'html')).toBe(
    'ressort-kbh-aeldre-oerestad-paa-tvaers-2026-11-25.html',
  );
  expect(fileName(['../..', '', 'CON?'], 'csv')).toBe('ressort-con.csv');
});

test('a long name is cut, and does not end in a hyphen', () => {
  expect(fileName([`${'a'.repeat(49)} bcd`], 'json')).toBe(`ressort-${'a'.repeat(49)}.json`);
});
