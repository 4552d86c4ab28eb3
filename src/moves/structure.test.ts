import { describe, expect, it } from 'vitest';
import { own } from './testing/modelOf.ts';
import { create, dissolve, merge, split, to } from './testing/moveOf.ts';
import { organisationOf } from './testing/organisationOf.ts';
import { administrationsIn, apply, committeesIn, found, placesIn, stepsOf } from './testing/outcome.ts';

const city = organisationOf({
  homes: {
    culture: ['library', 'museum'],
    streets: ['parks', { roads: ['cleaning', 'building'] }],
    health: ['nursing'],
    jobs: ['job-centre'],
  },
  otherBodies: ['ombudsman'],
});

describe('creating and dissolving', () => {
  it('[MV15] each change sees the earlier ones, and transfers see them all', () => {
    const inOrder = apply(city, [
      own('early', { transfers: [to('green', 'parks')] }),
      own('make', { structure: [create('green')] }),
      own('join', { structure: [merge(['green', 'health'], 'outdoors', { continues: 'health' })] }),
    ]);
    expect(placesIn(inOrder)).toMatchObject({ parks: 'outdoors, moved', nursing: 'outdoors' });
    expect(inOrder.findings).toEqual([]);

    const tooEarly = apply(city, [
      own('join', { structure: [merge(['green', 'health'], 'outdoors', { continues: 'health' })] }),
      own('make', { structure: [create('green')] }),
    ]);
    expect(tooEarly.findings).toEqual([
      { code: 'structureConflicts', step: 'join', administration: 'green' },
      { code: 'stepChangesNothing', step: 'join' },
    ]);
  });

  it('[MV16] a new administration stands last, with a committee of its own', () => {
    const applied = apply(city, [own('make', { structure: [create('green')] })]);
    expect(applied.administrations.at(-1)).toEqual({
      id: 'green',
      name: { en: 'green' },
      committee: 'green-committee',
      continues: null,
      joinedBy: [],
    });
    expect(applied.committees.at(-1)).toEqual({ id: 'green-committee', name: { en: 'green' } });
  });

  it('[MV16] or serves one that is there', () => {
    const applied = apply(city, [own('make', { structure: [create('green', 'health-committee')] })]);
    expect(applied.administrations.at(-1)?.committee).toBe('health-committee');
    expect(committeesIn(applied)).toEqual([...city.committees.keys()]);
  });

  it('[MV17] leaves of a dissolved administration are not placed unless moved', () => {
    const applied = apply(city, [
      own('close', { structure: [dissolve('culture')], transfers: [to('health', 'library')] }),
    ]);
    expect(placesIn(applied)).toMatchObject({ library: 'health, moved', museum: 'notPlaced' });
    expect(applied.findings).toEqual([{ code: 'leafIsNotPlaced', leaf: 'museum' }]);
  });

  it('[MV17] what a split allotted to an administration that is dissolved later is not placed either', () => {
    const applied = apply(city, [
      own('part', { structure: [split('streets', { green: ['parks'] })] }),
      own('close', { structure: [dissolve('green')] }),
    ]);
    expect(applied.findings).toEqual([{ code: 'leafIsNotPlaced', leaf: 'parks' }]);
  });

  it('[MV18] a committee goes with its administration', () => {
    const applied = apply(city, [own('close', { structure: [dissolve('culture')] })]);
    expect(committeesIn(applied)).toEqual(['streets-committee', 'health-committee', 'jobs-committee']);
  });

  it('[MV18] but stays, under its own name, when another serves it in the end', () => {
    const applied = apply(city, [
      own('close', { structure: [dissolve('culture')] }),
      own('make', {
        structure: [create('arts', 'culture-committee')],
        transfers: [to('arts', 'library', 'museum')],
      }),
    ]);
    expect(applied.committees).toEqual([...city.committees.values()]);
    expect(applied.findings).toEqual([]);
  });
});

describe('merging', () => {
  it('[MV19] the successor stands and serves where the one it continues did', () => {
    const applied = apply(city, [
      own('join', { structure: [merge(['culture', 'health'], 'welfare', { continues: 'health' })] }),
    ]);
    expect(administrationsIn(applied)).toEqual(['streets', 'welfare', 'jobs']);
    expect(committeesIn(applied)).toEqual(['streets-committee', 'health-committee', 'jobs-committee']);
    expect(applied.administrations[1]).toMatchObject({
      committee: 'health-committee',
      continues: 'health',
      joinedBy: ['culture'],
    });
  });

  it('[MV19] unless the merger names another committee', () => {
    const applied = apply(city, [
      own('join', {
        structure: [merge(['culture', 'health'], 'welfare', { committee: 'welfare-committee' })],
      }),
    ]);
    expect(administrationsIn(applied)).toEqual(['welfare', 'streets', 'jobs']);
    expect(committeesIn(applied)).toEqual(['welfare-committee', 'streets-committee', 'jobs-committee']);
  });

  it('[MV19] it may keep the id of a party', () => {
    const applied = apply(city, [
      own('join', { structure: [merge(['culture', 'health'], 'culture', { continues: 'health' })] }),
    ]);
    expect(placesIn(applied)).toMatchObject({ library: 'culture, joined', nursing: 'culture' });
  });
});

describe('splitting', () => {
  it('[MV20] successors take what is allotted, the rest stays with the one that continues', () => {
    const applied = apply(city, [
      own('part', { structure: [split('streets', { green: ['parks'], clean: ['cleaning'] })] }),
    ]);
    expect(placesIn(applied)).toMatchObject({
      parks: 'green, moved',
      cleaning: 'clean, moved',
      building: 'streets',
    });
    expect(stepsOf(applied, 'parks')).toEqual(['part']);
    expect(applied.administrations.find(({ id }) => id === 'streets')?.continues).toBe('streets');
  });

  it('[MV20] what was merged in earlier can be allotted', () => {
    const applied = apply(city, [
      own('join', { structure: [merge(['streets', 'jobs'], 'works')] }),
      own('part', { structure: [split('works', { centre: ['job-centre'] })] }),
    ]);
    expect(placesIn(applied)).toMatchObject({ 'job-centre': 'centre, moved', parks: 'works' });
  });

  it('[MV21] successors stand right after the one they came from, their committees too', () => {
    const applied = apply(city, [
      own('part', { structure: [split('streets', { green: ['parks'], clean: ['cleaning'] })] }),
    ]);
    expect(administrationsIn(applied)).toEqual(['culture', 'streets', 'green', 'clean', 'health', 'jobs']);
    expect(committeesIn(applied)).toEqual([
      'culture-committee',
      'streets-committee',
      'green-committee',
      'clean-committee',
      'health-committee',
      'jobs-committee',
    ]);
  });

  it('[MV22] what the administration does not hold is not its to allot', () => {
    const applied = apply(city, [
      own('part', { structure: [split('streets', { green: ['parks', 'library'] })] }),
    ]);
    expect(placesIn(applied)['library']).toBe('culture');
    expect(applied.findings).toEqual([{ code: 'transferChangesNothing', step: 'part', leaf: 'library' }]);
  });

  it('[MV22] also where it is merged in only later', () => {
    const applied = apply(city, [
      own('part', { structure: [split('streets', { green: ['parks', 'library'] })] }),
      own('join', { structure: [merge(['streets', 'culture'], 'town')] }),
    ]);
    expect(placesIn(applied)['library']).toBe('town, joined');
  });

  it('[MV23] a successor may be split again', () => {
    const applied = apply(city, [
      own('part', { structure: [split('streets', { green: ['parks', 'cleaning'] })] }),
      own('again', { structure: [split('green', { clean: ['cleaning'] })] }),
    ]);
    expect(placesIn(applied)).toMatchObject({ parks: 'green, moved', cleaning: 'clean, moved' });
    expect(stepsOf(applied, 'cleaning')).toEqual(['part', 'again']);
    expect(administrationsIn(applied)).toEqual(['culture', 'streets', 'green', 'clean', 'health', 'jobs']);
  });

  it('[MV24] two splits that allot the same leaf conflict, in either order', () => {
    const a = own('a', { structure: [split('streets', { green: ['parks'] })] });
    const b = own('b', { structure: [split('streets', { lungs: ['parks'] })] });
    expect(apply(city, [a, b]).findings).toEqual([
      { code: 'leafHasTwoHomes', leaf: 'parks', steps: ['a', 'b'], homes: ['green', 'lungs'] },
    ]);
    expect(apply(city, [b, a]).findings).toEqual([
      { code: 'leafHasTwoHomes', leaf: 'parks', steps: ['b', 'a'], homes: ['lungs', 'green'] },
    ]);
  });
});

describe('what stands in the way', () => {
  const refused = {
    'an id in use': [create('health')],
    'an id that was dissolved': [dissolve('health'), create('health')],
    'an id that was merged away': [merge(['jobs', 'health'], 'welfare'), create('health')],
    'a successor id in use': [split('streets', { health: ['parks'] })],
    'the id of another merger’s party': [merge(['jobs', 'streets'], 'health')],
    'an administration that is not there': [split('no-such', { green: ['parks'] })],
    'one that was dissolved': [dissolve('health'), merge(['health', 'jobs'], 'welfare')],
    'a merger of one': [merge(['health'], 'welfare')],
    'a merger of two names for one': [
      merge(['jobs', 'health'], 'welfare'),
      merge(['jobs', 'health'], 'care'),
    ],
    'one continued that is no party': [merge(['jobs', 'culture'], 'welfare', { continues: 'health' })],
    'dissolving what was merged': [merge(['jobs', 'health'], 'welfare'), dissolve('health')],
  };

  it.each(Object.entries(refused))('[MV25] %s: the change is left undone', (_, structure) => {
    const applied = apply(city, [own('s', { structure })]);
    const before = apply(city, [own('s', { structure: structure.slice(0, -1) })]);
    expect(found(applied, 'structureConflicts')).toHaveLength(1);
    expect(applied.administrations).toEqual(before.administrations);
    expect(applied.committees).toEqual(before.committees);
    expect(placesIn(applied)).toEqual(placesIn(before));
  });

  it('[MV26] a body beside the committees is touched by no step', () => {
    const touching = {
      merged: own('s', { structure: [merge(['ombudsman', 'health'], 'care', { continues: 'health' })] }),
      dissolved: own('s', { structure: [dissolve('ombudsman')] }),
      target: own('s', { transfers: [to('ombudsman', 'parks')] }),
      served: own('s', { structure: [create('green', 'ombudsman')] }),
      servedAfterMerger: own('s', {
        structure: [merge(['jobs', 'health'], 'care', { committee: 'ombudsman' })],
      }),
    };
    for (const step of Object.values(touching)) {
      const applied = apply(city, [step]);
      expect(found(applied, 'otherBodyTouched')).toEqual([
        { code: 'otherBodyTouched', step: 's', body: 'ombudsman' },
      ]);
      expect(administrationsIn(applied)).toEqual([...city.administrations.keys()]);
    }
  });
});
