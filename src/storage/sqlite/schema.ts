import { type Refusal, type Result, refused } from '#study';
import type { Database } from './database.ts';

/** Marks the file as Ressort's: "Ress". */
const applicationId = 0x52657373;

/**
 * What each version of the schema adds to the one before. A step never changes
 * once released: a file of any age is led forward through those it lacks, in
 * one transaction, so that it is old or new and never between.
 *
 * Texts that a program may compare or show are visible ASCII (ids) or JSON:
 * libsql reads a text only as far as its first NUL.
 */
const migrations: readonly string[] = [
  `
  CREATE TABLE studies (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    copy_of TEXT
  ) STRICT;
  CREATE TABLE entries (
    study TEXT NOT NULL REFERENCES studies (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (study, version)
  ) STRICT;
  CREATE INDEX markings ON entries (study, version) WHERE kind <> 'command';
  CREATE TABLE commands (
    study TEXT NOT NULL REFERENCES studies (id),
    command_id TEXT NOT NULL,
    asked TEXT NOT NULL,
    version INTEGER NOT NULL,
    changed INTEGER NOT NULL CHECK (changed IN (0, 1)),
    PRIMARY KEY (study, command_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE snapshots (
    study TEXT NOT NULL REFERENCES studies (id),
    version INTEGER NOT NULL,
    fold TEXT NOT NULL,
    state TEXT NOT NULL,
    UNIQUE (study, version)
  ) STRICT;
  CREATE TABLE named_versions (
    study TEXT NOT NULL REFERENCES studies (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    actor TEXT NOT NULL,
    time TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    UNIQUE (study, id),
    UNIQUE (study, name)
  ) STRICT;
  CREATE TABLE actors (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL
  ) STRICT;
  `,
];

/** The version of the schema that this program writes. */
export const schemaVersion = migrations.length;

/**
 * Makes the file's schema today's. Refused with `storedByNewerProgram` for a
 * file of a newer program and with `storageIsNotOurs` for one of another
 * program, neither of which is touched. Only tests give other steps.
 */
export function migrate(database: Database, steps: readonly string[] = migrations): Result<void, Refusal> {
  const known = schemaOf(database, steps);
  if (!known.ok) return known;
  if (known.value === steps.length) return { ok: true, value: undefined };
  return database.write(0, () => {
    // Asked again: another process may have been faster.
    const found = schemaOf(database, steps);
    if (!found.ok) return found;
    for (const step of steps.slice(found.value)) database.exec(step);
    database.exec(`PRAGMA application_id = ${applicationId}`);
    database.exec(`PRAGMA user_version = ${steps.length}`);
    return { ok: true, value: undefined };
  });
}

/** The version of the file's schema; 0 for a file that is empty. Refused as `migrate` is. */
export function schemaOf(database: Database, steps: readonly string[] = migrations): Result<number, Refusal> {
  const found = Number(database.value('PRAGMA user_version'));
  const program = Number(database.value('PRAGMA application_id'));
  const tables = Number(database.value('SELECT count(*) FROM sqlite_schema'));
  const isEmpty = program === 0 && found === 0 && tables === 0;
  if (!isEmpty && program !== applicationId) {
    return refused({ code: 'storageIsNotOurs', ids: [], data: { file: database.file } });
  }
  if (found > steps.length) {
    return refused({ code: 'storedByNewerProgram', ids: [], data: { found, newest: steps.length } });
  }
  return { ok: true, value: found };
}
