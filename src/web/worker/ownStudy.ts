import {
  activeEntries,
  type Command,
  type CommandEntry,
  decide,
  type Entry,
  fold,
  foldLog,
  type MarkingEntry,
  type Refusal,
  type Result,
  refused,
  restore,
  type Study,
  withdraw,
} from '#study';
import { indicators } from '#workbench/indicators';

/** What a person asked for here. Undo and redo name the commands they mean, since versions are given later. */
export type OwnAsk =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'withdraw' | 'restore'; readonly commandIds: readonly string[] };

/** Something asked for here, with the id that makes it happen once. */
export interface Waiting {
  readonly commandId: string;
  /** ISO 8601, by this machine's clock. */
  readonly time: string;
  readonly asks: OwnAsk;
}

/** What was asked for and shown, and cannot be any more: others were there first. */
export interface NotKept {
  readonly waiting: Waiting;
  readonly because: readonly Refusal[];
}

/**
 * A study as this browser works on it: what is known to be kept, and on top
 * of it what was asked for here and waits to be. What is shown is the fold of
 * both, so that one's own change shows at once and another's comes beneath it.
 */
export interface OwnStudy {
  readonly actor: string;
  /** Where it stood when it was opened. */
  readonly base: { readonly version: number; readonly state: Study };
  /** Entries before the base, as far back as they were fetched: for undo and its name. */
  readonly earlier: readonly Entry[];
  /** Entries kept after the base, in order. */
  readonly kept: readonly Entry[];
  readonly waiting: readonly Waiting[];
  readonly notKept: readonly NotKept[];
  /** `kept`, and what waits as it will be if nobody is faster. */
  readonly log: readonly Entry[];
  readonly shown: Study;
}

/** What a browser's study is opened with. */
export interface Opened {
  readonly actor: string;
  readonly version: number;
  readonly state: Study;
  readonly earlier: readonly Entry[];
  /** Asked for before and not yet kept: from a time without connection, or a page that was closed. */
  readonly waiting: readonly Waiting[];
}

/** The first entry is the study itself, and is not undone. */
const first = 1;

/** A study just fetched, with what still waits from before. */
export function openOwn({ actor, version, state, earlier, waiting }: Opened): OwnStudy {
  const own: OwnStudy = {
    actor,
    base: { version, state },
    earlier,
    kept: [],
    waiting,
    notKept: [],
    log: [],
    shown: state,
  };
  return refolded(own, { kept: [], waiting });
}

/** The version up to which everything is known to be kept. */
export function keptVersion({ base, kept }: OwnStudy): number {
  return kept.at(-1)?.version ?? base.version;
}

/**
 * Asks for something: it shows at once and waits to be kept. Refused as the
 * server would refuse it on what is shown. What would change nothing is not
 * asked. Undoing what lies before the base shows only when the server has done
 * it. Cost: that of the decision.
 */
export function ask(own: OwnStudy, waiting: Waiting): Result<OwnStudy, Refusal> {
  if (waiting.asks.kind === 'command') {
    const { command } = waiting.asks;
    const decided = decide(own.shown, command, { indicators });
    if (!decided.ok) return decided;
    if (decided.value.length === 0) return { ok: true, value: own };
    const entry: CommandEntry = { ...headOf(own, waiting), kind: 'command', command, events: decided.value };
    return {
      ok: true,
      value: {
        ...own,
        waiting: [...own.waiting, waiting],
        log: [...own.log, entry],
        shown: fold(decided.value, own.shown),
      },
    };
  }
  if (liesBefore(own, waiting.asks.commandIds)) {
    return { ok: true, value: { ...own, waiting: [...own.waiting, waiting] } };
  }
  const marked = marking(own, own.log, waiting);
  if (!marked.ok) return marked;
  const log = [...own.log, marked.value];
  return {
    ok: true,
    value: { ...own, waiting: [...own.waiting, waiting], log, shown: foldLog(log, own.base.state) },
  };
}

/** The actor's last command that counts; `undefined` when there is none as far back as is known. */
export function nextUndo(own: OwnStudy): CommandEntry | undefined {
  return activeEntries(allOf(own)).findLast(
    ({ actor, version, commandId }) =>
      actor === own.actor && version !== first && !isBeingMarked(own, commandId),
  );
}

/** The commands that the actor took back last; empty once something new was done. */
export function nextRedo(own: OwnStudy): readonly CommandEntry[] {
  const undone: (readonly number[])[] = [];
  const all = allOf(own);
  for (const entry of all) {
    if (entry.actor !== own.actor) continue;
    if (entry.kind === 'withdrawn') undone.push(entry.versions);
    else if (entry.kind === 'restored') undone.pop();
    else undone.length = 0;
  }
  const active = new Set(activeEntries(all));
  const versions = new Set(undone.at(-1));
  return all.filter(
    (entry): entry is CommandEntry =>
      entry.kind === 'command' &&
      versions.has(entry.version) &&
      !active.has(entry) &&
      !isBeingMarked(own, entry.commandId),
  );
}

/**
 * Takes in entries that the server has kept after `keptVersion`, own ones
 * among them. What waits is decided anew on top of them; what is then refused
 * is told in `notKept`. `undefined` when an entry takes back something before
 * the base: the study is to be fetched anew.
 */
export function withKept(own: OwnStudy, entries: readonly Entry[]): OwnStudy | undefined {
  const news = entries.filter(({ version }) => version > keptVersion(own));
  if (news.length === 0) return own;
  const reachesBack = news.some(
    (entry) => entry.kind !== 'command' && entry.versions.some((version) => version <= own.base.version),
  );
  if (reachesBack) return undefined;
  const known = new Set(news.map(({ commandId }) => commandId));
  const waiting = own.waiting.filter(({ commandId }) => !known.has(commandId));
  const kept = [...own.kept, ...news];
  // Given up here, and kept all the same: it had been on its way.
  const notKept = own.notKept.filter((one) => !known.has(one.waiting.commandId));
  const isWhatWasShown =
    own.waiting.length - waiting.length === news.length &&
    news.every((entry, at) => sameEntry(entry, own.log[own.kept.length + at]));
  if (isWhatWasShown) {
    return { ...own, kept, waiting, notKept, log: [...kept, ...own.log.slice(kept.length)] };
  }
  return refolded({ ...own, notKept }, { kept, waiting });
}

/** The server found nothing to change, or has it already: it waits no more. */
export function withoutWaiting(own: OwnStudy, commandId: string): OwnStudy {
  const waiting = own.waiting.filter((one) => one.commandId !== commandId);
  return waiting.length === own.waiting.length ? own : refolded(own, { kept: own.kept, waiting });
}

/** The server refused what waits: it is told, and shows no longer. */
export function withRefused(own: OwnStudy, commandId: string, because: readonly Refusal[]): OwnStudy {
  const waiting = own.waiting.find((one) => one.commandId === commandId);
  if (!waiting) return own;
  const without = withoutWaiting(own, commandId);
  return { ...without, notKept: [...without.notKept, { waiting, because }] };
}

/** A refusal that the person has seen and let go. */
export function withoutNotKept(own: OwnStudy, commandId: string): OwnStudy {
  return { ...own, notKept: own.notKept.filter(({ waiting }) => waiting.commandId !== commandId) };
}

/** Versions of the entries that an undo or redo means; `undefined` for one that has none yet. */
export function versionsOf(own: OwnStudy, commandIds: readonly string[]): readonly number[] | undefined {
  const all = [...own.earlier, ...own.kept];
  const versions = commandIds.flatMap((id) => all.find(({ commandId }) => commandId === id)?.version ?? []);
  return versions.length === commandIds.length ? versions : undefined;
}

function allOf(own: OwnStudy): readonly Entry[] {
  return [...own.earlier, ...own.log];
}

function headOf(
  own: OwnStudy,
  { commandId, time }: Waiting,
): Omit<CommandEntry, 'kind' | 'command' | 'events'> {
  const version = (own.log.at(-1)?.version ?? own.base.version) + 1;
  return { version, commandId, actor: own.actor, time };
}

/** It waits for the server and cannot be shown before: it reaches behind the base. */
function liesBefore({ earlier }: OwnStudy, commandIds: readonly string[]): boolean {
  return earlier.some((entry) => commandIds.includes(entry.commandId));
}

function isBeingMarked({ earlier, waiting }: OwnStudy, commandId: string): boolean {
  return (
    earlier.some((entry) => entry.commandId === commandId) &&
    waiting.some(({ asks }) => asks.kind !== 'command' && asks.commandIds.includes(commandId))
  );
}

function marking(own: OwnStudy, log: readonly Entry[], waiting: Waiting): Result<MarkingEntry, Refusal> {
  const { asks } = waiting;
  if (asks.kind === 'command') throw new Error('a command marks nothing');
  const versions = asks.commandIds.flatMap(
    (id) => log.find(({ commandId }) => commandId === id)?.version ?? [],
  );
  if (versions.length < asks.commandIds.length) {
    return refused({ code: 'entryIsUnknown', ids: [], data: { version: own.base.version } });
  }
  const marked = (asks.kind === 'withdraw' ? withdraw : restore)(log, versions, own.base.state);
  return marked.ok ? { ok: true, value: { ...headOf({ ...own, log }, waiting), ...marked.value } } : marked;
}

/** Decides anew, on what is kept, all that waits. */
function refolded(own: OwnStudy, now: Pick<OwnStudy, 'kept' | 'waiting'>): OwnStudy {
  let again: OwnStudy = {
    ...own,
    kept: now.kept,
    waiting: [],
    log: now.kept,
    shown: foldLog(now.kept, own.base.state),
  };
  const notKept = [...own.notKept];
  for (const waiting of now.waiting) {
    const asked = ask(again, waiting);
    if (asked.ok) {
      // Also what would change nothing any more is sent: the server has the last word.
      const waits =
        asked.value.waiting.at(-1) === waiting ? asked.value.waiting : [...again.waiting, waiting];
      again = { ...asked.value, waiting: waits };
    } else if (!notKept.some((one) => one.waiting.commandId === waiting.commandId)) {
      notKept.push({ waiting, because: asked.refusals });
    }
  }
  return { ...again, notKept };
}

function sameEntry(kept: Entry, shown: Entry | undefined): boolean {
  return shown !== undefined && kept.commandId === shown.commandId && kept.version === shown.version;
}
