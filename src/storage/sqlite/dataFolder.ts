import { accessSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { type Refusal, type Result, refused } from '#study';
import type { EventLog } from '#workbench/ports';
import { Database, refusalOf } from './database.ts';
import { migrate, schemaOf } from './schema.ts';
import { SqliteLog } from './sqliteLog.ts';

/** The one file of a data folder; SQLite's own `-wal` and `-shm` may lie beside it. */
const dataFile = 'ressort.db';

/** The file in which a data folder keeps its studies. */
export function dataFileIn(folder: string): string {
  return join(folder, dataFile);
}

/**
 * Opens the studies of a data folder, which is made where it is not there,
 * unless `create` says no: then `storageCannotBeOpened`. Other processes may have it open too. Refused with `storageCannotBeOpened`,
 * `storageIsNotOurs`, `storedByNewerProgram`, `storageIsDamaged` and what
 * keeps from writing.
 */
export function openDataFolder(
  folder: string,
  { create = true }: { readonly create?: boolean } = {},
): Result<EventLog, Refusal> {
  const file = dataFileIn(folder);
  try {
    if (!create) accessSync(file);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Studies are nobody else's business; what SQLite adds beside takes after the file.
    closeSync(openSync(file, 'a', 0o600));
  } catch (thrown) {
    return refused(refusalOfFile(thrown, file));
  }
  return openDataFile(file);
}

/** Opens a data file wherever it lies. Refused as `openDataFolder` is. */
export function openDataFile(file: string): Result<EventLog, Refusal> {
  let database: Database | undefined;
  try {
    database = new Database(file);
    // Before anything is set: what is not ours is not touched.
    const known = schemaOf(database);
    if (known.ok) database.configure();
    const migrated = known.ok ? migrate(database) : known;
    if (migrated.ok) return { ok: true, value: new SqliteLog(database) };
    database.close();
    return migrated;
  } catch (thrown) {
    database?.close();
    const refusal = refusalOf(thrown, file);
    if (!refusal) throw thrown;
    return refused(refusal);
  }
}

/** What an error of the file system says; thrown on where it is none. */
export function refusalOfFile(thrown: unknown, file: string): Refusal {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  if (!(thrown instanceof Error) || typeof code !== 'string') throw thrown;
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'storageIsFull', ids: [], data: {} };
  if (code === 'EROFS') return { code: 'storageIsReadOnly', ids: [], data: {} };
  // A folder that is to be made and is a file is no data that is there already.
  if (code === 'EEXIST' && !('syscall' in thrown && thrown.syscall === 'mkdir'))
    return { code: 'storageIsThereAlready', ids: [], data: { file } };
  return { code: 'storageCannotBeOpened', ids: [], data: { file, because: code } };
}
