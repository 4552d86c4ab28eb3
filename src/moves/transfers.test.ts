import { describe, expect, it } from 'vitest';
import { own } from './testing/modelOf.ts';
import { dissolve, merge, split, to } from './testing/moveOf.ts';
import { organisationOf } from './testing/organisationOf.ts';
import { apply, found, placesIn, stepsOf } from './testing/outcome.ts';

const city = organisationOf({
  homes: {
    culture: ['library', 'museum'],
    streets: ['parks', { roads: ['cleaning', 'building'] }],
    health: ['nursing'],
    jobs: ['job-centre'],
  },
});
const join = own('join', { structure: [merge(['health', 'jobs'], 'welfare')] });
const part = own('part', { structure: [split('streets', { green: ['parks', 'cleaning'] })] });

describe('targets', () => {
  it('[MV27] two leaves may change places', () => {
    const applied = apply(city, [
      own('a', { transfers: [to('streets', 'library')] }),
      own('b', { transfers: [to('culture', 'parks')] }),
    ]);
    expect(placesIn(applied)).toMatchObject({ library: 'streets, moved', parks: 'culture, moved' });
  });

  it('[MV28] a merged target means its successor, in whatever order', () => {
    const move = own('move', { transfers: [to('jobs', 'library')] });
    for (const steps of [
      [join, move],
      [move, join],
    ]) {
      const applied = apply(city, steps);
      expect(placesIn(applied)['library']).toBe('welfare, moved');
      expect(stepsOf(applied, 'library')).toEqual(['move']);
    }
  });

  it('[MV28] also through several mergers', () => {
    const again = own('again', { structure: [merge(['culture', 'welfare'], 'all')] });
    const applied = apply(city, [join, again, own('move', { transfers: [to('jobs', 'parks')] })]);
    expect(placesIn(applied)['parks']).toBe('all, moved');
  });

  it('[MV28] a target that was split means the part that continues it', () => {
    const applied = apply(city, [part, own('move', { transfers: [to('streets', 'library')] })]);
    expect(placesIn(applied)['library']).toBe('streets, moved');
  });

  it('[MV29] a target that is not there leaves the leaf where it was', () => {
    const applied = apply(city, [
      own('close', { structure: [dissolve('jobs')], transfers: [to('health', 'job-centre')] }),
      own('move', { transfers: [to('jobs', 'library'), to('no-such', 'museum', 'parks')] }),
    ]);
    expect(placesIn(applied)).toMatchObject({ library: 'culture', museum: 'culture', parks: 'streets' });
    expect(applied.findings).toEqual([
      { code: 'targetDoesNotExist', step: 'move', administration: 'jobs' },
      { code: 'targetDoesNotExist', step: 'move', administration: 'no-such' },
      { code: 'stepChangesNothing', step: 'move' },
    ]);
  });
});

describe('allotments and transfers', () => {
  it('[MV30] a transfer overrides an allotment, without a conflict', () => {
    const applied = apply(city, [part, own('move', { transfers: [to('culture', 'parks')] })]);
    expect(placesIn(applied)).toMatchObject({ parks: 'culture, moved', cleaning: 'green, moved' });
    expect(stepsOf(applied, 'parks')).toEqual(['move']);
    expect(applied.findings).toEqual([]);
  });

  it('[MV30] also back to where the leaf was', () => {
    const applied = apply(city, [part, own('keep', { transfers: [to('streets', 'parks')] })]);
    expect(placesIn(applied)['parks']).toBe('streets');
    expect(stepsOf(applied, 'parks')).toEqual(['keep']);
    expect(applied.findings).toEqual([]);
  });

  it('[MV30] and settles allotments that conflict', () => {
    const lungs = own('lungs', { structure: [split('streets', { lungs: ['parks'] })] });
    const applied = apply(city, [part, lungs, own('move', { transfers: [to('lungs', 'parks')] })]);
    expect(placesIn(applied)['parks']).toBe('lungs, moved');
    expect(applied.findings).toEqual([]);
  });
});

describe('several transfers of one leaf', () => {
  it('[MV31] to the same final home are one, with all steps named', () => {
    const applied = apply(city, [
      own('a', { transfers: [to('jobs', 'parks')] }),
      join,
      own('b', { transfers: [to('health', 'parks')] }),
      own('c', { transfers: [to('welfare', 'parks')] }),
    ]);
    expect(placesIn(applied)['parks']).toBe('welfare, moved');
    expect(stepsOf(applied, 'parks')).toEqual(['a', 'b', 'c']);
    expect(applied.findings).toEqual([]);
  });

  const a = own('a', { transfers: [to('culture', 'roads')] });
  const b = own('b', { transfers: [to('health', 'roads')] });

  it('[MV32] to different homes are a conflict', () => {
    const applied = apply(city, [a, b]);
    expect(found(applied, 'leafHasTwoHomes')).toEqual([
      { code: 'leafHasTwoHomes', leaf: 'cleaning', steps: ['a', 'b'], homes: ['culture', 'health'] },
      { code: 'leafHasTwoHomes', leaf: 'building', steps: ['a', 'b'], homes: ['culture', 'health'] },
    ]);
    expect(placesIn(applied)).toMatchObject({ cleaning: 'notPlaced', building: 'notPlaced' });
    expect(stepsOf(applied, 'cleaning')).toEqual(['a', 'b']);
  });

  it('[MV32] a transfer to the home it has conflicts with one away from it', () => {
    const stay = own('stay', { transfers: [to('streets', 'parks')] });
    const applied = apply(city, [stay, own('go', { transfers: [to('health', 'parks')] })]);
    expect(found(applied, 'leafHasTwoHomes')).toHaveLength(1);
  });

  it('[MV33] the model says which step prevails', () => {
    const applied = apply(city, [a, b], { prevails: [{ node: 'roads', step: 'b' }] });
    expect(placesIn(applied)).toMatchObject({ cleaning: 'health, moved', building: 'health, moved' });
    expect(stepsOf(applied, 'cleaning')).toEqual(['b']);
    expect(applied.findings).toEqual([{ code: 'stepChangesNothing', step: 'a' }]);
  });

  it('[MV33] the more specific statement counts, of two on one node the later', () => {
    const specific = [
      { node: 'cleaning', step: 'a' },
      { node: 'roads', step: 'b' },
    ];
    expect(placesIn(apply(city, [a, b], { prevails: specific }))).toMatchObject({
      cleaning: 'culture, moved',
      building: 'health, moved',
    });
    const twice = [
      { node: 'roads', step: 'a' },
      { node: 'roads', step: 'b' },
    ];
    expect(placesIn(apply(city, [a, b], { prevails: twice }))['cleaning']).toBe('health, moved');
  });

  it('[MV33] a step that does not claim the leaf settles nothing', () => {
    const other = own('other', { transfers: [to('health', 'library')] });
    const applied = apply(city, [a, b, other], { prevails: [{ node: 'roads', step: 'other' }] });
    expect(found(applied, 'leafHasTwoHomes')).toHaveLength(2);
  });

  it('[MV33] a step that keeps a leaf in place may prevail, and then changes something', () => {
    const stay = own('stay', { transfers: [to('streets', 'parks')] });
    const go = own('go', { transfers: [to('health', 'parks', 'library')] });
    const applied = apply(city, [stay, go], { prevails: [{ node: 'parks', step: 'stay' }] });
    expect(placesIn(applied)['parks']).toBe('streets');
    expect(stepsOf(applied, 'parks')).toEqual(['stay']);
    expect(applied.findings).toEqual([]);
  });

  it('[MV31, MV33] what does not conflict needs no step that prevails', () => {
    const also = own('also', { transfers: [to('culture', 'roads')] });
    const applied = apply(city, [a, also], { prevails: [{ node: 'roads', step: 'also' }] });
    expect(stepsOf(applied, 'cleaning')).toEqual(['a', 'also']);
  });

  it('[MV33] an allotment may prevail over another and over a transfer', () => {
    const lungs = own('lungs', { structure: [split('streets', { lungs: ['parks'] })] });
    const move = own('move', { transfers: [to('culture', 'parks')] });
    const prevails = [{ node: 'parks', step: 'lungs' }];
    for (const steps of [
      [part, lungs],
      [lungs, part, move],
    ]) {
      const applied = apply(city, steps, { prevails });
      expect(placesIn(applied)['parks']).toBe('lungs, moved');
      expect(stepsOf(applied, 'parks')).toEqual(['lungs']);
      expect(found(applied, 'leafHasTwoHomes')).toEqual([]);
    }
  });
});

describe('what changes nothing', () => {
  it('[MV34] a whole step says so once', () => {
    const applied = apply(city, [
      own('idle', { transfers: [to('streets', 'parks', 'roads')] }),
      own('empty', {}),
    ]);
    expect(applied.findings).toEqual([
      { code: 'stepChangesNothing', step: 'idle' },
      { code: 'stepChangesNothing', step: 'empty' },
    ]);
  });

  it('[MV34] structure alone is a change', () => {
    expect(apply(city, [join]).findings).toEqual([]);
  });

  it('[MV35] one leaf among others says so for itself, and does not name the step', () => {
    const applied = apply(city, [own('some', { transfers: [to('streets', 'parks', 'library')] })]);
    expect(applied.findings).toEqual([{ code: 'transferChangesNothing', step: 'some', leaf: 'parks' }]);
    expect(placesIn(applied)['parks']).toBe('streets');
    expect(stepsOf(applied, 'parks')).toEqual([]);
  });

  it('[MV35] also where the leaf joined anyway', () => {
    const applied = apply(city, [join, own('some', { transfers: [to('health', 'job-centre', 'library')] })]);
    expect(applied.findings).toEqual([{ code: 'transferChangesNothing', step: 'some', leaf: 'job-centre' }]);
    expect(placesIn(applied)['job-centre']).toBe('welfare, joined');
    expect(stepsOf(applied, 'job-centre')).toEqual(['join']);
  });

  it('[MV35] and where it was allotted anyway', () => {
    const applied = apply(city, [part, own('some', { transfers: [to('green', 'parks', 'library')] })]);
    expect(applied.findings).toEqual([{ code: 'transferChangesNothing', step: 'some', leaf: 'parks' }]);
    expect(stepsOf(applied, 'parks')).toEqual(['part']);
  });
});
