import {
  decodeStudy,
  type Entry,
  emptyStudy,
  encodeStudy,
  fold,
  foldLog,
  foldVersion,
  type Refusal,
  type Result,
  type Study,
} from '#study';
import type { EventLog, StoredMarking, StudyListing } from './ports.ts';
import { readEntries } from './readEntries.ts';
import { readMarkings } from './readMarkings.ts';

/** Entries read and folded at a time, so that a long log is never all in memory. */
const chunk = 1000;

/** Entries that stay undone-able without a look at the log. */
const keptInMemory = 500;

/** Entries folded anew on the way to a base; beyond, the base is kept as a snapshot. */
const foldedGladly = 1000;

/** The state of a study at a version. */
export interface Base {
  readonly version: number;
  readonly state: Study;
}

/**
 * A study in memory: where it stood a while ago, what has happened since, and
 * where it stands. No entry of the tail withdraws or restores one before it,
 * so that the tail can be taken back and redone without the rest of the log.
 */
export interface LiveStudy {
  readonly id: string;
  /** When it began: tells it from an erased one of the same id. */
  readonly created: string;
  readonly base: Base;
  readonly tail: readonly Entry[];
  readonly version: number;
  readonly state: Study;
}

/**
 * Reads a study up to a version, with at least the last `reach` entries in its
 * tail. Refused when the log cannot be read. Cost: from the newest snapshot
 * that fits; keeps one where it had to fold long.
 */
export async function load(
  log: EventLog,
  { id: study, created }: Pick<StudyListing, 'id' | 'created'>,
  at: { readonly version: number; readonly reach?: number },
): Promise<Result<LiveStudy, Refusal>> {
  const { version } = at;
  const read = await readMarkings(log, study);
  if (!read.ok) return read;
  const markings = read.value.filter((marking) => marking.version <= version);
  const reach = at.reach ?? keptInMemory;
  const wanted = withoutMarkingsAcross(Math.max(0, version - reach), markings);
  const base = await foldUpTo(log, study, wanted, markings);
  if (!base.ok) return base;
  const tail: Entry[] = [];
  for (let after = wanted; after < version; after += chunk) {
    const entries = await readEntries(log, study, { after, upTo: Math.min(version, after + chunk) });
    if (!entries.ok) return entries;
    tail.push(...entries.value);
  }
  return { ok: true, value: live({ id: study, created }, base.value, tail) };
}

/** The study after more entries; `undefined` when one of them takes back what lies before the tail. */
export function advanced(study: LiveStudy, entries: readonly Entry[]): LiveStudy | undefined {
  const across = entries.some(
    (entry) => entry.kind !== 'command' && entry.versions.some((version) => version <= study.base.version),
  );
  if (across) return undefined;
  const tail = [...study.tail, ...entries];
  if (entries.some((entry) => entry.kind !== 'command')) return live(study, study.base, tail);
  const events = entries.flatMap((entry) => (entry.kind === 'command' ? entry.events : []));
  return { ...study, tail, version: tail.at(-1)?.version ?? study.version, state: fold(events, study.state) };
}

/** The same study with a shorter tail, where it has grown long; a new base is worth keeping as a snapshot. */
export function trimmed(study: LiveStudy): LiveStudy {
  if (study.tail.length <= keptInMemory + foldedGladly) return study;
  const markings = study.tail.filter((entry) => entry.kind !== 'command');
  const version = withoutMarkingsAcross(study.version - keptInMemory, markings);
  if (version <= study.base.version) return study;
  const gone = study.tail.filter((entry) => entry.version <= version);
  return {
    ...study,
    base: { version, state: foldLog(gone, study.base.state) },
    tail: study.tail.slice(gone.length),
  };
}

/** Keeps a base for those who open the study later. */
export function keepBase(log: EventLog, study: string, base: Base): Promise<void> {
  return log.keepSnapshot(study, {
    version: base.version,
    fold: foldVersion,
    state: encodeStudy(base.state),
  });
}

/** Folds a log from its beginning to a version, whatever snapshots there are. */
export function foldFromTheBeginning(
  log: EventLog,
  study: string,
  version: number,
  markings: readonly StoredMarking[],
): Promise<Result<Base, Refusal>> {
  return foldOn(log, study, { version: 0, state: emptyStudy }, version, markings);
}

function live(
  { id, created }: Pick<StudyListing, 'id' | 'created'>,
  base: Base,
  tail: readonly Entry[],
): LiveStudy {
  const version = tail.at(-1)?.version ?? base.version;
  return { id, created, base, tail, version, state: foldLog(tail, base.state) };
}

/** The version, or the nearest before it that no marking after it reaches across. */
function withoutMarkingsAcross(version: number, markings: readonly StoredMarking[]): number {
  let at = version;
  // Backwards, since a marking that pulls `at` down may bring earlier markings behind it.
  for (const marking of [...markings].reverse()) {
    if (marking.version <= at) break;
    at = Math.min(at, ...marking.versions.map((marked) => marked - 1));
  }
  return Math.max(0, at);
}

async function foldUpTo(
  log: EventLog,
  study: string,
  version: number,
  markings: readonly StoredMarking[],
): Promise<Result<Base, Refusal>> {
  const before = markings.filter((marking) => marking.version <= version);
  const from = await newestBase(log, study, version, before);
  const base = await foldOn(log, study, from, version, before);
  if (base.ok && version - from.version > foldedGladly) await keepBase(log, study, base.value);
  return base;
}

/** The newest snapshot at or before a version that no marking up to it has overtaken, or the beginning. */
async function newestBase(
  log: EventLog,
  study: string,
  version: number,
  markings: readonly StoredMarking[],
): Promise<Base> {
  let upTo = version;
  while (upTo > 0) {
    const snapshot = await log.readSnapshot(study, { fold: foldVersion, upTo });
    if (!snapshot) break;
    if (withoutMarkingsAcross(snapshot.version, markings) === snapshot.version) {
      return { version: snapshot.version, state: decodeStudy(snapshot.state) };
    }
    upTo = snapshot.version - 1;
  }
  return { version: 0, state: emptyStudy };
}

async function foldOn(
  log: EventLog,
  study: string,
  from: Base,
  version: number,
  markings: readonly StoredMarking[],
): Promise<Result<Base, Refusal>> {
  const withdrawn = new Set<number>();
  for (const { kind, versions } of markings.filter((marking) => marking.version <= version)) {
    for (const each of versions) {
      if (kind === 'withdrawn') withdrawn.add(each);
      else withdrawn.delete(each);
    }
  }
  let { state } = from;
  for (let after = from.version; after < version; after += chunk) {
    const entries = await readEntries(log, study, { after, upTo: Math.min(version, after + chunk) });
    if (!entries.ok) return entries;
    state = fold(
      entries.value.flatMap((entry) =>
        entry.kind === 'command' && !withdrawn.has(entry.version) ? entry.events : [],
      ),
      state,
    );
  }
  return { ok: true, value: { version, state } };
}
