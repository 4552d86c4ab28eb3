import { describe, expect, it } from 'vitest';
import { own, take } from './testing/modelOf.ts';
import { create, moveOf, ruleTo, split, to } from './testing/moveOf.ts';
import { organisationOf } from './testing/organisationOf.ts';
import { apply, found, placesIn, stepsOf } from './testing/outcome.ts';

const city = organisationOf({
  homes: {
    culture: ['library', { sports: ['halls', { clubs: ['youth-clubs', 'other-clubs'] }] }],
    streets: ['parks', { roads: ['cleaning', 'building'] }],
    health: ['nursing', 'health-accounts'],
  },
  areas: { outdoors: ['parks', 'sports'] },
  functions: { sport: ['sports'], accounting: ['health-accounts'] },
});

describe('moves and variants', () => {
  const moves = [
    moveOf('tidy', {
      a: { transfers: [to('health', 'parks')] },
      b: { transfers: [to('culture', 'parks')] },
    }),
  ];

  it('[MV1] a move taken in two variants is told once, with both steps', () => {
    const applied = apply(city, [take('tidy', 'a'), take('tidy', 'b')], { moves });
    expect(found(applied, 'moveTakenTwice')).toEqual([
      { code: 'moveTakenTwice', move: 'tidy', steps: ['tidy-a', 'tidy-b'] },
    ]);
  });

  it('[MV1] one variant does what it says and nothing of the others', () => {
    const applied = apply(city, [take('tidy', 'b')], { moves });
    expect(placesIn(applied)['parks']).toBe('culture, moved');
    expect(applied.findings).toEqual([]);
  });

  it('[MV2] a step whose move or variant is unknown does nothing and is told', () => {
    const applied = apply(city, [take('tidy', 'z'), take('gone', 'a')], { moves });
    expect(applied.findings).toEqual([
      { code: 'stepIsUnknown', step: 'tidy-z', move: 'tidy', variant: 'z' },
      { code: 'stepIsUnknown', step: 'gone-a', move: 'gone', variant: 'a' },
    ]);
    expect(placesIn(applied)['parks']).toBe('streets');
  });
});

describe('nodes and rules', () => {
  it('[MV3] a node means every leaf under it, at any depth', () => {
    const applied = apply(city, [own('s', { transfers: [to('health', 'sports')] })]);
    expect(placesIn(applied)).toMatchObject({
      halls: 'health, moved',
      'youth-clubs': 'health, moved',
      'other-clubs': 'health, moved',
      library: 'culture',
    });
  });

  it('[MV4] a rule means the leaves that meet all its conditions, inherited ones too', () => {
    const rules = {
      area: { area: 'outdoors' },
      areaAtHome: { area: 'outdoors', home: 'culture' },
      function: { function: 'sport' },
      task: { task: 'roads' },
      nothing: { area: 'outdoors', function: 'accounting' },
    };
    const matched = Object.entries(rules).map(([name, rule]) => {
      const applied = apply(city, [
        own('s', { structure: [create('new')], transfers: [ruleTo('new', rule)] }),
      ]);
      return [name, [...applied.leaves.values()].filter((leaf) => leaf.home === 'new').map(({ id }) => id)];
    });
    expect(Object.fromEntries(matched)).toEqual({
      area: ['halls', 'youth-clubs', 'other-clubs', 'parks'],
      areaAtHome: ['halls', 'youth-clubs', 'other-clubs'],
      function: ['halls', 'youth-clubs', 'other-clubs'],
      task: ['cleaning', 'building'],
      nothing: [],
    });
  });

  it('[MV5] a rule reads homes as they are today, not as other steps make them', () => {
    const applied = apply(city, [
      own('first', { transfers: [to('streets', 'library')] }),
      own('second', { transfers: [ruleTo('health', { home: 'streets' })] }),
    ]);
    expect(placesIn(applied)).toMatchObject({ library: 'streets, moved', parks: 'health, moved' });
  });

  it('[MV5] a split takes by rule what is there today', () => {
    const applied = apply(city, [
      own('away', { transfers: [to('health', 'parks')] }),
      own('part', { structure: [split('streets', { green: { area: 'outdoors', home: 'streets' } })] }),
    ]);
    // The rule still matches parks; the transfer then overrides the allotment.
    expect(placesIn(applied)['parks']).toBe('health, moved');
    expect(stepsOf(applied, 'parks')).toEqual(['away']);
    expect(applied.findings).toEqual([]);
  });

  it('[MV6] within a step the more specific node prevails, in either order', () => {
    const wide = to('streets', 'sports');
    const narrow = to('health', 'youth-clubs');
    for (const transfers of [
      [wide, narrow],
      [narrow, wide],
    ]) {
      expect(placesIn(apply(city, [own('s', { transfers })]))).toMatchObject({
        halls: 'streets, moved',
        'youth-clubs': 'health, moved',
        'other-clubs': 'streets, moved',
      });
    }
  });

  it('[MV6] any node prevails over a rule within a step', () => {
    const transfers = [to('health', 'sports'), ruleTo('streets', { area: 'outdoors', home: 'culture' })];
    expect(placesIn(apply(city, [own('s', { transfers })]))['halls']).toBe('health, moved');
  });

  it('[MV6] among the successors of one split the more specific node prevails', () => {
    const applied = apply(city, [
      own('s', { structure: [split('culture', { games: ['sports'], youth: ['youth-clubs'] })] }),
    ]);
    expect(placesIn(applied)).toMatchObject({
      library: 'culture',
      halls: 'games, moved',
      'youth-clubs': 'youth, moved',
    });
  });

  it('[MV7] a step that names a node for two homes conflicts with itself', () => {
    const applied = apply(city, [own('s', { transfers: [to('health', 'parks'), to('culture', 'parks')] })]);
    expect(applied.findings).toEqual([
      { code: 'leafHasTwoHomes', leaf: 'parks', steps: ['s'], homes: ['health', 'culture'] },
    ]);
    expect(placesIn(applied)['parks']).toBe('notPlaced');
  });

  it('[MV8] two steps conflict on the leaves they share, and on no other', () => {
    const applied = apply(city, [
      own('wide', { transfers: [to('streets', 'sports')] }),
      own('narrow', { transfers: [to('health', 'clubs')] }),
    ]);
    expect(found(applied, 'leafHasTwoHomes').map(({ leaf, steps }) => [leaf, steps])).toEqual([
      ['youth-clubs', ['wide', 'narrow']],
      ['other-clubs', ['wide', 'narrow']],
    ]);
    expect(placesIn(applied)['halls']).toBe('streets, moved');
  });

  it('[MV9] what the register does not have means nothing', () => {
    const applied = apply(city, [
      own('s', { transfers: [to('health', 'no-such-node'), ruleTo('health', { area: 'no-such-area' })] }),
    ]);
    expect(applied.findings).toEqual([{ code: 'stepChangesNothing', step: 's' }]);
  });
});

describe('steps taken in part', () => {
  const moves = [
    moveOf('games', {
      a: {
        structure: [split('culture', { games: ['sports'] })],
        transfers: [to('games', 'roads')],
      },
    }),
  ];

  it('[MV10] a mark reaches transfers and allotments, and every leaf under its node', () => {
    const applied = apply(city, [take('games', 'a', ['clubs', 'cleaning'])], { moves });
    expect(placesIn(applied)).toMatchObject({
      halls: 'games, moved',
      'youth-clubs': 'culture',
      'other-clubs': 'culture',
      cleaning: 'streets',
      building: 'games, moved',
    });
  });

  it('[MV10] a leaf left out of one step follows another', () => {
    const applied = apply(
      city,
      [take('games', 'a', ['cleaning']), own('other', { transfers: [to('health', 'cleaning')] })],
      { moves },
    );
    expect(placesIn(applied)['cleaning']).toBe('health, moved');
    expect(applied.findings).toEqual([]);
  });

  it('[MV11] structure comes about whatever is left out', () => {
    const merger = [
      moveOf('one', {
        a: {
          structure: [
            {
              kind: 'merge',
              administrations: ['streets', 'culture'],
              into: { id: 'city', name: { en: 'City' } },
              continues: 'streets',
            },
          ],
        },
      }),
    ];
    const applied = apply(city, [take('one', 'a', ['library'])], { moves: merger });
    expect(placesIn(applied)['library']).toBe('city, joined');
    const emptied = apply(city, [take('games', 'a', ['sports', 'roads'])], { moves });
    expect(emptied.administrations.map(({ id }) => id)).toEqual(['culture', 'games', 'streets', 'health']);
  });
});
