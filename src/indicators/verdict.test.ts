import { describe, expect, it } from 'vitest';
import { missingReading, type Reading, rangeReading, valueReading } from '#figures';
import type { Consideration } from '#study';
import type { MeasuredDifference } from './indicator.ts';
import { measureModels } from './measure.ts';
import type { ConsiderationVerdict, Direction, PairVerdict } from './measurement.ts';
import { between, leaf, model, pairOf, staff } from './testing/inShort.ts';
import { studyOf } from './testing/studyOf.ts';
import { considerationVerdict, type Judged, pairVerdict } from './verdict.ts';

const hundred = valueReading(100);

function difference(
  min: number,
  max: number,
  { exact = true, seenNegative = false, seenPositive = false } = {},
): MeasuredDifference {
  return { reading: rangeReading({ min, max, exact }), seenNegative, seenPositive };
}

function verdict(direction: Direction, given: MeasuredDifference, a: Reading = hundred): PairVerdict {
  return pairVerdict(direction, a, hundred, given);
}

describe('two administrations of which little is known', () => {
  it('[IN72] differ one way or the other, and an x on each side shows it', () => {
    // As in docs/STUDY-FORMAT.md: 120, of the other only that its halls are 20 to 40 of it.
    const study = studyOf({
      administrations: 2,
      nodes: [leaf('libraries', 0), leaf('halls', 1), leaf('rest', 1)],
      figures: [staff('adm-0', 120), staff('halls', between(20, 40))],
      models: [model('model', { halls: 0 })],
    });
    for (const indicator of ['staffBalance', 'staffLargestToSmallest']) {
      expect(pairOf(study, indicator, 'today', 'model').verdict, indicator).toBe('depends');
      expect(pairOf(study, indicator, 'model', 'today').verdict, indicator).toBe('depends');
    }
  });

  it('[IN72] are not said to depend where they do not', () => {
    const study = studyOf({
      administrations: 2,
      nodes: [leaf('a', 0), leaf('b', 1), leaf('c', 1)],
      figures: [staff('adm-0', between(100, 120)), staff('c', between(1, 9)), staff('b', between(0, 50))],
      models: [model('model', { c: 0 })],
    });
    for (const indicator of ['staffBalance', 'staffLargestToSmallest']) {
      expect(['worse', 'unproved'], indicator).toContain(pairOf(study, indicator, 'today', 'model').verdict);
    }
  });
});

describe('the verdict of a pair', () => {
  it.each([
    ['up', 1, 2, 'better'],
    ['down', 1, 2, 'worse'],
    ['up', -2, -1, 'worse'],
    ['down', -2, -1, 'better'],
    ['up', 0, 0, 'equal'],
    ['neutral', 0, 0, 'equal'],
    ['neutral', 1, 2, 'neutral'],
    ['neutral', -1, 2, 'neutral'],
    ['up', -1, 2, 'depends'],
  ] as const)('[IN70] %s, difference %d to %d: %s', (direction, min, max, says) => {
    expect(verdict(direction, difference(min, max))).toBe(says);
  });

  it('[IN70] is better where it is never worse, and better for some x', () => {
    expect(verdict('up', difference(0, 2))).toBe('better');
    expect(verdict('down', difference(0, 2))).toBe('worse');
    expect(verdict('down', difference(-2, 0))).toBe('better');
  });

  it('[IN70] is unknown where the difference is missing', () => {
    const missing = { reading: missingReading('noRate'), seenNegative: false, seenPositive: false };
    expect(verdict('up', missing)).toBe('unknown');
    expect(verdict('neutral', missing)).toBe('unknown');
  });

  it('[IN72] needs to see an x on each side where the ends are only bounds', () => {
    const bounds = { exact: false };
    expect(verdict('up', difference(-1, 2, bounds))).toBe('unproved');
    expect(verdict('up', difference(-1, 2, { ...bounds, seenPositive: true }))).toBe('unproved');
    expect(verdict('up', difference(-1, 2, { ...bounds, seenPositive: true, seenNegative: true }))).toBe(
      'depends',
    );
    // Never worse is sure; that anything is better is not, before it is seen.
    expect(verdict('up', difference(0, 2, bounds))).toBe('unproved');
    expect(verdict('up', difference(0, 2, { ...bounds, seenPositive: true }))).toBe('better');
    expect(verdict('up', difference(-2, 0, bounds))).toBe('unproved');
    expect(verdict('up', difference(-2, 0, { ...bounds, seenNegative: true }))).toBe('worse');
    // Bounds that leave no room for the other side prove as much as ends do.
    expect(verdict('up', difference(1, 2, bounds))).toBe('better');
  });

  it('[IN73] takes a difference within 1e-9 of the numbers’ size for zero', () => {
    expect(verdict('up', difference(-9e-8, 9e-8))).toBe('equal');
    expect(verdict('up', difference(-9e-8, 2))).toBe('better');
    expect(verdict('up', difference(0, 2e-7))).toBe('better');
    const open = rangeReading({ min: 0, max: null });
    expect(pairVerdict('up', open, open, difference(0, 0))).toBe('equal');
  });
});

describe('the verdict of a consideration', () => {
  const judged = (says: PairVerdict, strict = true): Judged => ({ verdict: says, strict });
  it.each<[ConsiderationVerdict, readonly Judged[]]>([
    ['equal', [judged('equal', false), judged('equal', false)]],
    ['better', [judged('better'), judged('equal', false)]],
    ['better', [judged('better', false), judged('better')]],
    ['worse', [judged('worse', false), judged('equal', false)]],
    ['mixed', [judged('better'), judged('worse')]],
    ['mixed', [judged('better'), judged('worse'), judged('unknown', false)]],
    ['mixed', [judged('better'), judged('worse'), judged('depends', false)]],
    ['uncertain', [judged('better', false), judged('worse')]],
    ['uncertain', [judged('better'), judged('depends', false)]],
    ['uncertain', [judged('better'), judged('unproved', false)]],
    ['uncertain', [judged('better'), judged('unknown', false)]],
    ['uncertain', [judged('equal', false), judged('unknown', false)]],
    ['unknown', [judged('unknown', false), judged('unknown', false)]],
    ['unknown', []],
  ])('[IN74] is %s, case %#', (says, given) => {
    expect(considerationVerdict(given)).toBe(says);
  });

  it('[IN74] counts directed indicators on the whole, each once, and no neutral one', () => {
    const consideration = (id: string, ...indicators: readonly string[]): Consideration => ({
      id,
      name: {},
      description: {},
      kind: 'added',
      criteria: [
        { id: `${id}-1`, name: {}, indicators, basis: 'judgement' },
        { id: `${id}-2`, name: {}, indicators: ['portfolioBreadth', ...indicators], basis: 'judgement' },
      ],
    });
    const study = studyOf({
      administrations: 2,
      nodes: [leaf('a', 0), leaf('b', 0), leaf('c', 1), leaf('d', 1, { listed: false })],
      figures: [staff('adm-0', 10), staff('adm-1', 30), staff('a', between(0, 4)), staff('d', between(1, 9))],
      models: [model('model', { a: 1 }), model('unlisted', { d: 0 })],
      considerations: [
        consideration('neutral', 'portfolioBreadth'),
        consideration('balance', 'staffBalance'),
        consideration('extent', 'tasksMoved', 'staffMoved'),
        consideration('even', 'tasksMoved', 'dividedTasks'),
        consideration('contest', 'staffBalance', 'leavesMoved'),
        consideration('partly', 'staffBalance', 'oneOffCost'),
      ],
    });
    const verdicts = (id: string) =>
      Object.fromEntries(
        measureModels(study, { models: [id] }).flatMap(({ considerations }) =>
          considerations.map((one) => [one.id, one.verdict]),
        ),
      );
    expect(verdicts('model')).toEqual({
      neutral: 'unknown',
      // a is 0 to 4 and goes to the larger one: never more even.
      balance: 'worse',
      extent: 'worse',
      even: 'worse',
      contest: 'worse',
      partly: 'uncertain',
    });
    // From 10 and 30, 1 to 9 to the smaller one is more even for every x.
    expect(verdicts('unlisted')).toEqual({
      neutral: 'unknown',
      balance: 'better',
      extent: 'worse',
      even: 'equal',
      contest: 'mixed',
      partly: 'uncertain',
    });
  });
});
