import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { type Command, encodeStudy, type SingleCommand } from '#study';
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
 * Trust test 10. Makes a study by dispatching every one of its entries, opens
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
  for (let version = 2; version <= entries; ) {
    // Of a hundred wishes one undoes; the others rename, place, and tie tasks together.
    const node = `n${pick(tasks)}`;
    const wishes: readonly (Command | 'undo')[] = [
      { kind: 'renameNode', node, name: { da: `Opgave ${version}`, en: `Task ${version}` } },
      { kind: 'placeNode', node, home: 'a1' },
      { kind: 'placeNode', node, home: null },
      taskCommand(node, `recorded ${version}`),
    ];
    const wish = pick(100) === 0 ? 'undo' : wishes[pick(wishes.length)]!;
    const asks = wish === 'undo' ? { kind: 'undo' as const } : { kind: 'command' as const, command: wish };
    const done = await dispatch(workbench, {
      commandId: `c${version}-${pick(1e9)}`,
      study,
      actor: `a${pick(20)}`,
      asks,
    });
    if (done.ok) version = done.value.version + 1;
  }
  log.close();
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
