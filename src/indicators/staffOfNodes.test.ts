import { expect, test } from 'vitest';
import { emptyStudy, type Study } from '#study';
import { staffOfLeaves } from './staffFlows.ts';
import { staffOfNodes } from './staffOfNodes.ts';

const mapOf = <Item extends { readonly id: string }>(...items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item] as const));

const study: Study = {
  ...emptyStudy,
  description: { ...emptyStudy.description, date: '2026-06-01' },
  committees: mapOf({ id: 'committee', name: { da: 'Udvalget' } }),
  administrations: mapOf({ id: 'city', name: { da: 'By' }, committee: 'committee' }),
  nodes: mapOf(
    { id: 'traffic', name: { da: 'Trafik' }, home: 'city', listed: true, basis: 'stated' },
    { id: 'buses', parent: 'traffic', name: { da: 'Busser' }, basis: 'stated' },
    { id: 'roads', parent: 'traffic', name: { da: 'Veje' }, rest: true, basis: 'stated' },
    { id: 'parks', name: { da: 'Parker' }, home: 'city', listed: true, basis: 'stated' },
  ),
  quantities: mapOf({ id: 'staff', name: { da: 'Ansatte' }, unit: 'fte', role: 'staff', followsLeaf: true }),
  figures: mapOf(
    {
      id: 'all',
      quantity: 'staff',
      subject: { kind: 'of', ids: ['city'] },
      says: { kind: 'equal', value: 100 },
      date: '2026-01',
      basis: 'stated',
    },
    {
      id: 'parks-staff',
      quantity: 'staff',
      subject: { kind: 'of', ids: ['parks'] },
      says: { kind: 'between', min: 20, max: 30 },
      date: '2026-01',
      basis: 'stated',
    },
  ),
};

test('a divided task has what its parts have together, narrower than each added up', () => {
  expect(staffOfNodes(study, ['traffic', 'gone'], [])).toMatchObject(
    new Map([['traffic', { kind: 'range', min: 70, max: 80, exact: true }]]),
  );
  const leaves = staffOfLeaves(study, []);
  expect('kind' in leaves ? leaves : leaves.leaves.get('buses')).toMatchObject({ min: 0, max: 80 });
});

test('of a leaf it says what the leaf has', () => {
  const leaves = staffOfLeaves(study, []);
  const parks = 'kind' in leaves ? undefined : leaves.leaves.get('parks');
  expect(staffOfNodes(study, ['parks'], []).get('parks')).toEqual(parks);
});

test('without figures nothing is known', () => {
  expect(staffOfNodes({ ...study, figures: new Map() }, ['traffic'], []).size).toBe(0);
});
