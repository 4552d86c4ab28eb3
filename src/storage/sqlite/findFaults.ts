import type { KeptFault } from '#study';
import type { Database } from './database.ts';

/** What is wrong with the file itself, its references and the numbering of its entries. */
export function findFaults(database: Database): readonly KeptFault[] {
  const damage = database
    .all('PRAGMA integrity_check')
    .map((row) => String(Object.values(row)[0]))
    .filter((said) => said !== 'ok')
    .map((detail): KeptFault => ({ code: 'fileIsBroken', detail }));
  // Looking into tables of a damaged file tells little more, and may fail.
  if (damage.length > 0) return damage;
  return [...dangling(database), ...misnumbered(database), ...unremembered(database)];
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
