import { expect, test } from 'vitest';
import { idsOf, parseSearch, stringifySearch, withToggled } from './address.ts';
import { formatWhy, parseWhy } from './whyAddress.ts';

test('an address reads as it was written, and stays legible', () => {
  const search = { assume: 'support-share,move-cost', why: 'staff:okf', lang: 'en' };
  expect(stringifySearch(search)).toBe('?assume=support-share,move-cost&why=staff:okf&lang=en');
  expect(parseSearch(stringifySearch(search))).toEqual(search);
});

test('what says nothing is left out', () => {
  expect(stringifySearch({ assume: undefined, why: '' })).toBe('');
});

test('what is hostile comes back as it was, and means nothing else', () => {
  const search = { why: '"><script>&x=1#%2' };
  expect(parseSearch(stringifySearch(search))).toEqual(search);
});

test('a list is toggled id by id', () => {
  expect(withToggled(undefined, 'a')).toBe('a');
  expect(withToggled('a,b', 'a')).toBe('b');
  expect(withToggled('b', 'b')).toBeUndefined();
  expect(idsOf('a,,b,a')).toEqual(['a', 'b']);
});

test.each(['handovers', 'areaSpread:business', 'staffMoved/joined', 'staff:okf'])('%s asks why', (text) => {
  const why = parseWhy(text);
  expect(why && formatWhy(why)).toBe(text);
});

test.each([undefined, '', 'a b', 'x:<y>', '../x'])('%s asks nothing', (text) => {
  expect(parseWhy(text)).toBeUndefined();
});
