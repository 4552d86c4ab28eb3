import { describe, expect, it } from 'vitest';
import type { StructureChange } from '#moves';
import { checkStudy } from './checkStudy.ts';
import type { Event } from './event.ts';
import { fold } from './evolve.ts';
import { isError, problemCodes, type StudyProblemData } from './problem.ts';
import type { CollectionName, Records } from './sections.ts';
import type { Study } from './study.ts';
import { model, move, node, recorded, smallStudy, words } from './testing/smallStudy.ts';

const small = fold(smallStudy);

/** The record as it stands in the small study, with some fields put in place. */
function with_<C extends CollectionName>(collection: C, id: string, fields: Partial<Records[C]>): Event {
  return recorded(collection, { ...(small[collection].get(id) as Records[C]), ...fields });
}

function structure(change: StructureChange): Event {
  const [variant] = move.variants;
  return recorded('moves', {
    ...move,
    variants: [{ ...variant!, structure: [change] }, ...move.variants.slice(1)],
  });
}

const made = { id: 'a9', name: words('Made'), committee: { id: 'c9', name: words('Its committee') } };
const relation = {
  id: 'relation-3',
  from: 't1',
  to: 't2',
  kind: 'sameLaw',
  strength: 1,
  basis: 'stated',
} as const;

/** For each code what to record on the small study, and where the problem then is. */
const cases: Record<
  keyof StudyProblemData,
  readonly [events: readonly Event[], place: string, ids?: readonly string[]]
> = {
  unknownReference: [
    [with_('figures', 'figure-1', { quantity: 'agenda' })],
    'figures/figure-1/quantity',
    ['agenda'],
  ],
  isNotALeaf: [[recorded('relations', { ...relation, to: 't3' })], 'relations/relation-3/to', ['t3']],
  duplicateId: [
    [
      recorded('areas', { id: 'merit', name: words('x'), members: [], basis: 'stated' }),
      recorded('journeys', { id: 'merit', name: words('x'), who: words('x'), steps: [], basis: 'stated' }),
    ],
    'journeys/merit/id',
    ['merit'],
  ],
  idIsMalformed: [
    [recorded('themeGroups', { id: 'Group', name: words('x') })],
    'themeGroups/Group/id',
    ['Group'],
  ],
  idIsReserved: [[recorded('models', { ...model, id: 'today' })], 'models/today/id', ['today']],
  partsFormACircle: [
    [recorded('nodes', node('x', { parent: 'y' })), recorded('nodes', node('y', { parent: 'x' }))],
    'tasks/x/parent',
    ['x', 'y'],
  ],
  textIsEmpty: [[with_('committees', 'c1', { name: {} })], 'committees/c1/name'],
  dateIsMalformed: [
    [with_('milestones', 'milestone-1', { date: '2025-02-30' })],
    'milestones/milestone-1/date',
  ],
  dateIsUnknown: [
    [
      recorded('figures', {
        id: 'figure-2',
        quantity: 'staff',
        subject: { kind: 'everything' },
        says: { kind: 'equal', value: 1 },
        basis: 'stated',
      }),
    ],
    'figures/figure-2/date',
  ],
  intervalIsReversed: [
    [with_('figures', 'figure-1', { says: { kind: 'between', min: 2, max: 1 } })],
    'figures/figure-1/says',
  ],
  numberIsNegative: [[with_('journeys', 'journey-1', { perYear: -1 })], 'journeys/journey-1/perYear'],
  numberIsNotFinite: [
    [with_('figures', 'figure-1', { says: { kind: 'equal', value: Number.NaN } })],
    'figures/figure-1/says/value',
  ],
  numberIsTooLarge: [
    [with_('figures', 'figure-1', { says: { kind: 'atLeast', min: 1e13 } })],
    'figures/figure-1/says/min',
  ],
  numberIsNotWhole: [[with_('themes', 'theme-1', { number: 1.5 })], 'themes/theme-1/number'],
  shareIsOutside: [
    [with_('reforms', 'reform-1', { takes: [{ node: 't1', min: 0, max: 1.2 }] })],
    'reforms/reform-1/takes[0]/max',
  ],
  roleIsTaken: [
    [
      with_('quantities', 'staff', {}),
      recorded('quantities', {
        id: 'more-staff',
        name: words('x'),
        unit: 'fte',
        role: 'staff',
        followsLeaf: true,
      }),
    ],
    'quantities/more-staff/role',
    ['staff', 'more-staff'],
  ],
  subjectIsEmpty: [
    [with_('figures', 'figure-1', { subject: { kind: 'of', ids: [] } })],
    'figures/figure-1/subject',
  ],
  otherBodyHasNoTasks: [
    [with_('figures', 'figure-1', { subject: { kind: 'of', ids: ['council'] } })],
    'figures/figure-1/subject/ids[0]',
    ['council'],
  ],
  relationEndsAreOne: [[recorded('relations', { ...relation, to: 't1' })], 'relations/relation-3/to', ['t1']],
  restIsTwice: [
    [with_('nodes', 't3.part', { rest: true })],
    'tasks/t3.rest/rest',
    ['t3', 't3.part', 't3.rest'],
  ],
  restHasNoParent: [[with_('nodes', 't1', { rest: true })], 'tasks/t1/rest', ['t1']],
  ruleIsEmpty: [
    [
      recorded('moves', {
        ...move,
        variants: [{ ...move.variants[1]!, transfers: [{ what: { kind: 'rule' }, to: 'a1' }] }],
      }),
    ],
    'moves/move-1/variants[0]/transfers[0]/what',
  ],
  continuesIsNotMerged: [
    [
      structure({
        kind: 'merge',
        administrations: ['a1', 'a2'],
        into: { id: 'a3', name: words('x') },
        continues: 'a12',
      }),
    ],
    'moves/move-1/variants[0]/structure[0]/continues',
    ['a12'],
  ],
  mergeNeedsTwo: [
    [
      structure({
        kind: 'merge',
        administrations: ['a1'],
        into: { id: 'a3', name: words('x') },
        continues: 'a1',
      }),
    ],
    'moves/move-1/variants[0]/structure[0]/administrations',
  ],
  splitNeedsASuccessor: [
    [structure({ kind: 'split', administration: 'a1', successors: [] })],
    'moves/move-1/variants[0]/structure[0]/successors',
  ],
  addressIsNotHttps: [
    [with_('sources', 'source-1', { address: 'http://example.org' })],
    'sources/source-1/address',
  ],
  namedTwice: [
    [with_('areas', 'area-1', { members: ['t1', 't2', 't1'] })],
    'areas/area-1/members[2]',
    ['t1'],
  ],
  partsWithoutRest: [[with_('nodes', 't3.rest', { rest: false })], 'tasks/t3/parts', ['t3']],
  committeeWithoutAdministration: [
    [recorded('committees', { id: 'c3', name: words('x') })],
    'committees/c3',
    ['c3'],
  ],
  moveWithoutVariant: [
    [recorded('moves', { ...move, id: 'move-2', number: 2, variants: [] })],
    'moves/move-2/variants',
    ['move-2'],
  ],
  numberIsTaken: [
    [recorded('moves', { ...move, id: 'move-2' })],
    'moves/move-2/number',
    ['move-1', 'move-2'],
  ],
  leftOutIsNotMoved: [
    [recorded('models', { ...model, steps: [{ ...model.steps[0]!, leftOut: ['t2'] }] })],
    'models/model-1/steps[0]/leftOut[0]',
    ['t2'],
  ],
  listedOnAPart: [[with_('nodes', 't3.part', { listed: true })], 'tasks/t3.part/listed', ['t3.part']],
};

describe('checking a whole study', () => {
  it('[ST40] finds nothing in a study that is right', () => {
    expect(checkStudy(small, { indicators: ['areaSpread'] })).toEqual([]);
  });

  it.each(Object.entries(cases))('[ST40] finds %s at its place', (code, [events, place, ids]) => {
    const found = checkStudy(fold(events, small)).filter((problem) => problem.code === code);
    expect(found.map((problem) => problem.place)).toEqual([place]);
    if (ids) expect(found[0]?.ids).toEqual(ids);
  });

  it('[ST40] finds everything at once', () => {
    const codes = [
      'unknownReference',
      'textIsEmpty',
      'listedOnAPart',
      'numberIsNegative',
      'relationEndsAreOne',
    ] as const;
    const study = fold(
      codes.flatMap((code) => [...cases[code][0]]),
      small,
    );
    expect(
      checkStudy(study)
        .map((problem) => problem.code)
        .sort(),
    ).toEqual([...codes].sort());
  });

  it('[ST41] tells errors from warnings', () => {
    const warnings = Object.entries(problemCodes).flatMap(([code, grave]) =>
      grave === 'warning' ? [code] : [],
    );
    expect(warnings).toEqual([
      'partsWithoutRest',
      'committeeWithoutAdministration',
      'moveWithoutVariant',
      'numberIsTaken',
      'leftOutIsNotMoved',
      'listedOnAPart',
      'figuresContradict',
    ]);
    expect(checkStudy(fold(cases.listedOnAPart[0], small)).filter(isError)).toEqual([]);
  });

  it('[ST42] asks for indicators only where it is told which there are', () => {
    const told = checkStudy(small, { indicators: ['other'] });
    expect(told).toMatchObject([
      {
        code: 'unknownReference',
        ids: ['areaSpread'],
        place: 'considerations/consideration-1/criteria[0]/indicators[0]',
      },
    ]);
  });

  it('[ST43] takes what could not be read as there', () => {
    const study = fold(
      [
        { kind: 'moveRemoved', id: 'move-1' },
        { kind: 'administrationRemoved', id: 'a2' },
      ],
      small,
    );
    const places = checkStudy(study).map((problem) => problem.place);
    expect(places).toContain('models/model-1/steps[0]/variant');
    expect(checkStudy(study, { unread: new Set(['move-1', 'a2', 'c2']) }).filter(isError)).toEqual([]);
  });

  it('[ST44] lets several moves make the same body, and nothing else have its id', () => {
    const create = structure({ kind: 'create', administration: made });
    const again = recorded('moves', {
      ...move,
      id: 'move-2',
      number: 2,
      variants: [{ ...move.variants[0]!, structure: [{ kind: 'create', administration: made }] }],
    });
    expect(checkStudy(fold([create, again], small))).toEqual([]);
    expect(
      checkStudy(fold([create, recorded('themeGroups', { id: 'a9', name: words('x') })], small)),
    ).toMatchObject([
      {
        code: 'duplicateId',
        place: 'moves/move-1/variants[0]/structure[0]/administration/id',
        data: { first: 'themeGroups/a9' },
      },
    ]);
  });

  it('[ST44] tells steps and words apart within their model, variants within their move', () => {
    const copy = recorded('models', { ...model, id: 'model-2' });
    expect(checkStudy(fold([copy], small))).toEqual([]);
    const twice = recorded('models', { ...model, steps: [...model.steps, model.steps[0]!] });
    expect(checkStudy(fold([twice], small))).toMatchObject([
      { code: 'duplicateId', place: 'models/model-1/steps[2]/id' },
    ]);
  });

  it('[ST40] holds the description to the same rules', () => {
    const description = {
      ...small.description,
      date: '2024',
      name: { da: ' ' },
      dateSource: { source: 'gone' },
    };
    const study: Study = { ...small, description };
    expect(checkStudy(study).map((problem) => `${problem.code} ${problem.place}`)).toEqual([
      'textIsEmpty study/name/da',
      'dateIsMalformed study/date',
      'unknownReference study/dateSource/source',
    ]);
  });

  it('[ST40] holds shares of a quantity known in shares to 0-1, and a body named alone to a committee that is there', () => {
    const shares = fold([with_('quantities', 'staff', { sharesOnly: true })], small);
    expect(checkStudy(shares).map((problem) => problem.code)).toEqual(['shareIsOutside', 'shareIsOutside']);
    const create = structure({ kind: 'create', administration: { ...made, committee: { id: 'c9' } } });
    expect(checkStudy(fold([create], small))).toMatchObject([{ code: 'unknownReference', ids: ['c9'] }]);
  });
});
