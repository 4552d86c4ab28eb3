import { type Refusal, type Result, refused } from '#study';
import { EntryIsDamaged, type EventLog, type StoredMarking } from './ports.ts';

/**
 * All entries that withdraw or restore others, in order. Refused with
 * `entryIsDamaged` for the first that cannot be read: without it nobody can
 * say what counts.
 */
export async function readMarkings(
  log: EventLog,
  study: string,
): Promise<Result<readonly StoredMarking[], Refusal>> {
  try {
    const markings = await log.readMarkings(study);
    for (const { version, kind, versions } of markings) {
      const isMarking = kind === 'withdrawn' || kind === 'restored';
      if (!isMarking || !Array.isArray(versions) || !versions.every(Number.isInteger)) {
        return damaged(study, version, 'it names no entries');
      }
    }
    return { ok: true, value: markings };
  } catch (thrown) {
    if (thrown instanceof EntryIsDamaged) return damaged(study, thrown.version, thrown.message);
    throw thrown;
  }
}

function damaged(study: string, version: number, because: string): Result<never, Refusal> {
  return refused({ code: 'entryIsDamaged', ids: [study], data: { version, because } });
}
