import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addIntervals,
  apportion,
  hullIntervals,
  type Interval,
  intersectIntervals,
  missingReading,
  negateInterval,
  pointInterval,
  rangeReading,
  scaleInterval,
  signOfInterval,
  timesIntervals,
  valueReading,
  weakestBasis,
} from './index.ts';

const seed = 20240302;
const of = (min: number | null, max: number | null): Interval => ({ min, max });

describe('apportion', () => {
  it('[FG40] rounds by largest remainder, equal ones to the earlier part', () => {
    expect(apportion([33.4, 33.3, 33.3], 100)).toEqual({ kind: 'parts', parts: [34, 33, 33], total: 100 });
    expect(apportion([0.5, 0.5], 1)).toEqual({ kind: 'parts', parts: [1, 0], total: 1 });
    expect(apportion([0.125, 0.375, 0.5], 1, 0.1)).toEqual({
      kind: 'parts',
      parts: [0.1, 0.4, 0.5],
      total: 1,
    });
    expect(apportion([0.1, 0.2], 0.3, 0.1)).toEqual({ kind: 'parts', parts: [0.1, 0.2], total: 0.3 });
    expect(apportion([1234, 2345, 3421], 7000, 100)).toEqual({
      kind: 'parts',
      parts: [1200, 2400, 3400],
      total: 7000,
    });
    expect(apportion([], 0)).toEqual({ kind: 'parts', parts: [], total: 0 });
  });

  it('[FG40] says why not', () => {
    expect(apportion([1, 2], 4)).toEqual({ kind: 'impossible', reason: 'doesNotAddUp', difference: -1 });
    expect(apportion([1, Number.NaN], 1)).toEqual({ kind: 'impossible', reason: 'notFinite' });
    expect(() => apportion([1], 1, 0)).toThrow(RangeError);
  });

  it(`[FG40] parts add up and stay next to what they were, seed ${seed}`, () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50_000, max: 50_000 }), { maxLength: 12 }), (thousandths) => {
        const parts = thousandths.map((n) => n / 1000);
        const total = thousandths.reduce((sum, n) => sum + n, 0) / 1000;
        const result = apportion(parts, total);
        if (result.kind !== 'parts') throw new Error('must fit');
        expect(result.parts.reduce((sum, n) => sum + n, 0)).toBe(Math.round(total) + 0);
        result.parts.forEach((n, i) => {
          expect(Math.abs(n - (parts[i] as number))).toBeLessThan(1);
        });
      }),
      { seed },
    );
  });
});

describe('intervals', () => {
  it('[FG50] sums, products, hulls and common parts', () => {
    expect(addIntervals(of(1, 2), of(-3, null))).toEqual(of(-2, null));
    expect(negateInterval(of(0, null))).toEqual(of(null, 0));
    expect(scaleInterval(of(1, null), -2)).toEqual(of(null, -2));
    expect(scaleInterval(of(null, null), 0)).toEqual(of(0, 0));
    expect(timesIntervals(of(-2, 3), of(-1, 4))).toEqual(of(-8, 12));
    expect(timesIntervals(of(0, 2), of(1, null))).toEqual(of(0, null));
    expect(timesIntervals(pointInterval(0), of(null, null))).toEqual(of(0, 0));
    expect(intersectIntervals(of(0, 2), of(1, null))).toEqual(of(1, 2));
    expect(intersectIntervals(of(0, 1), of(2, 3))).toBeNull();
    expect(hullIntervals(of(0, 1), of(2, null))).toEqual(of(0, null));
  });

  it(`[FG50] hold every result of their numbers, seed ${seed}`, () => {
    const arbitrary = fc
      .tuple(fc.integer({ min: -9, max: 9 }), fc.nat(9), fc.boolean(), fc.boolean(), fc.nat(4))
      .map(([min, width, openLow, openHigh, part]) => ({
        interval: of(openLow ? null : min, openHigh ? null : min + width),
        inside: min + (width * part) / 4,
      }));
    const holds = (i: Interval, value: number): boolean =>
      value >= (i.min ?? -Infinity) - 1e-9 && value <= (i.max ?? Infinity) + 1e-9;
    fc.assert(
      fc.property(arbitrary, arbitrary, (a, b) => {
        expect(holds(addIntervals(a.interval, b.interval), a.inside + b.inside)).toBe(true);
        expect(holds(timesIntervals(a.interval, b.interval), a.inside * b.inside)).toBe(true);
        expect(holds(negateInterval(a.interval), -a.inside)).toBe(true);
        expect(holds(hullIntervals(a.interval, b.interval), a.inside)).toBe(true);
      }),
      { seed },
    );
  });

  it('[FG51] signs are sure or unknown, and noise is zero', () => {
    expect(signOfInterval(of(1e-8, -1e-8 + 2e-8), 100)).toBe('zero');
    expect(signOfInterval(of(1, 2), 100)).toBe('positive');
    expect(signOfInterval(of(-2, -1), 100)).toBe('negative');
    expect(signOfInterval(of(0, null), 100)).toBe('notNegative');
    expect(signOfInterval(of(null, 0), 100)).toBe('notPositive');
    expect(signOfInterval(of(-1, 1), 100)).toBe('unknown');
    expect(signOfInterval(of(null, null), 100)).toBe('unknown');
  });
});

describe('readings', () => {
  it('[FG60] same ends are a value, infinite ends are open', () => {
    expect(rangeReading({ min: 2, max: 2 })).toEqual(valueReading(2));
    expect(rangeReading({ min: 2, max: 2 + 1e-10 }).kind).toBe('value');
    expect(rangeReading({ min: -0, max: 0 })).toEqual({
      kind: 'value',
      value: 0,
      basis: 'stated',
      assumptions: [],
    });
    expect(
      rangeReading({ min: 0, max: Infinity, exact: false }, { basis: 'assumed', assumptions: ['a'] }),
    ).toEqual({
      kind: 'range',
      min: 0,
      max: null,
      exact: false,
      basis: 'assumed',
      assumptions: ['a'],
    });
    expect(missingReading('noRate', ['staff'])).toEqual({
      kind: 'missing',
      reason: 'noRate',
      needs: ['staff'],
      basis: 'stated',
      assumptions: [],
    });
  });

  it('[FG60] never NaN, never crossed', () => {
    expect(() => valueReading(Number.NaN)).toThrow(RangeError);
    expect(() => valueReading(Infinity)).toThrow(RangeError);
    expect(() => rangeReading({ min: Number.NaN, max: 1 })).toThrow(RangeError);
    expect(() => rangeReading({ min: 2, max: 1 })).toThrow(RangeError);
  });

  it('[FG60] the weakest input is the basis', () => {
    expect(weakestBasis('stated', 'assumed', 'judgement')).toBe('assumed');
    expect(weakestBasis()).toBe('stated');
  });
});
