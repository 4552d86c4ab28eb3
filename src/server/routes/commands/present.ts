import { encodeEntry, type StoredEntry } from '#study';
import type { Outcome } from '#workbench/envelope';

/** `ressort.outcome/1`. */
export interface OutcomeJson {
  readonly schema: 'ressort.outcome/1';
  readonly study: string;
  readonly commandId: string;
  readonly version: number;
  readonly entry: StoredEntry | null;
}

/** What came of a command. */
export function presentOutcome({ study, commandId, version, entry }: Outcome): OutcomeJson {
  return { schema: 'ressort.outcome/1', study, commandId, version, entry: entry && encodeEntry(entry) };
}
