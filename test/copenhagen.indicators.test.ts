import { describe, expect, it } from 'vitest';
import type { Figure, Reading } from '#figures';
import {
  compareModels,
  explainIndicator,
  type IndicatorRow,
  type ModelMeasures,
  measureModels,
} from '#indicators';
import { today } from '#moves';
import type { Study } from '#study';
import { copenhagenStudy } from './copenhagenStudy.ts';

const study = copenhagenStudy();
const models = ['model-1', 'model-2', 'model-3'] as const;
const sets = [...study.assumptionSets.keys()];

const measuredByAssumed = new Map<string, readonly ModelMeasures[]>();

/** Each way to measure, made once. */
function measured(assume: readonly string[]): readonly ModelMeasures[] {
  const key = assume.join(' ');
  const known = measuredByAssumed.get(key) ?? measureModels(study, { assume });
  measuredByAssumed.set(key, known);
  return known;
}

function row(model: string, id: string, of?: string, assume: readonly string[] = []): IndicatorRow {
  const found = measured(assume)
    .find((one) => one.id === model)
    ?.indicators.find((one) => one.id === id && one.of === of);
  if (!found) throw new Error(`no ${id} ${of ?? ''} of ${model}`);
  return found;
}

function numberOf(reading: Reading): number {
  return reading.kind === 'value' ? reading.value : Number.NaN;
}

function endsOf(reading: Reading | undefined): readonly (number | null)[] {
  if (reading?.kind === 'range') return [reading.min, reading.max];
  return reading?.kind === 'value' ? [reading.value] : [];
}

describe('Copenhagen today', { timeout: 30_000 }, () => {
  const of = (id: string, what?: string): Reading => row('model-1', id, what).today;

  it('[IN45] has staff balance 0.5625', () => {
    expect(numberOf(of('staffBalance'))).toBeGreaterThan(0.5625 - 5e-5);
    expect(numberOf(of('staffBalance'))).toBeLessThan(0.5625 + 5e-5);
    expect(of('staffBalance').basis).toBe('stated');
  });

  it('[IN47] has 11.36 times as many staff in the largest administration as in the smallest', () => {
    expect(numberOf(of('staffLargestToSmallest'))).toBeCloseTo(11.357142857142858, 12);
  });

  it('[IN40] has business in four administrations, children and youth in five, and 18 duplicate functions', () => {
    expect(numberOf(of('areaSpread', 'business'))).toBe(4);
    expect(numberOf(of('areaSpread', 'children-and-youth'))).toBe(5);
    expect(numberOf(of('duplicateFunctions'))).toBe(18);
  });

  it('[IN46, IN64] has half to four fifths of agenda items with the two busiest committees, on no assumption', () => {
    const load = of('agendaLoadTopTwo');
    expect(endsOf(load)).toEqual([0.5, 0.8]);
    expect(load).toMatchObject({ exact: true, assumptions: [] });
    expect(load.basis).not.toBe('assumed');
  });

  it('[IN52] has changed nothing', () => {
    for (const id of [
      'newInterfaces',
      'goneInterfaces',
      'changedInterfaces',
      'staffMoved',
      'tasksMoved',
      'leavesMoved',
      'administrationsTouched',
    ]) {
      expect(of(id), id).toMatchObject({ kind: 'value', value: 0 });
    }
  });
});

describe('the three models of Copenhagen', { timeout: 30_000 }, () => {
  it('[IN40] are admissible and meet both terms', () => {
    expect(measured([]).map(({ id }) => id)).toEqual(models);
    for (const { admissible, terms } of measured([])) {
      expect({ admissible, terms }).toEqual({
        admissible: true,
        terms: [
          { id: 'seven-bodies', status: 'met' },
          { id: 'form-of-government', status: 'met' },
        ],
      });
    }
  });

  it('[IN40] hold business in three administrations each; model 1 touches eight', () => {
    for (const id of models) expect(numberOf(row(id, 'areaSpread', 'business').model), id).toBe(3);
    expect(numberOf(row('model-1', 'administrationsTouched').model)).toBe(8);
  });

  it('[IN50] model 1 moves 1,938 to 39,900 staff: 38 to 39,900 move, up to 1,900 join', () => {
    const { model, difference, parts } = row('model-1', 'staffMoved');
    expect(endsOf(model)).toEqual([1938, 39_900]);
    expect(endsOf(difference)).toEqual([1938, 39_900]);
    expect(endsOf(parts?.['moved'])).toEqual([38, 39_900]);
    expect(endsOf(parts?.['joined'])).toEqual([0, 1900]);
    expect(model).toMatchObject({ exact: true, basis: 'inferred', assumptions: [] });
  });

  it('[IN64] have agendas that are assumed to follow their tasks', () => {
    for (const id of models) {
      for (const indicator of ['agendaBalance', 'agendaLoadTopTwo']) {
        expect(row(id, indicator).model.basis, `${indicator} of ${id}`).toBe('assumed');
      }
    }
  });

  it('[IN44] differ from themselves by nothing, with every set on', () => {
    for (const assume of [[], sets]) {
      for (const id of [today, 'model-1']) {
        const differing = compareModels(study, id, id, { assume }).indicators.filter(
          ({ a, difference, verdict }) =>
            a.kind !== 'missing' && !(numberOf(difference) === 0 && verdict === 'equal'),
        );
        expect(differing, id).toEqual([]);
      }
    }
  });

  it('[IN81] are explained by what is measured, number by number: model 1', () => {
    for (const assume of [[], sets]) {
      for (const { id, indicators } of measured(assume).filter(({ id }) => id === 'model-1')) {
        for (const one of indicators) {
          const of = one.of === undefined ? {} : { of: one.of };
          const root = explainIndicator(study, { model: id, indicator: one.id, ...of, assume });
          expect(root?.value, `${one.id} ${one.of ?? ''} of ${id}`).toEqual(one.model);
        }
      }
    }
  });
});

describe('assumption sets of Copenhagen', { timeout: 30_000 }, () => {
  it('[IN51] one-off cost is missing without a rate, and a marked range with one', () => {
    for (const id of models) {
      const without = row(id, 'oneOffCost');
      for (const reading of [without.today, without.model, without.difference]) {
        expect(reading, id).toMatchObject({ kind: 'missing', reason: 'noRate' });
      }
      const priced = row(id, 'oneOffCost', undefined, ['move-cost']);
      expect(priced.model).toMatchObject({ kind: 'range', basis: 'assumed', assumptions: ['move-cost'] });
      expect(priced.today).toMatchObject({ kind: 'value', value: 0 });
    }
  });

  it('[IN61] are off by default', () => {
    for (const { indicators } of measureModels(study, { models: ['model-1'] })) {
      for (const { today: before, model, difference } of indicators) {
        expect([...before.assumptions, ...model.assumptions, ...difference.assumptions]).toEqual([]);
      }
    }
  });

  it.each(sets)('[IN62] with %s on, every number that changes is marked, and some are', (set) => {
    let marked = 0;
    for (const id of models) {
      for (const one of measured([set]).find((found) => found.id === id)?.indicators ?? []) {
        const was = row(id, one.id, one.of);
        for (const [before, after] of [
          [was.today, one.today],
          [was.model, one.model],
          [was.difference, one.difference],
        ] as const) {
          marked += after.assumptions.length;
          if (JSON.stringify(endsOf(before)) === JSON.stringify(endsOf(after)) || before.kind === 'missing')
            continue;
          expect(after, `${one.id} ${one.of ?? ''} of ${id}`).toMatchObject({
            basis: 'assumed',
            assumptions: [set],
          });
        }
      }
    }
    expect(marked).toBeGreaterThan(0);
  });

  it('[IN63] leave alone what stated figures fix: staff today, with all of them on', () => {
    for (const id of ['staffBalance', 'staffLargestToSmallest', 'agendaBalance', 'agendaLoadTopTwo']) {
      expect(row('model-1', id, undefined, sets).today, id).toEqual(row('model-1', id).today);
    }
    expect(row('model-1', 'staffMoved', undefined, ['support-share']).model.assumptions).toEqual([
      'support-share',
    ]);
  });

  it('[IN53, IN55] follow-on widens staff moved upwards only, since each model moves some of the functions itself', () => {
    for (const id of models) {
      const [without, following] = [
        row(id, 'staffMoved'),
        row(id, 'staffMoved', undefined, ['corporate-follow-on']),
      ];
      expect(endsOf(following.model)[0], id).toBe(endsOf(without.model)[0]);
      expect(endsOf(following.parts?.['followOn'])[0], id).toBe(0);
      expect(following.model).toMatchObject({ basis: 'assumed', assumptions: ['corporate-follow-on'] });
      expect(row(id, 'staffBalance', undefined, ['corporate-follow-on'])).toEqual(row(id, 'staffBalance'));
    }
  });
});

describe('a contradiction in Copenhagen', { timeout: 30_000 }, () => {
  const ofStaff = [
    'staffBalance',
    'staffLargestToSmallest',
    'staffMoved',
    'smallUnits',
    'reformExposureStaff',
  ];
  const ofAgenda = ['agendaBalance', 'agendaLoadTopTwo'];
  const stated = (quantity: string, ...ids: readonly string[]): string => {
    const found = [...study.figures.values()].find(
      ({ quantity: its, subject }) =>
        its === quantity && subject.kind === 'of' && subject.ids.join(' ') === ids.join(' '),
    );
    if (!found) throw new Error(`no figure of ${quantity} about ${ids.join(' ')}`);
    return found.id;
  };
  const added = (figure: Pick<Figure, 'quantity' | 'subject' | 'says'>): Study => ({
    ...study,
    figures: new Map([...study.figures, ['added', { id: 'added', basis: 'stated', ...figure } as const]]),
  });
  const of = (...ids: readonly string[]) => ({ kind: 'of', ids }) as const;

  it.each([
    {
      says: 'an administration with at most 100',
      study: added({ quantity: 'staff', subject: of('buf'), says: { kind: 'atMost', max: 100 } }),
      needs: ['added', stated('staff', 'buf')],
      missing: ofStaff,
    },
    {
      says: 'a part with more than its administration',
      study: added({ quantity: 'staff', subject: of('kirkegaarde'), says: { kind: 'atLeast', min: 5000 } }),
      needs: ['added', stated('staff', 'tmf')],
      missing: ofStaff,
    },
    {
      says: 'a committee with more of the agendas than its share allows',
      study: added({ quantity: 'agenda', subject: of('buu'), says: { kind: 'atLeast', min: 0.3 } }),
      needs: ['added', stated('agenda', 'buu')],
      missing: ofAgenda,
    },
  ])('[IN57] $says: missing with exactly the irreducible set, and the rest goes on', (torn) => {
    for (const measuredModel of measureModels(torn.study, { models: ['model-1'] })) {
      for (const one of measuredModel.indicators) {
        const told = `${one.id} ${one.of ?? ''} of ${measuredModel.id}`;
        if (torn.missing.includes(one.id)) {
          const needs = [...torn.needs].sort();
          expect(one.model, told).toMatchObject({ kind: 'missing', reason: 'contradiction', needs });
        } else {
          expect(one.model, told).toEqual(row(measuredModel.id, one.id, one.of).model);
        }
      }
    }
  });
});
