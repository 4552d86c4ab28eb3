import { openDataFolder } from '#storage/sqlite/dataFolder';
import { type Command, encodeEntry, fold } from '#study';
import type { EventLog } from '#workbench/ports';
import { randomIds, systemClock } from '#workbench/system';
import { beginning, entryFor, taskCommand } from '#workbench/testing/storedEntries';
import { type Workbench, workbenchOver } from '#workbench/workbench';

/** The study that the trust tests write to. */
export const study = 'trusted';

/** The log of a data folder; throws where it is refused. */
export function openLog(folder: string): EventLog {
  const log = openDataFolder(folder);
  if (!log.ok) throw new Error(JSON.stringify(log.refusals));
  return log.value;
}

/** A workbench as the product makes it, over a log. */
export function realBench(log: EventLog): Workbench {
  return workbenchOver({ log, clock: systemClock, ids: randomIds, may: () => true });
}

/** What the command of an id does: records a task that bears it in its name, one of fifty. */
export function commandOf(commandId: string): Command {
  let hash = 0;
  for (const letter of commandId) hash = (hash * 31 + letter.charCodeAt(0)) % 50;
  return taskCommand(`task-${hash}`, commandId);
}

/** Begins the study and lets it grow to so many entries, of fifty tasks, without the workbench's help. */
export async function grow(log: EventLog, entries: number): Promise<void> {
  const first = entryFor(beginning, { version: 1, commandId: 'grown-1' });
  const on = fold(first.kind === 'command' ? first.events : []);
  for (let version = 1; version <= entries; version += 1) {
    const commandId = `grown-${version}`;
    const entry = version === 1 ? first : entryFor(commandOf(commandId), { version, commandId, on });
    const name = on.description.name;
    const done = await log.append({ study, entry: encodeEntry(entry), asked: commandId, name });
    if (!done.ok) throw new Error(JSON.stringify(done.refusals));
  }
}
