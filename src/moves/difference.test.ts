import { describe, expect, it } from 'vitest';
import { applyModel } from './applyModel.ts';
import { differingLeaves } from './difference.ts';
import { today } from './model.ts';
import { own } from './testing/modelOf.ts';
import { create, merge, split, to } from './testing/moveOf.ts';
import { organisationOf } from './testing/organisationOf.ts';
import { apply } from './testing/outcome.ts';

const city = organisationOf({
  homes: { culture: ['library'], streets: ['parks', 'roads'], health: ['nursing'], jobs: ['job-centre'] },
  notPlaced: ['archive'],
});
const asToday = applyModel(city, new Map(), today);

describe('differences', () => {
  it('[MV48] another id for what continues the same administration is none', () => {
    const joined = apply(city, [own('join', { structure: [merge(['health', 'jobs'], 'welfare')] })]);
    expect(differingLeaves(asToday, joined)).toEqual([{ id: 'job-centre', homeA: 'jobs', homeB: 'welfare' }]);
    const renamed = apply(city, [], { names: [{ id: 'jobs', name: { en: 'Work' } }] });
    expect(differingLeaves(asToday, renamed)).toEqual([]);
  });

  it('[MV48] the same id for what continues another is one', () => {
    const taken = apply(city, [
      own('join', { structure: [merge(['health', 'jobs'], 'jobs', { continues: 'health' })] }),
    ]);
    expect(differingLeaves(asToday, taken).map(({ id }) => id)).toEqual(['job-centre']);
  });

  it('[MV48] new administrations are compared by id', () => {
    const green = apply(city, [own('s', { structure: [split('streets', { green: ['parks'] })] })]);
    const alsoGreen = apply(city, [
      own('s', { structure: [create('green')], transfers: [to('green', 'parks')] }),
    ]);
    const lungs = apply(city, [own('s', { structure: [split('streets', { lungs: ['parks'] })] })]);
    expect(differingLeaves(green, alsoGreen)).toEqual([]);
    expect(differingLeaves(green, lungs)).toEqual([{ id: 'parks', homeA: 'green', homeB: 'lungs' }]);
    expect(differingLeaves(asToday, green)).toEqual([{ id: 'parks', homeA: 'streets', homeB: 'green' }]);
  });

  it('[MV49] not placed differs from every home and not from itself', () => {
    const placed = apply(city, [own('s', { transfers: [to('culture', 'archive')] })]);
    expect(differingLeaves(asToday, placed)).toEqual([{ id: 'archive', homeA: null, homeB: 'culture' }]);
    expect(differingLeaves(asToday, asToday)).toEqual([]);
  });
});
