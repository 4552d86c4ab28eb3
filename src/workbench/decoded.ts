import { decodeEntry, type Entry, type Refusal, type Result, refused, type StoredEntry } from '#study';

/** Entries as the program speaks of them today, or what it cannot read of the first that it cannot. */
export function decoded(study: string, stored: readonly StoredEntry[]): Result<readonly Entry[], Refusal> {
  const entries: Entry[] = [];
  for (const each of stored) {
    const entry = decodedOne(study, each);
    if (!entry.ok) return entry;
    entries.push(entry.value);
  }
  return { ok: true, value: entries };
}

function decodedOne(study: string, stored: StoredEntry): Result<Entry, Refusal> {
  try {
    return decodeEntry(stored);
  } catch (thrown) {
    const because = thrown instanceof Error ? thrown.message : String(thrown);
    return refused({ code: 'entryIsDamaged', ids: [study], data: { version: stored.version, because } });
  }
}
