import type { WritingAsk, Written } from './writing.ts';

/** Writes files beside the page. Giving up, by the signal, ends the work and not only the wait. */
export interface Writer {
  /** Rejects with what the signal gives as its reason, or with what failed. */
  readonly write: (ask: WritingAsk, signal: AbortSignal) => Promise<Written>;
}

/** What a worker that writes says back. */
export type WriterReply = { readonly written: Written } | { readonly failed: string };

/**
 * A writer with a worker of its own for each file: numbers go on meanwhile, and
 * what is given up is ended there and then.
 */
export function writerOver(start: () => Worker): Writer {
  return {
    write: (ask, signal) => {
      const worker = start();
      const answer = new Promise<Written>((resolve, reject) => {
        signal.throwIfAborted();
        signal.addEventListener('abort', () => reject(signal.reason));
        worker.onmessage = ({ data }: MessageEvent<WriterReply>) => {
          if ('failed' in data) reject(new Error(data.failed));
          else resolve(data.written);
        };
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage(ask);
      });
      return answer.finally(() => worker.terminate());
    },
  };
}
