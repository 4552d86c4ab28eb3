import type { Figure, Text } from '#figures';
import type { Model, Move } from '#moves';
import { emptyStudy, type Records, type Study } from '#study';

/** Small studies that put one thing each into the picture. */

const text = (da: string, en: string = da): Text => ({ da, en });

function mapOf<Item extends { readonly id: string }>(...items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

const names = [
  ['culture', 'KUF', 'Kulturforvaltningen', 'Culture Administration'],
  ['care', 'OMF', 'Omsorgsforvaltningen', 'Care Administration'],
  ['city', 'BYF', 'Byforvaltningen', 'City Administration'],
  ['school', 'SKF', 'Skoleforvaltningen', 'School Administration'],
  ['work', 'ARF', 'Arbejdsmarkedsforvaltningen', 'Labour Market Administration'],
  ['water', 'VAF', 'Vandforvaltningen', 'Water Administration'],
  ['traffic', 'TRF', 'Trafikforvaltningen', 'Traffic Administration'],
  ['housing', 'BOF', 'Boligforvaltningen', 'Housing Administration'],
  ['finance', 'FIF', 'Finansforvaltningen', 'Finance Administration'],
] as const;

const taskNames = [
  ['biblioteker', 'Biblioteker', 'Libraries'],
  ['hjemmepleje', 'Hjemmepleje og rehabilitering', 'Home care and rehabilitation'],
  ['parker', 'Parker og naturområder', 'Parks and nature'],
  ['folkeskoler', 'Folkeskoler', 'Primary schools'],
  ['jobcenter', 'Jobcenter og beskæftigelsesindsats', 'Job centre and employment services'],
  ['vand', 'Vandforsyning', 'Water supply'],
  ['cykelstier', 'Cykelstier', 'Cycle tracks'],
  ['boliger', 'Almene boliger', 'Social housing'],
  ['regnskab', 'Regnskab', 'Accounting'],
] as const;

const figure = (id: string, value: number): Figure => ({
  id: `staff-${id}`,
  quantity: 'staff',
  subject: { kind: 'of', ids: [id] },
  says: { kind: 'equal', value },
  basis: 'stated',
  source: { source: 'register', locator: 'l. 12' },
});

/** An organisation of `count` administrations with two tasks each, without models. */
export function organisationOf(count: number): Study {
  const bodies = names.slice(0, count);
  const nodes = bodies.flatMap(([home], at): Records['nodes'][] => {
    const [id = '', da = '', en = ''] = taskNames[at] ?? [];
    const all = {
      home,
      listed: true,
      basis: 'stated',
      source: { source: 'register', locator: `l. ${at + 20}` },
    } as const;
    return [
      { id, name: text(da, en), ...all },
      { id: `${id}-2`, name: text(`${da}: tilsyn og tilladelser`, `${en}: supervision and permits`), ...all },
    ];
  });
  return {
    ...emptyStudy,
    description: {
      id: 'gallery',
      name: text('Eksempelby 2026', 'Example City 2026'),
      summary: text('Opdigtet.', 'Invented.'),
      date: '2026-03-01',
      dateBasis: 'stated',
      defaultLanguage: 'da',
    },
    sources: mapOf({
      id: 'register',
      title: text('Medarbejderregistret', 'Staff register'),
      series: 'register',
      date: '2026-03-01',
    }),
    committees: mapOf(
      ...bodies.map(([id, , da, en]) => ({
        id: `${id}-committee`,
        name: text(da.replace('forvaltningen', 'udvalget'), en.replace('Administration', 'Committee')),
      })),
    ),
    administrations: mapOf(
      ...bodies.map(([id, short, da, en]) => ({
        id,
        name: text(da, en),
        short: text(short),
        committee: `${id}-committee`,
      })),
    ),
    nodes: mapOf(...nodes),
    relations: mapOf(
      ...nodes.slice(2).map((node, at) => ({
        id: `relation-${at}`,
        from: nodes[at]?.id ?? '',
        to: node.id,
        kind: 'sameCitizens' as const,
        strength: ((at % 3) + 1) as 1 | 2 | 3,
        basis: 'judgement' as const,
      })),
    ),
    journeys: mapOf({
      id: 'journey',
      name: text('Flytter til byen', 'Moves to the city'),
      who: text('En familie', 'A family'),
      steps: nodes.slice(0, 6).map(({ id }) => id),
      basis: 'judgement',
    }),
    quantities: mapOf({
      id: 'staff',
      name: text('Medarbejdere', 'Staff'),
      unit: 'fte',
      role: 'staff',
      followsLeaf: true,
      note: text('Kun totaler er kendt.', 'Only totals are known.'),
    }),
    figures: mapOf(...bodies.map(([id], at) => figure(id, 400 + 350 * at))),
    considerations: mapOf(
      {
        id: 'service',
        name: text('Sammenhængende service', 'Coherent service'),
        description: text('Færre skift.', 'Fewer handovers.'),
        kind: 'mandate',
        criteria: [
          {
            id: 'service.1',
            name: text('Færre skift'),
            indicators: ['handovers', 'doorsMet'],
            basis: 'judgement',
          },
        ],
      },
      {
        id: 'balance',
        name: text('Balance', 'Balance'),
        description: text('Lige store.', 'Of a size.'),
        kind: 'mandate',
        criteria: [{ id: 'balance.1', name: text('Jævn'), indicators: ['staffBalance'], basis: 'judgement' }],
      },
      {
        id: 'change',
        name: text('Omstilling', 'Change'),
        description: text('Hvor meget flytter.', 'How much moves.'),
        kind: 'change',
        criteria: [
          {
            id: 'change.1',
            name: text('Lidt'),
            indicators: ['staffMoved', 'tasksMoved', 'oneOffCost'],
            basis: 'judgement',
          },
        ],
      },
    ),
    assumptionSets: mapOf({
      id: 'cost',
      name: text('Pris pr. årsværk', 'Cost per full-time equivalent'),
      description: text('Opdigtet pris.', 'An invented cost.'),
      figures: [],
      rates: [{ id: 'rate', kind: 'oneOffCostPerFteDkk', min: 20000, max: 60000 }],
      followOn: [],
    }),
    terms: mapOf({
      id: 'as-many',
      name: text(`${count} forvaltninger`, `${count} administrations`),
      conditions: [{ kind: 'numberOfAdministrations', is: count }],
      source: { source: 'register', locator: 'l. 5-6' },
    }),
  };
}

const move: Move = {
  id: 'move-1',
  number: 1,
  name: text('Saml tilsyn', 'Join supervision'),
  description: text('Tilsyn samles ét sted.', 'Supervision is joined in one place.'),
  kind: 'taskMove',
  kindBasis: 'stated',
  variants: [
    {
      id: 'a',
      name: text('Tilsyn til BYF', 'Supervision to BYF'),
      transfers: [{ what: { kind: 'nodes', nodes: ['hjemmepleje-2', 'biblioteker-2'] }, to: 'city' }],
      structure: [],
      requires: [],
      excludes: [],
      basis: 'stated',
    },
  ],
  requires: [],
  excludes: [],
  remarks: [],
};

const model: Model = {
  id: 'model',
  name: text('Samlet tilsyn', 'Joined supervision'),
  subtitle: text('Tilsynet samles i BYF', 'Supervision is joined in BYF'),
  mainIdea: text('Tilsyn og tilladelser samles.', 'Supervision and permits are joined.'),
  steps: [{ kind: 'move', id: '1a', move: 'move-1', variant: 'a', leftOut: [] }],
  names: [],
  prevails: [],
  merits: [
    { id: 'for', kind: 'for', text: text('Ét sted at gå hen.', 'One place to go.') },
    { id: 'against', kind: 'against', text: text('Faget deles.', 'The profession is divided.') },
  ],
  notes: [],
  alternatives: [],
};

/** A study with one model that moves two tasks. */
export function modelled(count = 4): Study {
  return { ...organisationOf(count), moves: mapOf(move), models: mapOf(model) };
}

/** A study with what an analysis has beside its models: themes, milestones with and without dates, readings and notes. */
export function analysed(): Study {
  const source = { source: 'register', locator: 'l. 12-14' };
  return {
    ...modelled(4),
    themeGroups: mapOf({ id: 'group', name: text('Tættere på borgeren', 'Closer to the citizen') }),
    themes: mapOf({
      id: 'theme',
      number: 1,
      group: 'group',
      name: text('Ét sted at gå hen', 'One place to go'),
      challenge: text('Tilsynet er spredt på tre forvaltninger.', 'Supervision is spread over three.'),
      challengeSource: source,
      opportunity: text('Tilsynet kan samles.', 'Supervision can be joined.'),
      source,
    }),
    recommendations: mapOf(
      {
        id: 'steering',
        theme: 'theme',
        kind: 'steering',
        text: text('Aftal fælles mål for tilsyn.', 'Agree on shared aims for supervision.'),
        moves: [],
        source,
      },
      {
        id: 'moving',
        theme: 'theme',
        kind: 'moves',
        text: text('Saml tilsyn ét sted.', 'Join supervision in one place.'),
        moves: ['move-1'],
      },
      {
        id: 'unmoved',
        theme: 'theme',
        kind: 'moves',
        text: text('Saml klagerne.', 'Join complaints.'),
        moves: [],
      },
    ),
    milestones: mapOf(
      { id: 'begun', name: text('Arbejdet begynder', 'Work begins'), date: '2026-01-12', basis: 'stated' },
      { id: 'heard', name: text('Høring', 'Consultation'), date: '2026-05', basis: 'inferred' },
      { id: 'decided', name: text('Beslutning', 'Decision'), date: '2026', basis: 'assumed' },
      {
        id: 'moved',
        name: text('Opgaverne flytter', 'Tasks move'),
        dateNote: text('Afhænger af høringen.', 'Depends on the consultation.'),
        basis: 'stated',
      },
    ),
    readingConditions: mapOf({
      id: 'condition',
      text: text('Modellen er et eksempel.', 'The model is an example.'),
      source,
    }),
    settledReadings: mapOf({
      id: 'reading',
      text: text('Tilsyn er læst som én opgave.', 'Supervision was read as one task.'),
      alternatives: [text('Tilsyn er tre opgaver.', 'Supervision is three tasks.')],
      basis: 'inferred',
    }),
    notes: mapOf(
      {
        id: 'note-own',
        about: 'gallery',
        text: text('Spørg om tallene.', 'Ask about the figures.'),
        visibility: 'internal',
      },
      {
        id: 'note-model',
        about: 'model',
        text: text('Vist for direktionen.', 'Shown to the directors.'),
        visibility: 'shared',
      },
    ),
  };
}

/** Everything that may happen to an administration at once: merged, new, renamed, and a support function joined. */
export function restructured(): Study {
  const study = modelled(4);
  const own: Model['steps'][number] = {
    kind: 'own',
    id: 'own',
    name: text(
      'Skole og kultur samlet, ny vandforvaltning',
      'School and culture joined, a new water administration',
    ),
    transfers: [],
    structure: [
      {
        kind: 'merge',
        administrations: ['culture', 'school'],
        into: { id: 'learning', name: text('Læring og Kultur', 'Learning and Culture') },
        continues: 'school',
      },
      {
        kind: 'split',
        administration: 'city',
        successors: [
          {
            administration: {
              id: 'green',
              name: text('Grøn By', 'Green City'),
              committee: {
                id: 'green-committee',
                name: text('Udvalget for Grøn By', 'Green City Committee'),
              },
            },
            takes: [{ kind: 'nodes', nodes: ['parker'] }],
          },
        ],
      },
    ],
    leftOut: [],
    basis: 'inferred',
  };
  const renamed = { id: 'care', name: text('Velfærd og Tryghed', 'Welfare and Safety') };
  return { ...study, models: mapOf({ ...model, steps: [...model.steps, own], names: [renamed] }) };
}

/** A model in which a task has no home, and one that two steps claim. */
export function unplaced(): Study {
  const study = modelled(3);
  const dissolve: Model['steps'][number] = {
    kind: 'own',
    id: 'own',
    name: text('Kultur nedlægges', 'Culture is dissolved'),
    transfers: [{ what: { kind: 'nodes', nodes: ['hjemmepleje-2'] }, to: 'care' }],
    structure: [{ kind: 'dissolve', administration: 'culture' }],
    leftOut: [],
    basis: 'assumed',
  };
  return { ...study, models: mapOf({ ...model, steps: [...model.steps, dissolve] }) };
}

/** Two figures that cannot both hold. */
export function contradicting(): Study {
  const study = modelled(3);
  const part: Figure = {
    ...figure('culture', 0),
    id: 'staff-biblioteker',
    subject: { kind: 'of', ids: ['biblioteker'] },
    says: { kind: 'atLeast', min: 900 },
  };
  return { ...study, figures: new Map(study.figures).set(part.id, part) };
}
