import { describe, expect, it } from 'vitest';
import { treeOf } from '#organisation';
import { listedTasks } from './copenhagenListedTasks.ts';
import { copenhagenFile, copenhagenStudy } from './copenhagenStudy.ts';

// Every number and name here is taken from the reading of the source, not from the study file.

const study = copenhagenStudy();
const tree = treeOf(study);
const tasks = [...study.nodes.values()].filter((node) => node.parent === undefined);

describe('the organisation of 2024', () => {
  it('has seven committees with an administration each', () => {
    expect(
      [...study.administrations.values()].map((body) => [body.id, body.short?.da, body.committee]),
    ).toEqual([
      ['okf', 'ØKF', 'ou'],
      ['kff', 'KFF', 'kfu'],
      ['buf', 'BUF', 'buu'],
      ['suf', 'SUF', 'sou'],
      ['sof', 'SOF', 'sud'],
      ['tmf', 'TMF', 'tmu'],
      ['bif', 'BIF', 'biu'],
    ]);
    expect([...study.committees.keys()]).toEqual(['ou', 'kfu', 'buu', 'sou', 'sud', 'tmu', 'biu']);
  });

  it('has three other bodies: council, ombudsman, internal audit', () => {
    expect([...study.otherBodies.values()].map((body) => body.type)).toEqual([
      'council',
      'ombudsman',
      'audit',
    ]);
  });

  it('has 101 listed tasks, each with its name and its lines', () => {
    const listed = tasks.filter((task) => task.listed);
    expect(listed).toHaveLength(101);
    for (const [home, expected] of Object.entries(listedTasks)) {
      const found = listed.filter((task) => task.home === home);
      expect(found.map((task) => [task.source?.locator, task.name.da])).toEqual(
        expected.map(([lines, name]) => [`l. ${lines}`, name]),
      );
      expect(found.every((task) => task.basis === 'stated' && task.source?.source === 'deck-2024')).toBe(
        true,
      );
    }
    const counts = Object.values(listedTasks).map((rows) => rows.length);
    expect(counts).toEqual([16, 16, 14, 15, 15, 16, 9]);
  });

  it('has 18 unlisted support functions, and ØKF’s own among the listed', () => {
    const support = ['property', 'accounting', 'digitalisation'];
    const elsewhere = ['kff', 'buf', 'suf', 'sof', 'tmf', 'bif'];
    const unlisted = tasks.filter((task) => !task.listed);
    expect(unlisted.map((task) => [task.home, task.function, task.basis])).toEqual(
      elsewhere.flatMap((home) => support.map((carries) => [home, carries, 'inferred'])),
    );
    const ofOkf = tasks.filter((task) => task.home === 'okf' && task.function !== undefined);
    expect(ofOkf.map((task) => [task.function, task.name.da])).toEqual([
      ['accounting', 'Økonomi, løn og personale'],
      ['property', 'Københavns Ejendomme'],
      ['digitalisation', 'IT'],
    ]);
    const betterJoined = [...study.functions.values()].filter((one) => one.betterJoined);
    expect(betterJoined.map(({ id }) => id)).toEqual(support);
  });

  it('divides tasks without losing any: every divided one has exactly one rest', () => {
    for (const node of study.nodes.values()) {
      const parts = tree.children(node.id);
      if (parts.length === 0) continue;
      expect([node.id, parts.filter((part) => study.nodes.get(part)?.rest)]).toEqual([
        node.id,
        [`${node.id}.rest`],
      ]);
      expect(parts.map((part) => study.nodes.get(part)?.basis)).toEqual(parts.map(() => 'inferred'));
    }
    expect(tree.leaves.every((leaf) => tree.homeOf(leaf) !== null)).toBe(true);
  });

  it('has the social home-nursing unit as a part of Social hjemmepleje', () => {
    expect(study.nodes.get('social-hjemmepleje.home-nursing')).toMatchObject({
      parent: 'social-hjemmepleje',
      unit: true,
      function: 'home-nursing',
    });
    expect([...study.nodes.values()].filter((node) => node.unit)).toHaveLength(1);
  });

  it('has areas, relations and journeys enough, each resting on lines', () => {
    expect(study.areas.size).toBeGreaterThanOrEqual(12);
    expect(study.relations.size).toBeGreaterThanOrEqual(60);
    expect(study.journeys.size).toBeGreaterThanOrEqual(12);
    for (const kept of [...study.areas.values(), ...study.relations.values(), ...study.journeys.values()]) {
      expect([kept.id, kept.source?.locator]).toEqual([kept.id, expect.stringMatching(/^l\. \d/)]);
      expect(kept.basis).not.toBe('stated');
    }
  });

  it('points relations and journeys at leaves', () => {
    const ends = [...study.relations.values()].flatMap(({ from, to }) => [from, to]);
    const steps = [...study.journeys.values()].flatMap((journey) => journey.steps);
    expect([...ends, ...steps].filter((id) => !tree.isLeaf(id))).toEqual([]);
  });

  const parts: Readonly<Record<string, readonly number[]>> = {
    'ydelsesservice.front-desk': [4],
    'hjemmepleje.front-desk': [5],
    'handicap.front-desk': [6],
    'dagpasning.place-allocation': [7],
    'specialundervisning-for-voksne.stu': [37, 38],
    'specialundervisning-for-voksne.csv': [76],
    'kollektiv-trafik.bus-planning': [62],
    'ren-og-vedligeholdelse.running-and-cleaning': [59, 60, 65, 66, 68],
    'jobcenter-koebenhavn.vulnerable-groups': [22, 23, 24],
    'social-hjemmepleje.home-nursing': [73],
    'erhvervsfremme.promotion': [47, 48, 49],
    'turisme.business': [49],
    'byliv.permits': [53],
  };

  it('points relations at the parts that the reading says, all others at the rest', () => {
    const found: Record<string, number[]> = {};
    for (const { id, from, to } of study.relations.values()) {
      for (const end of [from, to]) {
        const node = study.nodes.get(end);
        if (node?.parent === undefined || node.rest) continue;
        found[end] = [...(found[end] ?? []), Number(id.replace('relation-', ''))];
      }
    }
    expect(found).toEqual(parts);
  });

  it('points steps of journeys at the parts that the reading says, all others at the rest', () => {
    const found = [...study.journeys.values()].map(({ steps }) =>
      steps.filter((step) => study.nodes.get(step)?.parent !== undefined && !study.nodes.get(step)?.rest),
    );
    const running = 'ren-og-vedligeholdelse.running-and-cleaning';
    const expected: Readonly<Record<number, readonly string[]>> = {
      2: ['specialundervisning-for-voksne.stu'],
      7: ['jobcenter-koebenhavn.vulnerable-groups', 'ydelsesservice.vulnerable-groups'],
      9: ['social-hjemmepleje.home-nursing'],
      10: [
        'dagpasning.place-allocation',
        'ydelsesservice.front-desk',
        'handicap.front-desk',
        'hjemmepleje.front-desk',
      ],
      11: ['specialundervisning-for-voksne.csv'],
      12: ['erhvervsfremme.promotion'],
      13: [running],
      14: [running],
      16: [running],
      18: ['kollektiv-trafik.bus-planning', running],
    };
    expect(found).toEqual(found.map((_, at) => expected[at + 1] ?? []));
  });
});

describe('figures', () => {
  const says = (quantity: string) =>
    Object.fromEntries(
      [...study.figures.values()]
        .filter((figure) => figure.quantity === quantity)
        .map(({ subject, says }) => [subject.kind === 'of' ? subject.ids.join('+') : subject.kind, says]),
    );

  it('has staff per administration, 39,900 in all, and the unit of about 38', () => {
    const expected = { okf: 3100, kff: 1400, buf: 15900, suf: 8400, sof: 6900, tmf: 2300, bif: 1900 };
    expect(Object.values(expected).reduce((sum, staff) => sum + staff)).toBe(39900);
    expect(says('staff')).toEqual({
      ...Object.fromEntries(Object.entries(expected).map(([id, value]) => [id, { kind: 'equal', value }])),
      'social-hjemmepleje.home-nursing': { kind: 'equal', value: 38 },
    });
    expect(says('staff-other-bodies')).toEqual({
      ombudsman: { kind: 'equal', value: 17 },
      'internal-audit': { kind: 'equal', value: 18 },
    });
  });

  it('has agenda shares as bounds: two over half together, five at about 5-10 per cent each', () => {
    const each = { kind: 'between', min: 0.05, max: 0.1 };
    expect(says('agenda')).toEqual({
      'tmu+ou': { kind: 'atLeast', min: 0.5, strict: true },
      ...Object.fromEntries(['kfu', 'buu', 'sou', 'sud', 'biu'].map((committee) => [committee, each])),
    });
  });

  it('has over 280 people consulted and climate as 17 per cent of proposals', () => {
    expect(says('people-consulted')).toEqual({ everything: { kind: 'atLeast', min: 280, strict: true } });
    expect(says('climate-proposals')).toEqual({ everything: { kind: 'equal', value: 0.17 } });
  });

  it('gives each a source or calls it assumed, and invents no staff per task', () => {
    for (const figure of study.figures.values()) {
      expect([figure.id, figure.basis === 'assumed' || figure.source?.locator]).toEqual([
        figure.id,
        expect.stringMatching(/^l\. \d/),
      ]);
    }
  });

  it('has at least two assumption sets, plainly assumed', () => {
    expect(study.assumptionSets.size).toBeGreaterThanOrEqual(2);
    for (const set of study.assumptionSets.values()) {
      expect(set.figures.length + set.rates.length + set.followOn.length).toBeGreaterThan(0);
      expect(set.figures.every((figure) => figure.basis === 'assumed')).toBe(true);
      for (const one of [...set.figures, ...set.rates, ...set.followOn]) {
        expect([one.id, study.sources.has(one.source?.source ?? '')]).toEqual([one.id, true]);
      }
    }
  });
});

describe('the file', () => {
  it('says every text in Danish and in English', () => {
    const halves: string[] = [];
    let texts = 0;
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Array.isArray(value) && ('da' in value || 'en' in value)) {
        texts += 1;
        const { da, en } = value as { da?: unknown; en?: unknown };
        if (![da, en].every((text) => typeof text === 'string' && text.trim() !== '')) halves.push(path);
        return;
      }
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}/${key}`);
    };
    look(copenhagenFile(), '');
    expect(halves).toEqual([]);
    expect(texts).toBeGreaterThan(500);
  });

  it('has no id twice', () => {
    const ids = [
      study.sources,
      study.committees,
      study.administrations,
      study.otherBodies,
      study.functions,
      study.nodes,
      study.areas,
      study.relations,
      study.journeys,
      study.reforms,
      study.quantities,
      study.figures,
      study.assumptionSets,
      study.considerations,
      study.terms,
      study.themeGroups,
      study.themes,
      study.recommendations,
      study.moves,
      study.models,
      study.milestones,
      study.readingConditions,
      study.settledReadings,
    ].flatMap((collection) => [...collection.keys()]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('cites only sources that it lists', () => {
    const cited = new Set<string>();
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('source' in value && typeof value.source === 'string') cited.add(value.source);
      for (const inner of Object.values(value)) look(inner);
    };
    look(copenhagenFile());
    expect([...cited].filter((source) => !study.sources.has(source))).toEqual([]);
  });
});
