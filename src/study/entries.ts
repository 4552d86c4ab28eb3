import type { Command } from './commands/command.ts';
import { decide } from './decide.ts';
import { emptyStudy } from './emptyStudy.ts';
import type { Event } from './event.ts';
import { evolve, fold } from './evolve.ts';
import type { EntryNamed, Refusal } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';
import type { Study } from './study.ts';

interface Head {
  /** Place in the log, from 1, without gaps. */
  readonly version: number;
  readonly commandId: string;
  /** Pseudonymous id of who did it. */
  readonly actor: string;
  /** ISO 8601, by the server's clock. For show: order is by version alone. */
  readonly time: string;
}

/** A command that was accepted, with what it changed. */
export interface CommandEntry extends Head {
  readonly kind: 'command';
  readonly command: Command;
  readonly events: readonly Event[];
}

/** Entries taken out of the fold (undo) or put back (redo). They keep their places. */
export interface MarkingEntry extends Head {
  readonly kind: 'withdrawn' | 'restored';
  readonly versions: readonly number[];
}

export type Entry = CommandEntry | MarkingEntry;

/** What is to be appended when entries are withdrawn or restored, before it has a version. */
export type Marking = Pick<MarkingEntry, 'kind' | 'versions'>;

/** The commands that count: those not withdrawn, or withdrawn and restored. */
export function activeEntries(log: readonly Entry[]): readonly CommandEntry[] {
  const withdrawn = withdrawnVersions(log);
  return log.filter(
    (entry): entry is CommandEntry => entry.kind === 'command' && !withdrawn.has(entry.version),
  );
}

/** The study that a log leads to. Refolding without the withdrawn entries is the undo. */
export function foldLog(log: readonly Entry[], from: Study = emptyStudy): Study {
  return foldEntries(activeEntries(log), from);
}

/**
 * Withdraws entries, anybody's. As for all of these, `log` may be the end of a
 * log, after the state `from`, where nothing in it marks what lies before. Refused with `laterEntriesRestOnIt` when later
 * active entries would be refused without them: to withdraw all of it, name
 * those too. Cost: decides every later active entry again.
 */
export function withdraw(
  log: readonly Entry[],
  versions: readonly number[],
  from: Study = emptyStudy,
): Result<Marking, Refusal> {
  const wrong = notMarkable(log, versions, 'withdrawn');
  if (wrong.length > 0) return refused(...wrong);
  const gone = new Set(versions);
  const now = activeEntries(log);
  const then = now.filter((entry) => !gone.has(entry.version));
  const resting = newlyRefused(now, then, from);
  if (resting.length > 0) {
    const entries = resting.map(({ entry }) => named(entry));
    const ids = entries.map((entry) => entry.commandId);
    return refused({ code: 'laterEntriesRestOnIt', ids, data: { entries } });
  }
  return accepted({ kind: 'withdrawn', versions: ascending(versions) });
}

/**
 * Puts withdrawn entries back in their places. Refused with
 * `entryNoLongerFits` for each entry, of these or later ones, that would then
 * be refused.
 */
export function restore(
  log: readonly Entry[],
  versions: readonly number[],
  from: Study = emptyStudy,
): Result<Marking, Refusal> {
  const wrong = notMarkable(log, versions, 'restored');
  if (wrong.length > 0) return refused(...wrong);
  const back = new Set(versions);
  const withdrawn = withdrawnVersions(log);
  const then = log.filter(
    (entry): entry is CommandEntry =>
      entry.kind === 'command' && (back.has(entry.version) || !withdrawn.has(entry.version)),
  );
  const unfit = newlyRefused(activeEntries(log), then, from);
  if (unfit.length > 0) {
    return refused(
      ...unfit.map(
        ({ entry, because }): Refusal => ({
          code: 'entryNoLongerFits',
          ids: [entry.commandId],
          data: { version: entry.version, because },
        }),
      ),
    );
  }
  return accepted({ kind: 'restored', versions: ascending(versions) });
}

/** Withdraws the actor's last entry that is not withdrawn; never another's. */
export function undo(
  log: readonly Entry[],
  actor: string,
  from: Study = emptyStudy,
): Result<Marking, Refusal> {
  const last = activeEntries(log).findLast((entry) => entry.actor === actor);
  if (!last) return refused({ code: 'nothingToUndo', ids: [], data: {} });
  return withdraw(log, [last.version], from);
}

/** Restores what the actor withdrew last; nothing, once the actor has done something new. */
export function redo(
  log: readonly Entry[],
  actor: string,
  from: Study = emptyStudy,
): Result<Marking, Refusal> {
  const undone: (readonly number[])[] = [];
  for (const entry of log) {
    if (entry.actor !== actor) continue;
    if (entry.kind === 'withdrawn') undone.push(entry.versions);
    else if (entry.kind === 'restored') undone.pop();
    else undone.length = 0;
  }
  // Another may have restored some of them meanwhile.
  const withdrawn = withdrawnVersions(log);
  const versions = undone.at(-1)?.filter((version) => withdrawn.has(version)) ?? [];
  if (versions.length === 0) return refused({ code: 'nothingToRedo', ids: [], data: {} });
  return restore(log, versions, from);
}

function foldEntries(entries: readonly CommandEntry[], from: Study): Study {
  return fold(
    entries.flatMap((entry) => entry.events),
    from,
  );
}

function withdrawnVersions(log: readonly Entry[]): ReadonlySet<number> {
  const withdrawn = new Set<number>();
  for (const entry of log) {
    if (entry.kind === 'command') continue;
    for (const version of entry.versions) {
      if (entry.kind === 'withdrawn') withdrawn.add(version);
      else withdrawn.delete(version);
    }
  }
  return withdrawn;
}

function notMarkable(
  log: readonly Entry[],
  versions: readonly number[],
  as: Marking['kind'],
): readonly Refusal[] {
  const withdrawn = withdrawnVersions(log);
  return versions.flatMap((version): Refusal[] => {
    const entry = log.find((one) => one.version === version);
    const data = { version };
    if (entry?.kind !== 'command') return [{ code: 'entryIsUnknown', ids: [], data }];
    const ids = [entry.commandId];
    if (as === 'withdrawn' && withdrawn.has(version)) return [{ code: 'entryIsWithdrawn', ids, data }];
    if (as === 'restored' && !withdrawn.has(version)) return [{ code: 'entryIsNotWithdrawn', ids, data }];
    return [];
  });
}

/**
 * Entries of `then` that would be refused if only `then` had been, though they
 * are not if `now` was. What is refused counts as not done for those after it,
 * so that the list is whole. An entry that would be refused either way (an
 * older program allowed it) is nobody's fault and stays out of it.
 */
function newlyRefused(
  now: readonly CommandEntry[],
  then: readonly CommandEntry[],
  from: Study,
): readonly { readonly entry: CommandEntry; readonly because: readonly Refusal[] }[] {
  let same = 0;
  while (same < then.length && then[same] === now[same]) same += 1;
  const found: { entry: CommandEntry; because: readonly Refusal[] }[] = [];
  let study = foldEntries(then.slice(0, same), from);
  for (const entry of then.slice(same)) {
    const decided = decide(study, entry.command);
    const at = now.indexOf(entry);
    if (!decided.ok && (at < 0 || decide(foldEntries(now.slice(0, at), from), entry.command).ok)) {
      found.push({ entry, because: decided.refusals });
    } else {
      for (const event of entry.events) study = evolve(study, event);
    }
  }
  return found;
}

function named({ version, commandId, actor }: CommandEntry): EntryNamed {
  return { version, commandId, actor };
}

function ascending(versions: readonly number[]): readonly number[] {
  return [...new Set(versions)].sort((a, b) => a - b);
}
