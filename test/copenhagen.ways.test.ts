import { describe, expect, it } from 'vitest';
import { applyModel, type Finding, inadmissible, type Model, type Step } from '#moves';
import {
  commandsOf,
  type FindingGroup,
  findingGroups,
  modelWithOffer,
  stepLeaves,
  stepOffers,
  tellFindingGroup,
  waysOut,
} from '#report';
import { decide, fold, type Study } from '#study';
import { copenhagenStudy } from './copenhagenStudy.ts';

const study = copenhagenStudy();
const model2 = study.models.get('model-2') as Model;
const take = (move: string, variant: string, more: Partial<Step> = {}): Step =>
  ({ kind: 'move', id: `${move}${variant}`, move, variant, leftOut: [], ...more }) as Step;
const own = (id: string, more: Partial<Extract<Step, { kind: 'own' }>>): Step => ({
  kind: 'own',
  id,
  name: { da: id },
  transfers: [],
  structure: [],
  leftOut: [],
  basis: 'assumed',
  ...more,
});
const nodesTo = (to: string, ...nodes: readonly string[]) => ({
  what: { kind: 'nodes', nodes } as const,
  to,
});

/** The study with one model of these steps, called `tried`. */
function tried(steps: readonly Step[], base: Study = study): Study {
  return { ...base, models: new Map([['tried', { ...model2, id: 'tried', steps, names: [] }]]) };
}

function appliedIn(inStudy: Study) {
  return applyModel(inStudy, inStudy.moves, inStudy.models.get('tried') as Model);
}

function groupOf(inStudy: Study, code: Finding['code']): FindingGroup {
  const found = findingGroups(appliedIn(inStudy).findings).find(({ first }) => first.code === code);
  if (!found) throw new Error(`${code} was not found`);
  return found;
}

const requiring: Study = {
  ...study,
  moves: new Map(study.moves).set('move-9', {
    ...study.moves.get('move-9')!,
    requires: [{ move: 'move-6', variant: 'b' }],
  }),
};
const changedRule: Step = own('ruled', {
  transfers: [{ what: { kind: 'rule', home: 'kff' }, to: 'bif' }],
  matched: ['borgerservice'],
});

const cases: readonly (readonly [Finding['code'], Study])[] = [
  [
    'leafHasTwoHomes',
    tried([take('move-3', 'a'), own('other', { transfers: [nodesTo('suf', 'erhvervsfremme')] })]),
  ],
  ['leafIsNotPlaced', tried([own('gone', { structure: [{ kind: 'dissolve', administration: 'bif' }] })])],
  ['moveRequiresAnother', tried([take('move-9', 'a')], requiring)],
  ['moveRequiresAnother', tried([take('move-9', 'a'), take('move-6', 'a')], requiring)],
  ['moveExcludesAnother', tried([take('move-1', 'a'), take('move-6', 'b')])],
  ['moveTakenTwice', tried([take('move-2', 'a'), take('move-2', 'b')])],
  [
    'structureConflicts',
    tried([own('gone', { structure: [{ kind: 'dissolve', administration: 'bif' }] }), take('move-2', 'b')]),
  ],
  ['targetDoesNotExist', tried([own('far', { transfers: [nodesTo(newHome(), 'borgerservice')] })])],
  ['stepIsUnknown', tried([take('move-1', 'z')])],
  ['stepChangesNothing', tried([own('idle', {})])],
  [
    'transferChangesNothing',
    tried([own('still', { transfers: [nodesTo('kff', 'borgerservice', 'erhvervsfremme')] })]),
  ],
  ['ruleMatchesChanged', tried([changedRule])],
];

/** The administration that move 1 makes. */
function newHome(): string {
  const [change] = study.moves.get('move-1')?.variants[0]?.structure ?? [];
  if (change?.kind !== 'split') throw new Error('move 1 splits nothing');
  return change.successors[0]?.administration.id ?? '';
}

describe('ways out of what was found', () => {
  it.each(cases)('%s: each mends it, as one change', (code, inStudy) => {
    const group = groupOf(inStudy, code);
    const ways = waysOut(inStudy, appliedIn(inStudy), group);
    expect(ways).not.toEqual([]);
    for (const way of ways) {
      const model = inStudy.models.get('tried') as Model;
      const decided = decide(inStudy, {
        kind: 'together',
        commands: commandsOf(model, way, group.leaves, 'added'),
      });
      if (!decided.ok) throw new Error(JSON.stringify([way, decided.refusals]));
      const after = fold(decided.value, inStudy);
      const still = appliedIn(after).findings.map((finding) => JSON.stringify(finding));
      expect.soft(still, JSON.stringify(way)).not.toContain(JSON.stringify(group.first));
    }
  });

  it('say where the leaves end when a step prevails', () => {
    const [, inStudy] = cases[0]!;
    const ways = waysOut(inStudy, appliedIn(inStudy), groupOf(inStudy, 'leafHasTwoHomes'));
    const prevail = ways.flatMap((way) => (way.kind === 'prevail' ? [[way.step, way.home]] : []));
    expect(prevail).toEqual([
      ['move-3a', 'kff'],
      ['other', 'suf'],
    ]);
  });

  it('of a required move in another variant is to change to it; of an absent one, to add it', () => {
    const waysIn = (at: number) => {
      const [code, inStudy] = cases[at]!;
      return waysOut(inStudy, appliedIn(inStudy), groupOf(inStudy, code))[0];
    };
    expect(waysIn(2)).toEqual({ kind: 'addMove', move: 'move-6', variant: 'b' });
    expect(waysIn(3)).toEqual({ kind: 'changeVariant', step: 'move-6a', variant: 'b' });
  });

  it('are told of several leaves at once, by name', () => {
    const inStudy = tried([own('gone', { structure: [{ kind: 'dissolve', administration: 'bif' }] })]);
    const group = groupOf(inStudy, 'leafIsNotPlaced');
    expect(group.leaves.length).toBeGreaterThan(5);
    const { message } = tellFindingGroup(group, inStudy, appliedIn(inStudy), 'da');
    expect(message).toMatch(/^”.+”, ”.+”, ”.+” og \d+\u00a0mere har ingen forvaltning\.$/);
  });
});

describe('offers of steps', () => {
  const offers = stepOffers(study, 'model-2', []);
  const offered = (move: string, variant: string) =>
    offers.find((offer) => offer.move === move && offer.variant === variant)!;

  it('are every variant, and say which the model takes', () => {
    expect(offers).toHaveLength([...study.moves.values()].flatMap(({ variants }) => variants).length);
    expect(offered('move-2', 'a')).toMatchObject({ isTaken: true, admissible: true, arising: [], terms: [] });
    expect(offered('move-2', 'b')).toMatchObject({ isTaken: false, inPlaceOf: '2a' });
  });

  it('say what would come to stand in the way', () => {
    const split = offered('move-1', 'a');
    expect(split).toMatchObject({ wasAdmissible: true, admissible: false });
    expect(split.arising.map(({ code }) => code)).toContain('moveExcludesAnother');
    expect(split.terms).toContainEqual({ term: expect.anything(), from: 'met', to: 'notMet' });
  });

  it('say of each just what the model then has', () => {
    for (const offer of offers.filter(({ isTaken }) => !isTaken)) {
      const becomes = modelWithOffer(model2, offer);
      const { findings } = applyModel(study, study.moves, becomes);
      const grave = findings.filter(({ code }) => inadmissible.has(code));
      // Model 2 itself has nothing in its way, so all there is has arisen.
      expect(offer.arising, `${offer.move} ${offer.variant}`).toEqual(grave);
    }
  });

  it('say what a model that cannot stand would be rid of', () => {
    const broken = tried([take('move-1', 'a'), take('move-6', 'a')]);
    // Joining two administrations gives back the number that the split took away; what excludes each other stays.
    const joined = stepOffers(broken, 'tried', []).find(
      ({ move, variant }) => move === 'move-2' && variant === 'b',
    )!;
    expect(joined).toMatchObject({ wasAdmissible: false, admissible: false, settled: [] });
    expect(joined.terms).toContainEqual({ term: expect.anything(), from: 'notMet', to: 'met' });
  });

  it('are none of a model that is not there', () => {
    expect(stepOffers(study, 'nobody', [])).toEqual([]);
  });
});

describe('the leaves of a step', () => {
  it('stand under the home it takes them to, transfers and allotments alike', () => {
    expect(stepLeaves(study, take('move-2', 'a'))).toEqual([
      { to: 'sof', leaves: ['jobcenter-koebenhavn.vulnerable-groups', 'ydelsesservice.vulnerable-groups'] },
    ]);
    const [split] = stepLeaves(study, take('move-1', 'a'));
    expect(split?.to).toBe(newHome());
    expect(split?.leaves).toContain('klima');
  });

  it('are none of a step that only joins administrations, or that is unknown', () => {
    expect(stepLeaves(study, take('move-2', 'b'))).toEqual([]);
    expect(stepLeaves(study, take('move-1', 'z'))).toEqual([]);
  });
});
