import { describe, expect, it } from 'vitest';
import { readBounds } from './readBounds.ts';

const n = (value: number, sign?: ',' | '.') => ({ kind: 'number', value, ...(sign ? { sign } : {}) });
const plain = { about: false, percent: false };

describe('what a cell says of a number', () => {
  it.each([
    ['3.180,5', { ...plain, kind: 'equal', value: n(3180.5, ',') }],
    ['ca. 310 årsværk', { ...plain, about: true, kind: 'equal', value: n(310) }],
    ['24-38', { ...plain, kind: 'between', min: n(24), max: n(38) }],
    ['ca. 5 % – 10 %', { about: true, percent: true, kind: 'between', min: n(5), max: n(10) }],
    ['mellem 3 og 4', { ...plain, kind: 'between', min: n(3), max: n(4) }],
    ['mindst 14', { ...plain, kind: 'atLeast', min: n(14), strict: false }],
    ['≥ 14', { ...plain, kind: 'atLeast', min: n(14), strict: false }],
    ['38 eller mere', { ...plain, kind: 'atLeast', min: n(38), strict: false }],
    ['mere end 50 pct.', { about: false, percent: true, kind: 'atLeast', min: n(50), strict: true }],
    ['højst 2,5', { ...plain, kind: 'atMost', max: n(2.5, ','), strict: false }],
    ['< 7', { ...plain, kind: 'atMost', max: n(7), strict: true }],
    ['ukendt', { ...plain, kind: 'missing', reason: 'ukendt' }],
    ['−3', { ...plain, kind: 'equal', value: n(-3) }],
    ['tre', { ...plain, kind: 'equal', value: { kind: 'notANumber' } }],
  ])('%s', (text, expected) => {
    expect(readBounds(text)).toEqual(expected);
  });

  it('keeps a number that can be read in two ways as that', () => {
    expect(readBounds('1.200-1.400')).toMatchObject({
      min: { kind: 'ambiguous', ifComma: 1200, ifPoint: 1.2 },
      max: { kind: 'ambiguous', ifComma: 1400, ifPoint: 1.4 },
    });
  });
});
