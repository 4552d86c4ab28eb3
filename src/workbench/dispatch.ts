import {
  decide,
  type Entry,
  encodeCommand,
  encodeEntry,
  type Marking,
  type Refusal,
  type Result,
  redo,
  refused,
  restore,
  undo,
  withdraw,
} from '#study';
import type { Ask, Envelope, Outcome } from './envelope.ts';
import { fingerprint } from './fingerprint.ts';
import { advanced, type LiveStudy } from './folding.ts';
import { indicators } from './indicators.ts';
import { readEntries } from './readEntries.ts';
import type { Workbench } from './workbench.ts';

/** How often others may be faster before we give up. Each time somebody else got on. */
const attempts = 25;

/** What no store, header or log file mangles. */
const commandIdPattern = /^[\x21-\x7e]{1,200}$/;

/** How far back undo looks: what is in memory, then further, then all. */
const reaches = [10_000, Number.MAX_SAFE_INTEGER];

/**
 * Does what an envelope asks, or says every reason why not: read, fold,
 * authorise, decide, append at the expected version, announce. What was
 * answered with a yes is on disk.
 *
 * A command id that the study remembers gets its first outcome again, and
 * `commandIdUsedForAnother` where somebody else or something else was meant.
 * What was refused is not remembered: it left no trace, and may be asked again.
 *
 * Where others were faster, the command is decided anew on what they left,
 * unless the envelope says which version it has seen: then `versionConflict`.
 *
 * Those of this process who change the same study wait for each other. Cost:
 * one decision and one disk sync; undoing what lies thousands of entries back
 * reads these.
 */
export async function dispatch(workbench: Workbench, envelope: Envelope): Promise<Result<Outcome, Refusal>> {
  const { study, actor } = envelope;
  // Every command there is needs it; who may not, does not hear whether there is such a study.
  if (!workbench.may(actor, 'edit', study)) {
    return refused({ code: 'notAllowed', ids: [study], data: { permission: 'edit' } });
  }
  if (!isCommandId(envelope.commandId)) {
    return refused({ code: 'commandIdIsMalformed', ids: [], data: {} });
  }
  return workbench.turns.take(study, async () => {
    const asked = askedBy(actor, envelope.asks);
    for (let attempt = 1; ; attempt += 1) {
      const tried = await attemptOnce(workbench, envelope, asked);
      if (tried.kind === 'done') return tried.result;
      if (attempt === attempts) return refused(...tried.because);
    }
  });
}

/** Whether an id may stand for a command. */
export function isCommandId(id: string): boolean {
  return commandIdPattern.test(id);
}

/** The fingerprint of who asks what. */
export function askedBy(actor: string, asks: Ask | { readonly kind: 'create' }): string {
  return fingerprint({ actor, asks: 'command' in asks ? encodeCommand(asks.command) : asks });
}

/** The first outcome of a command that the study remembers; `undefined` when it does not. */
export async function firstOutcome(
  { log }: Workbench,
  study: string,
  commandId: string,
  asked: string,
): Promise<Result<Outcome, Refusal> | undefined> {
  const known = await log.findCommand(study, commandId);
  if (!known) return undefined;
  if (known.asked !== asked) return refused({ code: 'commandIdUsedForAnother', ids: [commandId], data: {} });
  const { version, changed } = known;
  if (!changed) return { ok: true, value: { study, commandId, version, entry: null } };
  const entries = await readEntries(log, study, { after: version - 1, upTo: version });
  if (!entries.ok) return entries;
  return { ok: true, value: { study, commandId, version, entry: entries.value[0] ?? null } };
}

type Attempt =
  | { readonly kind: 'done'; readonly result: Result<Outcome, Refusal> }
  /** Somebody was faster, with an entry or with this very command: how it stands now decides. */
  | { readonly kind: 'overtaken'; readonly because: readonly Refusal[] };

function done(result: Result<Outcome, Refusal>): Attempt {
  return { kind: 'done', result };
}

function unlessOvertaken({ refusals }: { readonly refusals: readonly Refusal[] }): Attempt {
  const isRace = refusals.some(
    ({ code }) => code === 'versionConflict' || code === 'commandIdUsedForAnother',
  );
  return isRace ? { kind: 'overtaken', because: refusals } : done(refused(...refusals));
}

async function attemptOnce(workbench: Workbench, envelope: Envelope, asked: string): Promise<Attempt> {
  const { log, models } = workbench;
  const { study, commandId, actor, expectedVersion } = envelope;
  const first = await firstOutcome(workbench, study, commandId, asked);
  if (first) return done(first);
  const opened = await models.open(study);
  if (!opened.ok) return done(opened);
  const current = opened.value.version;
  if (expectedVersion !== undefined && expectedVersion !== current) {
    const data = { expected: expectedVersion, current };
    return done(refused({ code: 'versionConflict', ids: [study], data }));
  }
  const decided = await decideOn(workbench, opened.value.live, envelope);
  if (!decided.ok) return done(decided);
  const { live, change } = decided.value;
  if (change === null) {
    const remembered = await log.rememberUnchanged(study, { commandId, asked, version: live.version });
    if (!remembered.ok) return unlessOvertaken(remembered);
    return done({ ok: true, value: { study, commandId, version: live.version, entry: null } });
  }
  const version = live.version + 1;
  const entry: Entry = { version, commandId, actor, time: workbench.clock.now(), ...change };
  // Folded before it is recorded: what would not fold is not recorded.
  const next = advanced(live, [entry]);
  if (!next) throw new Error('a marking reaches further back than it was decided on');
  const { name } = next.state.description;
  const appended = await log.append({ study, entry: encodeEntry(entry), asked, name });
  if (!appended.ok) return unlessOvertaken(appended);
  await models.appended(next);
  return done({ ok: true, value: { study, commandId, version, entry } });
}

type Change = Entry extends infer Each
  ? Each extends Entry
    ? Omit<Each, 'version' | 'commandId' | 'actor' | 'time'>
    : never
  : never;

interface Decided {
  /** The study that it was decided on, with a tail that reaches back far enough. */
  readonly live: LiveStudy;
  /** `null`: it would change nothing. */
  readonly change: Change | null;
}

async function decideOn(
  workbench: Workbench,
  live: LiveStudy,
  { actor, asks }: Envelope,
): Promise<Result<Decided, Refusal>> {
  if (asks.kind === 'command') {
    const { command } = asks;
    const decided = decide(live.state, command, { indicators });
    if (!decided.ok) return decided;
    const events = decided.value;
    return {
      ok: true,
      value: { live, change: events.length === 0 ? null : { kind: 'command', command, events } },
    };
  }
  let far = live;
  for (const reach of [0, ...reaches]) {
    if (reach > far.tail.length && far.base.version > 0) {
      const further = await workbench.models.reachBack(live.id, reach);
      if (!further.ok) return further;
      far = further.value;
    }
    const marking = markingOf(far, actor, asks);
    if (marking !== 'lies further back') {
      return marking.ok ? { ok: true, value: { live: far, change: marking.value } } : marking;
    }
  }
  throw new Error('a log that was read from its beginning reaches no further back');
}

/** Not even the actor's own undo takes the study itself away. */
const first = 1;

function markingOf(
  { id, tail, base }: LiveStudy,
  actor: string,
  asks: Exclude<Ask, { kind: 'command' }>,
): Result<Marking, Refusal> | 'lies further back' {
  if ('versions' in asks) {
    if (asks.kind === 'withdraw' && asks.versions.includes(first)) {
      return refused({ code: 'studyBeginsWithIt', ids: [id], data: {} });
    }
    if (asks.versions.some((version) => version >= first && version <= base.version))
      return 'lies further back';
    const mark = asks.kind === 'withdraw' ? withdraw : restore;
    return mark(tail, asks.versions, base.state);
  }
  const marking = asks.kind === 'undo' ? undo(tail, actor, base.state) : redo(tail, actor, base.state);
  if (marking.ok && marking.value.versions.includes(first)) {
    return refused({ code: 'nothingToUndo', ids: [], data: {} });
  }
  const isFound = marking.ok || !marking.refusals.some(isNothing);
  return isFound || base.version === 0 ? marking : 'lies further back';
}

function isNothing({ code }: Refusal): boolean {
  return code === 'nothingToUndo' || code === 'nothingToRedo';
}
