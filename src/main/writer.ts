import type { WriterReply } from '#web/worker/writer.ts';
import { type WritingAsk, written } from '#web/worker/writing.ts';

// The compiler knows a window here, not a worker: its types for the two cannot be loaded together.
const page = self as unknown as {
  onmessage: (event: MessageEvent<WritingAsk>) => void;
  postMessage: (reply: WriterReply) => void;
};

page.onmessage = ({ data }) => {
  try {
    page.postMessage({ written: written(data) });
  } catch (error) {
    page.postMessage({ failed: error instanceof Error ? error.message : String(error) });
  }
};
