import { activeEntries, type Command, type Entry, fold, type Study } from '#study';

/** A command with the study that it was asked of, in which its names are found. */
export interface AskedOf {
  readonly command: Command;
  readonly study: Study;
}

/** One entry of the history as it is shown. */
export interface HistoryLine {
  readonly entry: Entry;
  /** Of a command, itself; else what was taken back or put back, as far as it is known. */
  readonly about: readonly AskedOf[];
  /** Versions of what was taken or put back that lie before what is known. */
  readonly unknown: readonly number[];
  /** A command that was taken back and does not count. */
  readonly isWithdrawn: boolean;
}

/**
 * The end of a log, the newest first, with what each entry was about and
 * whether it still counts. `from` is the study before the first of them. Cost:
 * folds them all once.
 */
export function historyLines(log: readonly Entry[], from: Study): readonly HistoryLine[] {
  const active = new Set<Entry>(activeEntries(log));
  const asked = new Map<number, AskedOf>();
  let study = from;
  for (const entry of log) {
    if (entry.kind !== 'command') continue;
    asked.set(entry.version, { command: entry.command, study });
    if (active.has(entry)) study = fold(entry.events, study);
  }
  return log.toReversed().map((entry) => {
    const versions = entry.kind === 'command' ? [entry.version] : entry.versions;
    return {
      entry,
      about: versions.flatMap((version) => asked.get(version) ?? []),
      unknown: versions.filter((version) => !asked.has(version)),
      isWithdrawn: entry.kind === 'command' && !active.has(entry),
    };
  });
}
