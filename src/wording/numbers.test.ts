import { describe, expect, it } from 'vitest';
import { missingReading, type Reading, rangeReading, valueReading } from '#figures';
import { formatChange, formatNumber, formatReading, type NumberForm, numberForm } from './numbers.ts';

const table = (reading: Reading, form: NumberForm, language: 'da' | 'en' = 'da') =>
  formatReading(reading, form, language, { as: 'table' });
const text = (reading: Reading, form: NumberForm, language: 'da' | 'en' = 'da') =>
  formatReading(reading, form, language, { as: 'text' });
const signed = (reading: Reading, form: NumberForm, language: 'da' | 'en' = 'da') =>
  formatReading(reading, form, language, { as: 'text', signed: true });
const range = (min: number | null, max: number | null, exact = true) => rangeReading({ min, max, exact });

describe('numbers', () => {
  it.each([
    [3180, 'da', '3.180'],
    [3180, 'en', '3,180'],
    [2.9, 'da', '2,9'],
    [2.9, 'en', '2.9'],
    [0, 'da', '0'],
    [-1234.5, 'da', '−1.234,5'],
    [0.0004, 'da', '0,0004'],
    [2.675, 'en', '2.68'],
  ] as const)('%d in %s is %s', (value, language, expected) => {
    expect(formatNumber(value, language)).toBe(expected);
  });
});

describe('ranges', () => {
  it('have a hyphen in Danish and an en dash in English', () => {
    expect(table(range(24, 38), 'count')).toBe('24-38');
    expect(table(range(24, 38), 'count', 'en')).toBe('24–38');
    expect(table(range(38, 39900), 'fte')).toBe('38-39.900');
  });

  it('may be open at either end', () => {
    expect(text(range(38, null), 'count')).toBe('38 eller mere');
    expect(text(range(null, 38), 'count', 'en')).toBe('at most 38');
    expect(table(range(38, null), 'count')).toBe('≥\u00a038');
    expect(table(range(null, 38), 'count')).toBe('≤\u00a038');
    expect(table(range(null, null), 'count')).toBe('uden grænser');
  });

  it('say "til" where a sign stands, since a hyphen would be read as one', () => {
    expect(table(range(-3, 2), 'count')).toBe('−3 til 2');
    expect(signed(range(-3, 2), 'count', 'en')).toBe('−3 to +2');
  });

  it('are rounded outwards and never print two ends alike', () => {
    expect(table(range(37.6, 99.2), 'fte')).toBe('37-100');
    expect(table(range(0.5617, 0.5618), 'index')).toBe('0,5617-0,5618');
  });

  it('are not widened by the noise of floating point', () => {
    expect(table(range(0.1 + 0.2, 0.58), 'percent')).toBe('30-58\u00a0%');
  });

  it('mark bounds that are not exact', () => {
    expect(table(range(24, 38, false), 'count')).toBe('24-38\u00a0~');
    expect(text(range(24, 38, false), 'count')).toBe('inden for 24-38');
    expect(text(range(24, 38, false), 'count', 'en')).toBe('within 24–38');
  });
});

describe('units', () => {
  it('stand behind a space that does not break', () => {
    expect(text(valueReading(3180), 'fte')).toBe('3.180\u00a0årsværk');
    expect(text(range(0.5, 0.8), 'percent')).toBe('50-80\u00a0pct.');
    expect(text(range(0.5, 0.8), 'percent', 'en')).toBe('50–80\u00a0per cent');
    expect(table(valueReading(0.4375), 'percent')).toBe('43,8\u00a0%');
  });

  it('of money are millions where there is one', () => {
    expect(text(range(760000, 2394e6), 'dkk')).toBe('0,7-2.394\u00a0mio.\u00a0kr.');
    expect(text(valueReading(760000), 'dkk')).toBe('760.000\u00a0kr.');
    expect(text(valueReading(12.4e6), 'dkk', 'en')).toBe('DKK\u00a012.4\u00a0million');
    expect(table(valueReading(12.4e6), 'dkk')).toBe('12,4');
  });

  it('of a difference between percentages are points', () => {
    expect(signed(valueReading(-0.032), 'percent')).toBe('−3,2\u00a0procentpoint');
    expect(signed(valueReading(0.05), 'percent', 'en')).toBe('+5\u00a0percentage points');
  });

  it('tell a share of something from an index', () => {
    expect(numberForm('staffBalance', 'share')).toBe('index');
    expect(numberForm('crossingShare', 'share')).toBe('percent');
    expect(table(valueReading(0.5625), 'index')).toBe('0,56');
    expect(table(valueReading(11.3571428), 'ratio')).toBe('11,36');
    expect(table(valueReading(1.7), 'count')).toBe('1,70');
    expect(text(valueReading(1.7), 'count')).toBe('1,7');
  });
});

it('says unknown, never 0, where there is no number', () => {
  expect(table(missingReading('noFigures'), 'fte')).toBe('ukendt');
  expect(text(missingReading('noFigures'), 'fte', 'en')).toBe('unknown');
});

describe('a change of one number', () => {
  it.each([
    [0.62, 0.6, ['0,62', '0,6']],
    [0.6212, 0.6188, ['0,621', '0,619']],
    [0.62001, 0.62002, undefined],
  ] as const)('from %d to %d is %s', (before, after, expected) => {
    expect(formatChange(before, after, 'index', 'da')).toEqual(expected);
  });
});
