import { previewMove, valueIndicators } from '#indicators';
import { previewInto, previewRows } from '../src/indicators/previewRows.ts';
import { barOfRatio, type Goal, timesAsFast, toldRatio } from './goals.ts';
import { nameOf, type Size, small } from './instance.ts';
import {
  allInstances,
  checkKernel,
  type Instance,
  randomInstance,
  readSix,
  sixIndicators,
  smallInstances,
} from './instances.ts';
import { check, isSame, type Job, type Line, type Peer } from './job.ts';
import { numpyBatch, type Placing } from './peers/batch.ts';
import { type Spreadsheet, spreadsheetName, spreadsheetOf } from './peers/spreadsheet.ts';
import { randomFrom } from './random.ts';
import { duration } from './table.ts';
import { type Timing, timed, timingOf } from './timing.ts';

/** Leaves asked for in one run of the kernel alone, which is too fast to be timed by itself. */
const perRun = 100;

/** (b) One leaf at every home: through `previewMove` with its objects, and the kernel alone. */
export const previewJob: Job = {
  name: 'preview',
  asks: 'one leaf at every home, all value indicators',
  run(seed) {
    const names = new Set(smallInstances(seed).map(({ name }) => name));
    const lines = allInstances(seed).flatMap((instance) => {
      checkKernel(instance);
      checkPreview(instance, seed);
      return linesOf(instance, seed, names.has(instance.name));
    });
    return [...lines, ...matrixLines(seed)];
  },
};

/** How large a study's whole matrix is to fit into a frame of a screen; relations to a leaf as in the small one. */
const framed: Size = { leaves: 10_000, tasks: 5600, homes: 31, relations: 33_000, areas: 120, journeys: 160 };
const frame = 1000 / 60;

/** Every leaf at every home, with the six and with all. */
function matrixLines(seed: number): readonly Line[] {
  const instance = randomInstance(framed, seed);
  checkPreview(instance, seed);
  const { state, name } = instance;
  const matrixOf = (indicators: Parameters<typeof previewRows>[2]): Timing => {
    const rows = previewRows(state, 1, indicators);
    return timed(
      () => {
        for (let leaf = 0; leaf < state.organisation.leafIds.length; leaf += 1)
          previewInto(state, leaf, rows);
      },
      { samples: 30, warmUp: 5, atMost: 3000 },
    );
  };
  return (
    [
      ['the six', sixIndicators],
      ['all indicators', valueIndicators],
    ] as const
  ).map(([which, indicators]): Line => {
    const ours = matrixOf(indicators);
    return {
      what: `every leaf at every home, ${which}`,
      instance: name,
      ours,
      peer: { name: spreadsheetName, absent: 'not asked on this size: it would take hours' },
      goals: [
        {
          asks: `whole matrix, 10,000 leaves × 31 homes, ${which}`,
          ours: duration(ours.median),
          aim: { told: `within a frame, ${duration(frame)}`, isMet: ours.median <= frame },
        },
      ],
    };
  });
}

function linesOf(instance: Instance, seed: number, withPeers: boolean): readonly Line[] {
  const { state, name } = instance;
  const random = randomFrom(seed);
  const leaves = Array.from({ length: 20_000 }, () => random.below(state.organisation.leafIds.length));
  const homes = state.homes.ids.length;
  const whole = timed((run) => readAll(instance, leaves[run % leaves.length] as number), {
    samples: 10_000,
    warmUp: 2000,
  });
  const rows = previewRows(state, 1, valueIndicators);
  const six = previewRows(state, 1, sixIndicators);
  const kernel = (into: typeof rows) =>
    timed(
      (run) => {
        for (let at = 0; at < perRun; at += 1) {
          previewInto(state, leaves[(run * perRun + at) % leaves.length] as number, into);
        }
      },
      { samples: 300, warmUp: 100, units: perRun },
    );
  const lines: Line[] = [];
  const peers: readonly Peer[] = withPeers
    ? [spreadsheetPeer(instance, seed), numpyPeer(instance, seed)]
    : [{ name: spreadsheetName, absent: 'not asked on this size: it would take minutes' }];
  for (const peer of peers) {
    lines.push({ what: `previewMove with its objects, ${homes} homes`, instance: name, ours: whole, peer });
  }
  const first = peers[0] as Peer;
  const ofSix = kernel(six);
  const goals = name === nameOf(small) ? goalsOf(whole, ofSix, first, peers[1] as Peer) : [];
  return [
    ...lines,
    { what: 'kernel alone, all indicators', instance: name, ours: kernel(rows), peer: first },
    { what: 'kernel alone, the six', instance: name, ours: ofSix, peer: first, goals },
  ];
}

/** The first row of speed.md: the prototype's kernel took 110 ns where numpy took 0.20 ms. */
function goalsOf(whole: Timing, kernel: Timing, spreadsheet: Peer, numpy: Peer): readonly Goal[] {
  const [ofKernel, ofWhole] = [timesAsFast(kernel, numpy), timesAsFast(whole, numpy)];
  const ofSheet = timesAsFast(whole, spreadsheet);
  return [
    {
      asks: 'one leaf at all 7 homes, the six: kernel alone',
      ours: `${toldRatio(ofKernel)} numpy, ${duration(kernel.median)}`,
      floor: barOfRatio(200e3 / 110, ofKernel, 'numpy (110 ns against 0.20 ms)'),
    },
    {
      asks: 'the same through previewMove with result objects, all value indicators',
      ours: `${toldRatio(ofWhole)} numpy with six`,
      floor: barOfRatio(1, ofWhole, 'the best peer, numpy'),
    },
    {
      asks: 'the same, against a spreadsheet',
      ours: `${toldRatio(ofSheet)} HyperFormula with six`,
      aim: barOfRatio(1000, ofSheet, 'HyperFormula'),
    },
    {
      asks: 'the same, the slowest hundredth',
      ours: duration(whole.p99),
      aim: { told: 'p99 < 0.1 ms', isMet: whole.p99 < 0.1 },
    },
  ];
}

function readAll({ state }: Instance, leaf: number): number {
  const preview = previewMove(state, leaf);
  let sum = 0;
  for (let home = 0; home < preview.homeCount; home += 1) sum += preview.at(home).crossingShare ?? 0;
  return sum;
}

/** Checks previews of some leaves against placing them and reading. */
function checkPreview({ name, state }: Instance, seed: number): void {
  const random = randomFrom(seed);
  const placed = state.clone();
  for (let times = 0; times < 20; times += 1) {
    const leaf = random.below(state.organisation.leafIds.length);
    const preview = previewMove(state, leaf);
    for (let home = 0; home < preview.homeCount; home += 1) {
      placed.place(leaf, home);
      const values = preview.at(home);
      for (const [at, right] of readSix(placed).entries()) {
        const indicator = sixIndicators[at] as (typeof sixIndicators)[number];
        const said = values[indicator];
        const value = Number.isFinite(right) ? right : null;
        check(
          isSame(said, value),
          `${name}: leaf ${leaf} at home ${home}: ${indicator} ${said}, placed ${right}`,
        );
      }
    }
    placed.place(leaf, state.homeOf(leaf));
  }
}

function spreadsheetPeer(instance: Instance, seed: number): Peer {
  const sheet = spreadsheetOf(instance);
  const random = randomFrom(seed);
  const { state } = instance;
  const leaf = () => random.below(state.organisation.leafIds.length);
  for (let times = 0; times < 3; times += 1) checkSheet(instance, sheet, leaf());
  const timing = timed(
    () => {
      const one = leaf();
      const homes = state.homes.ids.length;
      // Its own home last, so that the sheet is as it was without one more recalculation.
      for (let step = 1; step <= homes; step += 1) {
        sheet.place(one, (state.homeOf(one) + step) % homes);
        sheet.read();
      }
    },
    { samples: 25, warmUp: 3, atMost: 8000 },
  );
  return { name: `${spreadsheetName}, six indicators`, timing };
}

function checkSheet({ name, state }: Instance, sheet: Spreadsheet, leaf: number): void {
  const preview = previewMove(state, leaf);
  for (let home = 0; home < preview.homeCount; home += 1) {
    sheet.place(leaf, home);
    const values = preview.at(home);
    for (const [at, said] of sheet.read().entries()) {
      const indicator = sixIndicators[at] as (typeof sixIndicators)[number];
      const ours = values[indicator];
      check(isSame(ours, said), `${name}: leaf ${leaf} at home ${home}: ${indicator} ${ours}, sheet ${said}`);
    }
  }
  sheet.place(leaf, state.homeOf(leaf));
}

function numpyPeer(instance: Instance, seed: number): Peer {
  const { name, state } = instance;
  const leaf = randomFrom(seed).below(state.organisation.leafIds.length);
  const moves = state.homes.ids.map((_, home): Placing => [leaf, home]);
  const batch = numpyBatch(instance, moves, 400);
  if (!batch) return { name: 'numpy, batched', absent: 'not installed (python3-numpy)' };
  const preview = previewMove(state, leaf);
  for (const [home, row] of batch.values.entries()) {
    for (const [at, said] of row.entries()) {
      const indicator = sixIndicators[at] as (typeof sixIndicators)[number];
      const ours = preview.at(home)[indicator];
      check(isSame(ours, said), `${name}: leaf ${leaf} at home ${home}: ${indicator} ${ours}, numpy ${said}`);
    }
  }
  return { name: `${batch.name}, six indicators`, timing: timingOf(batch.times) };
}
