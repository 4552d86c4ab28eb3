type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json };

/** A study file as an object that a test may bend before it writes it. */
export type StudyFile = { [section: string]: Json };

const both = (da: string, en: string) => ({ da, en });

/**
 * A small town with two administrations, a task in two parts, and one model
 * that moves a part. Small enough to know every number by heart: 100 and 20
 * full-time equivalents, of which the library has 5-12.
 */
export function smallStudy(): StudyFile {
  return {
    format: 'ressort.study/1',
    study: {
      id: 'small-town',
      name: both('Lilleby', 'Small Town'),
      summary: both('To forvaltninger og et greb.', 'Two administrations and a move.'),
      date: '2026-11-25',
      dateBasis: 'stated',
      defaultLanguage: 'da',
    },
    sources: [
      { id: 'register', title: both('Lønregistret', 'The payroll'), series: 'register', date: '2026-11-01' },
    ],
    committees: [
      { id: 'school-committee', name: both('Skoleudvalget', 'School Committee') },
      { id: 'culture-committee', name: both('Kulturudvalget', 'Culture Committee') },
    ],
    administrations: [
      {
        id: 'schools',
        name: both('Skoleforvaltningen', 'School Administration'),
        committee: 'school-committee',
      },
      {
        id: 'culture',
        name: both('Kulturforvaltningen', 'Culture Administration'),
        committee: 'culture-committee',
      },
    ],
    otherBodies: [{ id: 'council', name: both('Byrådet', 'Town Council'), type: 'council' }],
    functions: [],
    tasks: [
      {
        id: 'teaching',
        name: both('Undervisning', 'Teaching'),
        home: 'schools',
        listed: true,
        basis: 'stated',
      },
      {
        id: 'library',
        name: both('Bibliotek', 'Library'),
        home: 'culture',
        listed: true,
        basis: 'stated',
        parts: [
          {
            id: 'library.school',
            name: both('Skolebibliotek', 'School library'),
            basis: 'inferred',
            source: { source: 'register', locator: 's. 4' },
          },
          {
            id: 'library.rest',
            name: both('Bibliotek i øvrigt', 'Library, other'),
            rest: true,
            basis: 'stated',
          },
        ],
      },
      { id: 'museum', name: both('Museum', 'Museum'), home: 'culture', listed: true, basis: 'stated' },
    ],
    areas: [
      {
        id: 'reading',
        name: both('Læsning', 'Reading'),
        members: ['teaching', 'library'],
        basis: 'judgement',
      },
    ],
    relations: [
      {
        id: 'relation-1',
        from: 'teaching',
        to: 'library.school',
        kind: 'sameCitizens',
        strength: 3,
        basis: 'judgement',
      },
    ],
    journeys: [
      {
        id: 'pupil',
        name: both('Elev, der låner en bog', 'Pupil who borrows a book'),
        who: both('Elev', 'Pupil'),
        steps: ['teaching', 'library.school'],
        basis: 'judgement',
      },
    ],
    reforms: [],
    quantities: [
      {
        id: 'staff',
        name: both('Medarbejdere', 'Staff'),
        unit: 'fte',
        role: 'staff',
        followsLeaf: true,
        note: both(
          'Kun forvaltningernes totaler er talt.',
          'Only the totals of administrations were counted.',
        ),
      },
    ],
    figures: [
      staff('staff-schools', 'schools', { kind: 'equal', value: 100 }),
      staff('staff-culture', 'culture', { kind: 'equal', value: 20 }),
      staff('staff-library', 'library', { kind: 'between', min: 5, max: 12 }),
    ],
    assumptionSets: [
      {
        id: 'half-library',
        name: both('Antagelse: halvt skolebibliotek', 'Assumption: half a school library'),
        description: both('Til at prøve med.', 'To try with.'),
        figures: [
          {
            id: 'half-library.school',
            quantity: 'staff',
            subject: { kind: 'of', ids: ['library.school'] },
            says: { kind: 'share', of: { kind: 'of', ids: ['library'] }, min: 0.5, max: 0.5 },
            basis: 'assumed',
            date: '2026-11-25',
          },
        ],
        rates: [],
        followOn: [],
      },
    ],
    considerations: [
      {
        id: 'coherence',
        name: both('Sammenhæng', 'Coherence'),
        description: both('Ting skal hænge sammen.', 'Things should fit together.'),
        kind: 'mandate',
        criteria: [
          {
            id: 'coherence.handovers',
            name: both('Færre skift', 'Fewer handovers'),
            indicators: ['handovers', 'crossingShare'],
            basis: 'judgement',
          },
        ],
      },
    ],
    terms: [
      {
        id: 'two-of-each',
        name: both('To udvalg og to forvaltninger', 'Two committees and two administrations'),
        conditions: [
          { kind: 'numberOfCommittees', is: 2 },
          { kind: 'numberOfAdministrations', is: 2 },
        ],
        source: { source: 'register', locator: 's. 1' },
      },
    ],
    themeGroups: [],
    themes: [],
    recommendations: [],
    moves: [
      {
        id: 'move-1',
        number: 1,
        name: both('Skolebiblioteket til skolen', 'The school library to the schools'),
        description: both('Det hører til dér.', 'It belongs there.'),
        kind: 'taskMove',
        kindBasis: 'stated',
        variants: [
          {
            id: 'a',
            name: both('Det hele', 'All of it'),
            transfers: [{ what: { kind: 'nodes', nodes: ['library.school'] }, to: 'schools' }],
            structure: [],
            requires: [],
            excludes: [],
            basis: 'stated',
          },
        ],
        requires: [],
        excludes: [],
        remarks: [],
      },
    ],
    models: [
      {
        id: 'model-1',
        name: both('Skolen læser', 'Schools that read'),
        mainIdea: both('Læsning samles.', 'Reading in one place.'),
        steps: [{ kind: 'move', id: '1a', move: 'move-1', variant: 'a', leftOut: [] }],
        names: [],
        prevails: [],
        merits: [{ id: 'model-1-for-1', kind: 'for', text: both('Kortere vej.', 'A shorter way.') }],
        notes: [],
        alternatives: [],
      },
    ],
    milestones: [],
    readingConditions: [],
    settledReadings: [],
    weights: [],
  };
}

function staff(id: string, of: string, says: { readonly [field: string]: Json }): Json {
  return {
    id,
    quantity: 'staff',
    subject: { kind: 'of', ids: [of] },
    says,
    date: '2026-11-01',
    basis: 'stated',
    source: { source: 'register', locator: 's. 2' },
  };
}
