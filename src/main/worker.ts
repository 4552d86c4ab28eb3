import type { Envelope, Reply } from '#web/worker/messages.ts';
import { working } from '#web/worker/working.ts';

const work = working();
// The compiler knows a window here, not a worker: its types for the two cannot be loaded together.
const page = self as unknown as {
  onmessage: (event: MessageEvent<Envelope>) => Promise<void>;
  postMessage: (reply: Reply) => void;
};

page.onmessage = async ({ data }) => page.postMessage(await work(data));
