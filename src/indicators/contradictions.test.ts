import { describe, expect, it } from 'vitest';
import type { AssumptionSet, Figure, Statement } from '#figures';
import { contradictionsOf } from './contradictions.ts';
import { studyOf } from './testing/studyOf.ts';

const text = (en: string) => ({ en });

const figure = (id: string, of: readonly string[], says: Statement, quantity = 'staff'): Figure => ({
  id,
  quantity,
  subject: { kind: 'of', ids: of },
  says,
  date: '2024-01-01',
  basis: 'stated',
});
const set = (id: string, figures: readonly Figure[]): AssumptionSet => ({
  id,
  name: text(id),
  description: text(id),
  figures,
  rates: [],
  followOn: [],
});
const nodes = ['t0', 't1', 't2'].map((id, at) => ({
  id,
  name: text(id),
  home: `adm-${at}`,
  listed: true,
  basis: 'stated' as const,
}));
const fits = figure('f0', ['adm-0'], { kind: 'equal', value: 10 });
const tooMuch = figure('f1', ['t0'], { kind: 'atLeast', min: 11 });
const study = (figures: readonly Figure[], sets: readonly AssumptionSet[] = []) =>
  studyOf({ administrations: 3, nodes, figures, sets });

describe('contradictions of a study', () => {
  it('are none where the figures fit', () => {
    expect(contradictionsOf(study([fits]))).toEqual([]);
  });

  it('are each told, with the figures that none of could be spared', () => {
    const figures = [
      fits,
      tooMuch,
      figure('f2', ['t1'], { kind: 'equal', value: 5 }),
      figure('f3', ['adm-1'], { kind: 'atMost', max: 4 }),
      figure('f4', ['t2'], { kind: 'equal', value: 1 }),
    ];
    const found = contradictionsOf(study(figures)).map(({ ids, place, data }) => [ids, place, data]);
    // The narrowest place first; `check` puts them in the order of the file.
    expect(found.sort()).toEqual([
      [['f0', 'f1'], 'figures/f0', { places: ['figures/f0', 'figures/f1'] }],
      [['f2', 'f3'], 'figures/f2', { places: ['figures/f2', 'figures/f3'] }],
    ]);
  });

  it('are told of each assumption set by itself, at its own figure, and not again of what contradicts anyway', () => {
    const sets = [
      set('bold', [figure('bold.t2', ['t2'], { kind: 'atLeast', min: 8 })]),
      set('meek', [figure('meek.t2', ['t2'], { kind: 'atLeast', min: 1 })]),
    ];
    const figures = [fits, tooMuch, figure('f4', ['adm-2'], { kind: 'equal', value: 7 })];
    expect(contradictionsOf(study(figures, sets))).toEqual([
      {
        code: 'figuresContradict',
        ids: ['f0', 'f1'],
        place: 'figures/f0',
        data: { places: ['figures/f0', 'figures/f1'] },
      },
      {
        code: 'figuresContradict',
        ids: ['f4', 'bold.t2'],
        place: 'assumptionSets/bold/figures[0]',
        data: { places: ['figures/f4', 'assumptionSets/bold/figures[0]'], set: 'bold' },
      },
    ]);
  });
});
