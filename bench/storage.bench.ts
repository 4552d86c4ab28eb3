import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStudyFile } from '#reading/studyFile/readStudyFile';
import { openDataFolder } from '#storage/sqlite/dataFolder';
import { type Command, encodeEntry, type SingleCommand } from '#study';
import { dispatch } from '#workbench/dispatch';
import type { EventLog } from '#workbench/ports';
import { createStudy } from '#workbench/studies';
import { randomIds, systemClock } from '#workbench/system';
import { type Workbench, workbenchOver } from '#workbench/workbench';
import { copenhagenText } from './instances.ts';
import { check, type Job } from './job.ts';
import { randomFrom } from './random.ts';
import { type Timing, timed, timingOf } from './timing.ts';

const changes = 400;
const study = 'copenhagen';

/** (h) What it costs that every change survives a pulled plug. */
export const storageJob: Job = {
  name: 'storage',
  asks: 'changes recorded in a data folder, each on disk before it is acknowledged',
  async run(seed) {
    const folder = mkdtempSync(join(tmpdir(), 'ressort-bench-'));
    try {
      const instance = `Copenhagen, ${changes} changes`;
      const log = logIn(folder);
      const workbench = benchOver(log);
      const { commands } = readStudyFile(copenhagenText());
      const begun = await createStudy(workbench, { commandId: 'begin', actor: 'a', commands, id: study });
      check(begun.ok, 'Copenhagen is begun');

      const entries = await sampleEntries(workbench, commands, seed);
      const bare = {
        name: 'the same bytes appended to a bare file, synced',
        timing: bareFile(folder, entries),
      };
      const appended = await appending(log, entries);
      const dispatched = await dispatching(workbench, commands, seed);
      log.close();

      const opening = await timedAsync(
        async () => {
          const again = logIn(folder);
          const open = await benchOver(again).models.open(study);
          check(open.ok && open.value.study.nodes.size > 100, 'the study opens');
          again.close();
        },
        { samples: 10 },
      );
      const reading = timed(() => readStudyFile(copenhagenText()), { samples: 10 });
      return [
        { what: 'append one entry', instance, ours: appended, peer: bare },
        { what: 'dispatch one command: decide, fold, append', instance, ours: dispatched, peer: bare },
        {
          what: 'open the data folder and the study',
          instance: `Copenhagen and ${changes * 2} changes`,
          ours: opening,
          peer: { name: 'reading its study file', timing: reading },
        },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function logIn(folder: string): EventLog {
  const log = openDataFolder(folder);
  if (!log.ok) throw new Error(JSON.stringify(log.refusals));
  return log.value;
}

function benchOver(log: EventLog): Workbench {
  return workbenchOver({ log, clock: systemClock, ids: randomIds, may: () => true });
}

/** Renames of nodes of the study, each to something new. */
function renames(commands: readonly SingleCommand[], seed: number): readonly Command[] {
  const random = randomFrom(seed);
  const nodes = commands.flatMap((command) => (command.kind === 'recordTask' ? [command.record.id] : []));
  return Array.from({ length: changes }, (_, nth) => {
    const name = { da: `navn ${nth} ${seed}`, en: `name ${nth} ${random.below(1e6)}` };
    return { kind: 'renameNode', node: random.of(nodes), name };
  });
}

/** The entries that renames become, ready to be appended. */
async function sampleEntries(workbench: Workbench, commands: readonly SingleCommand[], seed: number) {
  const listing = await workbench.log.findStudy(study);
  const first = (listing?.version ?? 0) + 1;
  return renames(commands, seed).map((command, nth) => {
    if (command.kind !== 'renameNode') throw new Error('only renames');
    const event = { kind: 'nodeRenamed', node: command.node, name: command.name } as const;
    const head = { version: first + nth, commandId: `append-${nth}`, actor: 'a', time: systemClock.now() };
    return encodeEntry({ ...head, kind: 'command', command, events: [event] });
  });
}

async function appending(log: EventLog, entries: Awaited<ReturnType<typeof sampleEntries>>): Promise<Timing> {
  const times: number[] = [];
  for (const entry of entries) {
    const from = performance.now();
    const done = await log.append({ study, entry, asked: entry.commandId, name: {} });
    times.push(performance.now() - from);
    check(done.ok, 'the entry is appended');
  }
  return timingOf(times.slice(20));
}

async function dispatching(
  workbench: Workbench,
  commands: readonly SingleCommand[],
  seed: number,
): Promise<Timing> {
  const times: number[] = [];
  for (const [nth, command] of renames(commands, seed + 1).entries()) {
    const from = performance.now();
    const asks = { kind: 'command', command } as const;
    const done = await dispatch(workbench, { commandId: `dispatch-${nth}`, study, actor: 'a', asks });
    times.push(performance.now() - from);
    check(done.ok && done.value.entry !== null, 'the command is recorded');
  }
  return timingOf(times.slice(20));
}

function bareFile(folder: string, entries: readonly object[]): Timing {
  const file = openSync(join(folder, 'bare'), 'a');
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`);
  const timing = timed(
    (run) => {
      writeSync(file, lines[run % lines.length]!);
      fdatasyncSync(file);
    },
    { samples: changes },
  );
  closeSync(file);
  return timing;
}

async function timedAsync(
  work: () => Promise<void>,
  { samples }: { readonly samples: number },
): Promise<Timing> {
  const times: number[] = [];
  for (let run = 0; run <= samples; run += 1) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  return timingOf(times.slice(1));
}
