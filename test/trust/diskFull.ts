import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '#storage/sqlite/database';
import { dataFileIn } from '#storage/sqlite/dataFolder';
import { migrate } from '#storage/sqlite/schema';
import { SqliteLog } from '#storage/sqlite/sqliteLog';
import type { Command } from '#study';
import { dispatch } from '#workbench/dispatch';
import type { EventLog } from '#workbench/ports';
import { readEntries } from '#workbench/readEntries';
import { createStudy } from '#workbench/studies';
import { beginning } from '#workbench/testing/storedEntries';
import { verify } from '#workbench/verify';
import { writeStudyFile } from '#writing/studyFile';
import { openLog, realBench, study } from './realBench.ts';

/** What a full disk did. */
export interface FullDiskReport {
  readonly acknowledgedBefore: number;
  /** Codes of what was refused while the disk was full. */
  readonly refused: readonly string[];
  /** While it was full: whether the study was read and exported by a workbench of its own. */
  readonly couldRead: boolean;
  /** Once there was room again, in the same process. */
  readonly acknowledgedAfter: number;
  /** Acknowledged and not there, or there twice. */
  readonly lost: number;
  readonly faults: readonly string[];
}

/**
 * Trust test 3. Fills a small disk with a study, reads and exports while it is
 * full, makes room, and goes on writing in the same process.
 */
export async function fillDisk(disk: string): Promise<FullDiskReport> {
  const ballast = join(disk, 'ballast');
  writeFileSync(ballast, Buffer.alloc(2 * 1024 * 1024, 1));
  const folder = join(disk, 'data');
  return fill(folder, openLog(folder), () => rmSync(ballast));
}

/** The same where the file may have no more than 1,000 pages, which every machine can do. */
export async function fillPages(folder: string): Promise<FullDiskReport> {
  mkdirSync(folder, { recursive: true });
  const database = new Database(dataFileIn(folder));
  database.configure();
  const migrated = migrate(database);
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.refusals));
  const pages = (most: number) => database.all(`PRAGMA max_page_count = ${most}`);
  pages(1000);
  return fill(folder, new SqliteLog(database), () => pages(100_000));
}

async function fill(folder: string, log: EventLog, makeRoom: () => void): Promise<FullDiskReport> {
  const workbench = realBench(log);
  const acknowledged = new Set<string>(['begin']);
  const refused: string[] = [];
  const commands = beginning.kind === 'together' ? beginning.commands : [];
  const begun = await createStudy(workbench, { commandId: 'begin', actor: 'ada', commands, id: study });
  if (!begun.ok) throw new Error(JSON.stringify(begun.refusals));

  const write = async (commandId: string): Promise<boolean> => {
    const asks = { kind: 'command', command: longNote(commandId) } as const;
    const done = await dispatch(workbench, { commandId, study, actor: 'ada', asks });
    if (done.ok) acknowledged.add(commandId);
    else refused.push(...done.refusals.map(({ code }) => code));
    return done.ok;
  };
  for (let nth = 0; nth < 10_000 && (await write(`before-${nth}`)); nth += 1);
  const acknowledgedBefore = acknowledged.size;
  for (let nth = 0; nth < 20; nth += 1) await write(`full-${nth}`);

  // A workbench that knows nothing yet, so that the reading is from the disk.
  const open = await realBench(log).models.open(study);
  const [newest] = [...acknowledged].reverse();
  const couldRead = open.ok && writeStudyFile(open.value.study).includes(`${newest} `);

  makeRoom();
  let acknowledgedAfter = 0;
  for (let nth = 0; nth < 50; nth += 1) if (await write(`after-${nth}`)) acknowledgedAfter += 1;
  log.close();

  const again = openLog(folder);
  const listing = await again.findStudy(study);
  const entries = await readEntries(again, study, { after: 0, upTo: listing?.version ?? 0 });
  const there = new Map<string, number>();
  for (const { commandId } of entries.ok ? entries.value : []) {
    there.set(commandId, (there.get(commandId) ?? 0) + 1);
  }
  const lost = [...acknowledged].filter((id) => there.get(id) !== 1).length;
  const { faults } = await verify(again);
  again.close();
  return {
    acknowledgedBefore,
    refused: [...new Set(refused)],
    couldRead,
    acknowledgedAfter,
    lost,
    faults: faults.map((fault) => JSON.stringify(fault)),
  };
}

function longNote(name: string): Command {
  const record = { id: 't1', name: { en: name }, listed: true, basis: 'stated', home: 'a1' } as const;
  return {
    kind: 'recordTask',
    record: { ...record, note: { en: `${name} `.repeat(400) } },
    expect: 'either',
  };
}
