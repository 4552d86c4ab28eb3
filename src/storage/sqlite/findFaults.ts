import type { LogFault } from '#workbench/ports';
import type { Database } from './database.ts';

/** What is wrong with the file itself, its references and the numbering of its entries. */
export function findFaults(database: Database): readonly LogFault[] {
  const damage = database
    .all('PRAGMA integrity_check')
    .map((row) => String(Object.values(row)[0]))
    .filter((said) => said !== 'ok')
    .map((because): LogFault => ({ because }));
  // Looking into tables of a damaged file tells little more, and may fail.
  if (damage.length > 0) return damage;
  return [...dangling(database), ...misnumbered(database), ...unremembered(database)];
}

function dangling(database: Database): readonly LogFault[] {
  return database
    .all('PRAGMA foreign_key_check')
    .map((row) => ({ because: `a row of ${String(row['table'])} belongs to no study` }));
}

/** Versions run from 1 to the study's own, each once (that none is there twice the constraint sees to). */
function misnumbered(database: Database): readonly LogFault[] {
  return database
    .all(
      `SELECT id, studies.version AS version, count(entries.version) AS entries,
        coalesce(max(entries.version), 0) AS last
      FROM studies LEFT JOIN entries ON entries.study = id GROUP BY id ORDER BY id`,
    )
    .flatMap((row): LogFault[] => {
      const study = String(row['id']);
      const [version, entries, last] = [Number(row['version']), Number(row['entries']), Number(row['last'])];
      if (last !== version) {
        return [
          { study, version: last, because: `the study is at version ${version}, its last entry at ${last}` },
        ];
      }
      if (entries === version) return [];
      const gap = Number(
        database.value(
          `SELECT min(version) + 1 FROM (SELECT 0 AS version UNION ALL SELECT version FROM entries WHERE study = ?1)
          WHERE version + 1 NOT IN (SELECT version FROM entries WHERE study = ?1)`,
          study,
        ),
      );
      return [{ study, version: gap, because: `version ${gap} is missing` }];
    });
}

/** Each entry's command is remembered, so that it cannot be done twice. */
function unremembered(database: Database): readonly LogFault[] {
  return database
    .all(
      `SELECT study, version FROM entries
      EXCEPT SELECT study, version FROM commands WHERE changed = 1 ORDER BY study, version LIMIT 20`,
    )
    .map((row) => ({
      study: String(row['study']),
      version: Number(row['version']),
      because: 'its command is not remembered',
    }));
}
