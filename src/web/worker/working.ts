import { answering } from './answer.ts';
import { keeping } from './keeping.ts';
import type { Envelope, Reply } from './messages.ts';

/** What a worker does with what it is sent: keeps studies, or answers questions about one. */
export function working(): (envelope: Envelope) => Promise<Reply> {
  const answer = answering();
  const keepers = new Map<number, ReturnType<typeof keeping>>();
  const kept = ({ session, ask }: Extract<Envelope['ask'], { to: 'keep' }>) => {
    if (ask.kind === 'close') {
      keepers.delete(session);
      return undefined;
    }
    const keep = keepers.get(session) ?? keeping();
    keepers.set(session, keep);
    return keep(ask);
  };
  return async ({ number, ask }) => {
    try {
      return { number, answer: ask.to === 'keep' ? kept(ask) : await answer(ask) };
    } catch (error) {
      return { number, failed: error instanceof Error ? error.message : String(error) };
    }
  };
}
