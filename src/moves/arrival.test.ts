import { describe, expect, it } from 'vitest';
import { inadmissible } from './applied.ts';
import { applyModel } from './applyModel.ts';
import { today } from './model.ts';
import { ruleMatches } from './openSteps.ts';
import { own } from './testing/modelOf.ts';
import { create, merge, ruleTo, split, to } from './testing/moveOf.ts';
import { organisationOf } from './testing/organisationOf.ts';
import { apply, placesIn, stepsOf } from './testing/outcome.ts';

const sketch = {
  homes: {
    culture: ['library', 'museum'],
    streets: ['parks', 'roads'],
    health: ['nursing'],
    jobs: ['job-centre', 'training'],
  },
  notPlaced: ['archive'],
  areas: { outdoors: ['parks', 'roads'] },
  inferred: ['museum'],
};
const city = organisationOf(sketch);
const joinJobs = own('join-jobs', {
  structure: [merge(['health', 'jobs'], 'welfare')],
  basis: 'inferred',
});
const joinAll = own('join-all', {
  structure: [merge(['welfare', 'culture'], 'all', { continues: 'culture' })],
});

describe('continuing', () => {
  it('[MV36] mergers of mergers list everything that came in', () => {
    const applied = apply(city, [
      joinJobs,
      joinAll,
      own('part', { structure: [split('all', { new: ['library'] })] }),
    ]);
    expect(
      applied.administrations.map(({ id, continues, joinedBy }) => ({ id, continues, joinedBy })),
    ).toEqual([
      { id: 'all', continues: 'culture', joinedBy: ['jobs', 'health'] },
      { id: 'new', continues: null, joinedBy: [] },
      { id: 'streets', continues: 'streets', joinedBy: [] },
    ]);
  });

  it('[MV37] stayed, joined and moved, in that order', () => {
    const applied = apply(city, [
      joinJobs,
      own('move', { transfers: [to('welfare', 'parks'), to('culture', 'training')] }),
    ]);
    expect(placesIn(applied)).toMatchObject({
      nursing: 'welfare',
      'job-centre': 'welfare, joined',
      parks: 'welfare, moved',
      training: 'culture, moved',
      roads: 'streets',
    });
    expect(applied.leaves.get('training')?.origin).toBe('jobs');
  });

  it('[MV37] a leaf that a split took out of a merger has moved', () => {
    const applied = apply(city, [
      joinJobs,
      own('part', { structure: [split('welfare', { out: ['training'] })] }),
    ]);
    expect(placesIn(applied)).toMatchObject({ training: 'out, moved', 'job-centre': 'welfare, joined' });
  });

  it('[MV38] a leaf that joined names the mergers that brought it along', () => {
    const applied = apply(city, [joinJobs, joinAll]);
    expect(stepsOf(applied, 'job-centre')).toEqual(['join-jobs', 'join-all']);
    expect(stepsOf(applied, 'nursing')).toEqual(['join-all']);
    expect(stepsOf(applied, 'library')).toEqual([]);
  });

  it('[MV39] a leaf that gets its first home has moved', () => {
    const applied = apply(city, [own('place', { transfers: [to('culture', 'archive')] })]);
    expect(applied.leaves.get('archive')).toMatchObject({ origin: null, home: 'culture', arrival: 'moved' });
    expect(applied.findings).toEqual([]);
  });

  it('[MV40] not placed is told, and is no home', () => {
    const applied = apply(city, [own('move', { transfers: [to('culture', 'parks')] })]);
    expect(applied.leaves.get('archive')).toMatchObject({ home: null, arrival: 'notPlaced', steps: [] });
    expect(applied.findings).toEqual([{ code: 'leafIsNotPlaced', leaf: 'archive' }]);
    expect(inadmissible.has('leafIsNotPlaced')).toBe(true);
  });

  it('[MV41] a leaf rests on the weakest of its own basis and its steps’', () => {
    const applied = apply(city, [
      joinJobs,
      own('assume', { transfers: [to('streets', 'museum')], basis: 'assumed' }),
      own('state', { transfers: [to('streets', 'library')] }),
    ]);
    expect(Object.fromEntries([...applied.leaves].map(([id, leaf]) => [id, leaf.basis]))).toEqual({
      library: 'stated',
      museum: 'assumed',
      parks: 'stated',
      roads: 'stated',
      nursing: 'stated',
      'job-centre': 'inferred',
      training: 'inferred',
      archive: 'stated',
    });
  });

  it('[MV42] today everything that is placed stayed', () => {
    const applied = applyModel(city, new Map(), today);
    expect(applied.model).toBe('today');
    expect(placesIn(applied)).toEqual({
      library: 'culture',
      museum: 'culture',
      parks: 'streets',
      roads: 'streets',
      nursing: 'health',
      'job-centre': 'jobs',
      training: 'jobs',
      archive: 'notPlaced',
    });
    expect(applied.findings).toEqual([{ code: 'leafIsNotPlaced', leaf: 'archive' }]);
    expect(applied.administrations.map(({ id, continues }) => [id, continues])).toEqual(
      [...city.administrations.keys()].map((id) => [id, id]),
    );
  });

  it('[MV43] the parts of a leaf arrive as the leaf would', () => {
    const divided = organisationOf({
      ...sketch,
      homes: { ...sketch.homes, streets: [{ parks: ['play', 'grass'] }, 'roads'] },
    });
    const steps = [joinJobs, own('move', { transfers: [to('jobs', 'parks')] })];
    const { parks, ...others } = placesIn(apply(city, steps));
    expect(placesIn(apply(divided, steps))).toEqual({ ...others, play: parks, grass: parks });
  });
});

describe('rules that match something else', () => {
  const transfers = [ruleTo('culture', { area: 'outdoors' })];

  it('[MV44] a step records what its rules match', () => {
    expect(ruleMatches(city, transfers, [])).toEqual(['parks', 'roads']);
    expect(ruleMatches(city, [], [split('jobs', { new: { home: 'jobs' } })])).toEqual([
      'job-centre',
      'training',
    ]);
    expect(ruleMatches(city, [to('culture', 'parks')], [create('green')])).toBeUndefined();
  });

  it('[MV44] what came and what went is told, and alone does no harm', () => {
    const step = own('s', {
      transfers: [...transfers, to('culture', 'archive')],
      matched: ['parks', 'lakes'],
    });
    expect(apply(city, [step]).findings).toEqual([
      { code: 'ruleMatchesChanged', step: 's', added: ['roads'], gone: ['lakes'] },
    ]);
    expect(inadmissible.has('ruleMatchesChanged')).toBe(false);
  });

  it('[MV44] nothing is told while they match the same', () => {
    const step = own('s', {
      transfers: [...transfers, to('culture', 'archive')],
      matched: ['roads', 'parks'],
    });
    expect(apply(city, [step]).findings).toEqual([]);
  });

  it('[MV45] dividing a matched leaf is no change', () => {
    const divided = organisationOf({
      ...sketch,
      homes: { ...sketch.homes, streets: [{ parks: ['play', 'grass'] }, 'roads'] },
    });
    const step = own('s', {
      transfers: [...transfers, to('culture', 'archive')],
      matched: ['parks', 'roads'],
    });
    expect(apply(divided, [step]).findings).toEqual([]);
  });
});

describe('names', () => {
  it('[MV46] the model names by id, moves do not rename', () => {
    const structure = [merge(['health', 'jobs'], 'health'), split('streets', { green: ['parks'] })];
    const applied = apply(city, [own('s', { structure })], {
      names: [
        { id: 'streets', name: { en: 'Technology' }, short: { en: 'TECH' } },
        { id: 'culture-committee', name: { en: 'Arts' } },
        { id: 'no-such', name: { en: 'Nobody' } },
      ],
    });
    expect(applied.administrations.map((body) => [body.id, body.name.en, body.short?.en])).toEqual([
      ['culture', 'culture', undefined],
      ['streets', 'Technology', 'TECH'],
      ['green', 'green', undefined],
      ['health', 'health', undefined],
    ]);
    expect(applied.committees[0]).toEqual({ id: 'culture-committee', name: { en: 'Arts' } });
  });

  it('[MV46] a name without a short form keeps the one that was there', () => {
    const short = { da: 'KF' };
    const withShort = {
      ...city,
      administrations: new Map(
        [...city.administrations].map(([id, body]) => [id, id === 'culture' ? { ...body, short } : body]),
      ),
    };
    const applied = apply(withShort, [], { names: [{ id: 'culture', name: { en: 'Arts' } }] });
    expect(applied.administrations[0]).toMatchObject({ name: { en: 'Arts' }, short });
  });
});
