import type { KeptFault } from '#study';
import { bytesOf, type Database, type Row, textOf } from './database.ts';

/** What is wrong with the file itself, its references and the numbering of its entries. */
export function findFaults(database: Database): readonly KeptFault[] {
  const damage = database
    .all('PRAGMA integrity_check')
    .map((row) => String(Object.values(row)[0]))
    .filter((said) => said !== 'ok')
    .map((detail): KeptFault => ({ code: 'fileIsBroken', detail }));
  // Looking into tables of a damaged file tells little more, and may fail.
  if (damage.length > 0) return damage;
  const unreadable = notUtf8(database);
  if (unreadable.length > 0) return unreadable;
  return [...dangling(database), ...misnumbered(database), ...unremembered(database)];
}

/** The texts, but for the entries' own: those are told of by whoever reads the entries, with their versions. */
const texts: Readonly<Record<string, readonly string[]>> = {
  studies: ['id', 'name', 'created', 'changed', 'copy_of'],
  entries: ['study', 'kind'],
  commands: ['study', 'command_id', 'asked'],
  snapshots: ['study', 'fold', 'state'],
  named_versions: ['study', 'id', 'name', 'actor', 'time', 'fingerprint'],
  actors: ['id', 'name'],
};

/** Each column with a text that is no UTF-8, once. */
function notUtf8(database: Database): readonly KeptFault[] {
  return Object.entries(texts).flatMap(([table, columns]) => {
    const rows = database.all(`SELECT ${bytesOf(...columns)} FROM ${table}`);
    return columns
      .filter((column) => rows.some((row) => row[column] !== null && !isUtf8(row, column)))
      .map((column): KeptFault => ({ code: 'fileIsBroken', detail: `${table}.${column} is not UTF-8` }));
  });
}

function isUtf8(row: Row, column: string): boolean {
  try {
    textOf(row, column);
    return true;
  } catch {
    return false;
  }
}

function dangling(database: Database): readonly KeptFault[] {
  return database
    .all('PRAGMA foreign_key_check')
    .map((row) => ({ code: 'rowBelongsNowhere', detail: String(row['table']) }));
}

/** Versions run from 1 to the study's own, each once (that none is there twice the constraint sees to). */
function misnumbered(database: Database): readonly KeptFault[] {
  return database
    .all(
      `SELECT id, studies.version AS version, count(entries.version) AS entries,
        coalesce(max(entries.version), 0) AS last
      FROM studies LEFT JOIN entries ON entries.study = id GROUP BY id ORDER BY id`,
    )
    .flatMap((row): KeptFault[] => {
      const study = String(row['id']);
      const [version, entries, last] = [Number(row['version']), Number(row['entries']), Number(row['last'])];
      if (last !== version) {
        return [{ code: 'endsElsewhere', study, version: last, detail: `${version}` }];
      }
      if (entries === version) return [];
      const gap = Number(
        database.value(
          `SELECT min(version) + 1 FROM (SELECT 0 AS version UNION ALL SELECT version FROM entries WHERE study = ?1)
          WHERE version + 1 NOT IN (SELECT version FROM entries WHERE study = ?1)`,
          study,
        ),
      );
      return [{ code: 'entryIsMissing', study, version: gap }];
    });
}

/** Each entry's command is remembered, so that it cannot be done twice. */
function unremembered(database: Database): readonly KeptFault[] {
  return database
    .all(
      `SELECT study, version FROM entries
      EXCEPT SELECT study, version FROM commands WHERE changed = 1 ORDER BY study, version LIMIT 20`,
    )
    .map((row) => ({
      code: 'commandIsForgotten',
      study: String(row['study']),
      version: Number(row['version']),
    }));
}
