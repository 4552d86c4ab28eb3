import { type Refusal, type Result, refused, type StoredEntry } from '#study';
import {
  type Append,
  EntryIsDamaged,
  type EventLog,
  type NamedVersion,
  type RememberedCommand,
  type StoredMarking,
  type StoredSnapshot,
  type StudyListing,
} from '#workbench/ports';
import { bytesOf, type Database, isTaken, type Row, textOf } from './database.ts';
import { findFaults } from './findFaults.ts';

/** Newest snapshots kept beside those at named versions. */
const snapshotsKept = 2;

const listingColumns = `${bytesOf('id', 'name', 'created', 'changed', 'copy_of')}, version`;
const entryColumns = `version, ${bytesOf('body')}`;

const yes = { ok: true, value: undefined } as const;

/** An event log in one SQLite file, which several processes may have open. */
export class SqliteLog implements EventLog {
  private readonly database: Database;

  /** The database is configured and migrated. */
  constructor(database: Database) {
    this.database = database;
  }

  async listStudies(): Promise<readonly StudyListing[]> {
    return this.database.all(`SELECT ${listingColumns} FROM studies ORDER BY studies.id`).map(listingOf);
  }

  async findStudy(study: string): Promise<StudyListing | undefined> {
    return this.database.all(`SELECT ${listingColumns} FROM studies WHERE id = ?`, study).map(listingOf)[0];
  }

  async read(
    study: string,
    { after, upTo }: { readonly after: number; readonly upTo: number },
  ): Promise<readonly StoredEntry[]> {
    return this.database
      .all(
        `SELECT ${entryColumns} FROM entries WHERE study = ? AND version > ? AND version <= ? ORDER BY version`,
        study,
        after,
        upTo,
      )
      .map(entryOf);
  }

  async readMarkings(study: string): Promise<readonly StoredMarking[]> {
    return this.database
      .all(
        `SELECT ${entryColumns} FROM entries WHERE study = ? AND kind <> 'command' ORDER BY version`,
        study,
      )
      .map(entryOf)
      .flatMap((entry) =>
        entry.kind === 'command'
          ? []
          : [{ version: entry.version, kind: entry.kind, versions: entry.versions }],
      );
  }

  async append({ study, entry, asked, name, copyOf }: Append): Promise<Result<void, Refusal>> {
    const { version, commandId, time } = entry;
    const body = JSON.stringify(entry);
    return this.database.write(body.length, () => {
      const current = this.versionOf(study);
      if (current === undefined && version !== 1) return unknown(study);
      // The constraint below lets one of many through; this keeps gaps out.
      if (version > (current ?? 0) + 1) return conflict(study, version, current ?? 0);
      if (current === undefined) {
        this.database.run(
          'INSERT INTO studies (id, name, version, created, changed, copy_of) VALUES (?, ?, 1, ?, ?, ?)',
          study,
          JSON.stringify(name),
          time,
          time,
          copyOf ? JSON.stringify(copyOf) : null,
        );
      }
      const isFirst = this.insertedNew(
        'INSERT INTO entries (study, version, kind, body) VALUES (?, ?, ?, ?)',
        study,
        version,
        entry.kind,
        body,
      );
      if (!isFirst) return conflict(study, version, current ?? 0);
      if (!this.remember(study, { commandId, asked, version, changed: true })) return used(commandId);
      this.database.run(
        'UPDATE studies SET name = ?, version = ?, changed = ? WHERE id = ?',
        JSON.stringify(name),
        version,
        time,
        study,
      );
      return yes;
    });
  }

  async findCommand(study: string, commandId: string): Promise<RememberedCommand | undefined> {
    const row = this.database.all(
      `SELECT ${bytesOf('asked')}, version, changed FROM commands WHERE study = ? AND command_id = ?`,
      study,
      commandId,
    )[0];
    return (
      row && {
        commandId,
        asked: textOf(row, 'asked'),
        version: number(row, 'version'),
        changed: number(row, 'changed') === 1,
      }
    );
  }

  async rememberUnchanged(
    study: string,
    command: Omit<RememberedCommand, 'changed'>,
  ): Promise<Result<void, Refusal>> {
    return this.database.write(command.commandId.length, () => {
      if (this.versionOf(study) === undefined) return unknown(study);
      return this.remember(study, { ...command, changed: false }) ? yes : used(command.commandId);
    });
  }

  async eraseStudy(study: string): Promise<Result<boolean, Refusal>> {
    const erased = this.database.write(0, () => {
      if (this.versionOf(study) === undefined) return { ok: true, value: false };
      for (const table of ['entries', 'commands', 'snapshots', 'named_versions']) {
        this.database.run(`DELETE FROM ${table} WHERE study = ?`, study);
      }
      this.database.run('DELETE FROM studies WHERE id = ?', study);
      return { ok: true, value: true };
    });
    if (erased.ok) this.database.checkpoint('TRUNCATE');
    return erased;
  }

  async readSnapshot(
    study: string,
    { fold, upTo }: { readonly fold: string; readonly upTo: number },
  ): Promise<StoredSnapshot | undefined> {
    const row = this.database.all(
      `SELECT version, ${bytesOf('state')} FROM snapshots WHERE study = ? AND fold = ? AND version <= ? ORDER BY version DESC LIMIT 1`,
      study,
      fold,
      upTo,
    )[0];
    if (!row) return undefined;
    try {
      return { version: number(row, 'version'), fold, state: JSON.parse(textOf(row, 'state')) };
    } catch {
      // It is never needed: `findFaults` tells of it, and folding does without.
      return undefined;
    }
  }

  async keepSnapshot(study: string, { version, fold, state }: StoredSnapshot): Promise<void> {
    const json = JSON.stringify(state);
    // What a full or failed disk refuses here is told when something is to be recorded.
    this.database.write(json.length, () => {
      if (this.versionOf(study) === undefined) return unknown(study);
      this.database.run(
        'INSERT OR REPLACE INTO snapshots (study, version, fold, state) VALUES (?, ?, ?, ?)',
        study,
        version,
        fold,
        json,
      );
      this.database.run(
        `DELETE FROM snapshots WHERE study = ?1
          AND version NOT IN (SELECT version FROM snapshots WHERE study = ?1 ORDER BY version DESC LIMIT ${snapshotsKept})
          AND version NOT IN (SELECT version FROM named_versions WHERE study = ?1)`,
        study,
      );
      return yes;
    });
  }

  async listNamedVersions(study: string): Promise<readonly NamedVersion[]> {
    return this.database
      .all(
        `SELECT ${bytesOf('id', 'name', 'actor', 'time', 'fingerprint')}, version FROM named_versions WHERE study = ? ORDER BY rowid`,
        study,
      )
      .map((row) => ({
        id: textOf(row, 'id'),
        study,
        name: textOf(row, 'name'),
        version: number(row, 'version'),
        actor: textOf(row, 'actor'),
        time: textOf(row, 'time'),
        fingerprint: textOf(row, 'fingerprint'),
      }));
  }

  async addNamedVersion(named: NamedVersion): Promise<Result<void, Refusal>> {
    const { id, study, name, version, actor, time, fingerprint } = named;
    return this.database.write(name.length, () => {
      if (this.versionOf(study) === undefined) return unknown(study);
      const same = this.database.all(
        `SELECT ${bytesOf('id')} FROM named_versions WHERE study = ? AND name = ?`,
        study,
        name,
      )[0];
      if (same) return refused({ code: 'nameIsTaken', ids: [study, textOf(same, 'id')], data: { name } });
      this.database.run(
        'INSERT INTO named_versions (study, id, name, version, actor, time, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?)',
        study,
        id,
        name,
        version,
        actor,
        time,
        fingerprint,
      );
      return yes;
    });
  }

  async removeNamedVersion(study: string, id: string): Promise<Result<boolean, Refusal>> {
    return this.database.write(0, () => {
      const where = 'FROM named_versions WHERE study = ? AND id = ?';
      const isThere = this.database.value(`SELECT 1 ${where}`, study, id) !== undefined;
      if (isThere) this.database.run(`DELETE ${where}`, study, id);
      return { ok: true, value: isThere };
    });
  }

  async actorName(actor: string): Promise<string | undefined> {
    const row = this.database.all(`SELECT ${bytesOf('name')} FROM actors WHERE id = ?`, actor)[0];
    return row && (JSON.parse(textOf(row, 'name')) as string);
  }

  async nameActor(actor: string, name: string | undefined): Promise<Result<void, Refusal>> {
    let isGone = false;
    const named = this.database.write(name?.length ?? 0, () => {
      isGone = this.database.value('SELECT 1 FROM actors WHERE id = ?', actor) !== undefined;
      if (name === undefined) this.database.run('DELETE FROM actors WHERE id = ?', actor);
      else {
        const json = JSON.stringify(name);
        this.database.run('INSERT OR REPLACE INTO actors (id, name) VALUES (?, ?)', actor, json);
      }
      return yes;
    });
    // What a name was before stands in the log beside the file until that is copied.
    if (named.ok && isGone) this.database.checkpoint('TRUNCATE');
    return named;
  }

  async findFaults() {
    return findFaults(this.database);
  }

  close(): void {
    this.database.close();
  }

  private versionOf(study: string): number | undefined {
    const version = this.database.value('SELECT version FROM studies WHERE id = ?', study);
    return version === undefined ? undefined : Number(version);
  }

  private remember(study: string, { commandId, asked, version, changed }: RememberedCommand): boolean {
    return this.insertedNew(
      'INSERT INTO commands (study, command_id, asked, version, changed) VALUES (?, ?, ?, ?, ?)',
      study,
      commandId,
      asked,
      version,
      changed ? 1 : 0,
    );
  }

  /** `false` where a row with its key is there. */
  private insertedNew(sql: string, ...values: readonly (string | number)[]): boolean {
    try {
      this.database.run(sql, ...values);
      return true;
    } catch (thrown) {
      if (isTaken(thrown)) return false;
      throw thrown;
    }
  }
}

function listingOf(row: Row): StudyListing {
  return {
    id: textOf(row, 'id'),
    name: JSON.parse(textOf(row, 'name')),
    version: number(row, 'version'),
    created: textOf(row, 'created'),
    changed: textOf(row, 'changed'),
    ...(row['copy_of'] === null ? {} : { copyOf: JSON.parse(textOf(row, 'copy_of')) }),
  };
}

function entryOf(row: Row): StoredEntry {
  const version = number(row, 'version');
  let entry: StoredEntry;
  try {
    entry = JSON.parse(textOf(row, 'body')) as StoredEntry;
  } catch (thrown) {
    throw new EntryIsDamaged(version, thrown instanceof Error ? thrown.message : String(thrown));
  }
  if (entry?.version !== version) {
    throw new EntryIsDamaged(version, `it says that it is version ${String(entry?.version)}`);
  }
  return entry;
}

function number(row: Row, column: string): number {
  return Number(row[column]);
}

function unknown(study: string): Result<never, Refusal> {
  return refused({ code: 'studyIsUnknown', ids: [study], data: {} });
}

function conflict(study: string, version: number, current: number): Result<never, Refusal> {
  return refused({ code: 'versionConflict', ids: [study], data: { expected: version - 1, current } });
}

function used(commandId: string): Result<never, Refusal> {
  return refused({ code: 'commandIdUsedForAnother', ids: [commandId], data: {} });
}
