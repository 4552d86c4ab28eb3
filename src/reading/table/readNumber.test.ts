import { describe, expect, it } from 'vitest';
import { readNumber } from './readNumber.ts';

const number = (value: number, sign?: ',' | '.') => ({ kind: 'number', value, ...(sign ? { sign } : {}) });

describe('a number as people write it', () => {
  it.each([
    ['3180', number(3180)],
    [' 3.180,5 ', number(3180.5, ',')],
    ['3,180.5', number(3180.5, '.')],
    ['1.234.567', number(1234567, ',')],
    ['1,234,567', number(1234567, '.')],
    ['2,9', number(2.9, ',')],
    ['2.9', number(2.9, '.')],
    ['0,234', number(0.234, ',')],
    ['0.234', number(0.234, '.')],
    ['1234,567', number(1234.567, ',')],
    ['3\u00a0180', number(3180)],
    ['3 180,5', number(3180.5, ',')],
    ['\u22122,9', number(-2.9, ',')],
    ['0', number(0)],
  ])('%s', (text, expected) => {
    expect(readNumber(text)).toEqual(expected);
  });

  it.each([
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['-12.500', -12500, -12.5],
  ])('%s can be read in two ways, and is not guessed', (text, ifComma, ifPoint) => {
    expect(readNumber(text)).toEqual({ kind: 'ambiguous', ifComma, ifPoint });
  });

  it.each(['', 'tre', '3.18,5.1', '1.2345.678', '3,18,0', '12 34', '1e5', '3.', ',5', '1..2', '0.234.567'])(
    '“%s” is none',
    (text) => {
      expect(readNumber(text)).toEqual({ kind: 'notANumber' });
    },
  );
});
