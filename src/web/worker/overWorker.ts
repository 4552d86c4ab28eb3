import type { Envelope, Reply } from './messages.ts';

/** Asks of a worker, each answered by its number; what it cannot answer rejects, and all once it has broken down. */
export function askingWorker(worker: Worker): (ask: Envelope['ask']) => Promise<never> {
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (reason: Error) => void }>();
  let last = 0;
  let ended: Error | undefined;
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('failed' in data) asked?.reject(new Error(data.failed));
    else asked?.resolve(data.answer as never);
  };
  worker.onerror = (event) => {
    ended = new Error(event.message);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  return (ask) =>
    new Promise((resolve, reject) => {
      if (ended) {
        reject(ended);
        return;
      }
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ number: last, ask } satisfies Envelope);
    });
}
