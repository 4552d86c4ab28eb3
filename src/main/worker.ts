import { answering } from '#web/worker/answer.ts';
import type { Envelope, Reply } from '#web/worker/messages.ts';

const answer = answering();
// The compiler knows a window here, not a worker: its types for the two cannot be loaded together.
const page = self as unknown as {
  onmessage: (event: MessageEvent<Envelope>) => void;
  postMessage: (reply: Reply) => void;
};

page.onmessage = ({ data: { number, ask } }) => {
  try {
    page.postMessage({ number, answer: answer(ask) });
  } catch (error) {
    page.postMessage({ number, failed: error instanceof Error ? error.message : String(error) });
  }
};
