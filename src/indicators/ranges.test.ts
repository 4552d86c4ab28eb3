import { describe, expect, it } from 'vitest';
import {
  agenda,
  atLeast,
  atMost,
  between,
  leaf,
  merger,
  model,
  pairOf,
  rowOf,
  short,
  staff,
} from './testing/inShort.ts';
import { studyOf } from './testing/studyOf.ts';

describe('evenness', () => {
  const two = studyOf({
    administrations: 2,
    nodes: [leaf('a', 0), leaf('b', 1), leaf('c', 1)],
    figures: [staff('adm-0', 10), staff('adm-1', 30)],
    models: [model('model', { b: 0 }), model('back', { c: 0 })],
  });

  it('[IN45] of 10 and 30 is 3/4; a leaf of 0 to 30 that moves makes it 1/2 to 1', () => {
    const { today, model: inModel, difference } = rowOf(two, 'staffBalance');
    expect([today, inModel, difference].map(short)).toEqual(['0.75', '[0.5, 1]', '[-0.25, 0.25]']);
  });

  it('[IN43] differs by what one x can show: two leaves of one total cannot both be large', () => {
    // y₀ is 10 + b in one and 10 + c in the other, b + c = 30: evenness is 1 − |2b − 20| / 80 and
    // 1 − |40 − 2b| / 80, whose difference never passes 1/4, where subtracting gives 1/2.
    const row = pairOf(two, 'staffBalance', 'model', 'back');
    expect(short(row.difference)).toBe('[-0.25, 0.25]');
    expect(row.verdict).toBe('depends');
  });

  it('[IN45] counts those that hold nothing, and is 1 for a single holder', () => {
    const study = studyOf({
      administrations: 2,
      nodes: [leaf('a', 0), leaf('b', 1)],
      figures: [staff('adm-0', 10), staff('adm-1', 30)],
      models: [model('model', { b: 0 }), model('merged', {}, [merger(0, 1)])],
    });
    expect(short(rowOf(study, 'staffBalance').model)).toBe('0.5');
    expect(short(rowOf(study, 'staffBalance', { model: 'merged' }).model)).toBe('1');
  });

  it('[IN42] with an open total reaches its ends, or comes as close as one likes', () => {
    const study = studyOf({
      administrations: 2,
      nodes: [leaf('a', 0), leaf('b', 1)],
      figures: [staff('adm-0', 10), staff('adm-1', atLeast(30))],
      models: [model('model', {})],
    });
    // 1 − (b − 10) / (2 (b + 10)): 3/4 at b = 30, towards 1/2 as b grows.
    expect(short(rowOf(study, 'staffBalance').model)).toBe('[0.5, 0.75]');
  });
});

describe('the two busiest', () => {
  const three = studyOf({
    administrations: 3,
    nodes: [leaf('a', 0), leaf('b', 1), leaf('c', 2), leaf('d', 2)],
    figures: [agenda('adm-2', between(0.2, 0.3))],
    models: [model('model', { d: 1 }), model('merged', {}, [merger(0, 1)])],
  });

  it('[IN46] hold 0.7 to 1 where the third has 0.2 to 0.3', () => {
    // Least: 0.3 and twice 0.35. Greatest: one of the others has all the rest.
    expect(short(rowOf(three, 'agendaLoadTopTwo').today)).toBe('[0.7, 1]');
  });

  it('[IN46] hold all where there are two', () => {
    expect(short(rowOf(three, 'agendaLoadTopTwo', { model: 'merged' }).model)).toBe('1');
  });

  it('[IN43] differ by no more than what moves can make', () => {
    // d, at most 0.3, goes from the third to the second. Most: from 0.35, 0.35, 0.3 to 0.35, 0.65, 0.
    // Least: from 0.7, 0, 0.3 to 0.7, 0.15, 0.15.
    const { difference } = rowOf(three, 'agendaLoadTopTwo');
    expect(short(difference)).toBe('[-0.15, 0.3]');
  });
});

describe('largest to smallest', () => {
  it('[IN47] of 10 and 20 to 40 is 2 to 4, and open where a home may be emptied', () => {
    const study = studyOf({
      administrations: 2,
      nodes: [leaf('a', 0), leaf('b', 0), leaf('c', 1)],
      figures: [staff('adm-0', 10), staff('adm-1', between(20, 40))],
      models: [model('model', { b: 1 }), model('empty', { a: 1, b: 1 })],
    });
    const { today, model: inModel, difference } = rowOf(study, 'staffLargestToSmallest');
    expect([today, inModel, difference].map(short)).toEqual(['[2, 4]', '[2, …]', '[-2, …]~']);
    expect(short(rowOf(study, 'staffLargestToSmallest', { model: 'empty' }).model)).toBe(
      '? smallestIsZero needs adm-0',
    );
  });

  it('[IN47] tells numbers far apart from nothing', () => {
    for (const figures of [
      [staff('adm-0', 1e12), staff('adm-1', 100)],
      [staff('adm-0', between(9e11, 1e12)), staff('adm-1', between(100, 200))],
    ]) {
      const study = studyOf({
        administrations: 2,
        nodes: [leaf('a', 0), leaf('b', 1)],
        figures,
        models: [model('model', {})],
      });
      const { today } = rowOf(study, 'staffLargestToSmallest');
      const max = today.kind === 'value' ? today.value : today.kind === 'range' ? today.max : null;
      expect((max ?? 0) / 1e10).toBeCloseTo(1, 9);
    }
  });

  it('[IN47] is a value where shares tie the homes, whatever they have', () => {
    const study = studyOf({
      administrations: 2,
      nodes: [leaf('a', 0), leaf('b', 1)],
      figures: [staff('adm-1', { kind: 'share', of: { kind: 'of', ids: ['adm-0'] }, min: 0.5, max: 0.5 })],
      models: [model('model', {})],
    });
    expect(short(rowOf(study, 'staffLargestToSmallest').model)).toBe('2');
  });
});

describe('exposure to a reform', () => {
  const study = studyOf({
    administrations: 3,
    nodes: [leaf('a', 0), leaf('b', 0), leaf('c', 1), leaf('d', 2)],
    figures: [staff('adm-0', 10), staff('a', between(2, 6)), staff('d', 20)],
    reforms: [
      { id: 'half-of-a', takes: [['a', 0.5]] },
      { id: 'half-of-c', takes: [['c', 0.5]] },
      {
        id: 'both',
        takes: [
          ['a', 0.5],
          ['d', 0.2],
        ],
      },
    ],
    models: [model('model', { b: 2 })],
  });

  it('[IN48] is the share of what the home has; a home that may have nothing may lose nothing', () => {
    const today = (of?: string) =>
      short(rowOf(study, 'reformExposureStaff', of === undefined ? {} : { of }).today);
    expect(today('half-of-a')).toBe('[0.1, 0.3]');
    expect(today('half-of-c')).toBe('[0, 0.5]');
    expect(today('both')).toBe('[0.2, 0.3]');
    expect(today()).toBe('[0.2, 0.5]');
  });

  it('[IN48] is all that is left where the rest moved out', () => {
    const { model: inModel, difference } = rowOf(study, 'reformExposureStaff', { of: 'half-of-a' });
    expect([inModel, difference].map(short)).toEqual(['0.5', '[0.2, 0.4]']);
  });
});

describe('small units', () => {
  const study = studyOf({
    administrations: 3,
    functions: ['nursing'],
    nodes: [
      leaf('certain', 0, { unit: true }),
      leaf('strict', 0, { unit: true }),
      leaf('possible', 0, { unit: true }),
      leaf('unknown', 0, { unit: true }),
      leaf('large', 0, { unit: true }),
      leaf('nurses', 1, { unit: true, function: 'nursing' }),
      leaf('sisters', 2, { function: 'nursing' }),
      leaf('elsewhere', 2),
    ],
    figures: [
      staff('certain', 38),
      staff('strict', atMost(40, true)),
      staff('possible', between(30, 50)),
      staff('large', 40),
      staff('nurses', 12),
    ],
    models: [model('model', { nurses: 2 })],
  });

  it('[IN49] are certain, possible or not, by what is known of each', () => {
    const { model: inModel, today, parts, difference } = rowOf(study, 'smallUnits');
    expect([today, inModel, parts?.['certain'], parts?.['possible']].map(short)).toEqual([
      '[3, 5]~',
      '[2, 4]~',
      '2',
      '4',
    ]);
    // The nurses, certainly small, stand with their sisters now; the others are as they were.
    expect(short(difference)).toBe('-1');
  });

  it('[IN49] rest on the threshold, the tool’s own unless a criterion sets one', () => {
    expect(rowOf(study, 'smallUnits').model.basis).toBe('assumed');
    const own = { kind: 'value', value: 40, basis: 'assumed' };
    expect(rowOf(study, 'smallUnits').parts?.['threshold']).toMatchObject(own);
    const criterion = {
      id: 'c',
      name: {},
      indicators: ['smallUnits'],
      settings: { smallUnitBelowFte: 13 },
      basis: 'stated' as const,
    };
    const consideration = {
      id: 'units',
      name: {},
      description: {},
      kind: 'added' as const,
      criteria: [criterion],
    };
    const set = { ...study, considerations: new Map([['units', consideration]]) };
    expect(rowOf(set, 'smallUnits')).toMatchObject({ today: { kind: 'range', min: 1, basis: 'stated' } });
    const stated = { kind: 'value', value: 13, basis: 'stated' };
    expect(rowOf(set, 'smallUnits').parts?.['threshold']).toMatchObject(stated);
    expect(rowOf(set, 'smallUnits').list).not.toContain('certain');
  });

  it('[IN49] do not ask where leaves are that are no units and share no function with one', () => {
    const nodes = new Map(study.nodes).set('elsewhere', leaf('elsewhere', null));
    expect(short(rowOf({ ...study, nodes }, 'smallUnits').today)).toBe('[3, 5]~');
    const lost = new Map(study.nodes).set('sisters', leaf('sisters', null, { function: 'nursing' }));
    expect(short(rowOf({ ...study, nodes: lost }, 'smallUnits').today)).toBe('? notPlaced needs sisters');
  });
});
