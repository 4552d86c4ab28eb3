import { describe, expect, it } from 'vitest';
import type { AssumptionSet, Basis, Figure } from '#figures';
import { today } from '#moves';
import { measureModels } from './measure.ts';
import type { IndicatorRow } from './measurement.ts';
import { settingOf } from './setting.ts';
import { subjectOf } from './subject.ts';
import { agenda, between, leaf, model, pairOf, rowOf, short, staff } from './testing/inShort.ts';
import { caseSeed, measuredCases, rowsOf } from './testing/measuredCases.ts';
import { rangeIndicators } from './testing/pointNumbers.ts';
import { smallSet } from './testing/smallStudies.ts';
import { studyOf } from './testing/studyOf.ts';

function set(id: string, figures: readonly Figure[]): AssumptionSet {
  const text = { en: id };
  return { id, name: text, description: text, figures, rates: [], followOn: [] };
}

/** Basis and marks of a row's model, such as `assumed share`. */
function ground(row: IndicatorRow): string {
  return [row.model.basis, ...row.model.assumptions].join(' ');
}

const sketch = {
  administrations: 3,
  nodes: [leaf('a', 0), leaf('b', 0), leaf('c', 1), leaf('d', 2), leaf('e', 2, { listed: false })],
  figures: [
    staff('adm-0', 10),
    staff('adm-1', 20, { basis: 'inferred' }),
    staff('adm-2', 30),
    agenda('adm-0', between(0.2, 0.5)),
  ],
  reforms: [{ id: 'reform', takes: [['a', 0.5]] as const }],
  models: [
    model('model', { a: 1 }),
    model('still', {}),
    model('other', { d: 1 }),
    model('unlisted', { e: 1 }),
  ],
  sets: [set('share', [staff('a', between(2, 4))]), set('other', [staff('d', between(5, 9))])],
};
const study = studyOf(sketch);

describe('what a number rests on', () => {
  it('[IN60] is the weakest of its inputs', () => {
    // Two stated totals and an inferred one; what the model moves is inferred as well.
    expect(rowOf(study, 'staffBalance').today.basis).toBe('inferred');
    const stated = studyOf({
      ...sketch,
      figures: [staff('adm-0', 10), staff('adm-1', 20), staff('adm-2', 30)],
    });
    expect(rowOf(stated, 'staffBalance').today.basis).toBe('stated');
    expect(rowOf(stated, 'staffBalance').model.basis).toBe('inferred');
    expect(rowOf(stated, 'staffMoved').model.basis).toBe('inferred');
    expect(rowOf(stated, 'reformExposureStaff').today.basis).toBe('judgement');
    for (const followsBasis of ['judgement', 'assumed'] satisfies Basis[]) {
      const follows = studyOf({ ...sketch, staff: { followsBasis } });
      for (const id of ['staffBalance', 'staffLargestToSmallest', 'staffMoved']) {
        expect(rowOf(follows, id).model.basis, id).toBe(followsBasis);
        expect(rowOf(follows, id, { model: 'still' }).model.basis, id).not.toBe(followsBasis);
      }
    }
  });

  it('[IN61] takes assumption sets only where asked, and passes over those that are not there', () => {
    expect(rowOf(study, 'staffMoved').model).toMatchObject({ min: 0, max: 10, assumptions: [] });
    expect(rowOf(study, 'staffMoved', { assume: ['share'] }).model).toMatchObject({ min: 2, max: 4 });
    expect(measureModels(study, { assume: ['none'] })).toEqual(measureModels(study));
  });

  it('[IN62] marks what a set touches, differences too, and assumes it', () => {
    const assume = ['share', 'other'];
    expect(ground(rowOf(study, 'staffMoved', { assume }))).toBe('assumed share');
    expect(ground(rowOf(study, 'staffMoved', { assume, model: 'other' }))).toBe('assumed other');
    expect(rowOf(study, 'staffMoved', { assume }).difference.assumptions).toEqual(['share']);
    expect(pairOf(study, 'staffMoved', 'model', 'other', assume).difference.assumptions).toEqual([
      'other',
      'share',
    ]);
    // The total is stated; what the reform may take of it is not.
    const exposed = rowOf(study, 'reformExposureStaff', { assume });
    expect([short(exposed.today), ...exposed.today.assumptions]).toEqual(['[0.1, 0.2]', 'share']);
  });

  it('[IN63] marks nothing else: what stated figures fix stays as it is', () => {
    const assume = ['share', 'other'];
    const untouched = ['staffBalance', 'staffLargestToSmallest', 'agendaBalance', 'agendaLoadTopTwo'];
    for (const id of untouched) {
      expect(rowOf(study, id, { assume }).today, id).toEqual(rowOf(study, id).today);
    }
    expect(ground(rowOf(study, 'staffBalance', { assume, model: 'still' }))).toBe('inferred');
    expect(ground(rowOf(study, 'staffBalance', { assume }))).toBe('assumed share');
    expect(ground(rowOf(study, 'agendaBalance', { assume }))).toBe('assumed');
  });

  it('[IN64] today’s agenda rests on no assumption; a model’s on items following, where one that carries some moved', () => {
    for (const id of ['agendaBalance', 'agendaLoadTopTwo']) {
      const row = rowOf(study, id);
      expect([row.today.basis, row.model.basis, row.difference.basis], id).toEqual([
        'stated',
        'assumed',
        'assumed',
      ]);
      expect(rowOf(study, id, { model: 'still' }).model.basis, id).toBe('stated');
      expect(rowOf(study, id, { model: 'unlisted' }), id).toMatchObject({
        model: { basis: 'stated' },
        difference: { kind: 'value', value: 0 },
      });
    }
  });
});

describe(`marks (seed ${caseSeed})`, { timeout: 30_000 }, () => {
  it('[IN62] stand on every number that a set changes', () => {
    let changed = 0;
    for (const given of measuredCases().filter(({ sets }) => sets.length > 0)) {
      const setting = settingOf(given.small.study);
      const without = { ...given, subjects: given.subjects.map(({ id }) => subjectOf(setting, id)) };
      const before = rowsOf(without, rangeIndicators);
      for (const [at, { subject, indicator, measured }] of rowsOf(given, rangeIndicators).entries()) {
        const was = before[at]?.measured.reading;
        if (short(was) === short(measured.reading)) continue;
        // Of a change, today is 0 whatever is assumed; only that it can be measured is news.
        if (indicator.kind === 'change' && subject.id === today) continue;
        changed += 1;
        const told = `${given.name}: ${indicator.id} of ${subject.id} ${short(was)} → ${short(measured.reading)}`;
        expect(measured.reading.assumptions, told).toEqual([smallSet]);
        expect(measured.reading.basis, told).toBe('assumed');
      }
    }
    expect(changed).toBeGreaterThan(100);
  });
});
