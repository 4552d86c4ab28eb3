import { type Refusal, type Result, refused, type StoredEntry } from '#study';
import type {
  EventLog,
  NamedVersion,
  RememberedCommand,
  StoredMarking,
  StoredSnapshot,
  StudyListing,
} from './ports.ts';

interface Kept {
  listing: StudyListing;
  /** As JSON, so that nothing in memory is shared with who wrote it. */
  readonly entries: string[];
  readonly commands: Map<string, RememberedCommand>;
  snapshots: { readonly version: number; readonly fold: string; readonly json: string }[];
  readonly named: NamedVersion[];
}

/** Newest snapshots kept beside those at named versions. */
const snapshotsKept = 2;

const yes = { ok: true, value: undefined } as const;

/** An event log that lasts as long as the process: for tests, demos and what is only tried out. */
export function memoryLog(): EventLog {
  const studies = new Map<string, Kept>();
  const actors = new Map<string, string>();

  const unknown = (study: string): Result<never, Refusal> =>
    refused({ code: 'studyIsUnknown', ids: [study], data: {} });

  const log: EventLog = {
    async listStudies() {
      return [...studies.values()]
        .map(({ listing }) => listing)
        .sort((one, other) => (one.id < other.id ? -1 : 1));
    },
    async findStudy(study) {
      return studies.get(study)?.listing;
    },
    async read(study, { after, upTo }) {
      const entries = studies.get(study)?.entries.slice(Math.max(0, after), Math.max(0, upTo)) ?? [];
      return entries.map((entry) => JSON.parse(entry) as StoredEntry);
    },
    async readMarkings(study) {
      const entries = studies.get(study)?.entries ?? [];
      return entries
        .map((entry) => JSON.parse(entry) as StoredEntry)
        .flatMap((entry): StoredMarking[] =>
          entry.kind === 'command'
            ? []
            : [{ kind: entry.kind, version: entry.version, versions: entry.versions }],
        );
    },
    async append({ study, entry, asked, name, copyOf }) {
      const { version, commandId, time } = entry;
      const there = studies.get(study);
      if (!there && version !== 1) return unknown(study);
      if (there?.commands.has(commandId)) {
        return refused({ code: 'commandIdUsedForAnother', ids: [commandId], data: {} });
      }
      const current = there?.listing.version ?? 0;
      if (version !== current + 1) {
        const data = { expected: version - 1, current };
        return refused({ code: 'versionConflict', ids: [study], data });
      }
      const listing: StudyListing = there
        ? { ...there.listing, name, version, changed: time }
        : { id: study, name, version, created: time, changed: time, ...(copyOf ? { copyOf } : {}) };
      const kept: Kept = there ?? { listing, entries: [], commands: new Map(), snapshots: [], named: [] };
      kept.listing = listing;
      kept.entries.push(JSON.stringify(entry));
      kept.commands.set(commandId, { commandId, asked, version, changed: true });
      studies.set(study, kept);
      return yes;
    },
    async findCommand(study, commandId) {
      return studies.get(study)?.commands.get(commandId);
    },
    async rememberUnchanged(study, command) {
      const there = studies.get(study);
      if (!there) return unknown(study);
      if (there.commands.has(command.commandId)) {
        return refused({ code: 'commandIdUsedForAnother', ids: [command.commandId], data: {} });
      }
      there.commands.set(command.commandId, { ...command, changed: false });
      return yes;
    },
    async eraseStudy(study) {
      return { ok: true, value: studies.delete(study) };
    },
    async readSnapshot(study, { fold, upTo }) {
      const fitting = (studies.get(study)?.snapshots ?? []).filter(
        (snapshot) => snapshot.fold === fold && snapshot.version <= upTo,
      );
      const newest = fitting.sort((one, other) => other.version - one.version)[0];
      return newest && { version: newest.version, fold, state: JSON.parse(newest.json) };
    },
    async keepSnapshot(study, { version, fold, state }: StoredSnapshot) {
      const there = studies.get(study);
      if (!there) return;
      const others = there.snapshots.filter((snapshot) => snapshot.version !== version);
      const newestFirst = [...others, { version, fold, json: JSON.stringify(state) }].sort(
        (one, other) => other.version - one.version,
      );
      const named = new Set(there.named.map((one) => one.version));
      there.snapshots = newestFirst.filter((one, nth) => nth < snapshotsKept || named.has(one.version));
    },
    async listNamedVersions(study) {
      return [...(studies.get(study)?.named ?? [])];
    },
    async addNamedVersion(version) {
      const there = studies.get(version.study);
      if (!there) return unknown(version.study);
      const same = there.named.find(({ name }) => name === version.name);
      if (same) {
        return refused({ code: 'nameIsTaken', ids: [version.study, same.id], data: { name: same.name } });
      }
      there.named.push(version);
      return yes;
    },
    async removeNamedVersion(study, id) {
      const named = studies.get(study)?.named ?? [];
      const at = named.findIndex((one) => one.id === id);
      if (at >= 0) named.splice(at, 1);
      return { ok: true, value: at >= 0 };
    },
    async actorName(actor) {
      return actors.get(actor);
    },
    async nameActor(actor, name) {
      if (name === undefined) actors.delete(actor);
      else actors.set(actor, name);
      return yes;
    },
    async findFaults() {
      return [];
    },
    close() {
      studies.clear();
    },
  };
  return log;
}
