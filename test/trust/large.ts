import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { type Command, type Entry, type Event, encodeEntry, encodeStudy, type SingleCommand } from '#study';
import { dispatch } from '#workbench/dispatch';
import { foldFromTheBeginning } from '#workbench/folding';
import { fingerprintOf } from '#workbench/namedVersions';
import { createStudy } from '#workbench/studies';
import { beginning, taskCommand } from '#workbench/testing/storedEntries';
import { openLog, realBench, study } from './realBench.ts';
import { seeded } from './seeded.ts';

/** How large a study is made, and from which seed. */
export interface LargeSize {
  readonly entries: number;
  readonly tasks: number;
  readonly seed: number;
}

/** What a process measures that opens the study as the first thing it does. */
export interface OpenedLarge {
  readonly version: number;
  readonly openMilliseconds: number;
  readonly dispatchMilliseconds: number;
  readonly undoMilliseconds: number;
  readonly peakMegabytes: number;
  readonly fingerprint: string;
}

/** How a large study was made and opened. */
export interface LargeReport extends LargeSize {
  readonly writeSeconds: number;
  readonly opened: OpenedLarge;
  /** A process that finds no snapshot it may believe: it folds all. */
  readonly foldAllMilliseconds: number;
  readonly isSnapshotTheFold: boolean;
}

/**
 * Trust test 10. Makes a study of so many entries, the last 3,000 of them dispatched as in the product; opens
 * it in a process of its own, and holds what that saw to a fold of everything.
 */
export async function openLarge(folder: string, size: LargeSize): Promise<LargeReport> {
  const start = performance.now();
  await make(folder, size);
  const writeSeconds = (performance.now() - start) / 1000;

  const opener = fileURLToPath(new URL('./opener.ts', import.meta.url));
  const ran = spawnSync(process.execPath, ['--import', 'tsx', opener, folder], { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(ran.stderr);
  const opened = JSON.parse(ran.stdout) as OpenedLarge;

  const log = openLog(folder);
  const folding = performance.now();
  const whole = await foldFromTheBeginning(log, study, size.entries, await log.readMarkings(study));
  const foldAllMilliseconds = Math.round(performance.now() - folding);
  if (!whole.ok) throw new Error(JSON.stringify(whole.refusals));
  const here = await realBench(log).models.openAt(study, size.entries);
  if (!here.ok) throw new Error(JSON.stringify(here.refusals));
  const isSnapshotTheFold =
    fingerprintOf(whole.value.state) === opened.fingerprint &&
    isDeepStrictEqual(encodeStudy(here.value.study), encodeStudy(whole.value.state));
  log.close();
  return { ...size, writeSeconds: Math.round(writeSeconds), opened, foldAllMilliseconds, isSnapshotTheFold };
}

/** The last of a large log go through the workbench, as all do in the product. */
const dispatched = 3000;

async function make(folder: string, { entries, tasks, seed }: LargeSize): Promise<void> {
  const random = seeded(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const log = openLog(folder);
  const workbench = realBench(log);
  const begin = beginning.kind === 'together' ? beginning.commands : [];
  const recorded = Array.from({ length: tasks }, (_, nth) => taskCommand(`n${nth}`) as SingleCommand);
  const begun = await createStudy(workbench, {
    commandId: 'begin',
    actor: 'a0',
    id: study,
    commands: [...begin, ...recorded],
  });
  if (!begun.ok) throw new Error(JSON.stringify(begun.refusals));
  let version = 1;
  let lastIsMarking = true;
  while (version < entries) {
    // Of a hundred wishes one undoes; the others rename, place and record anew.
    const isUndo: boolean = pick(100) === 0 && !lastIsMarking;
    const wish = wishOf(`n${pick(tasks)}`, version, pick(4));
    const commandId = `c${version}-${pick(1e9)}`;
    const actor = `a${pick(20)}`;
    if (version >= entries - dispatched) {
      const asks = isUndo ? { kind: 'undo' as const } : { kind: 'command' as const, command: wish };
      const done = await dispatch(workbench, { commandId, study, actor, asks });
      if (done.ok) version = done.value.version;
    } else {
      const head = { version: version + 1, commandId, actor, time: workbench.clock.now() };
      const entry: Entry = isUndo
        ? { ...head, kind: 'withdrawn', versions: [version] }
        : { ...head, kind: 'command', command: wish, events: [eventOf(wish)] };
      const name = { en: 'Large' };
      const done = await log.append({ study, entry: encodeEntry(entry), asked: commandId, name });
      if (!done.ok) throw new Error(JSON.stringify(done.refusals));
      version += 1;
    }
    lastIsMarking = isUndo;
  }
  log.close();
}

type Wish = Extract<Command, { kind: 'renameNode' | 'placeNode' | 'recordTask' }>;

function wishOf(node: string, version: number, which: number): Wish {
  const wishes: readonly Wish[] = [
    { kind: 'renameNode', node, name: { da: `Opgave ${version}`, en: `Task ${version}` } },
    { kind: 'placeNode', node, home: 'a1' },
    { kind: 'placeNode', node, home: null },
    taskCommand(node, `recorded ${version}`) as Wish,
  ];
  return wishes[which]!;
}

/** What deciding gives where it changes something, without a study to decide it on. */
function eventOf(wish: Wish): Event {
  if (wish.kind === 'renameNode') return { kind: 'nodeRenamed', node: wish.node, name: wish.name };
  if (wish.kind === 'recordTask') return { kind: 'nodeRecorded', record: wish.record };
  const { node, home } = wish;
  return home === undefined ? { kind: 'nodePlaced', node } : { kind: 'nodePlaced', node, home };
}

/** What `opener.ts` does: opens, changes, undoes, and tells what it cost. */
export async function measureOpening(folder: string): Promise<OpenedLarge> {
  const start = performance.now();
  const log = openLog(folder);
  const workbench = realBench(log);
  const open = await workbench.models.open(study);
  const openMilliseconds = Math.round(performance.now() - start);
  if (!open.ok) throw new Error(JSON.stringify(open.refusals));
  const { version } = open.value;
  const fingerprint = fingerprintOf(open.value.study);
  const asked = performance.now();
  const command = taskCommand('new');
  await dispatch(workbench, { commandId: 'new', study, actor: 'opener', asks: { kind: 'command', command } });
  const undoing = performance.now();
  await dispatch(workbench, { commandId: 'undo', study, actor: 'opener', asks: { kind: 'undo' } });
  const end = performance.now();
  log.close();
  return {
    version,
    openMilliseconds,
    dispatchMilliseconds: Math.round(undoing - asked),
    undoMilliseconds: Math.round(end - undoing),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    fingerprint,
  };
}
