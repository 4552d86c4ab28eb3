import { describe, expect, it } from 'vitest';
import { currentFigures, type Figure, type Source, type Statement } from './index.ts';

const source = (id: string, series: string, date: string, independent = false): [string, Source] => [
  id,
  { id, title: { en: id }, series, date, ...(independent ? { independent } : {}) },
];
const sources = new Map([
  source('register-2022', 'register', '2022-12-31'),
  source('register-2023', 'register', '2023-12-31'),
  source('register-2025', 'register', '2025-12-31'),
  source('budget-2024', 'budget', '2024-01-15'),
  source('audit-2024', 'audit', '2024-02-01', true),
]);
const equal = (value: number): Statement => ({ kind: 'equal', value });

function figure(id: string, from: string | undefined, says: Statement, more: Partial<Figure> = {}): Figure {
  return {
    id,
    quantity: 'staff',
    subject: { kind: 'of', ids: ['tmf'] },
    says,
    basis: 'stated',
    ...(from === undefined ? {} : { source: { source: from } }),
    ...more,
  };
}

function read(...figures: Figure[]): { current: string[]; superseded: string[]; later: string[] } {
  const { current, superseded, later } = currentFigures(figures, sources, '2024-03-01');
  return {
    current: current.map(({ id }) => id),
    superseded: superseded.map((each) => `${each.figure.id} by ${each.by}`),
    later: later.map(({ id }) => id),
  };
}

describe('reading figures as of a date', () => {
  it('[FG1] a figure after the date does not count, its own date comes before its source’s', () => {
    expect(read(figure('now', 'register-2023', equal(1)), figure('then', 'register-2025', equal(2)))).toEqual(
      {
        current: ['now'],
        superseded: [],
        later: ['then'],
      },
    );
    expect(read(figure('dated', 'register-2025', equal(2), { date: '2024-03' })).current).toEqual(['dated']);
    expect(read(figure('dated', 'register-2023', equal(2), { date: '2024-03-02' })).later).toEqual(['dated']);
  });

  it('[FG2] within a series the later edition replaces amounts of any kind', () => {
    const old = figure('old', 'register-2022', equal(1));
    const between = figure('new', 'register-2023', { kind: 'between', min: 3, max: 4 });
    expect(read(old, between)).toEqual({ current: ['new'], superseded: ['old by new'], later: [] });
    const least = figure('least', 'register-2023', { kind: 'atLeast', min: 3 });
    const most = figure('most', 'register-2023', { kind: 'atMost', max: 4 });
    expect(read(least, most).current).toEqual(['least', 'most']);
  });

  it('[FG2] a share is replaced by a share of the same base only', () => {
    const share = (id: string, from: string, base: string): Figure =>
      figure(id, from, { kind: 'share', of: { kind: 'of', ids: [base] }, min: 0.1, max: 0.2 });
    expect(read(share('a', 'register-2022', 'x'), share('b', 'register-2023', 'x')).current).toEqual(['b']);
    expect(read(share('a', 'register-2022', 'x'), share('b', 'register-2023', 'y')).current).toEqual([
      'a',
      'b',
    ]);
    expect(read(share('a', 'register-2022', 'x'), figure('b', 'register-2023', equal(1))).current).toEqual([
      'a',
      'b',
    ]);
  });

  it('[FG3] another series supersedes the same kind of statement, unless it is independent', () => {
    const old = figure('old', 'register-2023', equal(1));
    expect(read(old, figure('new', 'budget-2024', equal(2))).superseded).toEqual(['old by new']);
    expect(read(old, figure('new', 'budget-2024', { kind: 'atLeast', min: 2 })).current).toEqual([
      'old',
      'new',
    ]);
    expect(read(old, figure('new', 'audit-2024', equal(2))).current).toEqual(['old', 'new']);
  });

  it('[FG4] undated figures and figures of the same date stand side by side', () => {
    const undated = figure('undated', undefined, equal(1));
    expect(read(undated, figure('dated', 'register-2023', equal(2))).current).toEqual(['undated', 'dated']);
    expect(
      read(figure('a', 'register-2023', equal(1)), figure('b', 'register-2023', equal(2))).current,
    ).toEqual(['a', 'b']);
  });

  it('[FG5] a number found later ends "missing", silence later ends no number', () => {
    const missing = (id: string, from: string): Figure =>
      figure(id, from, { kind: 'missing', reason: { en: 'none' } });
    expect(read(missing('gap', 'register-2022'), figure('n', 'budget-2024', equal(2))).current).toEqual([
      'n',
    ]);
    expect(read(figure('n', 'register-2022', equal(2)), missing('gap', 'register-2023')).current).toEqual([
      'n',
      'gap',
    ]);
    expect(read(missing('a', 'register-2022'), missing('b', 'register-2023')).current).toEqual(['b']);
  });

  it('[FG6] subjects are sets, and the latest successor is named', () => {
    const of = (ids: string[]): Partial<Figure> => ({ subject: { kind: 'of', ids } });
    const all = read(
      figure('a', 'register-2022', equal(1), of(['x', 'y'])),
      figure('b', 'register-2023', equal(2), of(['y', 'x', 'x'])),
      figure('c', 'budget-2024', equal(3), of(['x', 'y'])),
      figure('d', 'budget-2024', equal(3), of(['x'])),
      figure('e', 'budget-2024', equal(3), { quantity: 'agenda', ...of(['x', 'y']) }),
    );
    expect(all).toEqual({ current: ['c', 'd', 'e'], superseded: ['a by c', 'b by c'], later: [] });
  });
});
