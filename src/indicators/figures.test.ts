import { describe, expect, it } from 'vitest';
import type { AssumptionSet, Figure, Statement } from '#figures';
import { assumptionEffect } from './assumptionEffect.ts';
import { figureGaps } from './figureGaps.ts';
import { figureRanges } from './figureRanges.ts';
import { figureUses } from './figureUses.ts';
import { studyOf } from './testing/studyOf.ts';

const text = (en: string) => ({ en });
const figure = (id: string, of: readonly string[], says: Statement, more: Partial<Figure> = {}): Figure => ({
  id,
  quantity: 'staff',
  subject: { kind: 'of', ids: of },
  says,
  date: '2024-01-01',
  basis: 'stated',
  ...more,
});
const nodes = ['t0', 't1', 't2'].map((id, at) => ({
  id,
  name: text(id),
  home: `adm-${at}`,
  listed: true,
  basis: 'stated' as const,
}));
const equal = (value: number): Statement => ({ kind: 'equal', value });
const own = [figure('f0', ['adm-0'], equal(100)), figure('f1', ['adm-1'], equal(50))];
const cost: AssumptionSet = {
  id: 'cost',
  name: text('cost'),
  description: text('cost'),
  figures: [],
  rates: [{ id: 'cost.rate', kind: 'oneOffCostPerFteDkk', min: 10, max: 20 }],
  followOn: [],
};
const guess: AssumptionSet = {
  ...cost,
  id: 'guess',
  rates: [],
  figures: [figure('guess.f2', ['adm-2'], { kind: 'between', min: 10, max: 50 })],
};
const model = {
  id: 'model',
  name: text('model'),
  steps: [
    {
      kind: 'own' as const,
      id: 'step',
      name: text('step'),
      transfers: [{ what: { kind: 'nodes' as const, nodes: ['t0'] }, to: 'adm-1' }],
      structure: [],
      leftOut: [],
      basis: 'stated' as const,
    },
  ],
  names: [],
  prevails: [],
  merits: [],
  notes: [],
  alternatives: [],
  basis: 'stated' as const,
  // A test says no more of a model than it asks about.
} as unknown as NonNullable<Parameters<typeof studyOf>[0]['models']>[number];

const study = (figures: readonly Figure[] = own, sets: readonly AssumptionSet[] = [cost, guess]) =>
  studyOf({ administrations: 3, nodes, figures, sets, models: [model] });

describe('what figures are used for', () => {
  it('is every number whose explanation names them, with the models that have it so', () => {
    const uses = figureUses(study());
    const f0 = new Map(uses.get('f0')?.map((use) => [use.indicator, use.models]));
    expect(f0.get('staffBalance')).toEqual(['today', 'model']);
    // What moves rests on the administration that it moves out of, and nothing moves today.
    expect(f0.get('staffMoved')).toEqual(['model']);
    expect(uses.get('f1')?.map(({ indicator }) => indicator)).not.toContain('staffMoved');
  });

  it('names rates and figures of assumption sets while these are on', () => {
    expect(figureUses(study()).has('cost.rate')).toBe(false);
    const on = figureUses(study(), ['cost', 'guess']);
    expect(on.get('cost.rate')).toEqual([{ indicator: 'oneOffCost', models: ['model'] }]);
    expect(on.get('guess.f2')?.map(({ indicator }) => indicator)).toContain('staffBalance');
  });

  it('is nothing for a figure that changes nothing', () => {
    const context = figure('context', ['adm-0'], { kind: 'atLeast', min: 1 });
    expect(figureUses(study([...own, context])).has('context')).toBe(false);
  });
});

describe('what figures leave open together', () => {
  it('is narrower than what one says by itself, and rests on those that make it so', () => {
    const part = figure('part', ['t0'], { kind: 'atLeast', min: 30 });
    const range = figureRanges(study([...own, part])).get('part');
    expect(range?.reading).toMatchObject({ kind: 'value', value: 100 });
    expect(range?.restsOn).toEqual(['f0']);
  });

  it('is a number for a share of something known, marked with its set', () => {
    const share = figure('guess.share', ['t0', 't1'], {
      kind: 'share',
      of: { kind: 'of', ids: ['adm-0', 'adm-1'] },
      min: 0.5,
      max: 1,
    });
    const found = figureRanges(study(own, [{ ...guess, figures: [share] }]), ['guess']).get('guess.share');
    expect(found?.reading).toMatchObject({ kind: 'value', value: 150 });
  });

  it('cannot be said while the figures contradict each other', () => {
    const wrong = figure('wrong', ['t0'], { kind: 'atLeast', min: 101 });
    const found = figureRanges(study([...own, wrong])).get('f1');
    expect(found?.reading).toMatchObject({ kind: 'missing', reason: 'contradiction' });
    expect(found?.restsOn).toEqual(['f0', 'wrong']);
  });

  it('leaves figures out that do not count', () => {
    const later = figure('later', ['adm-2'], equal(1), { date: '2030' });
    expect([...figureRanges(study([...own, later])).keys()]).toEqual(['f0', 'f1']);
  });
});

describe('what is missing', () => {
  it('names quantities that no figure that counts gives a number for', () => {
    const said = figure(
      'said',
      ['com-0'],
      { kind: 'missing', reason: text('not told') },
      { quantity: 'agenda' },
    );
    const gaps = figureGaps(study([...own, said]));
    expect(gaps.quantities).toEqual(['agenda']);
    expect(gaps.saidMissing).toEqual(['said']);
    expect(figureGaps(study([])).quantities).toEqual(['staff', 'agenda']);
  });

  it('names who is known through others only, unless these fix it', () => {
    expect(figureGaps(study()).bodies).toMatchObject([
      { quantity: 'staff', body: 'adm-2', reading: { kind: 'range', min: 0, max: null } },
    ]);
    const total = figure('total', [], equal(170), { subject: { kind: 'everything' } });
    expect(figureGaps(study([...own, total])).bodies).toEqual([]);
  });

  it('counts the tasks without a figure of their own, by administration', () => {
    const gaps = figureGaps(study([...own, figure('one', ['t1'], equal(20))]));
    const [staff] = gaps.leaves;
    expect(staff).toMatchObject({ quantity: 'staff', leaves: 3, withFigure: 1 });
    expect([...(staff?.without ?? [])]).toEqual([
      ['adm-0', ['t0']],
      ['adm-2', ['t2']],
    ]);
  });

  it('names the numbers that cannot be worked out, why, and where', () => {
    const unknown = (assume: readonly string[]) =>
      figureGaps(study(), assume).unknown.find(({ indicator }) => indicator === 'oneOffCost');
    expect(unknown([])).toMatchObject({ reading: { reason: 'noRate' }, models: ['today', 'model'] });
    expect(unknown(['cost'])).toBeUndefined();
  });
});

describe('what an assumption set changes', () => {
  it('is each number on the whole, without it and with it', () => {
    const changes = assumptionEffect(study(), 'cost');
    expect(changes.map(({ model: of, indicator }) => `${indicator} ${of}`)).toEqual([
      'oneOffCost today',
      'oneOffCost model',
    ]);
    expect(changes[1]).toMatchObject({
      without: { kind: 'missing', reason: 'noRate' },
      with: { kind: 'range', min: 1000, max: 2000 },
    });
  });

  it('is measured with the other sets as they are', () => {
    const alone = assumptionEffect(study(), 'guess').map(({ indicator }) => indicator);
    expect(alone).toContain('staffBalance');
    expect(assumptionEffect(study(), 'cost', ['cost', 'guess'])).toHaveLength(2);
  });
});
