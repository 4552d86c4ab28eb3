import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type KeptFault, type Refusal, type Result, refused } from '#study';
import type { StudyListing } from '#workbench/ports';
import { keepLocalActor, knownLocalActor } from '../localActor.ts';
import { bytesOf, Database, refusalOf, textOf } from './database.ts';
import { dataFileIn, refusalOfFile } from './dataFolder.ts';
import { findFaults } from './findFaults.ts';
import { schemaOf } from './schema.ts';
import { SqliteLog } from './sqliteLog.ts';

/**
 * In a backup only: the person whose data folder it is of, so that their own
 * changes are still theirs to undo where it is restored.
 */
const personTable = 'local_actor';

/** What a backup holds, or what was restored. */
export interface BackupContents {
  readonly file: string;
  readonly bytes: number;
  readonly studies: readonly StudyListing[];
}

/**
 * Writes all studies of a data folder to one new file, as they stand at one
 * moment, while others go on reading and writing. The file is whole, checked
 * and on disk when this says yes, and not there otherwise. Refused with
 * `storageIsThereAlready` where the file is, and as opening is. Cost: reads
 * and writes all of it, and blocks this process meanwhile, but no other that
 * has the folder open: a server has it done by another.
 */
export async function backUp(folder: string, file: string): Promise<Result<BackupContents, Refusal>> {
  const from = dataFileIn(folder);
  const beside = besideName(file);
  let database: Database | undefined;
  try {
    // A folder without data has nothing to back up, and is not given any.
    statSync(from);
    if (isThere(file)) return refused({ code: 'storageIsThereAlready', ids: [], data: { file } });
    mkdirSync(dirname(file), { recursive: true });
    database = new Database(from);
    database.run('VACUUM INTO ?', beside);
    addPerson(beside, knownLocalActor(folder));
    syncFile(beside);
    const contents = await contentsOf(beside);
    if (!contents.ok) return contents;
    linkSync(beside, file);
    syncFolderOf(file);
    return { ok: true, value: { ...contents.value, file } };
  } catch (thrown) {
    return refused(refusalOf(thrown, from) ?? refusalOfFile(thrown, file));
  } finally {
    database?.close();
    removeData(beside);
  }
}

/**
 * Puts a backup into a folder without data. All of it is checked before it is
 * there. Refused with `storageIsThereAlready` where the folder has data,
 * `storageIsNotOurs` and `storageIsDamaged` for what is no good backup, and
 * `storedByNewerProgram`. Cost: copies and reads all of it.
 */
export async function restore(file: string, folder: string): Promise<Result<BackupContents, Refusal>> {
  const to = dataFileIn(folder);
  const beside = besideName(to);
  try {
    statSync(file);
    if (isThere(to)) return refused({ code: 'storageIsThereAlready', ids: [], data: { file: to } });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    closeSync(openSync(beside, 'wx', 0o600));
    copyFileSync(file, beside, constants.COPYFILE_FICLONE);
    syncFile(beside);
    const contents = await contentsOf(beside);
    if (!contents.ok) return refused(...contents.refusals.map((refusal) => aboutFile(refusal, file)));
    const person = takePerson(beside);
    linkSync(beside, to);
    if (person !== undefined) keepLocalActor(folder, person);
    syncFolderOf(to);
    return { ok: true, value: { ...contents.value, file: to } };
  } catch (thrown) {
    return refused(refusalOfFile(thrown, file));
  } finally {
    removeData(beside);
  }
}

function addPerson(backup: string, id: string | undefined): void {
  if (id === undefined) return;
  const database = new Database(backup);
  try {
    database.exec(`CREATE TABLE ${personTable} (id TEXT NOT NULL) STRICT`);
    database.run(`INSERT INTO ${personTable} (id) VALUES (?)`, id);
  } finally {
    database.close();
  }
}

/** Out of the copy of a backup, which is then a data file like others. */
function takePerson(copy: string): string | undefined {
  const database = new Database(copy);
  try {
    const isThere = database.value('SELECT 1 FROM sqlite_schema WHERE name = ?', personTable) !== undefined;
    if (!isThere) return undefined;
    const row = database.all(`SELECT ${bytesOf('id')} FROM ${personTable}`)[0];
    database.exec(`DROP TABLE ${personTable}`);
    return row && textOf(row, 'id');
  } finally {
    database.close();
  }
}

/** The studies of a data file of ours in which nothing is wrong with how it is kept. Writes nothing to it. */
async function contentsOf(file: string): Promise<Result<BackupContents, Refusal>> {
  const database = new Database(file);
  try {
    const schema = schemaOf(database);
    if (!schema.ok) return schema;
    if (schema.value === 0) return refused({ code: 'storageIsNotOurs', ids: [], data: { file } });
    const [fault] = findFaults(database);
    if (fault) return refused({ code: 'storageIsDamaged', ids: [], data: { file, because: said(fault) } });
    const studies = await new SqliteLog(database).listStudies();
    return { ok: true, value: { file, bytes: statSync(file).size, studies } };
  } catch (thrown) {
    const refusal = refusalOf(thrown, file);
    if (!refusal) throw thrown;
    return refused(refusal);
  } finally {
    database.close();
  }
}

function said({ code, study, version, detail }: KeptFault): string {
  return [code, study, version, detail].filter((part) => part !== undefined).join(': ');
}

/** The user named the backup, not the copy of it that we look at. */
function aboutFile(refusal: Refusal, file: string): Refusal {
  if (refusal.code === 'storageIsDamaged') return { ...refusal, data: { ...refusal.data, file } };
  if (refusal.code === 'storageIsNotOurs') return { ...refusal, data: { file } };
  return refusal;
}

/** In the same folder, so that it can be linked into place. */
function besideName(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
}

function isThere(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function syncFolderOf(file: string): void {
  const descriptor = openSync(dirname(file), 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function removeData(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true });
}
