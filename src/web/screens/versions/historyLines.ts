import { activeEntries, type Command, type Entry } from '#study';

/** One entry of the history as it is shown. */
export interface HistoryLine {
  readonly entry: Entry;
  /** What was taken back or put back; of a command, the command itself. Those that lie before what is known are missing. */
  readonly commands: readonly Command[];
  /** Versions of what was taken or put back that lie before what is known. */
  readonly unknown: readonly number[];
  /** A command that was taken back and does not count. */
  readonly isWithdrawn: boolean;
}

/** The end of a log, the newest first, with what each entry was about and whether it still counts. */
export function historyLines(log: readonly Entry[]): readonly HistoryLine[] {
  const active = new Set<Entry>(activeEntries(log));
  const byVersion = new Map(log.map((entry) => [entry.version, entry]));
  return log.toReversed().map((entry) => {
    if (entry.kind === 'command') {
      return { entry, commands: [entry.command], unknown: [], isWithdrawn: !active.has(entry) };
    }
    const about = entry.versions.map((version) => [version, byVersion.get(version)] as const);
    return {
      entry,
      commands: about.flatMap(([, one]) => (one?.kind === 'command' ? [one.command] : [])),
      unknown: about.flatMap(([version, one]) => (one ? [] : [version])),
      isWithdrawn: false,
    };
  });
}
