import { answering } from './answer.ts';
import { keeping } from './keeping.ts';
import type { Envelope, Reply } from './messages.ts';

/** What a worker does with what it is sent: keeps a study, or answers questions about one. */
export function working(): (envelope: Envelope) => Promise<Reply> {
  const [answer, keep] = [answering(), keeping()];
  return async ({ number, ask }) => {
    try {
      return { number, answer: ask.to === 'keep' ? keep(ask.ask) : await answer(ask) };
    } catch (error) {
      return { number, failed: error instanceof Error ? error.message : String(error) };
    }
  };
}
