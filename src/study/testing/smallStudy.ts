import type { Text } from '#figures';
import type { Model, Move } from '#moves';
import type { TaskNode } from '#organisation';
import type { Event } from '../event.ts';
import { recordedEvent } from '../event.ts';
import type { CollectionName, Records } from '../sections.ts';

/** A text in both languages. */
export function words(of: string): Text {
  return { da: `${of} (da)`, en: of };
}

export function node(id: string, more: Partial<TaskNode> = {}): TaskNode {
  return { id, name: words(id), basis: 'stated', ...more };
}

export function recorded<C extends CollectionName>(collection: C, record: Records[C]): Event {
  return recordedEvent(collection, record);
}

const listed = { listed: true } as const;

/** Moves t1 from a1 to a2, by name or by the rule "area of a1"; or joins the two administrations. */
export const move: Move = {
  id: 'move-1',
  number: 1,
  name: words('Move'),
  description: words('What it does'),
  kind: 'taskMove',
  kindBasis: 'stated',
  variants: [
    {
      id: 'a',
      name: words('By name'),
      transfers: [{ what: { kind: 'nodes', nodes: ['t1', 't3.rest'] }, to: 'a2' }],
      structure: [],
      requires: [],
      excludes: [],
      basis: 'stated',
    },
    {
      id: 'b',
      name: words('By rule'),
      transfers: [{ what: { kind: 'rule', area: 'area-1', home: 'a1' }, to: 'a2' }],
      structure: [],
      requires: [],
      excludes: [],
      basis: 'stated',
    },
    {
      id: 'c',
      name: words('As one'),
      transfers: [],
      structure: [
        {
          kind: 'merge',
          administrations: ['a1', 'a2'],
          into: { id: 'a12', name: words('Both') },
          continues: 'a1',
        },
      ],
      requires: [],
      excludes: [],
      basis: 'stated',
    },
  ],
  requires: [],
  excludes: [],
  remarks: [],
};

export const model: Model = {
  id: 'model-1',
  name: words('Model'),
  mainIdea: words('Main idea'),
  steps: [
    { kind: 'move', id: 's1', move: 'move-1', variant: 'a', leftOut: [] },
    {
      kind: 'own',
      id: 's2',
      name: words('Own step'),
      transfers: [{ what: { kind: 'nodes', nodes: ['t2'] }, to: 'a1' }],
      structure: [],
      leftOut: [],
      basis: 'judgement',
    },
  ],
  names: [],
  prevails: [{ node: 't1', step: 's1' }],
  merits: [{ id: 'merit-1', kind: 'for', text: words('Good') }],
  notes: [],
  alternatives: [],
};

/**
 * Two committees and administrations; tasks t1 and t2, and t3 with part and
 * rest; whatever refers to them, once each. It breaks no rule and warns of
 * nothing.
 */
export const smallStudy: readonly Event[] = [
  {
    kind: 'studyDescribed',
    description: {
      id: 'small',
      name: words('Small'),
      summary: words('A small study'),
      date: '2024-11-05',
      dateBasis: 'stated',
      defaultLanguage: 'da',
    },
  },
  recorded('sources', { id: 'source-1', title: words('Source'), series: 'register', date: '2024' }),
  recorded('committees', { id: 'c1', name: words('First committee') }),
  recorded('committees', { id: 'c2', name: words('Second committee') }),
  recorded('administrations', { id: 'a1', name: words('First'), committee: 'c1' }),
  recorded('administrations', { id: 'a2', name: words('Second'), committee: 'c2' }),
  recorded('otherBodies', { id: 'council', name: words('Council'), type: 'council' }),
  recorded('functions', {
    id: 'accounting',
    name: words('Accounting'),
    betterJoined: true,
    basis: 'judgement',
  }),
  recorded('nodes', node('t1', { home: 'a1', ...listed, unit: true, source: { source: 'source-1' } })),
  recorded('nodes', node('t2', { home: 'a2', ...listed, function: 'accounting' })),
  recorded('nodes', node('t3', { home: 'a1', ...listed })),
  recorded('nodes', node('t3.part', { parent: 't3' })),
  recorded('nodes', node('t3.rest', { parent: 't3', rest: true })),
  recorded('areas', { id: 'area-1', name: words('Area'), members: ['t1', 't3.rest'], basis: 'judgement' }),
  recorded('relations', relation('relation-1', 't1', 't2')),
  recorded('relations', relation('relation-2', 't3.rest', 't1')),
  recorded('journeys', {
    id: 'journey-1',
    name: words('Journey'),
    who: words('Somebody'),
    steps: ['t1', 't2', 't1'],
    basis: 'judgement',
  }),
  recorded('reforms', {
    id: 'reform-1',
    name: words('Reform'),
    takes: [{ node: 't3.rest', min: 0, max: 1 }],
    basis: 'judgement',
  }),
  recorded('quantities', {
    id: 'staff',
    name: words('Staff'),
    unit: 'fte',
    role: 'staff',
    followsLeaf: true,
  }),
  recorded('figures', {
    id: 'figure-1',
    quantity: 'staff',
    subject: { kind: 'of', ids: ['t3.rest'] },
    says: { kind: 'between', min: 10, max: 20 },
    date: '2024-03',
    basis: 'stated',
  }),
  recorded('terms', {
    id: 'term-1',
    name: words('Term'),
    conditions: [
      { kind: 'numberOfCommittees', is: 2 },
      { kind: 'taskNotMoved', node: 't3.rest' },
    ],
  }),
  recorded('considerations', {
    id: 'consideration-1',
    name: words('Consideration'),
    description: words('What is valued'),
    kind: 'mandate',
    criteria: [
      { id: 'criterion-1', name: words('Criterion'), indicators: ['areaSpread'], basis: 'judgement' },
    ],
  }),
  recorded('themeGroups', { id: 'group-1', name: words('Group') }),
  recorded('themes', {
    id: 'theme-1',
    number: 1,
    group: 'group-1',
    name: words('Theme'),
    challenge: words('Difficult'),
    opportunity: words('Possible'),
  }),
  recorded('moves', move),
  recorded('recommendations', {
    id: 'recommendation-1',
    theme: 'theme-1',
    kind: 'moves',
    text: words('Do it'),
    moves: ['move-1'],
  }),
  recorded('models', model),
  recorded('milestones', { id: 'milestone-1', name: words('Decision'), date: '2025-02', basis: 'stated' }),
  recorded('readingConditions', { id: 'condition-1', text: words('Read with care') }),
  recorded('settledReadings', {
    id: 'reading-1',
    text: words('Read so'),
    alternatives: [],
    basis: 'judgement',
  }),
  recorded('assumptionSets', {
    id: 'set-1',
    name: words('Set'),
    description: words('What if'),
    figures: [
      {
        id: 'assumed-1',
        quantity: 'staff',
        subject: { kind: 'of', ids: ['t1'] },
        says: { kind: 'share', of: { kind: 'of', ids: ['a1'] }, min: 0.1, max: 0.2 },
        basis: 'assumed',
      },
    ],
    rates: [{ id: 'rate-1', kind: 'oneOffCostPerFteDkk', min: 1, max: 2 }],
    followOn: [{ id: 'follow-1', functions: ['accounting'], administrations: ['a1'], min: 0.1, max: 0.2 }],
  }),
  recorded('notes', {
    id: 'note-1',
    about: 'condition-1',
    text: words('Ask the source'),
    visibility: 'internal',
  }),
  recorded('weights', {
    id: 'weights-1',
    person: 'person-1',
    says: { kind: 'ranking', order: ['consideration-1'] },
  }),
];

function relation(id: string, from: string, to: string): Records['relations'] {
  return { id, from, to, kind: 'sameCitizens', strength: 2, basis: 'judgement' };
}
