import type { Entry, Refusal } from '#study';
import { readEntries } from './readEntries.ts';
import type { Workbench } from './workbench.ts';

/** Told of a study's new entries, in order, without gaps or repetition. */
export interface Follower {
  readonly entries: (entries: readonly Entry[]) => void;
  /** The log cannot be read, or broke: nothing more will come. */
  readonly stopped: (why: readonly Refusal[] | Error) => void;
}

/**
 * Follows a study from after a version, until the function that it answers
 * with is called: first what is there already, then what comes, by whichever
 * process once `lookForOthers` or a reader has seen it. Each follower reads
 * the log for itself; who tells many had better follow once.
 */
export function follow(
  { log, feed }: Workbench,
  from: { readonly study: string; readonly after: number },
  follower: Follower,
): () => void {
  const { study } = from;
  let told = from.after;
  let reached = from.after;
  let isReading = false;
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    unsubscribe();
  };
  const readOn = async (): Promise<void> => {
    if (isReading) return;
    isReading = true;
    try {
      while (told < reached && !isStopped) {
        const entries = await readEntries(log, study, { after: told, upTo: reached });
        // Stopping happens while we wait.
        if (isStopped) return;
        if (!entries.ok || entries.value.length === 0) {
          stop();
          follower.stopped(
            entries.ok ? [{ code: 'studyIsUnknown', ids: [study], data: {} }] : entries.refusals,
          );
          return;
        }
        told = entries.value.at(-1)?.version ?? told;
        follower.entries(entries.value);
      }
    } catch (thrown) {
      stop();
      follower.stopped(thrown instanceof Error ? thrown : new Error(String(thrown)));
    } finally {
      isReading = false;
    }
  };
  const unsubscribe = feed.subscribe(study, (version) => {
    reached = Math.max(reached, version);
    void readOn();
  });
  void log.findStudy(study).then(
    (listing) => {
      reached = Math.max(reached, listing?.version ?? 0);
      void readOn();
    },
    (thrown: Error) => {
      stop();
      follower.stopped(thrown);
    },
  );
  return stop;
}

/**
 * Looks every so often whether another process has written to studies that
 * somebody follows, until the function that it answers with is called.
 */
export function lookForOthers({ models, feed }: Workbench, everyMilliseconds: number): () => void {
  const timer = setInterval(() => {
    // A log that cannot be read is told to whoever reads it next.
    for (const study of feed.listenedTo) models.open(study).catch(() => undefined);
  }, everyMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
