import {
  type Command,
  decodeEntry,
  decodeStudy,
  deltaBetween,
  type Refusal,
  type StoredEntry,
  type StoredStudy,
  type StudyDelta,
} from '#study';
import {
  ask,
  keptVersion,
  type NotKept,
  nextRedo,
  nextUndo,
  type OwnStudy,
  openOwn,
  versionsOf,
  type Waiting,
  withKept,
  withoutNotKept,
  withoutWaiting,
  withRefused,
} from './ownStudy.ts';

/** What the page asks of the worker that keeps its study. */
export type KeepingAsk =
  | {
      readonly kind: 'open';
      readonly actor: string;
      readonly version: number;
      readonly study: StoredStudy;
      /** Entries before it, where what waits may take one back. */
      readonly earlier: readonly StoredEntry[];
      readonly waiting: readonly Waiting[];
    }
  /** Entries before the version opened, for undo and its name. */
  | { readonly kind: 'earlier'; readonly entries: readonly StoredEntry[] }
  | { readonly kind: 'ask'; readonly waiting: Waiting }
  | { readonly kind: 'kept'; readonly entries: readonly StoredEntry[] }
  | { readonly kind: 'unchanged'; readonly commandId: string }
  | { readonly kind: 'refused'; readonly commandId: string; readonly because: readonly Refusal[] }
  | { readonly kind: 'dismiss'; readonly commandId: string }
  /** Nothing more will be asked. */
  | { readonly kind: 'close' };

/** What goes to the server next: the oldest that waits. */
export type ToSend =
  | { readonly kind: 'command'; readonly commandId: string; readonly command: Command }
  | {
      readonly kind: 'withdraw' | 'restore';
      readonly commandId: string;
      readonly versions: readonly number[];
    };

/** How the study stands after an ask. */
export interface KeepingReply {
  /** From what was shown before; absent where nothing that shows has changed, and after `open`. */
  readonly delta?: StudyDelta;
  /** Why what was asked for is not done. */
  readonly refusals?: readonly Refusal[];
  readonly keptVersion: number;
  /** All that waits, in order. */
  readonly waiting: readonly Waiting[];
  readonly notKept: readonly NotKept[];
  readonly toSend?: ToSend;
  /** What undo takes back, and redo puts back; absent where there is nothing. */
  readonly undo?: { readonly commandIds: readonly string[]; readonly commands: readonly Command[] };
  readonly redo?: { readonly commandIds: readonly string[]; readonly commands: readonly Command[] };
  /** Something before what was opened was taken back: the study is to be fetched anew. */
  readonly fetchAnew?: true;
}

/** Keeps one study as this browser works on it. Lives in the worker, and in the gallery in the page itself. */
export function keeping(): (asked: KeepingAsk) => KeepingReply {
  let own: OwnStudy | undefined;
  return (asked) => {
    if (asked.kind === 'open') {
      const { actor, version, study, earlier, waiting } = asked;
      const before = decodeStudy(study);
      own = openOwn({ actor, version, state: before, earlier: earlier.flatMap(decoded), waiting });
      const delta = own.shown === before ? {} : { delta: deltaBetween(before, own.shown) };
      return { ...standing(own), ...delta };
    }
    if (!own || asked.kind === 'close') throw new Error('no study is open');
    const before = own;
    const { after, ...told } = answered(before, asked);
    own = after;
    const delta = after.shown === before.shown ? {} : { delta: deltaBetween(before.shown, after.shown) };
    return { ...standing(after), ...delta, ...told };
  };
}

function answered(
  own: OwnStudy,
  asked: Exclude<KeepingAsk, { kind: 'open' | 'close' }>,
): { readonly after: OwnStudy } & Pick<KeepingReply, 'refusals' | 'fetchAnew'> {
  switch (asked.kind) {
    case 'earlier':
      return { after: { ...own, earlier: asked.entries.flatMap(decoded) } };
    case 'ask': {
      const done = ask(own, asked.waiting);
      return done.ok ? { after: done.value } : { after: own, refusals: done.refusals };
    }
    case 'kept': {
      const after = withKept(own, asked.entries.flatMap(decoded));
      return after ? { after } : { after: own, fetchAnew: true };
    }
    case 'unchanged':
      return { after: withoutWaiting(own, asked.commandId) };
    case 'refused':
      return { after: withRefused(own, asked.commandId, asked.because) };
    case 'dismiss':
      return { after: withoutNotKept(own, asked.commandId) };
  }
}

/** A newer program's entry cannot be read by this page: it has to be loaded again. */
function decoded(stored: StoredEntry) {
  const entry = decodeEntry(stored);
  if (!entry.ok)
    throw new Error(`entry ${stored.version}: ${entry.refusals.map(({ code }) => code).join(', ')}`);
  return [entry.value];
}

function standing(own: OwnStudy): KeepingReply {
  const undo = nextUndo(own);
  const redo = nextRedo(own);
  const toSend = sendable(own);
  return {
    keptVersion: keptVersion(own),
    waiting: own.waiting,
    notKept: own.notKept,
    ...(toSend ? { toSend } : {}),
    ...(undo ? { undo: { commandIds: [undo.commandId], commands: [undo.command] } } : {}),
    ...(redo.length > 0
      ? { redo: { commandIds: redo.map((one) => one.commandId), commands: redo.map((one) => one.command) } }
      : {}),
  };
}

function sendable(own: OwnStudy): ToSend | undefined {
  const [next] = own.waiting;
  if (!next) return undefined;
  const { commandId, asks } = next;
  if (asks.kind === 'command') return { kind: 'command', commandId, command: asks.command };
  const versions = versionsOf(own, asks.commandIds);
  return versions && { kind: asks.kind, commandId, versions };
}
