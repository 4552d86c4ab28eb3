import { describe, expect, it } from 'vitest';
import { emptyStudy, type FileProblemData, type Problem } from '#study';
import { largest, readStudyFile } from './readStudyFile.ts';

const name = { da: 'Navn' };

/** The least that a file may hold, with some sections put in. */
function file(sections: object = {}): string {
  const study = {
    id: 's',
    name,
    summary: name,
    date: '2024-11-05',
    dateBasis: 'stated',
    defaultLanguage: 'da',
  };
  return JSON.stringify({ format: 'ressort.study/1', study, ...sections }, null, 2);
}

const bodies = {
  committees: [{ id: 'c1', name }],
  administrations: [{ id: 'a1', name, committee: 'c1' }],
};
const tasks = [
  {
    id: 't1',
    name,
    home: 'a1',
    listed: true,
    basis: 'stated',
    parts: [
      { id: 't1.p', name, basis: 'stated', parts: [{ id: 't1.p.rest', name, rest: true, basis: 'stated' }] },
      { id: 't1.rest', name, rest: true, basis: 'stated' },
    ],
  },
];

function told(problems: readonly Problem[]): readonly string[] {
  return problems.map((problem) => `${problem.code} ${problem.place}`);
}

describe('reading a study file', () => {
  it('reads the least there can be', () => {
    const { study, problems, commands } = readStudyFile(file());
    expect(problems).toEqual([]);
    expect(commands.map((command) => command.kind)).toEqual(['describeStudy']);
    expect(study).toEqual({ ...emptyStudy, description: study?.description });
  });

  it('takes nested parts apart, to any depth, each behind its parent', () => {
    const { study, problems } = readStudyFile(file({ ...bodies, tasks }));
    expect(problems).toEqual([]);
    expect([...study!.nodes.values()].map((node) => [node.id, node.parent])).toEqual([
      ['t1', undefined],
      ['t1.p', 't1'],
      ['t1.p.rest', 't1.p'],
      ['t1.rest', 't1'],
    ]);
    expect(study!.nodes.get('t1')).not.toHaveProperty('parts');
  });

  it('takes notes for internal unless they say that they are shared, and tells what they are about in vain', () => {
    const notes = [
      { id: 'n1', about: 's', text: name },
      { id: 'n2', about: 't1.p', text: name, visibility: 'shared' },
    ];
    const { study, problems } = readStudyFile(file({ ...bodies, tasks, notes }));
    expect(problems).toEqual([]);
    expect([...study!.notes.values()].map(({ about, visibility }) => [about, visibility])).toEqual([
      ['s', 'internal'],
      ['t1.p', 'shared'],
    ]);
    const wrong = [
      { id: 'n1', about: 'nobody', text: {} },
      { id: 'n2', about: 'n1', text: name, visibility: 'secret' },
    ];
    expect(told(readStudyFile(file({ notes: wrong })).problems)).toEqual([
      'unknownReference notes/n1/about',
      'textIsEmpty notes/n1/text',
      'unknownReference notes/n2/about',
      'unknownWord notes/n2/visibility',
    ]);
  });

  it('proposes what records all in an empty study, in the order of the file', () => {
    const { commands } = readStudyFile(file({ ...bodies, tasks }));
    expect(commands.map((command) => command.kind)).toEqual([
      'describeStudy',
      'recordCommittee',
      'recordAdministration',
      ...Array(4).fill('recordTask'),
    ]);
  });

  it('tells mistakes of every kind at once, each with its place, line and column, and imports nothing', () => {
    const text = file({
      committees: [{ id: 'c1', name, colour: 'red' }],
      administrations: [
        { id: 'a1', name, committee: 'c1' },
        { id: 'a1', name, committee: 'c1' },
        { id: 'a2', name: {}, committee: 'c9' },
      ],
      tasks: [
        {
          id: 't1',
          name,
          home: 'a1',
          basis: 'certain',
          parts: [{ id: 't1.p', name, basis: 'stated', unit: 'yes' }],
        },
      ],
      areas: [{ id: 'Area 1', name, members: ['t1', 'nobody'], basis: 'stated' }],
      relations: [{ id: 'r1', from: 't1', to: 't1.p', kind: 'sameLaw', strength: 4, basis: 'stated' }],
      journeys: [{ id: 'j1', name, steps: ['nobody'], basis: 'stated' }],
      figures: [
        { id: 'f1', quantity: 'q', subject: { kind: 'all' }, says: { kind: 'equal' }, basis: 'stated' },
      ],
      sources: 'none',
      wishes: [],
    });
    const { study, commands, problems } = readStudyFile(text);
    expect(study).toBeUndefined();
    expect(commands).toEqual([]);
    expect(told(problems)).toEqual([
      'unknownField committees/c1/colour',
      'duplicateId administrations[1]/id',
      'textIsEmpty administrations/a2/name',
      'unknownReference administrations/a2/committee',
      'unknownWord tasks/t1/basis',
      'partsWithoutRest tasks/t1/parts',
      'wrongKind tasks/t1.p/unit',
      'idIsMalformed areas[0]/id',
      'unknownReference areas[0]/members[1]',
      'isNotALeaf relations/r1/from',
      'unknownWord relations/r1/strength',
      'fieldIsMissing journeys/j1',
      'unknownReference journeys/j1/steps[0]',
      'dateIsUnknown figures/f1/date',
      'unknownReference figures/f1/quantity',
      'unknownWord figures/f1/subject/kind',
      'fieldIsMissing figures/f1/says',
      'wrongKind sources',
      'unknownField wishes',
    ]);
    const [first] = problems;
    const line = text.split('\n')[first!.line! - 1]!;
    expect(line.slice(first!.column! - 1)).toBe('"red"');
    expect(first!.data).toMatchObject({ field: 'colour', known: ['id', 'name', 'short', 'source'] });
  });

  const planted: readonly (readonly [what: string, sections: object, told: readonly string[]])[] = [
    [
      'a relation',
      { relations: [{ id: 'r', from: 'yy', to: 'zz', kind: 'sameLaw', strength: 5, basis: 'stated' }] },
      [
        'unknownReference relations/r/from',
        'unknownReference relations/r/to',
        'unknownWord relations/r/strength',
      ],
    ],
    [
      'a task',
      { tasks: [{ id: 't', name: {}, home: 'nowhere', function: 3, basis: 'sure' }] },
      [
        'textIsEmpty tasks/t/name',
        'unknownReference tasks/t/home',
        'wrongKind tasks/t/function',
        'unknownWord tasks/t/basis',
      ],
    ],
    [
      'a term',
      {
        terms: [
          {
            id: 'k',
            name: { da: ' ' },
            conditions: [
              { kind: 'numberOfBodies', is: 2.5 },
              { kind: 'bodyKept', body: 'nobody' },
              { kind: 'taskStays', node: 'nothing' },
            ],
          },
        ],
      },
      [
        'textIsEmpty terms/k/name/da',
        'unknownWord terms/k/conditions[0]/kind',
        'numberIsNotWhole terms/k/conditions[0]/is',
        'unknownReference terms/k/conditions[1]/body',
        'unknownWord terms/k/conditions[2]/kind',
        'unknownReference terms/k/conditions[2]/node',
      ],
    ],
    [
      'a figure',
      {
        ...bodies,
        figures: [
          {
            id: 'f',
            quantity: 'q',
            subject: { kind: 'of', ids: 'a1' },
            says: { kind: 'between', min: '5', max: 2 },
            date: 2024,
            basis: 'stated',
          },
        ],
      },
      [
        'unknownReference figures/f/quantity',
        'wrongKind figures/f/subject/ids',
        'wrongKind figures/f/says/min',
        'wrongKind figures/f/date',
      ],
    ],
    [
      'an administration whose committee cannot be read',
      { ...bodies, administrations: [{ id: 'a1', name, committee: 7, source: { source: 'nobody' } }] },
      ['wrongKind administrations/a1/committee', 'unknownReference administrations/a1/source/source'],
    ],
    [
      'a record without an id, and one with an id that is taken',
      {
        ...bodies,
        otherBodies: [{ name: {}, type: 'audit' }],
        areas: [{ id: 'c1', name, members: ['nobody'], basis: 'stated' }],
        reforms: [
          { id: 'r', name, takes: [], basis: 'stated' },
          { id: 'r', name: {}, takes: [{ node: 'nobody', min: 2, max: 3 }], basis: 'stated' },
        ],
      },
      [
        'fieldIsMissing otherBodies[0]',
        'textIsEmpty otherBodies[0]/name',
        'duplicateId areas/c1/id',
        'unknownReference areas/c1/members[0]',
        'duplicateId reforms[1]/id',
        'textIsEmpty reforms[1]/name',
        'unknownReference reforms[1]/takes[0]/node',
        'shareIsOutside reforms[1]/takes[0]/min',
        'shareIsOutside reforms[1]/takes[0]/max',
      ],
    ],
    [
      'a model and the move it takes',
      {
        ...bodies,
        tasks: [{ id: 't', name, home: 'a1', basis: 'stated' }],
        moves: [
          {
            id: 'm',
            number: 'one',
            name,
            description: name,
            kind: 'taskMove',
            kindBasis: 'stated',
            variants: [
              {
                id: 'v',
                name,
                basis: 'stated',
                transfers: [{ what: { kind: 'node', nodes: ['gone'] }, to: 'a9' }],
              },
            ],
          },
        ],
        models: [
          {
            id: 'x',
            name,
            mainIdea: 3,
            steps: [
              { kind: 'moves', id: '1', move: 'm', variant: 'w' },
              { kind: 'move', id: '2', move: 'm', variant: 'w' },
            ],
          },
        ],
      },
      [
        'wrongKind moves/m/number',
        'unknownWord moves/m/variants[0]/transfers[0]/what/kind',
        'unknownReference moves/m/variants[0]/transfers[0]/what/nodes[0]',
        'unknownReference moves/m/variants[0]/transfers[0]/to',
        'wrongKind models/x/mainIdea',
        'unknownWord models/x/steps[0]/kind',
        'unknownReference models/x/steps[0]/variant',
        'unknownReference models/x/steps[1]/variant',
      ],
    ],
    [
      'the description',
      {
        study: {
          id: 'Not an id',
          name: {},
          summary: 3,
          date: 'soon',
          dateBasis: 'sure',
          defaultLanguage: 'de',
        },
      },
      [
        'idIsMalformed study/id',
        'textIsEmpty study/name',
        'wrongKind study/summary',
        'dateIsMalformed study/date',
        'unknownWord study/dateBasis',
        'unknownWord study/defaultLanguage',
      ],
    ],
  ];
  it.each(planted)('tells every mistake within %s, once', (_, sections, expected) => {
    const told = readStudyFile(file(sections)).problems.map(({ code, place }) => `${code} ${place}`);
    expect([...told].sort()).toEqual([...expected].sort());
  });

  it('takes no judgement for the basis of a figure, and one for anything else', () => {
    const figure = {
      id: 'f',
      quantity: 'q',
      subject: { kind: 'everything' },
      says: { kind: 'equal', value: 1 },
      date: '2024',
      basis: 'judgement',
    };
    const quantities = [{ id: 'q', name, unit: 'fte', followsLeaf: true, followsBasis: 'judgement' }];
    expect(told(readStudyFile(file({ quantities, figures: [figure] })).problems)).toEqual([
      'unknownWord figures/f/basis',
    ]);
  });

  it('says what is named where it is of another kind', () => {
    const relations = [{ id: 'r', from: 'a1', to: 'nobody', kind: 'sameLaw', strength: 2, basis: 'stated' }];
    const { problems } = readStudyFile(file({ ...bodies, relations }));
    expect(problems.map(({ code, data }) => [code, data])).toEqual([
      ['unknownReference', { kinds: ['leaves'], is: 'administrations' }],
      ['unknownReference', { kinds: ['leaves'] }],
    ]);
  });

  it.each(['null', '[]', '""', '0', 'true', '{}'])(
    'tells that %s is no study, and does not fail on it',
    (text) => {
      const { study, problems } = readStudyFile(text);
      expect(study).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
    },
  );

  it('tells a text that is empty in both languages once', () => {
    const names = [{ da: '', en: ' ' }, { da: '', en: 'Name' }, {}];
    const otherBodies = names.map((name, at) => ({ id: `o${at}`, name, type: 'other' }));
    expect(told(readStudyFile(file({ otherBodies })).problems)).toEqual([
      'textIsEmpty otherBodies/o0/name',
      'textIsEmpty otherBodies/o1/name/da',
      'textIsEmpty otherBodies/o2/name',
    ]);
  });

  it('counts what could be read, and nothing where it is no study', () => {
    const relations = [{ id: 'r', from: 'yy', to: 'zz', kind: 'sameLaw', strength: 5, basis: 'stated' }, 7];
    const { study, counted } = readStudyFile(file({ ...bodies, relations }));
    expect(study).toBeUndefined();
    expect([counted?.committees.size, counted?.relations.size]).toEqual([1, 1]);
    for (const text of ['{', '[]', file().replace('study/1', 'study/2')]) {
      expect(readStudyFile(text).counted).toBeUndefined();
    }
  });

  it('points at the line where a reference stands', () => {
    const text = file({ areas: [{ id: 'x', name, members: ['nobody'], basis: 'stated' }] });
    const [problem] = readStudyFile(text).problems;
    expect(problem).toMatchObject({ code: 'unknownReference', ids: ['nobody'], place: 'areas/x/members[0]' });
    expect(text.split('\n')[problem!.line! - 1]).toContain('nobody');
  });

  it('does not tell again of a record that could not be read wherever it is named', () => {
    const { problems } = readStudyFile(file({ ...bodies, committees: [{ id: 'c1' }] }));
    expect(told(problems)).toEqual(['fieldIsMissing committees/c1']);
  });

  it('lets warnings pass', () => {
    const { study, problems } = readStudyFile(file({ committees: [{ id: 'c1', name }] }));
    expect(told(problems)).toEqual(['committeeWithoutAdministration committees/c1']);
    expect(study?.committees.size).toBe(1);
  });

  it('holds criteria to the indicators it is given', () => {
    const criteria = [{ id: 'k1', name, indicators: ['staffMoved', 'luck'], basis: 'stated' }];
    const text = file({ considerations: [{ id: 'h1', name, description: name, kind: 'added', criteria }] });
    expect(readStudyFile(text).problems).toEqual([]);
    expect(told(readStudyFile(text, { indicators: ['staffMoved'] }).problems)).toEqual([
      'unknownReference considerations/h1/criteria[0]/indicators[1]',
    ]);
  });

  // notUtf8 is told of bytes: readStudyBytes.test.ts.
  const files: Record<Exclude<keyof FileProblemData, 'notUtf8'>, readonly [text: string, place: string]> = {
    fileIsTooLarge: [' '.repeat(largest + 1), ''],
    notJson: [file().replace('"date":', '"date"'), 'study'],
    nestedTooDeeply: [`{"a":${'['.repeat(300)}${']'.repeat(300)}}`, `a${'[0]'.repeat(255)}`],
    forbiddenField: [file().replace('"date"', '"__proto__": 1, "date"'), 'study/__proto__'],
    duplicateField: [file().replace('"date"', '"id": "x", "date"'), 'study/id'],
    halfACharacter: [file().replace('2024-11-05', '\\udfff'), 'study/date'],
    numberIsTooLarge: [
      file({ themes: [{ id: 'x', number: 0 }] }).replace('"number": 0', '"number": 1e400'),
      'themes/x/number',
    ],
    unknownFormat: [file().replace('study/1', 'study/2'), 'format'],
    unknownField: [file({ extra: 1 }), 'extra'],
    fieldIsMissing: ['{"format": "ressort.study/1"}', ''],
    wrongKind: ['[]', ''],
    unknownWord: [
      file().replace('"da",', '"da"').replace('"defaultLanguage": "da"', '"defaultLanguage": "de"'),
      'study/defaultLanguage',
    ],
  };
  it.each(Object.entries(files))('tells %s', (code, [text, place]) => {
    const { study, problems } = readStudyFile(text);
    expect(study).toBeUndefined();
    expect(problems.filter((problem) => problem.code === code).map((problem) => problem.place)).toContain(
      place,
    );
  });

  it('takes null, text or a number for a record without falling over', () => {
    const { problems } = readStudyFile(
      file({ tasks: [null, 'x', { id: 5, parts: 1 }], moves: [3], models: null }),
    );
    expect(told(problems)).toEqual([
      'wrongKind tasks[0]',
      'wrongKind tasks[1]',
      'fieldIsMissing tasks[2]',
      'fieldIsMissing tasks[2]',
      'wrongKind tasks[2]/id',
      'wrongKind tasks[2]/parts',
      'wrongKind moves[0]',
      'wrongKind models',
    ]);
  });
});
