import type { OrganisationState } from '#indicators';
import { barOfRatio, type Goal, timesAsFast, toldRatio } from './goals.ts';
import { nameOf, small } from './instance.ts';
import { allInstances, checkKernel, type Instance, readSix, smallInstances } from './instances.ts';
import { check, isSame, type Job, type Line, type Peer } from './job.ts';
import { numpyBatch, type Placing } from './peers/batch.ts';
import { spreadsheetName, spreadsheetOf } from './peers/spreadsheet.ts';
import { randomFrom } from './random.ts';
import { type Timing, timed, timingOf } from './timing.ts';

/** Moves in one run. */
const perRun = 2000;

/** (c) A leaf is placed and the six indicators are read: evaluations a second. */
export const evaluateJob: Job = {
  name: 'evaluate',
  asks: 'a leaf is placed and six indicators are read',
  run(seed) {
    const names = new Set(smallInstances(seed).map(({ name }) => name));
    return allInstances(seed).flatMap((instance) => {
      checkKernel(instance);
      return linesOf(instance, seed, names.has(instance.name));
    });
  },
};

function linesOf(instance: Instance, seed: number, withPeers: boolean): readonly Line[] {
  const moves = movesOf(instance, seed, 50_000);
  const peers = [
    ...(withPeers ? [spreadsheetPeer(instance, moves)] : []),
    numpyPeer(instance, moves, withPeers ? perRun : 50),
  ];
  const state = instance.state.clone();
  const leaves = Int32Array.from(moves, ([leaf]) => leaf);
  const homes = Int32Array.from(moves, ([, home]) => home);
  let sink = 0;
  const ours = timed(
    (run) => {
      for (let at = 0; at < perRun; at += 1) {
        const move = (run * perRun + at) % leaves.length;
        state.place(leaves[move] as number, homes[move] as number);
        sink += sumOfSix(state);
      }
    },
    { samples: 200, warmUp: 50, units: perRun, atMost: 3000 },
  );
  check(Number.isFinite(sink), `${instance.name}: a number was missing`);
  const what = 'place a leaf, read six indicators';
  return peers.map((peer) => ({
    what,
    instance: instance.name,
    ours,
    rateOf: 'evaluations',
    peer,
    ...(instance.name === nameOf(small) && peer.name.startsWith('numpy')
      ? { goals: [goalOf(ours, peer)] }
      : {}),
  }));
}

/** The second row of speed.md: the prototype made 27.8 million evaluations a second where numpy made 220 thousand. */
function goalOf(ours: Timing, numpy: Peer): Goal {
  const ratio = timesAsFast(ours, numpy);
  const perSecond = 1000 / ours.median;
  return {
    asks: 'evaluate after one leaf moved',
    ours: `${toldRatio(ratio)} numpy, ${(perSecond / 1e6).toPrecision(3)} million/s`,
    floor: barOfRatio(27.8e6 / 220e3, ratio, 'numpy (27.8 million/s against 220 thousand/s)'),
    aim: { told: '≥ 20 million/s', isMet: perSecond >= 20e6 },
  };
}

/** The six, read without making an array of them. */
function sumOfSix(state: OrganisationState): number {
  return (
    state.areaConcentrationMean() +
    state.crossingShare() +
    state.handoversMean() +
    state.dividedTasks() +
    state.duplicateFunctions() +
    state.staffBalance()
  );
}

function movesOf({ state }: Instance, seed: number, count: number): readonly Placing[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => [
    random.below(state.organisation.leafIds.length),
    random.below(state.homes.ids.length),
  ]);
}

function spreadsheetPeer(instance: Instance, moves: readonly Placing[]): Peer {
  const sheet = spreadsheetOf(instance);
  const state = instance.state.clone();
  for (const [leaf, home] of moves.slice(0, 20)) {
    state.place(leaf, home);
    sheet.place(leaf, home);
    checkSame(instance, readSix(state), sheet.read());
  }
  const timing = timed(
    (run) => {
      const [leaf, home] = moves[run] as Placing;
      sheet.place(leaf, home);
      sheet.read();
    },
    { samples: 150, warmUp: 5, atMost: 4000 },
  );
  return { name: spreadsheetName, timing };
}

function numpyPeer(instance: Instance, moves: readonly Placing[], batchSize: number): Peer {
  const asked = moves.slice(0, batchSize);
  const batch = numpyBatch(instance, asked, 12);
  if (!batch) return { name: 'numpy, batched', absent: 'not installed (python3-numpy)' };
  const state = instance.state.clone();
  for (const [at, [leaf, home]] of asked.slice(0, 200).entries()) {
    const before = state.homeOf(leaf);
    state.place(leaf, home);
    checkSame(instance, readSix(state), batch.values[at] as readonly number[]);
    state.place(leaf, before);
  }
  return { name: batch.name, timing: timingOf(batch.times.map((time) => time / asked.length)) };
}

function checkSame({ name }: Instance, ours: readonly number[], theirs: readonly number[]): void {
  check(
    ours.every((value, at) => isSame(value, theirs[at])),
    `${name}: ${ours.join(' ')} against ${theirs.join(' ')}`,
  );
}
