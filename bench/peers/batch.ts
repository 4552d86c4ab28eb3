import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Rows } from '#indicators';
import type { Instance } from '../instances.ts';

/** What batched numpy says: one row of six numbers per move, and milliseconds per batch. */
export interface Batch {
  readonly name: string;
  readonly values: readonly (readonly number[])[];
  readonly times: readonly number[];
}

/** A leaf and the home it would have. */
export type Placing = readonly [leaf: number, home: number];

const script = new URL('batch.py', import.meta.url);

/**
 * Evaluates today with each move by itself in one numpy batch, several times
 * over; `undefined` where python3 or numpy is not installed. Throws on any
 * other failure.
 */
export function numpyBatch(
  instance: Instance,
  moves: readonly Placing[],
  repeats: number,
): Batch | undefined {
  const input = JSON.stringify({ ...arraysOf(instance), moves, repeats });
  const ran = spawnSync('python3', ['-c', readFileSync(script, 'utf8')], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  });
  if (ran.error || /No module named 'numpy'/.test(ran.stderr)) return undefined;
  if (ran.status !== 0) throw new Error(`numpy failed: ${ran.stderr}`);
  const { version, values, times } = JSON.parse(ran.stdout) as {
    readonly version: string;
    readonly values: readonly (readonly number[])[];
    readonly times: readonly number[];
  };
  return { name: `numpy ${version}, batched, one thread`, values, times };
}

function rowOf(rows: Rows, at: number): readonly number[] {
  return Array.from(rows.items.subarray(rows.start[at], rows.start[at + 1]));
}

function arraysOf({ state }: Instance) {
  const { organisation, homes, staff } = state;
  const { areaIds, leavesOfArea, areaLeafWeight, areaWeight } = organisation;
  const { taskIds, taskListed, leavesOfTask } = organisation;
  const { functionIds, functionBetterJoined, functionOf, leafIds } = organisation;
  const areas = [...areaIds.keys()]
    .filter((area) => (areaWeight[area] as number) > 0)
    .map((area) => {
      const start = leavesOfArea.start[area] as number;
      const leaves = rowOf(leavesOfArea, area);
      return [
        leaves,
        leaves.map((_, at) => (areaLeafWeight[start + at] as number) / (areaWeight[area] as number)),
      ];
    });
  const divisible = [...taskIds.keys()].filter(
    (task) => taskListed[task] === 1 && rowOf(leavesOfTask, task).length > 1,
  );
  let taken = 0;
  const taskStart = divisible.map((task) => {
    const start = taken;
    taken += rowOf(leavesOfTask, task).length;
    return start;
  });
  return {
    homes: homes.ids.length,
    home: Array.from(state.toHomes()),
    staff: Array.from(staff?.points ?? []),
    from: Array.from(organisation.relationFrom),
    to: Array.from(organisation.relationTo),
    strength: Array.from(organisation.relationStrength),
    areas,
    ...stepsOf(organisation),
    taskLeaves: divisible.flatMap((task) => rowOf(leavesOfTask, task)),
    taskStart,
    functions: [...functionIds.keys()]
      .filter((at) => functionBetterJoined[at] === 1)
      .map((at) => [...leafIds.keys()].filter((leaf) => functionOf[leaf] === at)),
  };
}

/** Every step after the first with the one before it, and what a handover there adds to the mean. */
function stepsOf({ journeyIds, stepsOfJourney, journeyPerYear }: Instance['state']['organisation']) {
  const isWeighted = journeyPerYear.every((perYear) => !Number.isNaN(perYear));
  const own = [...journeyIds.keys()]
    .map((journey) => ({
      steps: rowOf(stepsOfJourney, journey),
      weight: isWeighted ? (journeyPerYear[journey] as number) : 1,
    }))
    .filter(({ steps }) => steps.length > 0);
  const total = own.reduce((sum, { weight }) => sum + weight, 0);
  const pairs = own.flatMap(({ steps, weight }) =>
    steps.slice(1).map((after, at) => ({ before: steps[at] as number, after, weight: weight / total })),
  );
  return {
    before: pairs.map(({ before }) => before),
    after: pairs.map(({ after }) => after),
    stepWeight: pairs.map(({ weight }) => weight),
  };
}
