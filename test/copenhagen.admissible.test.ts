import { expect, it } from 'vitest';
import { type AppliedModel, isAdmissible, type Model, type Move, type Step, today } from '#moves';
import { appliedWithTerms, copenhagenStudy } from './copenhagenStudy.ts';

const study = copenhagenStudy();

it('12,096 of 31,104 combinations of whole variants are admissible, and make 11,520 organisations', () => {
  const organisations = new Set<string>();
  let tried = 0;
  let admissible = 0;
  for (const steps of combinations([...study.moves.values()])) {
    const { applied, terms } = appliedWithTerms(study, modelOf(steps));
    tried += 1;
    if (!isAdmissible(applied, terms)) continue;
    admissible += 1;
    organisations.add(organisationIn(applied));
  }
  expect({ tried, admissible, organisations: organisations.size }).toEqual({
    tried: 31_104,
    admissible: 12_096,
    organisations: 11_520,
  });
}, 60_000);

it('today is one of them, and the three models’ moves are', () => {
  expect(appliedWithTerms(study, today).admissible).toBe(true);
  for (const model of study.models.values()) {
    const moves = model.steps.filter((step) => step.kind === 'move');
    expect(appliedWithTerms(study, modelOf(moves)).admissible).toBe(true);
  }
});

it('splitting TMF, or joining BIF and SOF, is inadmissible by itself: seven is what ties them', () => {
  const alone = (move: string, variant: string) => {
    const { applied, terms } = appliedWithTerms(study, modelOf([stepOf(move, variant)]));
    return { administrations: applied.administrations.length, findings: applied.findings, terms };
  };
  expect(alone('move-1', 'a')).toEqual({ administrations: 8, findings: [], terms: ['notMet', 'met'] });
  expect(alone('move-2', 'b')).toEqual({ administrations: 6, findings: [], terms: ['notMet', 'met'] });
});

it('with BIF and SOF joined, the two variants for vulnerable youth make one organisation', () => {
  const made = ['a', 'b'].map((variant) => {
    const steps = [stepOf('move-1', 'a'), stepOf('move-2', 'b'), stepOf('move-5', variant)];
    return organisationIn(appliedWithTerms(study, modelOf(steps)).applied);
  });
  expect(made[0]).toBe(made[1]);
});

/** Every way to take none or one variant of each move. */
function* combinations(moves: readonly Move[], taken: readonly Step[] = []): Generator<readonly Step[]> {
  const [move, ...others] = moves;
  if (!move) {
    yield taken;
    return;
  }
  yield* combinations(others, taken);
  for (const variant of move.variants) {
    yield* combinations(others, [...taken, stepOf(move.id, variant.id)]);
  }
}

function stepOf(move: string, variant: string): Step {
  return { kind: 'move', id: `${move}-${variant}`, move, variant, leftOut: [] };
}

function modelOf(steps: readonly Step[]): Model {
  return {
    id: 'combination',
    name: {},
    mainIdea: {},
    steps,
    names: [],
    prevails: [],
    merits: [],
    notes: [],
    alternatives: [],
  };
}

/** What makes two combinations the same organisation: the same homes, by the administration they continue. */
function organisationIn(applied: AppliedModel): string {
  const homes = new Map(
    applied.administrations.map(({ id, continues }) => [id, continues ?? `new ${id}`] as const),
  );
  return [...applied.leaves.values()].map(({ home }) => (home === null ? '' : homes.get(home))).join();
}
