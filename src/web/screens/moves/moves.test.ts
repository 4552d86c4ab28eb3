import { describe, expect, it } from 'vitest';
import type { Move, Transfer } from '#moves';
import { emptyStudy, type Study } from '#study';
import { movesSaying } from '#wording';
import { bondsOf, newVariant, nextNumber, nextVariant, swapped, withVariant } from './moveEditing.ts';
import { moveWordsOf } from './moveWords.ts';
import { changeOf, draftOf, errorsIn } from './structureDraft.ts';
import { readTransfers, withPasted } from './transferPaste.ts';

const move = (id: string, number: number, more: Partial<Move> = {}): Move => ({
  id,
  number,
  name: { da: `Greb ${id}` },
  description: {},
  kind: 'taskMove',
  kindBasis: 'stated',
  variants: [newVariant('a', { da: 'A' }), newVariant('b', { da: 'B' })],
  requires: [],
  excludes: [],
  remarks: [],
  ...more,
});

function studyOf(...moves: readonly Move[]): Study {
  const nodes = [
    { id: 'libraries', name: { da: 'Bibliotekerne' } },
    { id: 'care', name: { da: 'Ældrepleje' } },
    { id: 'desk.a', name: { da: 'Skranke' } },
    { id: 'desk.b', name: { da: 'Skranke' } },
  ].map((node) => ({ ...node, basis: 'stated' as const }));
  return {
    ...emptyStudy,
    administrations: new Map(
      ['kff', 'bif'].map((id) => [
        id,
        { id, name: { da: `${id}-forvaltningen` }, short: { da: id.toUpperCase() }, committee: 'c' },
      ]),
    ),
    committees: new Map([['c', { id: 'c', name: { da: 'Udvalget' } }]]),
    nodes: new Map(nodes.map((node) => [node.id, node])),
    moves: new Map(moves.map((one) => [one.id, one])),
  };
}

const homes = [
  { id: 'kff', called: ['KFF', 'Kultur- og Fritidsforvaltningen'] },
  { id: 'bif', called: ['BIF'] },
];

describe('rows of transfers', () => {
  it('are read past a heading, with what is not known', () => {
    const rows = readTransfers(
      studyOf(),
      homes,
      'Opgave\tTil\nbibliotekerne\tkff\nAeldrepleje\tKultur- og Fritidsforvaltningen\nSkranke\tBIF\nRumfart\tNASA\r\n',
    );
    expect(rows.map(({ row, task, home }) => [row, task, home])).toEqual([
      [2, { kind: 'one', id: 'libraries' }, 'kff'],
      [3, { kind: 'one', id: 'care' }, 'kff'],
      [4, { kind: 'several', ids: ['desk.a', 'desk.b'] }, 'bif'],
      [5, { kind: 'none' }, undefined],
    ]);
  });

  it('become one transfer per administration, beside those there are, each task once', () => {
    const byRule: Transfer = { what: { kind: 'rule', area: 'x' }, to: 'kff' };
    const before: Transfer = { what: { kind: 'nodes', nodes: ['care'] }, to: 'kff' };
    expect(
      withPasted(
        [byRule, before],
        [
          { node: 'libraries', to: 'kff' },
          { node: 'care', to: 'kff' },
          { node: 'desk.a', to: 'bif' },
        ],
      ),
    ).toEqual([
      byRule,
      { what: { kind: 'nodes', nodes: ['care', 'libraries'] }, to: 'kff' },
      { what: { kind: 'nodes', nodes: ['desk.a'] }, to: 'bif' },
    ]);
  });
});

describe('moves', () => {
  it('get the next number and letter, and change numbers with a neighbour', () => {
    const [one, four] = [move('one', 1), move('four', 4)];
    expect(nextNumber(studyOf(one, four))).toBe(5);
    expect(nextNumber(studyOf())).toBe(1);
    expect(nextVariant(one)).toBe('c');
    expect(nextVariant({ variants: [newVariant('b', {})] })).toBe('a');
    expect(swapped(one, four).map(({ id, number }) => [id, number])).toEqual([
      ['one', 4],
      ['four', 1],
    ]);
  });

  it('tell what they require and exclude with the variants that are meant, not more', () => {
    const excluding = move('one', 1);
    const [a, b] = excluding.variants;
    if (!a || !b) throw new Error('there are two');
    const first = withVariant(withVariant(excluding, { ...a, excludes: [{ move: 'two', variant: 'a' }] }), {
      ...b,
      excludes: [{ move: 'two', variant: 'b' }],
      requires: [{ move: 'two' }],
    });
    const second = move('two', 2, { excludes: [{ move: 'one' }] });
    expect(bondsOf(studyOf(first, second))).toEqual([
      { kind: 'requires', from: 'one', fromVariants: ['b'], to: 'two', toVariants: [] },
      { kind: 'excludes', from: 'one', fromVariants: ['a'], to: 'two', toVariants: ['a'] },
      { kind: 'excludes', from: 'one', fromVariants: ['b'], to: 'two', toVariants: ['b'] },
      { kind: 'excludes', from: 'two', fromVariants: [], to: 'one', toVariants: [] },
    ]);
  });

  it('say in words what moves where', () => {
    const tell = moveWordsOf(studyOf(), 'da');
    expect(tell.transfer({ what: { kind: 'nodes', nodes: ['libraries', 'care'] }, to: 'kff' })).toBe(
      'Bibliotekerne og Ældrepleje → kff-forvaltningen',
    );
    expect(tell.selection({ kind: 'rule', home: 'bif' })).toBe('Alt i bif-forvaltningen i dag');
  });
});

describe('a change of administrations', () => {
  const words = movesSaying.da;

  it('comes out of its form as it went in, with all its ids', () => {
    const changes = [
      {
        kind: 'create',
        administration: { id: 'n', name: { da: 'Ny' }, short: { da: 'N' }, committee: { id: 'c' } },
      },
      { kind: 'dissolve', administration: 'bif' },
      {
        kind: 'merge',
        administrations: ['kff', 'bif'],
        into: { id: 'm', name: { da: 'Samlet', en: 'Joined' } },
        continues: 'kff',
      },
      {
        kind: 'split',
        administration: 'kff',
        successors: [
          {
            administration: {
              id: 's',
              name: { da: 'Skilt' },
              committee: { id: 'sc', name: { da: 'Udvalg' } },
            },
            takes: [{ kind: 'nodes', nodes: ['libraries'] }],
          },
        ],
      },
    ] as const;
    for (const change of changes) {
      const draft = draftOf(studyOf(), change, 'da');
      expect([change.kind, errorsIn(draft, 'da', words)]).toEqual([change.kind, []]);
      expect(changeOf(draft, 'da')).toEqual(change);
    }
  });

  it('says all that is missing at once', () => {
    const draft = { ...draftOf(studyOf(), undefined, 'da'), kind: 'split' as const };
    expect(errorsIn(draft, 'da', words).map(({ field }) => field)).toEqual([
      'structure-administration',
      'successor-0-name',
      'successor-0-committee-name',
      'successor-0-takes-tasks',
    ]);
    expect(errorsIn({ ...draft, kind: 'merge' }, 'da', words).map(({ field }) => field)).toEqual([
      'merge-0',
      'structure-continues',
      'body-name',
      'body-committee-name',
    ]);
  });
});
