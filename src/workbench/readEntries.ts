import { decodeEntry, type Entry, type Refusal, type Result, refused } from '#study';
import { EntryIsDamaged, type EventLog } from './ports.ts';

/**
 * Entries with versions above `after` and up to `upTo`, as the program speaks
 * of them today. Refused, for the first that cannot be read, with
 * `entryIsDamaged`, or with `storedByNewerProgram` and the like.
 */
export async function readEntries(
  log: EventLog,
  study: string,
  range: { readonly after: number; readonly upTo: number },
): Promise<Result<readonly Entry[], Refusal>> {
  let version = range.after + 1;
  try {
    const entries: Entry[] = [];
    for (const stored of await log.read(study, range)) {
      version = stored.version;
      const entry = decodeEntry(stored);
      if (!entry.ok) return entry;
      entries.push(entry.value);
    }
    return { ok: true, value: entries };
  } catch (thrown) {
    if (thrown instanceof EntryIsDamaged) return damaged(study, thrown.version, thrown.message);
    if (thrown instanceof TypeError) return damaged(study, version, thrown.message);
    throw thrown;
  }
}

function damaged(study: string, version: number, because: string): Result<never, Refusal> {
  return refused({ code: 'entryIsDamaged', ids: [study], data: { version, because } });
}
