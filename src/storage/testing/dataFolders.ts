import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventLog } from '#workbench/ports';
import { openDataFolder } from '../sqlite/dataFolder.ts';

/** A folder of its own for one test. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'ressort-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The log of a data folder; throws where it is refused. */
export function opened(folder: string): EventLog {
  const log = openDataFolder(folder);
  if (!log.ok) throw new Error(JSON.stringify(log.refusals));
  return log.value;
}
