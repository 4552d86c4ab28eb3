import Libsql from 'libsql';
import { type Refusal, type Result, refused } from '#study';

/** Milliseconds that a writer waits for another process before it is refused. */
const patience = 5000;

/** Bytes written to the log between two copyings of it into the file. */
const checkpointBytes = 4 * 1024 * 1024;

/** About what a write costs beside its content: whole pages of the tables and indexes that it touches. */
const pagesOfAWrite = 6 * 4096;

/** Primary result codes of SQLite, the lowest byte of a raw code. */
const sqlite = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  constraint: 19,
  notADatabase: 26,
} as const;

/** The shared memory beside the log could not grow: in effect a full disk, before anything was written. */
const ioErrorShmSize = sqlite.ioError | (19 << 8);

type Value = string | number | null;
export type Row = Readonly<Record<string, Value | ArrayBuffer>>;

/** A prepared statement, kept for as long as the database is open. */
export interface Statement {
  run(...values: readonly Value[]): void;
  all(...values: readonly Value[]): readonly Row[];
}

/**
 * One connection to a SQLite file, as we want it: write-ahead log, every
 * commit synced, foreign schemas not trusted, what is deleted overwritten.
 */
export class Database {
  readonly file: string;
  private readonly connection: Libsql.Database;
  private readonly statements = new Map<string, Statement>();
  private failure: string | undefined;
  private sinceCheckpoint = 0;
  private isOpen = true;

  /** Throws what `refusalOf` understands when there is no such place, or no such access. */
  constructor(file: string) {
    this.file = file;
    this.connection = new Libsql(file, { timeout: patience });
    this.exec('PRAGMA trusted_schema = OFF');
    this.exec('PRAGMA cell_size_check = ON');
  }

  /** Sets how the connection works. Throws as `all` does; `NOTADB` when the file is something else. */
  configure(): void {
    this.exec('PRAGMA foreign_keys = ON');
    this.exec('PRAGMA secure_delete = ON');
    // Retried, because turning to the log asks for the whole file and does not wait for others.
    untilNotBusy(() => this.exec('PRAGMA journal_mode = WAL'));
    this.exec('PRAGMA synchronous = FULL');
    // By hand, below: SQLite itself would keep a failing checkpoint to itself.
    this.exec('PRAGMA wal_autocheckpoint = 0');
  }

  exec(sql: string): void {
    this.connection.exec(sql);
  }

  all(sql: string, ...values: readonly Value[]): readonly Row[] {
    return this.prepare(sql).all(...values);
  }

  run(sql: string, ...values: readonly Value[]): void {
    this.prepare(sql).run(...values);
  }

  /** The one value of the one row, `undefined` where there is none. */
  value(sql: string, ...values: readonly Value[]): Value | ArrayBuffer | undefined {
    const row = this.all(sql, ...values)[0];
    return row && Object.values(row)[0];
  }

  /**
   * Does a job as one transaction that has the file for itself, and keeps it
   * where the job says yes. A disk that is full, busy or read-only is a
   * refusal, and nothing has changed. After a failure of the disk every write
   * is refused: what the system still holds in memory can then no longer be
   * told from what is on the disk. `size`: about how many bytes it writes.
   */
  write<Done>(size: number, job: () => Result<Done, Refusal>): Result<Done, Refusal> {
    if (this.failure !== undefined) return this.failed(this.failure);
    try {
      this.exec('BEGIN IMMEDIATE');
      const result = job();
      this.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
      if (result.ok) this.checkpointNowAndThen(size);
      return result;
    } catch (thrown) {
      this.rollBack();
      return this.refusedBecause(thrown);
    }
  }

  /** Copies the log into the file and empties it, so that nothing erased stays in it. */
  checkpoint(how: 'PASSIVE' | 'TRUNCATE'): void {
    this.sinceCheckpoint = 0;
    try {
      this.all(`PRAGMA wal_checkpoint(${how})`);
    } catch (thrown) {
      // A full disk keeps what is committed in the log, and the next try may find room.
      const refusal = refusalOf(thrown, this.file);
      if (refusal?.code === 'storageHasFailed') this.failure = refusal.data.because;
      else if (refusal === undefined) throw thrown;
    }
  }

  /** Lets go of the connection. Never throws for what the disk does. */
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    // libsql lets go of the file when its statements are collected, not now: what
    // was written stands in the file itself by then, unless others still read.
    if (this.failure === undefined) this.checkpoint('PASSIVE');
    this.statements.clear();
    this.connection.close();
  }

  private prepare(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known) return known;
    const prepared = this.connection.prepare(sql);
    const statement: Statement = {
      run: (...values) => void prepared.run(...values),
      all: (...values) => prepared.all(...values) as Row[],
    };
    this.statements.set(sql, statement);
    return statement;
  }

  private checkpointNowAndThen(size: number): void {
    this.sinceCheckpoint += size + pagesOfAWrite;
    if (this.sinceCheckpoint >= checkpointBytes) this.checkpoint('PASSIVE');
  }

  /** After most failures SQLite has rolled back by itself. */
  private rollBack(): void {
    try {
      if (this.connection.inTransaction) this.exec('ROLLBACK');
    } catch (thrown) {
      this.failure = messageOf(thrown);
    }
  }

  private refusedBecause(thrown: unknown): Result<never, Refusal> {
    const refusal = refusalOf(thrown, this.file);
    if (refusal === undefined) throw thrown;
    if (refusal.code === 'storageHasFailed') this.failure = refusal.data.because;
    return refused(refusal);
  }

  private failed(because: string): Result<never, Refusal> {
    return refused({ code: 'storageHasFailed', ids: [], data: { because } });
  }
}

/** What an error of SQLite says of the disk or the file; `undefined` for a bug of ours. */
export function refusalOf(
  thrown: unknown,
  file: string,
): Extract<Refusal, { code: `storage${string}` }> | undefined {
  const because = messageOf(thrown);
  const raw = rawCodeOf(thrown);
  if (raw === ioErrorShmSize) return { code: 'storageIsFull', ids: [], data: {} };
  switch (raw & 0xff) {
    case sqlite.full:
      return { code: 'storageIsFull', ids: [], data: {} };
    case sqlite.ioError:
      return { code: 'storageHasFailed', ids: [], data: { because } };
    case sqlite.busy:
    case sqlite.locked:
      return { code: 'storageIsBusy', ids: [], data: {} };
    case sqlite.readOnly:
      return { code: 'storageIsReadOnly', ids: [], data: {} };
    case sqlite.cannotOpen:
      return { code: 'storageCannotBeOpened', ids: [], data: { file, because } };
    case sqlite.corrupt:
      return { code: 'storageIsDamaged', ids: [], data: { file, because } };
    case sqlite.notADatabase:
      return { code: 'storageIsNotOurs', ids: [], data: { file } };
    default:
      return undefined;
  }
}

/**
 * Columns of texts to select, for `textOf`. libsql ends the whole process at a
 * text that is no UTF-8, which one damaged byte makes it; bytes it hands over.
 */
export function bytesOf(...columns: readonly string[]): string {
  return columns.map((column) => `CAST(${column} AS BLOB) AS ${column}`).join(', ');
}

/** A text selected with `bytesOf`. Throws what `refusalOf` tells as damage where it is no UTF-8. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'object' || value === null) throw new Error(`${column} was not selected as bytes`);
  try {
    return utf8.decode(value);
  } catch {
    throw new TextIsDamaged(`${column} is not UTF-8`);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

class TextIsDamaged extends Error {
  override readonly name = 'TextIsDamaged';
  readonly rawCode = sqlite.corrupt;
}

/** Whether a statement was refused because a row with its key is there. */
export function isTaken(thrown: unknown): boolean {
  return (rawCodeOf(thrown) & 0xff) === sqlite.constraint;
}

function rawCodeOf(thrown: unknown): number {
  if (!(thrown instanceof Error)) return 0;
  if ('rawCode' in thrown && typeof thrown.rawCode === 'number') return thrown.rawCode;
  // What cannot be opened comes as a plain error with the code in its text.
  return thrown.message.startsWith('ConnectionFailed') ? sqlite.cannotOpen : 0;
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

function untilNotBusy(job: () => void): void {
  const end = Date.now() + patience;
  for (;;) {
    try {
      job();
      return;
    } catch (thrown) {
      const isBusy = [sqlite.busy, sqlite.locked].some((code) => code === (rawCodeOf(thrown) & 0xff));
      if (!isBusy || Date.now() > end) throw thrown;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
