import type { Command, Refusal, StoredEntry } from '#study';
import { encodeStudy, withDelta } from '#study';
import type { KeepingAsk, KeepingReply, ToSend } from '../worker/keeping.ts';
import type { NotKept, OwnAsk, Waiting } from '../worker/ownStudy.ts';
import { ApiProblem } from './asking.ts';
import type { Outbox } from './outbox.ts';
import type { Fetched, Snapshot, StudyApi } from './studyApi.ts';

/** A study on its way to the screen, and on it. */
export type StudyState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: ApiProblem }
  | ({ readonly kind: 'ready' } & OpenStudy);

/** The study that the screens read, and how it stands with the server. */
export interface OpenStudy {
  /** The pseudonymous id under which the reader changes it. */
  readonly actor: string;
  readonly snapshot: Snapshot;
  readonly connected: boolean;
  /** How many own changes are not known to be kept. */
  readonly waiting: number;
  /** ISO 8601: when it was last known to be kept. */
  readonly savedAt: string;
  /** Own changes that the study did not keep, for the reader to see. */
  readonly notKept: readonly NotKept[];
  readonly undo?: readonly Command[];
  readonly redo?: readonly Command[];
}

/** Changing the open study. Each shows at once; what comes back is why it was not done, or nothing. */
export interface Editing {
  readonly run: (command: Command) => Promise<readonly Refusal[]>;
  readonly undo: () => Promise<Marked>;
  readonly redo: () => Promise<Marked>;
  /** Takes back commands by id, with all that rests on them where these are named too. `oldest`: the version of the first of them, where that may lie far back. */
  readonly withdraw: (commandIds: readonly string[], oldest?: number) => Promise<readonly Refusal[]>;
  /** A change that was not kept has been seen. */
  readonly dismiss: (commandId: string) => void;
}

/** Which commands an undo or redo meant, and why it was not done. */
export interface Marked {
  readonly commandIds: readonly string[];
  readonly refusals: readonly Refusal[];
}

/** One study, open in this page. */
export interface StudySession {
  readonly state: () => StudyState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly editing: Editing;
  readonly retry: () => void;
  readonly close: () => void;
}

/** What keeps the study: the worker, or the page itself in the gallery. */
export type Keeper = (asked: KeepingAsk) => Promise<KeepingReply>;

// Status of what is no answer of the server: the page itself does not work any more.
const broken = -1;
// Entries fetched for undo and its name.
const earlierEntries = 100;

/** Opens a study: fetches it, follows it, shows own changes at once and sends them in order. */
export function openSession(
  id: string,
  given: {
    readonly api: StudyApi;
    readonly keeper: Keeper;
    readonly outbox: Outbox;
    /** Milliseconds until it is tried again where the server did not answer. */
    readonly patience?: number;
  },
): StudySession {
  const { api, keeper, outbox, patience = 1500 } = given;
  const listeners = new Set<() => void>();
  let state: StudyState = { kind: 'loading' };
  let closed = false;
  let shownNth = 0;
  let toSend: ToSend | undefined;
  let sending = false;
  let undoIds: readonly string[] = [];
  let redoIds: readonly string[] = [];
  let keptVersion = -1;
  let serverVersion = -1;
  let baseVersion = 0;
  let knownAfter = 0;
  let created = '';
  let waitingNow: readonly Waiting[] = [];
  let catchingUp = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  // Asks of the keeper and what follows from them happen one after the other.
  let turn: Promise<unknown> = Promise.resolve();

  const tell = (next: StudyState): void => {
    if (closed) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const change = (some: Partial<OpenStudy>): void => {
    if (state.kind === 'ready') tell({ ...state, ...some });
  };
  const inTurn = <Done>(does: () => Promise<Done>): Promise<Done> => {
    const done = turn.then(does);
    turn = done.catch(() => undefined);
    return done;
  };

  const taken = (reply: KeepingReply, fetched?: Fetched): void => {
    const before = state.kind === 'ready' ? state : undefined;
    const base = fetched?.study ?? before?.snapshot.study;
    if (!base) return;
    shownNth += 1;
    keptVersion = reply.keptVersion;
    waitingNow = reply.waiting;
    toSend = reply.toSend;
    undoIds = reply.undo?.commandIds ?? [];
    redoIds = reply.redo?.commandIds ?? [];
    const key = `${id}@${keptVersion}.${shownNth}`;
    const study = reply.delta ? withDelta(base, reply.delta) : base;
    const hasChanged = fetched !== undefined || reply.delta !== undefined;
    const snapshot: Snapshot =
      before && !hasChanged
        ? { ...before.snapshot, version: keptVersion }
        : {
            id,
            version: keptVersion,
            key,
            study,
            ...(before && !fetched && reply.delta
              ? { from: { key: before.snapshot.key, delta: reply.delta } }
              : {}),
          };
    const { undo: _, redo: __, kind: ___, ...rest } = before ?? { kind: 'ready' as const };
    tell({
      kind: 'ready',
      actor: fetched?.actor ?? '',
      connected: true,
      savedAt: fetched?.changed ?? before?.savedAt ?? '',
      ...rest,
      snapshot,
      waiting: reply.waiting.length,
      notKept: reply.notKept,
      ...(reply.undo ? { undo: reply.undo.commands } : {}),
      ...(reply.redo ? { redo: reply.redo.commands } : {}),
    });
  };

  /**
   * Fetches the study and opens it with what waits. Only what the keeper does
   * is done in turn: while the server is asked, own changes show on.
   */
  const load = async (): Promise<void> => {
    try {
      const fetched = await api.snapshot(id);
      if (closed) return;
      serverVersion = Math.max(serverVersion, fetched.version);
      created = fetched.created;
      const marks = [...outbox.waiting(id, created), ...waitingNow].some(
        ({ asks }) => asks.kind !== 'command',
      );
      // What waits may take back what lies before: then the keeper has to know it.
      const from = fetched.version - earlierEntries;
      const earlier = marks ? await entriesBetween(from, fetched.version) : [];
      await inTurn(async () => {
        if (closed) return;
        const reply = await keeper({
          kind: 'open',
          actor: fetched.actor,
          version: fetched.version,
          study: encodeStudy(fetched.study),
          earlier,
          waiting: allWaiting(),
        });
        taken(reply, fetched);
        change({ connected: true, savedAt: fetched.changed });
        baseVersion = fetched.version;
        knownAfter = marks ? Math.max(0, from) : baseVersion;
      });
      if (!marks) void fetchEarlier(from).catch(() => undefined);
      void catchUp();
      void send();
    } catch (error) {
      const problem = problemOf(error);
      // What is on the screen stays: one may go on without a connection. A study that is gone does not.
      if (state.kind !== 'ready' || problem.status === 404 || problem.status === broken) {
        tell({ kind: 'failed', problem });
        return;
      }
      change({ connected: false });
      tryLater(() => void load());
    }
  };

  /** What is written down, and what only this page knows where the browser keeps nothing; each once. */
  const allWaiting = (): readonly Waiting[] => {
    const stored = outbox.waiting(id, created);
    const known = new Set(stored.map(({ commandId }) => commandId));
    return [...stored, ...waitingNow.filter(({ commandId }) => !known.has(commandId))];
  };

  const entriesBetween = async (from: number, upTo: number): Promise<readonly StoredEntry[]> => {
    const entries: StoredEntry[] = [];
    for (let after = Math.max(0, from); after < upTo; ) {
      const page = (await api.entries(id, after, upTo - after)).entries.filter((one) => one.version <= upTo);
      entries.push(...page);
      const last = page.at(-1);
      if (!last) break;
      after = last.version;
    }
    return entries;
  };

  /** Lets the keeper know the entries from a version up to the one that was opened. Without them, undo reaches back to when the page was opened. */
  const fetchEarlier = async (from: number): Promise<void> => {
    const upTo = baseVersion;
    const entries = await entriesBetween(from, upTo);
    await inTurn(async () => {
      // Another round may have opened a newer version meanwhile.
      if (closed || upTo !== baseVersion) return;
      knownAfter = Math.max(0, from);
      taken(await keeper({ kind: 'earlier', entries }));
    });
  };

  /** Takes in what the server has kept since. */
  const catchUp = async (): Promise<void> => {
    if (catchingUp || closed) return;
    catchingUp = true;
    try {
      while (!closed && keptVersion >= 0 && keptVersion < serverVersion) {
        const { entries } = await api.entries(id, keptVersion, 1000);
        if (entries.length === 0) return;
        if (!(await keep(entries))) return;
      }
    } catch (error) {
      lost(error);
    } finally {
      catchingUp = false;
      // It may be what sending waited for.
      if (toSend) void send();
    }
  };

  /** Whether the keeper took entries in; else the study is fetched anew. */
  const keep = (entries: readonly StoredEntry[]): Promise<boolean> =>
    inTurn(async () => {
      if (closed) return false;
      const reply = await keeper({ kind: 'kept', entries });
      if (reply.fetchAnew) {
        for (const { commandId } of entries) forget(commandId);
        void load();
        return false;
      }
      for (const { commandId } of entries) forget(commandId);
      taken(reply);
      const last = entries.at(-1);
      if (last) change({ savedAt: last.time });
      return true;
    });

  /** It is kept, or let go. */
  const forget = (commandId: string): void => {
    outbox.drop(id, created, commandId);
    waitingNow = waitingNow.filter((one) => one.commandId !== commandId);
  };

  const lost = (error: unknown): void => {
    const problem = problemOf(error);
    if (problem.status === 404) void load();
    else if (problem.status === broken) tell({ kind: 'failed', problem });
    else {
      change({ connected: problem.status !== 0 });
      tryLater(() => {
        void catchUp();
        void send();
      });
    }
  };

  const tryLater = (does: () => void): void => {
    clearTimeout(again);
    again = setTimeout(() => {
      if (!closed) does();
    }, patience);
  };

  /** Sends what waits, the oldest first, until nothing does or there is no answer. */
  const send = async (): Promise<void> => {
    if (sending || closed) return;
    sending = true;
    let sent: ToSend | undefined;
    try {
      while (!closed) {
        sent = toSend;
        if (!sent) return;
        const { commandId } = sent;
        const { version, entry } = await api.send(id, sent);
        change({ connected: true });
        serverVersion = Math.max(serverVersion, version);
        forget(commandId);
        if (entry && entry.version === keptVersion + 1) {
          if (!(await keep([entry]))) return;
        } else {
          await catchUp();
          // Another round may be fetching the same; it comes back to what waits.
          if (keptVersion < version) return;
          if (toSend?.commandId === commandId) {
            taken(await inTurn(() => keeper({ kind: 'unchanged', commandId })));
          }
        }
      }
    } catch (error) {
      const problem = problemOf(error);
      if (sent && problem.status >= 400 && problem.status < 500 && problem.status !== 429) {
        const { commandId } = sent;
        const because = problem.refusals;
        taken(await inTurn(() => keeper({ kind: 'refused', commandId, because })));
        queueMicrotask(() => void send());
      } else lost(error);
    } finally {
      sending = false;
    }
  };

  /** What undo means is read when its turn comes, so that pressed twice it takes back two. */
  const mark = (kind: 'withdraw' | 'restore'): Promise<Marked> =>
    inTurn(async () => {
      const commandIds = kind === 'withdraw' ? undoIds : redoIds;
      if (commandIds.length === 0) return { commandIds, refusals: [] };
      return { commandIds, refusals: await askNow({ kind, commandIds }) };
    });

  const askFor = (asks: OwnAsk): Promise<readonly Refusal[]> => inTurn(() => askNow(asks));

  const askNow = async (asks: OwnAsk): Promise<readonly Refusal[]> => {
    const waiting = { commandId: crypto.randomUUID(), time: new Date().toISOString(), asks };
    try {
      const reply = await keeper({ kind: 'ask', waiting });
      if (reply.refusals) return reply.refusals;
      if (reply.waiting.some(({ commandId }) => commandId === waiting.commandId)) {
        outbox.put(id, created, waiting);
      }
      taken(reply);
      void send();
    } catch (error) {
      lost(error);
    }
    return [];
  };

  const unfollow = api.follow(id, {
    version: (version) => {
      serverVersion = Math.max(serverVersion, version);
      // One's own outcome brings its entry itself.
      if (!sending) void catchUp();
      else setTimeout(() => void catchUp().then(send));
    },
    connected: (connected) => {
      change({ connected });
      if (connected) void catchUp().then(send);
    },
  });
  void load();

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: () => {
      if (state.kind === 'failed') tell({ kind: 'loading' });
      void load();
    },
    close: () => {
      closed = true;
      clearTimeout(again);
      unfollow();
      listeners.clear();
      keeper({ kind: 'close' }).catch(() => undefined);
    },
    editing: {
      run: (command) => askFor({ kind: 'command', command }),
      undo: () => mark('withdraw'),
      redo: () => mark('restore'),
      withdraw: async (commandIds, oldest = Number.POSITIVE_INFINITY) => {
        if (oldest <= knownAfter) await fetchEarlier(oldest - 1).catch(() => undefined);
        return askFor({ kind: 'withdraw', commandIds });
      },
      dismiss: (commandId) => {
        // Until then it stays written down: nothing that was asked for is lost without a word.
        forget(commandId);
        inTurn(async () => taken(await keeper({ kind: 'dismiss', commandId }))).catch(lost);
      },
    },
  };
}

function problemOf(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem(broken, String(error));
}
