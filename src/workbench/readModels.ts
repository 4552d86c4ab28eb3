import { type Entry, type Refusal, type Result, refused, type Study } from '#study';
import type { Feed } from './feed.ts';
import { advanced, keepBase, type LiveStudy, load, trimmed } from './folding.ts';
import type { EventLog, StudyListing } from './ports.ts';
import { readEntries } from './readEntries.ts';
import { readMarkings } from './readMarkings.ts';

/** Studies held in memory beside those that somebody listens to. */
const held = 12;

/** A study at a version. */
export interface StudyAt {
  readonly listing: StudyListing;
  readonly version: number;
  readonly study: Study;
}

/** An entry of the history, and whether it counts. */
export interface HistoryEntry {
  readonly entry: Entry;
  readonly isWithdrawn: boolean;
}

/**
 * The studies in memory, each brought up to date with the log whenever it is
 * asked for: another process may write to the same log.
 */
export class ReadModels {
  private readonly live = new Map<string, LiveStudy>();
  private readonly log: EventLog;
  private readonly feed: Feed;

  constructor(log: EventLog, feed: Feed) {
    this.log = log;
    this.feed = feed;
  }

  /**
   * A study as it stands. Refused with `studyIsUnknown`, and when its log
   * cannot be read. Tells the feed when others have written to it. Cost:
   * one look at the listing when nothing has happened.
   */
  async open(study: string): Promise<Result<StudyAt & { readonly live: LiveStudy }, Refusal>> {
    const listing = await this.log.findStudy(study);
    if (!listing) {
      this.live.delete(study);
      return refused({ code: 'studyIsUnknown', ids: [study], data: {} });
    }
    const now = await this.caughtUp(listing);
    if (!now.ok) return now;
    const live = now.value;
    return { ok: true, value: { listing, version: live.version, study: live.state, live } };
  }

  /** As `open`, with at least the last `reach` entries in the tail. */
  async reachBack(study: string, reach: number): Promise<Result<LiveStudy, Refusal>> {
    const listing = await this.log.findStudy(study);
    if (!listing) return refused({ code: 'studyIsUnknown', ids: [study], data: {} });
    const loaded = await load(this.log, listing, { version: listing.version, reach });
    if (loaded.ok) this.hold(loaded.value);
    return loaded;
  }

  /** A study as it stood. Refused with `versionIsUnknown` for a version that it has not reached. */
  async openAt(study: string, version: number): Promise<Result<StudyAt, Refusal>> {
    const listing = await this.log.findStudy(study);
    if (!listing) return refused({ code: 'studyIsUnknown', ids: [study], data: {} });
    if (version === listing.version) return this.open(study);
    if (!Number.isInteger(version) || version < 1 || version > listing.version) {
      const data = { version, current: listing.version };
      return refused({ code: 'versionIsUnknown', ids: [study], data });
    }
    const loaded = await load(this.log, listing, { version, reach: 0 });
    if (!loaded.ok) return loaded;
    return { ok: true, value: { listing, version, study: loaded.value.state } };
  }

  /** Entries with versions below `before`, the newest first. Refused as `open` is. */
  async history(
    study: string,
    page: { readonly before?: number; readonly limit: number },
  ): Promise<Result<readonly HistoryEntry[], Refusal>> {
    const listing = await this.log.findStudy(study);
    if (!listing) return refused({ code: 'studyIsUnknown', ids: [study], data: {} });
    const upTo = Math.min(listing.version, (page.before ?? Number.POSITIVE_INFINITY) - 1);
    const entries = await readEntries(this.log, study, { after: Math.max(0, upTo - page.limit), upTo });
    if (!entries.ok) return entries;
    const markings = await readMarkings(this.log, study);
    if (!markings.ok) return markings;
    const withdrawn = new Set<number>();
    for (const { kind, versions } of markings.value) {
      for (const version of versions) {
        if (kind === 'withdrawn') withdrawn.add(version);
        else withdrawn.delete(version);
      }
    }
    const newestFirst = [...entries.value].reverse();
    return {
      ok: true,
      value: newestFirst.map((entry) => ({ entry, isWithdrawn: withdrawn.has(entry.version) })),
    };
  }

  /** Takes in a study with an entry that was just appended, and tells the feed. */
  async appended(study: LiveStudy): Promise<void> {
    this.hold(await this.shortened(study));
    this.feed.announce(study.id, study.version);
  }

  /** Forgets a study that is no more. */
  forget(study: string): void {
    this.live.delete(study);
  }

  private async caughtUp(listing: StudyListing): Promise<Result<LiveStudy, Refusal>> {
    const { id, version } = listing;
    const before = this.live.get(id);
    if (!before || before.created !== listing.created) {
      const loaded = await load(this.log, listing, { version });
      if (loaded.ok) this.hold(loaded.value);
      return loaded;
    }
    // More than the listing said: an entry was appended while it was read.
    if (before.version >= version) {
      this.hold(before);
      return { ok: true, value: before };
    }
    const entries = await readEntries(this.log, id, { after: before.version, upTo: version });
    if (!entries.ok) return entries;
    const next = advanced(before, entries.value);
    const now = next ? { ok: true as const, value: next } : await load(this.log, listing, { version });
    if (!now.ok) return now;
    this.hold(await this.shortened(now.value));
    this.feed.announce(id, version);
    return now;
  }

  private async shortened(study: LiveStudy): Promise<LiveStudy> {
    const shorter = trimmed(study);
    if (shorter.base !== study.base) await keepBase(this.log, study.id, shorter.base);
    return shorter;
  }

  /** The one asked for last stands last; the first goes when there are too many. */
  private hold(study: LiveStudy): void {
    const there = this.live.get(study.id);
    // Two may have caught up at once: the one who saw more is right.
    if (there && there.created === study.created && there.version > study.version) return;
    this.live.delete(study.id);
    this.live.set(study.id, study);
    const listenedTo = new Set(this.feed.listenedTo);
    for (const id of this.live.keys()) {
      if (this.live.size <= held) return;
      if (!listenedTo.has(id)) this.live.delete(id);
    }
  }
}
