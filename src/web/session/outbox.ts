import type { Waiting } from '../worker/ownStudy.ts';

/**
 * What was asked for and is not known to be kept, written down in the browser
 * so that a closed or crashed page loses nothing. Whoever opens the study next
 * sends it; the server does it once, however many do.
 */
export interface Outbox {
  /** In the order in which it was asked for. `created` tells a study from an erased one of the same id. */
  readonly waiting: (study: string, created: string) => readonly Waiting[];
  readonly put: (study: string, created: string, waiting: Waiting) => void;
  readonly drop: (study: string, created: string, commandId: string) => void;
}

/** An outbox in the browser's own storage. Where that is closed or full, it lasts as long as the page. */
export function storedOutbox(storage: Storage): Outbox {
  const prefix = (study: string, created: string): string => `ressort.waiting/${study}/${created}/`;
  return {
    waiting: (study, created) => {
      try {
        return Object.keys(storage)
          .filter((key) => key.startsWith(prefix(study, created)))
          .flatMap((key) => read(storage.getItem(key)))
          .sort((one, other) => one.at - other.at)
          .map(({ waiting }) => waiting);
      } catch {
        return [];
      }
    },
    put: (study, created, waiting) => {
      try {
        const at = Date.now() + performance.now() / 1e6;
        storage.setItem(prefix(study, created) + waiting.commandId, JSON.stringify({ at, waiting }));
      } catch {
        // Shown and sent all the same.
      }
    },
    drop: (study, created, commandId) => {
      try {
        storage.removeItem(prefix(study, created) + commandId);
      } catch {
        // It would be sent again, and done no second time.
      }
    },
  };
}

function read(text: string | null): readonly { readonly at: number; readonly waiting: Waiting }[] {
  try {
    const stored = JSON.parse(text ?? '') as { readonly at?: unknown; readonly waiting?: Partial<Waiting> };
    const { at, waiting } = stored;
    if (typeof at !== 'number' || typeof waiting?.commandId !== 'string' || !waiting.asks) return [];
    return [{ at, waiting: waiting as Waiting }];
  } catch {
    return [];
  }
}
