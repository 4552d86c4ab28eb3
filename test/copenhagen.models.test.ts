import { describe, expect, it } from 'vitest';
import { leavesOfArea, today } from '#moves';
import { appliedWithTerms, copenhagenStudy } from './copenhagenStudy.ts';

// Written out from the settled readings of the source, not from the study file:
// per administration, what came, by the administration it came from.

interface Expected {
  readonly name: string;
  readonly committee: string;
  /** Absent: it continues the administration with its own id. */
  readonly continues?: string | null;
  readonly moved?: Readonly<Record<string, readonly string[]>>;
  readonly joined?: Readonly<Record<string, readonly string[]>>;
}

const supportFunctions = Object.fromEntries(
  ['kff', 'buf', 'suf', 'sof', 'tmf', 'bif'].map((from) => [
    from,
    [`property-${from}`, `accounting-${from}`, `digitalisation-${from}`],
  ]),
);
const homeCareAndAdultEducation = {
  sof: ['social-hjemmepleje.home-nursing', 'social-hjemmepleje.rest'],
  buf: ['specialundervisning-for-voksne.csv'],
};
const vulnerableYouth = ['ungdommens-uddannelsesvejledning', 'specialundervisning-for-voksne.stu'];
const vulnerableGroups = ['jobcenter-koebenhavn.vulnerable-groups', 'ydelsesservice.vulnerable-groups'];
const runningOfTheCity = [
  'ren-og-vedligeholdelse.running-and-cleaning',
  'parker-og-naturomraader',
  'kirkegaarde',
  'bemandede-legepladser',
];

const models: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  'model-1': {
    okf: { name: 'Økonomi', committee: 'ou', moved: supportFunctions },
    kff: {
      name: 'Kultur, Borgerservice og Erhverv',
      committee: 'kfu',
      moved: {
        okf: ['erhvervsfremme.promotion'],
        tmf: ['byliv.permits'],
        bif: ['samspil-med-virksomheder', 'koebenhavns-erhvervshus', 'ydelsesservice.front-desk'],
        suf: ['hjemmepleje.front-desk'],
        sof: ['handicap.front-desk'],
        buf: ['dagpasning.place-allocation'],
      },
    },
    buf: { name: 'Børn og Ungdom', committee: 'buu' },
    suf: { name: 'Sundhed og Omsorg', committee: 'sou', moved: homeCareAndAdultEducation },
    bs: {
      name: 'Beskæftigelse og Social',
      committee: 'sud',
      continues: 'sof',
      moved: { buf: vulnerableYouth },
      joined: {
        bif: [
          'beskaeftigelsesindsats',
          'jobcenter-koebenhavn.vulnerable-groups',
          'jobcenter-koebenhavn.rest',
          'ydelsesservice.vulnerable-groups',
          'ydelsesservice.rest',
          'integrationsindsats',
          'flygtningeomraadet',
          'danskundervisning-for-voksne',
          'ungeenheden',
        ],
      },
    },
    tmf: { name: 'Teknik og Plan', committee: 'tmu', moved: { okf: ['kollektiv-trafik.bus-planning'] } },
    mkb: {
      name: 'Miljø, Klima og Byrum',
      committee: 'mku',
      continues: null,
      moved: {
        tmf: [
          'miljoe',
          'klima',
          'klimatilpasning',
          'affald-og-ressourcer',
          'parker-og-naturomraader',
          'kirkegaarde',
          'bemandede-legepladser',
          'byliv.rest',
          'ren-og-vedligeholdelse.running-and-cleaning',
        ],
      },
    },
  },
  'model-2': {
    okf: { name: 'Økonomi', committee: 'ou', moved: supportFunctions },
    kff: {
      name: 'By, Kultur og Nærdemokrati',
      committee: 'kfu',
      moved: {
        okf: ['lokaludvalg', 'demokratiudvikling'],
        tmf: [...runningOfTheCity, 'omraadefornyelse'],
        buf: ['fritidsinstitutioner-og-klubber.ungevaerker'],
      },
    },
    buf: { name: 'Børn og Ungdom', committee: 'buu' },
    suf: { name: 'Sundhed og Omsorg', committee: 'sou', moved: homeCareAndAdultEducation },
    sof: { name: 'Social', committee: 'sud', moved: { bif: vulnerableGroups } },
    tmf: { name: 'Teknik og Miljø', committee: 'tmu' },
    bif: {
      name: 'Borgerservice, Beskæftigelse og Erhverv',
      committee: 'biu',
      moved: {
        kff: ['borgerservice', 'turisme.business'],
        okf: ['erhvervsfremme.promotion'],
        tmf: ['byliv.permits'],
        suf: ['hjemmepleje.front-desk'],
        sof: ['handicap.front-desk'],
        buf: ['dagpasning.place-allocation', ...vulnerableYouth],
      },
    },
  },
  'model-3': {
    okf: { name: 'Økonomi', committee: 'ou', moved: supportFunctions },
    kff: {
      name: 'Kultur, By og Borgerservice',
      committee: 'kfu',
      moved: {
        suf: ['hjemmepleje.front-desk'],
        sof: ['handicap.front-desk'],
        buf: ['dagpasning.place-allocation'],
        bif: ['ydelsesservice.front-desk'],
        tmf: runningOfTheCity,
      },
    },
    buf: { name: 'Børn og Ungdom', committee: 'buu' },
    suf: { name: 'Sundhed og Omsorg', committee: 'sou', moved: homeCareAndAdultEducation },
    sof: { name: 'Social', committee: 'sud', moved: { bif: vulnerableGroups } },
    tmf: { name: 'Teknik og Miljø', committee: 'tmu' },
    bif: {
      name: 'Beskæftigelse og Erhverv',
      committee: 'biu',
      moved: {
        kff: ['turisme.business'],
        okf: ['erhvervsfremme.promotion'],
        tmf: ['byliv.permits'],
        buf: vulnerableYouth,
      },
    },
  },
};

const stepsByModel: Readonly<Record<string, readonly string[]>> = {
  'model-1': ['1a', '2b', '3a', '4a', '5a', '8a', '10a', '11a', '12a', 'own'],
  'model-2': ['2a', '3b', '4b', '5a', '6a', '7a', '8a', '9a', '10a', '11a', '12a'],
  'model-3': ['2a', '3b', '4a', '5a', '6b', '8a', '10a', '11a', '12a'],
};

const study = copenhagenStudy();

describe.each(Object.entries(models))('%s', (id, expected) => {
  const model = study.models.get(id)!;
  const { applied, terms, admissible } = appliedWithTerms(study, model);
  const leaves = [...applied.leaves.values()];

  it('is made of the moves that the source names', () => {
    const steps = model.steps.map((step) =>
      step.kind === 'own' ? step.kind : `${step.move.replace('move-', '')}${step.variant}`,
    );
    expect(steps).toEqual(stepsByModel[id]);
    expect(model.steps.flatMap((step) => step.leftOut)).toEqual([]);
  });

  it('has these seven administrations, each with its name and its committee, in today’s order', () => {
    expect(
      applied.administrations.map((body) => [body.id, body.name.da, body.committee, body.continues]),
    ).toEqual(
      Object.entries(expected).map(([own, { name, committee, continues }]) => [
        own,
        name,
        committee,
        continues === undefined ? own : continues,
      ]),
    );
    expect(applied.administrations).toHaveLength(7);
    expect(applied.administrations.every((body) => body.name.en)).toBe(true);
    expect(applied.committees.map((committee) => committee.id)).toEqual(
      applied.administrations.map((body) => body.committee),
    );
  });

  it.each(Object.entries(expected))('%s gets exactly what the reading says, from whom', (own, says) => {
    const cameBy = (arrival: 'moved' | 'joined') =>
      byOrigin(leaves.filter((leaf) => leaf.home === own && leaf.arrival === arrival));
    expect(cameBy('moved')).toEqual(sorted(says.moved ?? {}));
    expect(cameBy('joined')).toEqual(sorted(says.joined ?? {}));
  });

  it('leaves everything else where it was', () => {
    for (const leaf of leaves) {
      if (leaf.arrival === 'moved' || leaf.arrival === 'joined') {
        expect(leaf.steps).not.toEqual([]);
        expect(leaf.basis).not.toBe('stated');
        continue;
      }
      const home = applied.administrations.find((body) => body.id === leaf.home);
      expect([leaf.id, leaf.arrival, home?.continues, leaf.steps]).toEqual([
        leaf.id,
        'stayed',
        leaf.origin,
        [],
      ]);
    }
  });

  it('is admissible: nothing found, both terms met', () => {
    expect(applied.findings).toEqual([]);
    expect(terms).toEqual(['met', 'met']);
    expect(admissible).toBe(true);
  });

  it('has business in three administrations', () => {
    expect(homesOfArea(applied.leaves, 'business').size).toBe(3);
  });
});

it('today everything stays, with business in four administrations and children and youth in five', () => {
  const { applied, terms, admissible } = appliedWithTerms(study, today);
  expect([...applied.leaves.values()].filter((leaf) => leaf.arrival !== 'stayed')).toEqual([]);
  expect({ findings: applied.findings, terms, admissible }).toEqual({
    findings: [],
    terms: ['met', 'met'],
    admissible: true,
  });
  expect([...homesOfArea(applied.leaves, 'business')].sort()).toEqual(['bif', 'kff', 'okf', 'tmf']);
  expect([...homesOfArea(applied.leaves, 'children-and-youth')].sort()).toEqual([
    'bif',
    'buf',
    'kff',
    'sof',
    'suf',
  ]);
});

function homesOfArea(leaves: ReadonlyMap<string, { readonly home: string | null }>, area: string) {
  return new Set([...leavesOfArea(study, area)].map((leaf) => leaves.get(leaf)?.home));
}

function byOrigin(leaves: readonly { readonly id: string; readonly origin: string | null }[]) {
  const from: Record<string, string[]> = {};
  for (const { id, origin } of leaves) {
    const key = origin ?? 'nowhere';
    from[key] = [...(from[key] ?? []), id];
  }
  return sorted(from);
}

function sorted(from: Readonly<Record<string, readonly string[]>>) {
  return Object.fromEntries(Object.entries(from).map(([origin, ids]) => [origin, [...ids].sort()]));
}
