import { describe, expect, it } from 'vitest';
import { countsOf } from '#report';
import { copenhagenStudy } from './copenhagenStudy.ts';

// Every number and name here is taken from the reading of the source, not from the study file.

const study = copenhagenStudy();
const inSource = (locator: string) => ({ source: 'deck-2024', locator });

describe('mandate, themes and recommendations', () => {
  it('counts the four considerations beside change itself', () => {
    expect(countsOf(study).considerations).toBe(4);
    expect(study.considerations.size).toBe(5);
  });

  it('has four considerations of the mandate and change beside them, the scored indicator first', () => {
    const found = [...study.considerations.values()].map(({ kind, source, criteria }) => [
      kind,
      source?.locator,
      ...criteria.map((criterion) => criterion.indicators.join(' ')),
    ]);
    expect(found.slice(0, 4)).toEqual([
      ['mandate', 'l. 10-11', 'handovers doorsMet'],
      ['mandate', 'l. 13', 'areaSpread crossingShare dividedTasks'],
      ['mandate', 'l. 15', 'agendaLoadTopTwo agendaBalance staffBalance'],
      ['mandate', 'l. 17-18', 'duplicateFunctions smallUnits'],
    ]);
    expect(found.slice(4)).toEqual([
      [
        'change',
        expect.anything(),
        'staffMoved tasksMoved administrationsTouched oneOffCost reformExposureTasks reformExposureStaff',
      ],
    ]);
  });

  it('has two terms: seven and seven, and one-to-one with the finance committee kept', () => {
    expect([...study.terms.values()].map(({ conditions, source }) => ({ conditions, source }))).toEqual([
      {
        conditions: [
          { kind: 'numberOfCommittees', is: 7 },
          { kind: 'numberOfAdministrations', is: 7 },
        ],
        source: inSource('l. 5-6, 961'),
      },
      { conditions: [{ kind: 'oneToOne' }, { kind: 'bodyKept', body: 'ou' }], source: inSource('l. 5-6') },
    ]);
  });

  it('has ten themes in groups of four, three and three', () => {
    const groups = [...study.themeGroups.keys()];
    const themes = [...study.themes.values()];
    expect(themes.map((theme) => theme.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(themes.map((theme) => groups.indexOf(theme.group))).toEqual([0, 0, 0, 0, 1, 1, 1, 2, 2, 2]);
    for (const theme of themes) {
      expect([theme.id, theme.challengeSource?.locator, theme.opportunitySource?.locator]).toEqual([
        theme.id,
        expect.stringMatching(/^l\. \d/),
        expect.stringMatching(/^l\. \d/),
      ]);
    }
  });

  // Per theme the lines of each bullet: for steering and management, and under possible moves of tasks.
  const bullets: readonly (readonly [steering: string, moves: string])[] = [
    ['155-158 160-162 164-167', '170-174 176-178 180-182'],
    ['252-255 257-260 262-265', '272-273 275-278'],
    ['352-355 357-360 362-363 365-366', '369-372 374-378'],
    ['444-446 447-449', '452 453-455 456-458'],
    ['505-507 508-510 511-513 514-516', ''],
    ['569-573 575-577', '580-583'],
    ['627-631', '634 635-637 638-640'],
    ['716-719 721-723', '726-729 731-733'],
    ['799-802 804-805 807-809', '814 815 816-818 821 822'],
    ['887-891', '894-896 897-900'],
  ];

  it('has 25 recommendations for steering and 23 under possible moves, bullet by bullet', () => {
    const recommendations = [...study.recommendations.values()];
    const lines = (theme: string, kind: 'steering' | 'moves') =>
      recommendations
        .filter((one) => one.theme === theme && one.kind === kind)
        .map((one) => one.source?.locator?.replace('l. ', ''))
        .join(' ');
    expect(
      [...study.themes.keys()].map((theme) => [lines(theme, 'steering'), lines(theme, 'moves')]),
    ).toEqual(bullets);
    expect(recommendations.filter(({ kind }) => kind === 'steering')).toHaveLength(25);
    expect(recommendations.filter(({ kind }) => kind === 'moves')).toHaveLength(23);
    const bound = recommendations.flatMap((one) => one.moves);
    expect(bound.filter((move) => !study.moves.has(move))).toEqual([]);
    expect(recommendations.filter((one) => one.kind === 'moves' && one.moves.length === 0)).toHaveLength(2);
  });

  it('has six milestones, from the mandate to early 2025', () => {
    expect([...study.milestones.values()].map((milestone) => milestone.date)).toEqual([
      '2023-09-21',
      '2024-03-05',
      '2024-11-05',
      undefined,
      '2025',
      '2025',
    ]);
  });

  it('has six conditions for reading the models', () => {
    expect([...study.readingConditions.values()].map((condition) => condition.source?.locator)).toEqual([
      'l. 961',
      'l. 963-964',
      'l. 966-968',
      'l. 970-971',
      'l. 973-980',
      'l. 982-983',
    ]);
  });
});
