import { spawnSync } from 'node:child_process';
import { applyModel, isAdmissible, type Model, type Move, type Step, termStatus } from '#moves';
import { copenhagenStudy } from './instances.ts';
import { check, type Job, type Peer } from './job.ts';
import { timed } from './timing.ts';

/** (g) Every combination of Copenhagen's moves applied by the room of moves, one after the other. */
export const combinationsJob: Job = {
  name: 'combinations',
  asks: 'every combination of moves applied, with findings and terms: what a search has to beat',
  run() {
    const study = copenhagenStudy();
    const models = [...combinations([...study.moves.values()])].map(modelOf);
    const terms = [...study.terms.values()];
    const countAdmissible = (): number => {
      let count = 0;
      for (const model of models) {
        const applied = applyModel(study, study.moves, model);
        const statuses = terms.map((term) => termStatus(term, applied, study, () => undefined));
        if (isAdmissible(applied, statuses)) count += 1;
      }
      return count;
    };
    const found = countAdmissible();
    check(models.length === 31_104, `${models.length} combinations, not 31,104`);
    check(found === 12_096, `${found} admissible combinations, not 12,096`);
    const ours = timed(countAdmissible, { samples: 3, warmUp: 0, units: models.length, atMost: 20_000 });
    const what = 'applyModel, terms, admissible or not';
    return [{ what, instance: 'Copenhagen, 31,104', ours, rateOf: 'combinations', peer: gecode() }];
  },
};

/** Gecode and clasp list combinations too; the search rooms' bench will run them, this one says whether it could. */
function gecode(): Peer {
  const program = 'minizinc';
  const isThere = spawnSync(program, ['--version']).status === 0;
  return {
    name: `Gecode (${program})`,
    absent: isThere ? 'installed, but compared with search, not with this' : 'not installed',
  };
}

function* combinations(moves: readonly Move[], taken: readonly Step[] = []): Generator<readonly Step[]> {
  const [move, ...others] = moves;
  if (!move) {
    yield taken;
    return;
  }
  yield* combinations(others, taken);
  for (const { id } of move.variants) {
    const step: Step = { kind: 'move', id: `${move.id}-${id}`, move: move.id, variant: id, leftOut: [] };
    yield* combinations(others, [...taken, step]);
  }
}

function modelOf(steps: readonly Step[]): Model {
  const nothing = { names: [], prevails: [], merits: [], notes: [], alternatives: [] };
  return { id: 'combination', name: {}, mainIdea: {}, steps, ...nothing };
}
