import { describe, expect, it } from 'vitest';
import type { AssumptionSet, FollowOn, Rate } from '#figures';
import type { Study } from '#study';
import { atLeast, between, leaf, merger, model, pairOf, rowOf, short, staff } from './testing/inShort.ts';
import { studyOf } from './testing/studyOf.ts';

const text = { en: 'set' };

function set(says: Partial<AssumptionSet>): AssumptionSet {
  return { id: 'set', name: text, description: text, figures: [], rates: [], followOn: [], ...says };
}

function followOn(says: Partial<FollowOn>): FollowOn {
  return { id: 'follow', functions: ['hr'], administrations: ['adm-0'], min: 0.1, max: 0.2, ...says };
}

describe('staff moved', () => {
  const study = studyOf({
    administrations: 3,
    nodes: [leaf('a', 0), leaf('b', 1), leaf('c', 1), leaf('d', 2)],
    figures: [staff('adm-0', 10), staff('adm-1', 30), staff('adm-2', 5), staff('b', between(4, 9))],
    models: [model('model', { b: 2 }), model('merged', { b: 2 }, [merger(0, 1)]), model('other', { c: 2 })],
  });

  it('[IN50] is what moved, a range where it is not known', () => {
    const { today, model: inModel, difference, parts, list } = rowOf(study, 'staffMoved');
    expect([today, inModel, difference].map(short)).toEqual(['0', '[4, 9]', '[4, 9]']);
    expect([parts?.['moved'], parts?.['joined'], parts?.['otherSide']].map(short)).toEqual([
      '[4, 9]',
      '0',
      '[4, 9]',
    ]);
    expect(list).toEqual(['b']);
  });

  it('[IN50] tells moved from joined, and what it had been with the merger the other way round', () => {
    // c, 21 to 26, joins the first; the other way round its 10 had joined.
    const { model: inModel, parts } = rowOf(study, 'staffMoved', { model: 'merged' });
    expect(short(inModel)).toBe('30');
    expect([parts?.['moved'], parts?.['joined'], parts?.['otherSide']].map(short)).toEqual([
      '[4, 9]',
      '[21, 26]',
      '[14, 19]',
    ]);
  });

  it('[IN43] differs on the same x: b + c is 30, so c − b is not 26 − 4 less 21 − 9', () => {
    const { a, b, difference, verdict } = pairOf(study, 'staffMoved', 'model', 'other');
    expect([a, b, difference].map(short)).toEqual(['[4, 9]', '[21, 26]', '[12, 22]']);
    expect(verdict).toBe('worse');
    expect(short(pairOf(study, 'staffMoved', 'model', 'merged').difference)).toBe('[21, 26]');
  });

  it('[IN52] is 0 today, also where a leaf has no home, or nothing is known', () => {
    const nodes = new Map(study.nodes).set('e', leaf('e', null));
    expect(short(rowOf({ ...study, nodes }, 'staffMoved').today)).toBe('0');
    const unknown = rowOf({ ...study, figures: new Map() }, 'staffMoved');
    expect([unknown.today, unknown.model, unknown.difference].map(short)).toEqual([
      '0',
      '? noFigures needs staff',
      '? noFigures needs staff',
    ]);
    const unrelated = rowOf(study, 'newInterfaces');
    expect([unrelated.today, unrelated.model].map(short)).toEqual(['0', '? noRelations']);
    expect(short(pairOf({ ...study, figures: new Map() }, 'staffMoved', 'today', 'today').difference)).toBe(
      '0',
    );
  });
});

describe('follow-on', () => {
  const sketch = {
    administrations: 3,
    functions: ['hr', 'it'],
    nodes: [
      leaf('a', 0),
      leaf('b', 0),
      leaf('hr-0', 0, { function: 'hr' }),
      leaf('it-0', 0, { function: 'it' }),
      leaf('c', 1),
      leaf('d', 2),
    ],
    models: [
      model('model', { a: 2 }),
      model('with-hr', { a: 2, 'hr-0': 2 }),
      model('elsewhere', { c: 2 }),
      model('joined', {}, [merger(1, 0)]),
      model('both', { a: 2, c: 2 }),
    ],
  };
  const figures = [staff('adm-0', 100), staff('adm-1', 50), staff('a', 40), staff('hr-0', 5)];
  const with1 = studyOf({ ...sketch, figures, sets: [set({ followOn: [followOn({})] })] });
  const assume = ['set'];

  it('[IN53] brings a share of those who moved, and nothing where nobody moves out', () => {
    const { model: inModel, parts } = rowOf(with1, 'staffMoved', { assume });
    expect([inModel, parts?.['followOn'], parts?.['moved']].map(short)).toEqual(['[44, 48]', '[4, 8]', '40']);
    expect(inModel).toMatchObject({ basis: 'assumed', assumptions: assume });
    for (const id of ['elsewhere', 'joined']) {
      const row = rowOf(with1, 'staffMoved', { model: id, assume });
      expect(row.parts?.['followOn']).toBeUndefined();
      expect([row.model, row.difference].map((reading) => reading.assumptions)).toEqual([[], []]);
    }
  });

  it('[IN53] brings none for functions whose own leaves a step moves', () => {
    expect(rowOf(with1, 'staffMoved', { model: 'with-hr', assume }).parts?.['followOn']).toBeUndefined();
    const some = studyOf({
      ...sketch,
      figures,
      sets: [set({ followOn: [followOn({ functions: ['hr', 'it'] })] })],
    });
    // Of two functions one moved itself: 45 moved, and 0 to 0.2 of them may follow.
    const { model: inModel, parts } = rowOf(some, 'staffMoved', { model: 'with-hr', assume });
    expect([inModel, parts?.['followOn']].map(short)).toEqual(['[45, 54]', '[0, 9]']);
  });

  it('[IN54] never brings more than is left', () => {
    const nearlyAll = studyOf({
      ...sketch,
      figures: [staff('adm-0', 100), staff('adm-1', 50), staff('a', 95)],
      sets: [set({ followOn: [followOn({})] })],
    });
    const row = rowOf(nearlyAll, 'staffMoved', { assume });
    expect([row.model, row.parts?.['followOn']].map(short)).toEqual(['100', '5']);
    const unknown = studyOf({
      ...sketch,
      figures: [staff('adm-0', 100), staff('adm-1', 50), staff('a', atLeast(50))],
      sets: [set({ followOn: [followOn({})] })],
    });
    // At 50 moved 5 to 10 follow; at 100 moved nobody is left to follow.
    const open = rowOf(unknown, 'staffMoved', { assume });
    expect([open.model, open.parts?.['followOn']].map(short)).toEqual(['[55, 100]', '[0, 16.6666667]']);
  });

  it('[IN54] differs exactly where shares follow on one side only, and holds every x where on both', () => {
    expect(short(rowOf(with1, 'staffMoved', { assume }).difference)).toBe('[44, 48]');
    // c is 50 and follows nobody: a and what follows it against c.
    expect(short(pairOf(with1, 'staffMoved', 'elsewhere', 'model', assume).difference)).toBe('[-6, -2]');
    const both = pairOf(with1, 'staffMoved', 'model', 'both', assume).difference;
    expect(short(both)).toBe('[46, 54]~');
  });

  it('[IN55] enters the one-off cost too, and no other number', () => {
    const rate: Rate = { id: 'rate', kind: 'oneOffCostPerFteDkk', min: 10, max: 10 };
    const priced: Study = {
      ...with1,
      assumptionSets: new Map([['set', set({ followOn: [followOn({})], rates: [rate] })]]),
    };
    expect(short(rowOf(priced, 'oneOffCost', { assume }).model)).toBe('[440, 480]');
    for (const id of ['staffBalance', 'staffLargestToSmallest', 'tasksMoved', 'leavesMoved']) {
      expect(rowOf(with1, id, { assume }).model, id).toEqual(rowOf(with1, id).model);
    }
  });
});

describe('one-off cost', () => {
  const rate: Rate = { id: 'rate', kind: 'oneOffCostPerFteDkk', min: 10, max: 20 };
  const systems: Rate = { id: 'systems', kind: 'systemsAndPremisesDkk', min: 100, max: 150 };
  const study = studyOf({
    administrations: 2,
    nodes: [leaf('a', 0), leaf('b', 0), leaf('c', 1)],
    figures: [staff('adm-0', 10), staff('a', between(2, 4)), staff('adm-1', 10)],
    models: [model('model', { a: 1 }), model('rest', { b: 1 }), model('same', { a: 1 }), model('still', {})],
    sets: [
      set({ rates: [rate] }),
      { ...set({ rates: [systems] }), id: 'systems' },
      { ...set({ rates: [{ ...rate, min: 5, max: 6 }] }), id: 'cheap' },
    ],
  });

  it('[IN51] is missing on both sides without a rate', () => {
    for (const assume of [[], ['systems']]) {
      const { today, model: inModel, difference } = rowOf(study, 'oneOffCost', { assume });
      expect([today, inModel, difference].map(short)).toEqual(
        Array.from({ length: 3 }, () => '? noRate needs oneOffCostPerFteDkk'),
      );
    }
  });

  it('[IN51] is staff moved times the rate, and systems where anything changes', () => {
    expect(short(rowOf(study, 'oneOffCost', { assume: ['set'] }).model)).toBe('[20, 80]');
    const assume = ['set', 'systems'];
    const { today, model: inModel } = rowOf(study, 'oneOffCost', { assume });
    expect([today, inModel].map(short)).toEqual(['0', '[120, 230]']);
    expect(inModel).toMatchObject({ basis: 'assumed', assumptions: assume });
    const still = rowOf(study, 'oneOffCost', { model: 'still', assume }).model;
    expect(still).toMatchObject({ kind: 'value', value: 0, assumptions: ['set'] });
    expect(short(rowOf(study, 'oneOffCost', { assume: ['set', 'cheap'] }).model)).toBe('[10, 80]');
  });

  it('[IN52] is 0 today, marked with the set that gives the rate, whatever is known of staff', () => {
    for (const given of [study, { ...study, figures: new Map() }]) {
      expect(rowOf(given, 'oneOffCost', { assume: ['set', 'systems'] }).today).toEqual({
        kind: 'value',
        value: 0,
        basis: 'assumed',
        assumptions: ['set'],
      });
    }
  });

  it('[IN51] takes the same rate on both sides, and systems of each one’s own', () => {
    // b − a is 6 − 4 to 8 − 2; at 10 to 20 each.
    expect(short(pairOf(study, 'oneOffCost', 'model', 'rest', ['set']).difference)).toBe('[20, 120]');
    expect(short(pairOf(study, 'oneOffCost', 'model', 'rest', ['set', 'systems']).difference)).toBe(
      '[-30, 170]',
    );
    const same = pairOf(study, 'oneOffCost', 'model', 'same', ['set', 'systems']);
    expect([short(same.difference), same.verdict]).toEqual(['0', 'equal']);
  });
});
