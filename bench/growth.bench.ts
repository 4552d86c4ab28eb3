import { valueIndicators } from '#indicators';
import { measureOne } from '../src/indicators/measure.ts';
import { previewInto, previewRows } from '../src/indicators/previewRows.ts';
import { registry } from '../src/indicators/registry.ts';
import { settingOf } from '../src/indicators/setting.ts';
import { subjectOf } from '../src/indicators/subject.ts';
import { nameOf, type Size, times } from './instance.ts';
import { checkKernel, type Instance, randomInstance } from './instances.ts';
import type { Job, Line } from './job.ts';
import { randomFrom } from './random.ts';
import { exponentOf, type Timing, timed } from './timing.ts';

const factors = [1, 2, 4, 8];

/** Starts at a size whose arrays are past the fastest cache, so that the machine's own steps bend the line less. */
const base: Size = { leaves: 1250, tasks: 700, homes: 12, relations: 12_500, areas: 84, journeys: 110 };

/** Growth meant to be no worse than linear: aimed at, and so much above it that something is wrong. */
const [aimed, wrong] = [1.15, 1.4];

/** Indicators that are counted; ranges grow with figures and administrations instead. */
const counted = registry.filter(
  ({ id }) =>
    valueIndicators.some((one) => one === id) &&
    !['staffBalance', 'staffLargestToSmallest', 'staffMoved', 'agendaBalance', 'agendaLoadTopTwo'].includes(
      id,
    ),
);

/** (f) Time at 1, 2, 4 and 8 times the size, with the exponent that fits it. */
export const growthJob: Job = {
  name: 'growth',
  asks: 'time against size: no worse than linear in leaves and relations',
  run(seed) {
    const all = factors.map((factor) => ({ factor, instance: randomInstance(times(base, factor), seed) }));
    checkKernel((all[0] as (typeof all)[number]).instance);
    const related = factors.map((factor) => ({
      factor,
      instance: randomInstance({ ...base, relations: base.relations * factor }, seed),
    }));
    const inSize = 'leaves, relations, areas, journeys';
    const lines = [
      lineOf('preview every leaf at every home', inSize, all, previewAll),
      lineOf('place every leaf, read', inSize, all, placeAll),
      lineOf('measure the counted indicators', inSize, all, measureCounted),
      lineOf('preview every leaf at every home', 'relations', related, previewAll),
      lineOf('place every leaf, read', 'relations', related, placeAll),
      lineOf('measure the counted indicators', 'relations', related, measureCounted),
    ];
    const bad = lines.filter(({ exponent }) => exponent > wrong);
    if (bad.length > 0) {
      throw new Error(
        bad.map(({ line, exponent }) => `${line.what}: size^${exponent.toFixed(2)}`).join('; '),
      );
    }
    return lines.map(({ line }) => line);
  },
};

interface Grown {
  readonly factor: number;
  readonly instance: Instance;
}

function lineOf(
  what: string,
  grows: string,
  all: readonly Grown[],
  work: (instance: Instance) => Timing,
): { readonly line: Line; readonly exponent: number } {
  // Once for nothing: the first size must not pay for compiling what all sizes run.
  for (const { instance } of all.slice(0, 2)) work(instance);
  const timings = all.map(({ factor, instance }) => ({ factor, timing: work(instance) }));
  // By the least disturbed tenth: garbage of other jobs and what else the machine does only add.
  const exponent = exponentOf(timings.map(({ factor, timing }) => ({ size: factor, time: timing.p10 })));
  const [first, last] = [timings[0], timings.at(-1)] as [(typeof timings)[number], (typeof timings)[number]];
  const each = timings.map(({ timing }) => timing.p10.toPrecision(3)).join(', ');
  const line: Line = {
    what,
    instance: `${last.factor} × in ${grows} of ${nameOf(base)}`,
    ours: last.timing,
    peer: { name: 'the same at 1 ×', timing: first.timing },
    note: `size^${exponent.toFixed(2)}${exponent > aimed ? `, above the ${aimed} aimed at` : ''}; p10 ${each} ms at ${factors.join(', ')} ×`,
  };
  return { line, exponent };
}

function previewAll({ state }: Instance): Timing {
  const rows = previewRows(state, 1, valueIndicators);
  return timed(
    () => {
      for (let leaf = 0; leaf < state.organisation.leafIds.length; leaf += 1) previewInto(state, leaf, rows);
    },
    { samples: 15, warmUp: 3, atMost: 1500 },
  );
}

function placeAll(instance: Instance): Timing {
  const state = instance.state.clone();
  const random = randomFrom(1);
  const leafCount = state.organisation.leafIds.length;
  const homes = Int32Array.from({ length: leafCount * 2 }, () => random.below(state.homes.ids.length));
  return timed(
    (run) => {
      let sum = 0;
      for (let leaf = 0; leaf < leafCount; leaf += 1) {
        state.place(leaf, homes[leaf + (run % leafCount)] as number);
        sum += state.crossingShare() + state.handoversMean() + state.staffBalance();
      }
      return sum;
    },
    { samples: 25, warmUp: 5, atMost: 1500 },
  );
}

function measureCounted({ study }: Instance): Timing {
  const setting = settingOf(study);
  const subject = subjectOf(setting, 'moved');
  return timed(() => counted.map((indicator) => measureOne(indicator, subject)), {
    samples: 25,
    warmUp: 5,
    atMost: 2500,
  });
}
