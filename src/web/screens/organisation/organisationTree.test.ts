import { describe, expect, test } from 'vitest';
import type { TaskNode } from '#organisation';
import { emptyStudy, type Study } from '#study';
import { keysAbove, organisationRows, organisationTree } from './organisationTree.ts';
import { searchOrganisation } from './searchOrganisation.ts';

const node = (id: string, more: Partial<TaskNode> = {}): TaskNode => ({
  id,
  name: { da: id },
  basis: 'stated',
  ...more,
});

const mapOf = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item] as const));

const study: Study = {
  ...emptyStudy,
  committees: mapOf([
    { id: 'care-committee', name: { da: 'Omsorgsudvalget' } },
    { id: 'city-committee', name: { da: 'Byudvalget' } },
  ]),
  administrations: mapOf([
    { id: 'care', name: { da: 'Omsorg' }, short: { da: 'OMF' }, committee: 'care-committee' },
    { id: 'city', name: { da: 'By' }, committee: 'city-committee' },
  ]),
  nodes: mapOf([
    node('home-care', { home: 'care', name: { da: 'Hjemmepleje på Ærø' } }),
    node('traffic', { home: 'city', codes: [{ scheme: 'KLE', code: '05.13' }] }),
    node('buses', { parent: 'traffic', home: 'care' }),
    node('roads', { parent: 'traffic', rest: true }),
    node('lost', { home: null }),
  ]),
  areas: mapOf([{ id: 'age', name: { da: 'Ældre' }, members: ['home-care'], basis: 'stated' }]),
};

const open = () => true;
const told = (rows: ReturnType<typeof organisationRows>) =>
  rows.map(
    ({ branch, level }) => `${'  '.repeat(level - 1)}${branch.id || '-'}${branch.isPartly ? ' partly' : ''}`,
  );

describe('the tree', () => {
  test('a task stands under each home that has some of it, with its parts there', () => {
    expect(told(organisationRows(organisationTree(study), open))).toEqual([
      'care-committee',
      '  care',
      '    home-care',
      '    traffic partly',
      '      buses',
      'city-committee',
      '  city',
      '    traffic partly',
      '      roads',
      '-',
      '  lost',
    ]);
  });

  test('a closed line hides what is beneath it, and keys are unique', () => {
    const rows = organisationRows(organisationTree(study), ({ kind }) => kind === 'committee');
    expect(told(rows)).toEqual(['care-committee', '  care', 'city-committee', '  city', '-']);
    const all = organisationRows(organisationTree(study), open).map(({ branch }) => branch.key);
    expect(new Set(all).size).toBe(all.length);
  });

  test('what is above a thing, at each place where it stands', () => {
    expect(keysAbove(organisationTree(study), 'buses')).toEqual(['care-committee', 'care', 'care/traffic']);
    expect(keysAbove(organisationTree(study), 'traffic')).toEqual([
      'care-committee',
      'care',
      'city-committee',
      'city',
    ]);
    expect(keysAbove(organisationTree(study), 'care-committee')).toEqual([]);
  });
});

describe('searching', () => {
  const found = (query: string) =>
    told(organisationRows(organisationTree(study), () => false, searchOrganisation(study, 'da', query)));

  test.each([
    ['paa aeroe', ['care-committee', '  care', '    home-care']],
    ['omf', ['care-committee', '  care', '    home-care', '    traffic partly', '      buses']],
    [
      '05.13',
      [
        'care-committee',
        '  care',
        '    traffic partly',
        '      buses',
        'city-committee',
        '  city',
        '    traffic partly',
        '      roads',
      ],
    ],
    ['aeldre', ['care-committee', '  care', '    home-care']],
    ['roads', ['city-committee', '  city', '    traffic partly', '      roads']],
    ['nothing like it', []],
  ])('%s', (query, rows) => {
    expect(found(query)).toEqual(rows);
  });

  test('blanks search for nothing', () => {
    expect(searchOrganisation(study, 'da', '  ')).toBeUndefined();
  });
});
