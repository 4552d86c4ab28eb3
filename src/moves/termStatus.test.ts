import { describe, expect, it } from 'vitest';
import { applyModel } from './applyModel.ts';
import { today } from './model.ts';
import { isAdmissible, type StaffRange, termStatus } from './termStatus.ts';
import type { Condition } from './terms.ts';
import { own } from './testing/modelOf.ts';
import { create, dissolve, merge, split, to } from './testing/moveOf.ts';
import { organisationOf } from './testing/organisationOf.ts';
import { apply } from './testing/outcome.ts';

const city = organisationOf({
  homes: {
    culture: ['library'],
    streets: ['parks', { roads: ['cleaning', 'building'] }],
    jobs: ['job-centre'],
  },
  otherBodies: ['ombudsman'],
});
const asToday = applyModel(city, new Map(), today);
const joined = apply(city, [own('join', { structure: [merge(['culture', 'jobs'], 'welfare')] })]);
const parted = apply(city, [own('part', { structure: [split('streets', { green: ['parks'] })] })]);

const unknownStaff: StaffRange = () => undefined;
const status = (applied: typeof asToday, conditions: readonly Condition[], staff = unknownStaff) =>
  termStatus({ id: 'term', name: { en: 'Term' }, conditions }, applied, city, staff);

describe('terms of reference', () => {
  it('[MV50] one condition not met decides, else one that is unknown', () => {
    const met: Condition = { kind: 'numberOfCommittees', is: 3 };
    const notMet: Condition = { kind: 'numberOfCommittees', is: 4 };
    const unknown: Condition = { kind: 'staffAtMost', administration: 'jobs', max: 10 };
    expect(status(asToday, [met, met])).toBe('met');
    expect(status(asToday, [met, unknown])).toBe('unknown');
    expect(status(asToday, [unknown, notMet, met])).toBe('notMet');
    expect(status(asToday, [])).toBe('met');
  });

  it('[MV51] numbers are those of the model', () => {
    expect(status(joined, [{ kind: 'numberOfAdministrations', is: 2 }])).toBe('met');
    expect(status(joined, [{ kind: 'numberOfCommittees', is: 3 }])).toBe('notMet');
    expect(status(parted, [{ kind: 'numberOfAdministrations', is: 4 }])).toBe('met');
  });

  it('[MV52] one administration for each committee', () => {
    const oneToOne: readonly Condition[] = [{ kind: 'oneToOne' }];
    expect(status(asToday, oneToOne)).toBe('met');
    expect(status(joined, oneToOne)).toBe('met');
    const shared = apply(city, [own('s', { structure: [create('green', 'jobs-committee')] })]);
    expect(status(shared, oneToOne)).toBe('notMet');
    const unserved = {
      ...asToday,
      committees: [...asToday.committees, { id: 'idle', name: { en: 'Idle' } }],
    };
    expect(status(unserved, oneToOne)).toBe('notMet');
  });

  it('[MV53] a body is kept while it exists or is continued', () => {
    const kept = (body: string, applied: typeof asToday) => status(applied, [{ kind: 'bodyKept', body }]);
    expect(kept('culture', joined)).toBe('met');
    expect(kept('jobs', joined)).toBe('notMet');
    expect(kept('culture-committee', joined)).toBe('met');
    expect(kept('jobs-committee', joined)).toBe('notMet');
    expect(kept('ombudsman', joined)).toBe('met');
    const replaced = apply(
      city,
      [
        own('s', {
          structure: [dissolve('jobs'), create('work', 'jobs-committee')],
          transfers: [to('work', 'job-centre')],
        }),
      ],
      { names: [{ id: 'work', name: { en: 'jobs' } }] },
    );
    expect(kept('jobs', replaced)).toBe('notMet');
    expect(kept('jobs-committee', replaced)).toBe('met');
  });

  it('[MV54] a task is not moved while all its leaves are where they were', () => {
    const fixed = (node: string, applied: typeof asToday) =>
      status(applied, [{ kind: 'taskNotMoved', node }]);
    expect(fixed('roads', parted)).toBe('met');
    expect(fixed('parks', parted)).toBe('notMet');
    expect(fixed('job-centre', joined)).toBe('notMet');
    expect(fixed('library', joined)).toBe('met');
    const onePart = apply(city, [own('s', { transfers: [to('jobs', 'cleaning')] })]);
    expect(fixed('roads', onePart)).toBe('notMet');
    expect(fixed('roads', apply(city, [own('s', { structure: [dissolve('streets')] })]))).toBe('notMet');
    expect(fixed('no-such', asToday)).toBe('unknown');
  });

  it('[MV54] one that is not placed today and not placed in the model has not moved', () => {
    const loose = organisationOf({ homes: { culture: ['library'] }, notPlaced: ['archive'] });
    const term = {
      id: 't',
      name: { en: 'T' },
      conditions: [{ kind: 'taskNotMoved', node: 'archive' } as const],
    };
    expect(termStatus(term, apply(loose, []), loose, unknownStaff)).toBe('met');
  });

  it('[MV55] a limit on staff is met, not met or unknown as the range says', () => {
    const limit: readonly Condition[] = [{ kind: 'staffAtMost', administration: 'jobs', max: 100 }];
    const within = (min: number | null, max: number | null) => status(asToday, limit, () => ({ min, max }));
    expect(within(20, 100)).toBe('met');
    expect(within(101, null)).toBe('notMet');
    expect(within(100, 101)).toBe('unknown');
    expect(within(null, null)).toBe('unknown');
    expect(status(asToday, limit)).toBe('unknown');
  });

  it('[MV55] it follows the administration that continues the one named', () => {
    const staff: StaffRange = (id) => (id === 'welfare' ? { min: 200, max: 200 } : undefined);
    const of = (administration: string) =>
      status(joined, [{ kind: 'staffAtMost', administration, max: 100 }], staff);
    expect(of('culture')).toBe('notMet');
    expect(of('welfare')).toBe('notMet');
    expect(of('jobs')).toBe('met');
  });

  it('[MV56] admissible is: nothing found that forbids it, every term met', () => {
    expect(isAdmissible(asToday, ['met', 'met'])).toBe(true);
    expect(isAdmissible(asToday, ['met', 'unknown'])).toBe(false);
    expect(isAdmissible(asToday, ['notMet'])).toBe(false);
    expect(isAdmissible(apply(city, [own('idle', {})]), [])).toBe(true);
    expect(isAdmissible(apply(city, [own('s', { structure: [dissolve('jobs')] })]), [])).toBe(false);
  });
});
