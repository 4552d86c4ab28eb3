import { describe, expect, it } from 'vitest';
import { decide, emptyStudy, fold, type Milestone, type SingleCommand, type Study } from '#study';
import { milestoneLine } from './milestoneLine.ts';
import { nextSteps } from './nextSteps.ts';

const on = (id: string, date?: string): Milestone => ({
  id,
  name: { da: id },
  basis: 'stated',
  ...(date === undefined ? {} : { date }),
});

describe('a line of milestones', () => {
  it('orders what is dated in time, and keeps what is not beside it', () => {
    const line = milestoneLine([
      on('last', '2025-03'),
      on('none'),
      on('first', '2024-11-05'),
      on('no', 'soon'),
    ]);
    expect(line.placed.map(({ milestone }) => milestone.id)).toEqual(['first', 'last']);
    expect(line.undated.map(({ id }) => id)).toEqual(['none', 'no']);
  });

  it('gives a day a point, and a month and a year as much of the line as they are long', () => {
    const line = milestoneLine([on('day', '2024-01-01'), on('month', '2024-04'), on('year', '2024')]);
    const at = new Map(line.placed.map(({ milestone, from, to }) => [milestone.id, [from, to]]));
    expect(at.get('day')).toEqual([0, 0]);
    expect(at.get('month')).toEqual([3 / 12, 4 / 12]);
    expect(at.get('year')).toEqual([0, 1]);
  });

  it('marks so few months or years that they can be read', () => {
    const months = milestoneLine([on('a', '2024-11-05'), on('b', '2025-02-01')]).ticks;
    expect(months.map(({ iso }) => iso)).toEqual(['2024-11', '2024-12', '2025', '2025-02']);
    const years = milestoneLine([on('a', '2000'), on('b', '2049')]).ticks;
    expect(years.length).toBeLessThanOrEqual(10);
    expect(years.every(({ iso }) => /^\d{4}$/.test(iso))).toBe(true);
  });

  it('is no line without dates', () => {
    expect(milestoneLine([on('a')])).toMatchObject({ placed: [], ticks: [] });
    const one = milestoneLine([on('a', '2024-05-17')]).placed[0];
    expect(one?.from).toBeGreaterThan(0);
    expect(one?.to).toBeLessThan(1);
  });
});

describe('the next step of a study', () => {
  const studyAfter = (...commands: SingleCommand[]): Study =>
    commands.reduce((study, command) => {
      const decided = decide(study, command);
      if (!decided.ok) throw new Error(decided.refusals.map(({ code }) => code).join(', '));
      return fold(decided.value, study);
    }, emptyStudy);
  const began: SingleCommand = {
    kind: 'describeStudy',
    description: {
      id: 's',
      name: { da: 'S' },
      summary: { da: 'S' },
      date: '2027-01-01',
      dateBasis: 'stated',
      defaultLanguage: 'da',
    },
  };
  const body: readonly SingleCommand[] = [
    { kind: 'recordCommittee', record: { id: 'c', name: { da: 'C' } }, expect: 'new' },
    { kind: 'recordAdministration', record: { id: 'a', name: { da: 'A' }, committee: 'c' }, expect: 'new' },
  ];
  const next = (study: Study): string | undefined => nextSteps(study).find(({ isNext }) => isNext)?.step;

  it('is the first of which there is nothing', () => {
    expect(next(studyAfter(began))).toBe('administrations');
    expect(next(studyAfter(began, ...body))).toBe('tasks');
    const task: SingleCommand = {
      kind: 'recordTask',
      record: { id: 't', name: { da: 'T' }, home: 'a', listed: true, basis: 'stated' },
      expect: 'new',
    };
    const steps = nextSteps(studyAfter(began, ...body, task));
    expect(steps.map(({ step, isDone }) => (isDone ? step : ''))).toEqual([
      'administrations',
      'tasks',
      '',
      '',
      '',
    ]);
    expect(steps.filter(({ isNext }) => isNext).map(({ step }) => step)).toEqual(['considerations']);
  });
});
