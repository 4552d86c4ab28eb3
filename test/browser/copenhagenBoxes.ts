/** One administration as the reading of the source has it, in the words that the screen must show. */
export interface Box {
  readonly name: string;
  /** What stands under the name; "før …" nowhere else than where it is named here. */
  readonly sub: readonly string[];
  readonly isNew?: boolean;
  /** By the administration that it came from. */
  readonly moved?: Readonly<Record<string, readonly string[]>>;
  readonly joined?: Readonly<Record<string, readonly string[]>>;
  /** Leaves: what is there today less what left. */
  readonly stayed: number;
  /** By receiver. */
  readonly given?: Readonly<Record<string, readonly string[]>>;
}

// Written by hand from the settled readings, not made from the study.

const finance = 'Økonomi';
const financeShort = 'ØKF';
const support = { 'KFF, BUF, SUF, SOF, TMF og BIF': ['Ejendomme', 'Regnskab', 'Digitalisering'] };
const supportGivenBy = (short: string) => [
  `Ejendomme i ${short}`,
  `Regnskab i ${short}`,
  `Digitalisering i ${short}`,
];
const homeCareAndAdults = {
  BUF: ['Specialundervisning for voksne i CSV'],
  SOF: ['Social hjemmesygepleje', 'Social hjemmepleje i øvrigt'],
};
const vulnerableYouth = ['Ungdommens uddannelsesvejledning', 'Særligt tilrettelagt ungdomsuddannelse (STU)'];
const vulnerableGroups = [
  'Jobcenter København: udvalgte udsatte grupper',
  'Ydelsesservice: udvalgte udsatte grupper',
];
const cityRunning = [
  'Parker og naturområder',
  'Drift og renhold af gader og pladser',
  'Kirkegårde',
  'Bemandede legepladser',
];
const frontDesks = {
  BUF: ['Pladsanvisning'],
  SUF: ['Hjemmepleje: skranke og visitation'],
  SOF: ['Handicap: skranke og visitation'],
};

/** Every column of each model. */
export const boxes: Readonly<Record<string, readonly Box[]>> = {
  'model-1': [
    {
      name: 'Økonomi',
      sub: ['ØKF', 'Økonomiudvalget'],
      moved: support,
      stayed: 16,
      given: {
        'Kultur, Borgerservice og Erhverv': ['Erhvervsfremme: fremmedelen'],
        'Teknik og Plan': ['Busplanlægning'],
      },
    },
    {
      name: 'Kultur, Borgerservice og Erhverv',
      sub: ['KFF', 'Kultur- og Fritidsudvalget', 'før Kultur- og Fritidsforvaltningen'],
      moved: {
        [financeShort]: ['Erhvervsfremme: fremmedelen'],
        ...frontDesks,
        TMF: ['Byliv: tilladelser til virksomheder'],
        BIF: [
          'Ydelsesservice: skranke',
          'Samspil med virksomheder og overvågning af erhvervsstrukturen',
          'Københavns Erhvervshus',
        ],
      },
      stayed: 17,
      given: { [finance]: supportGivenBy('KFF') },
    },
    {
      name: 'Børn og Ungdom',
      sub: ['BUF', 'Børne- og Ungdomsudvalget'],
      stayed: 14,
      given: {
        'Kultur, Borgerservice og Erhverv': ['Pladsanvisning'],
        'Beskæftigelse og Social': vulnerableYouth,
        'Sundhed og Omsorg': ['Specialundervisning for voksne i CSV'],
        [finance]: supportGivenBy('BUF'),
      },
    },
    {
      name: 'Sundhed og Omsorg',
      sub: ['SUF', 'Sundheds- og Omsorgsudvalget'],
      moved: homeCareAndAdults,
      stayed: 15,
      given: {
        'Kultur, Borgerservice og Erhverv': ['Hjemmepleje: skranke og visitation'],
        [finance]: supportGivenBy('SUF'),
      },
    },
    {
      name: 'Beskæftigelse og Social',
      sub: ['SOF', 'Socialudvalget', 'SOF og BIF samlet'],
      moved: { BUF: vulnerableYouth },
      joined: {
        BIF: [
          'Beskæftigelsesindsats',
          'Jobcenter København: udvalgte udsatte grupper',
          'Jobcenter København i øvrigt',
          'Ydelsesservice: udvalgte udsatte grupper',
          'Indkomstoverførsler og ydelsesservice i øvrigt',
          'Tværgående integrationsindsats',
          'Flygtningeområdet og modtagelse af nye udlændinge',
          'Danskundervisning for voksne',
          'Ungeenheden',
        ],
      },
      stayed: 15,
      given: {
        'Kultur, Borgerservice og Erhverv': ['Handicap: skranke og visitation'],
        'Sundhed og Omsorg': ['Social hjemmesygepleje', 'Social hjemmepleje i øvrigt'],
        [finance]: supportGivenBy('SOF'),
      },
    },
    {
      name: 'Teknik og Plan',
      sub: ['TMF', 'Teknik- og Miljøudvalget', 'før Teknik- og Miljøforvaltningen'],
      moved: { [financeShort]: ['Busplanlægning'] },
      stayed: 8,
      given: {
        'Miljø, Klima og Byrum': [
          'Miljø',
          'Parker og naturområder',
          'Drift og renhold af gader og pladser',
          'Kirkegårde',
          'Byliv i øvrigt',
          'Affald og ressourcer',
          'Klimatilpasning',
          'Bemandede legepladser',
          'Klima',
        ],
        'Kultur, Borgerservice og Erhverv': ['Byliv: tilladelser til virksomheder'],
        [finance]: supportGivenBy('TMF'),
      },
    },
    {
      name: 'Miljø, Klima og Byrum',
      sub: ['Miljø-, Klima- og Byrumsudvalget, nyt udvalg', 'skilt ud fra TMF'],
      isNew: true,
      moved: {
        TMF: [
          'Miljø',
          'Parker og naturområder',
          'Drift og renhold af gader og pladser',
          'Kirkegårde',
          'Byliv i øvrigt',
          'Affald og ressourcer',
          'Klimatilpasning',
          'Bemandede legepladser',
          'Klima',
        ],
      },
      stayed: 0,
    },
  ],
  'model-2': [
    {
      name: 'Økonomi',
      sub: ['ØKF', 'Økonomiudvalget'],
      moved: support,
      stayed: 15,
      given: {
        'By, Kultur og Nærdemokrati': ['Demokratiudvikling', 'Lokaludvalg'],
        'Borgerservice, Beskæftigelse og Erhverv': ['Erhvervsfremme: fremmedelen'],
      },
    },
    {
      name: 'By, Kultur og Nærdemokrati',
      sub: ['KFF', 'før Kultur- og Fritidsforvaltningen'],
      moved: {
        [financeShort]: ['Demokratiudvikling', 'Lokaludvalg'],
        BUF: ['UngeVærker'],
        TMF: [
          'Parker og naturområder',
          'Områdefornyelse',
          'Drift og renhold af gader og pladser',
          'Kirkegårde',
          'Bemandede legepladser',
        ],
      },
      stayed: 15,
      given: {
        'Borgerservice, Beskæftigelse og Erhverv': ['Borgerservice', 'Turisme: erhvervsdelen'],
        [finance]: supportGivenBy('KFF'),
      },
    },
    {
      name: 'Børn og Ungdom',
      sub: ['BUF'],
      stayed: 13,
      given: {
        'Borgerservice, Beskæftigelse og Erhverv': ['Pladsanvisning', ...vulnerableYouth],
        'By, Kultur og Nærdemokrati': ['UngeVærker'],
        'Sundhed og Omsorg': ['Specialundervisning for voksne i CSV'],
        [finance]: supportGivenBy('BUF'),
      },
    },
    {
      name: 'Sundhed og Omsorg',
      sub: ['SUF'],
      moved: homeCareAndAdults,
      stayed: 15,
      given: {
        'Borgerservice, Beskæftigelse og Erhverv': ['Hjemmepleje: skranke og visitation'],
        [finance]: supportGivenBy('SUF'),
      },
    },
    {
      name: 'Social',
      sub: ['SOF'],
      moved: { BIF: vulnerableGroups },
      stayed: 15,
      given: {
        'Borgerservice, Beskæftigelse og Erhverv': ['Handicap: skranke og visitation'],
        'Sundhed og Omsorg': ['Social hjemmesygepleje', 'Social hjemmepleje i øvrigt'],
        [finance]: supportGivenBy('SOF'),
      },
    },
    {
      name: 'Teknik og Miljø',
      sub: ['TMF'],
      stayed: 12,
      given: {
        'By, Kultur og Nærdemokrati': [
          'Parker og naturområder',
          'Områdefornyelse',
          'Drift og renhold af gader og pladser',
          'Kirkegårde',
          'Bemandede legepladser',
        ],
        'Borgerservice, Beskæftigelse og Erhverv': ['Byliv: tilladelser til virksomheder'],
        [finance]: supportGivenBy('TMF'),
      },
    },
    {
      name: 'Borgerservice, Beskæftigelse og Erhverv',
      sub: ['BIF', 'før Beskæftigelses- og Integrationsforvaltningen'],
      moved: {
        [financeShort]: ['Erhvervsfremme: fremmedelen'],
        KFF: ['Borgerservice', 'Turisme: erhvervsdelen'],
        BUF: ['Pladsanvisning', ...vulnerableYouth],
        SUF: ['Hjemmepleje: skranke og visitation'],
        SOF: ['Handicap: skranke og visitation'],
        TMF: ['Byliv: tilladelser til virksomheder'],
      },
      stayed: 10,
      given: { Social: vulnerableGroups, [finance]: supportGivenBy('BIF') },
    },
  ],
  'model-3': [
    {
      name: 'Økonomi',
      sub: ['ØKF'],
      moved: support,
      stayed: 17,
      given: { 'Beskæftigelse og Erhverv': ['Erhvervsfremme: fremmedelen'] },
    },
    {
      name: 'Kultur, By og Borgerservice',
      sub: ['KFF', 'før Kultur- og Fritidsforvaltningen'],
      moved: { ...frontDesks, TMF: cityRunning, BIF: ['Ydelsesservice: skranke'] },
      stayed: 16,
      given: { 'Beskæftigelse og Erhverv': ['Turisme: erhvervsdelen'], [finance]: supportGivenBy('KFF') },
    },
    {
      name: 'Børn og Ungdom',
      sub: ['BUF'],
      stayed: 14,
      given: {
        'Kultur, By og Borgerservice': ['Pladsanvisning'],
        'Beskæftigelse og Erhverv': vulnerableYouth,
        'Sundhed og Omsorg': ['Specialundervisning for voksne i CSV'],
        [finance]: supportGivenBy('BUF'),
      },
    },
    {
      name: 'Sundhed og Omsorg',
      sub: ['SUF'],
      moved: homeCareAndAdults,
      stayed: 15,
      given: {
        'Kultur, By og Borgerservice': ['Hjemmepleje: skranke og visitation'],
        [finance]: supportGivenBy('SUF'),
      },
    },
    {
      name: 'Social',
      sub: ['SOF'],
      moved: { BIF: vulnerableGroups },
      stayed: 15,
      given: {
        'Kultur, By og Borgerservice': ['Handicap: skranke og visitation'],
        'Sundhed og Omsorg': ['Social hjemmesygepleje', 'Social hjemmepleje i øvrigt'],
        [finance]: supportGivenBy('SOF'),
      },
    },
    {
      name: 'Teknik og Miljø',
      sub: ['TMF'],
      stayed: 13,
      given: {
        'Kultur, By og Borgerservice': cityRunning,
        'Beskæftigelse og Erhverv': ['Byliv: tilladelser til virksomheder'],
        [finance]: supportGivenBy('TMF'),
      },
    },
    {
      name: 'Beskæftigelse og Erhverv',
      sub: ['BIF', 'før Beskæftigelses- og Integrationsforvaltningen'],
      moved: {
        [financeShort]: ['Erhvervsfremme: fremmedelen'],
        KFF: ['Turisme: erhvervsdelen'],
        BUF: vulnerableYouth,
        TMF: ['Byliv: tilladelser til virksomheder'],
      },
      stayed: 9,
      given: {
        Social: vulnerableGroups,
        'Kultur, By og Borgerservice': ['Ydelsesservice: skranke'],
        [finance]: supportGivenBy('BIF'),
      },
    },
  ],
};
