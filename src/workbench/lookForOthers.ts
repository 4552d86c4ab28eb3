import type { Workbench } from './workbench.ts';

/**
 * Looks every so often whether another process has written to studies that
 * somebody listens to, until the function that it answers with is called.
 */
export function lookForOthers({ models, feed }: Workbench, everyMilliseconds: number): () => void {
  const timer = setInterval(() => {
    // A log that cannot be read is told to whoever reads it next.
    for (const study of feed.listenedTo) models.open(study).catch(() => undefined);
  }, everyMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
