import { decodeStudy, foldVersion, type KeptFault, type Refusal } from '#study';
import { foldFromTheBeginning } from './folding.ts';
import { fingerprintOf } from './namedVersions.ts';
import { EntryIsDamaged, type EventLog, type StudyListing } from './ports.ts';
import { readMarkings } from './readMarkings.ts';

/** What looking through a whole event log found. */
export interface Verified {
  readonly studies: number;
  readonly entries: number;
  /** Snapshots that this program would believe; others are folded again anyhow. */
  readonly snapshots: number;
  readonly namedVersions: number;
  /** Empty when all is well; for each study the first bad entry. */
  readonly faults: readonly KeptFault[];
}

/**
 * Looks through a whole log: that it is kept well, that every entry can be
 * read and folded, that snapshots and named versions are what the entries
 * fold to. Throws nothing for damage, which is told with its place. Cost:
 * reads and folds everything, once for each snapshot and named version.
 */
export async function verify(log: EventLog): Promise<Verified> {
  const kept = await faultsOf(async () => log.findFaults());
  const listings = await faultsOf(async () => log.listStudies());
  const faults: KeptFault[] = [...kept.faults, ...(kept.value ?? []), ...listings.faults];
  const counts = { studies: 0, entries: 0, snapshots: 0, namedVersions: 0 };
  for (const listing of listings.value ?? []) {
    const verified = await faultsOf(() => verifyStudy(log, listing), listing.id);
    counts.studies += 1;
    counts.entries += listing.version;
    counts.snapshots += verified.value?.snapshots ?? 0;
    counts.namedVersions += verified.value?.namedVersions ?? 0;
    faults.push(...verified.faults, ...(verified.value?.faults ?? []));
  }
  return { ...counts, faults };
}

async function verifyStudy(log: EventLog, listing: StudyListing) {
  const { id: study } = listing;
  const unread = (refusals: readonly Refusal[]) => ({
    snapshots: 0,
    namedVersions: 0,
    faults: refusals.map((no) => faultOf(study, no)),
  });
  const markings = await readMarkings(log, study);
  if (!markings.ok) return unread(markings.refusals);
  const foldTo = (version: number) => foldFromTheBeginning(log, study, version, markings.value);
  const faults: KeptFault[] = [];
  const whole = await foldTo(listing.version);
  // What comes of entries that cannot be read need not be compared.
  if (!whole.ok) return unread(whole.refusals);

  let snapshots = 0;
  for (let upTo = listing.version; upTo > 0; ) {
    const snapshot = await log.readSnapshot(study, { fold: foldVersion, upTo });
    if (!snapshot) break;
    snapshots += 1;
    upTo = snapshot.version - 1;
    const { version } = snapshot;
    const folded = await foldTo(version);
    const isSame =
      folded.ok && fingerprintOf(decodeStudy(snapshot.state)) === fingerprintOf(folded.value.state);
    if (!isSame) faults.push({ code: 'snapshotDiffers', study, version });
  }
  const named = await log.listNamedVersions(study);
  for (const { name, version, fingerprint } of named) {
    const folded = await foldTo(version);
    if (!folded.ok || fingerprintOf(folded.value.state) !== fingerprint) {
      faults.push({ code: 'namedVersionDiffers', study, version, detail: name });
    }
  }
  return { snapshots, namedVersions: named.length, faults };
}

async function faultsOf<Value>(
  look: () => Promise<Value>,
  study?: string,
): Promise<{ readonly value?: Value; readonly faults: readonly KeptFault[] }> {
  try {
    return { value: await look(), faults: [] };
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    if (study === undefined) return { faults: [{ code: 'fileIsBroken', detail }] };
    const at = thrown instanceof EntryIsDamaged ? { version: thrown.version } : {};
    return { faults: [{ code: 'entryIsUnreadable', study, ...at, detail }] };
  }
}

function faultOf(study: string, refusal: Refusal): KeptFault {
  if (refusal.code !== 'entryIsDamaged') return { code: 'entryIsUnreadable', study, detail: refusal.code };
  const { version, because } = refusal.data;
  return { code: 'entryIsUnreadable', study, version, detail: because };
}
