import { expect, test } from 'vitest';
import { missingReading, rangeReading, valueReading } from '#figures';
import { axisOf, onAxis } from './axis.ts';

test('a share has the whole for its axis', () => {
  expect(axisOf('percent', [valueReading(0.02)])).toEqual({ min: 0, max: 1 });
});

test('a count begins at nothing and ends at a round number', () => {
  expect(axisOf('count', [valueReading(2.05), valueReading(1.65)])).toEqual({ min: 0, max: 5 });
  expect(axisOf('count', [valueReading(18), valueReading(0)])).toEqual({ min: 0, max: 20 });
  expect(axisOf('count', [valueReading(5)])).toEqual({ min: 0, max: 5 });
  expect(axisOf('count', [missingReading('noFigures')])).toEqual({ min: 0, max: 1 });
});

test('a ratio begins at one, and an open end has room to be seen', () => {
  const open = rangeReading({ min: 3, max: null });
  const axis = axisOf('ratio', [valueReading(11.36), open]);
  expect(axis).toEqual({ min: 1, max: 20 });
  expect(onAxis(open, axis)).toEqual({ from: 2 / 19, to: 1, isValue: false, open: true });
});

test('left is less, right is more', () => {
  expect(onAxis(valueReading(1), { min: 0, max: 5 })).toEqual({
    from: 0.2,
    to: 0.2,
    isValue: true,
    open: false,
  });
  expect(onAxis(rangeReading({ min: 0.3, max: 1 }), { min: 0, max: 1 })).toMatchObject({ from: 0.3, to: 1 });
  expect(onAxis(missingReading('noFigures'), { min: 0, max: 1 })).toBeUndefined();
});
