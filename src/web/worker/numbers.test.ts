import { describe, expect, it } from 'vitest';
import { emptyStudy } from '#study';
import type { Snapshot } from '../session/studyApi.ts';
import type { Ask } from './messages.ts';
import { numbersOver, Overtaken } from './numbers.ts';

const snapshot = { key: '1', study: emptyStudy } as Snapshot;
const pair = (b: string) => ({ a: 'today', b, assume: [] });

/** Someone who answers only when told to, and what was asked of them. */
function slow() {
  const begun: string[] = [];
  const waiting: (() => void)[] = [];
  const send = (ask: Ask): Promise<unknown> => {
    if (ask.to !== 'answer') return Promise.resolve();
    const { question } = ask;
    const told = question.kind === 'compare' ? question.asks.b : question.kind;
    begun.push(told);
    return new Promise((resolve) => waiting.push(() => resolve(told)));
  };
  const answerNext = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise((soon) => setTimeout(soon));
  };
  return { begun, send, answerNext };
}

describe('questions that nobody waits for any more', () => {
  it('are not computed where they have not begun', async () => {
    const { begun, send, answerNext } = slow();
    const numbers = numbersOver(send);
    const first = numbers.ask(snapshot, 'compare', pair('model-1'));
    const second = numbers.ask(snapshot, 'compare', pair('model-2'));
    const third = numbers.ask(snapshot, 'compare', pair('model-3'));
    numbers.letGo('compare', pair('model-1'));
    numbers.letGo('compare', pair('model-2'));
    await expect(second).rejects.toThrow(Overtaken);
    await answerNext();
    expect(await first).toBe('model-1');
    await answerNext();
    expect(await third).toBe('model-3');
    expect(begun).toEqual(['model-1', 'model-3']);
  });

  it('are computed all the same where they are asked again at once', async () => {
    const { begun, send, answerNext } = slow();
    const numbers = numbersOver(send);
    void numbers.ask(snapshot, 'compare', pair('model-1'));
    const gone = numbers.ask(snapshot, 'compare', pair('model-2'));
    numbers.letGo('compare', pair('model-2'));
    const again = numbers.ask(snapshot, 'compare', pair('model-2'));
    await expect(gone).rejects.toThrow(Overtaken);
    expect(numbers.ask(snapshot, 'compare', pair('model-2'))).toBe(again);
    await answerNext();
    await answerNext();
    expect(await again).toBe('model-2');
    expect(numbers.known(snapshot, 'compare', pair('model-2'))).toBe('model-2');
    expect(begun).toEqual(['model-1', 'model-2']);
  });
});

describe('what was compared', () => {
  it('stays known where another model changes, and is asked anew where one of its two does', async () => {
    const { begun, send, answerNext } = slow();
    const numbers = numbersOver(send);
    for (const b of ['model-1', 'model-2']) {
      void numbers.ask(snapshot, 'compare', pair(b));
      await answerNext();
    }
    // Of the delta only which models it names is read: the record need not be a whole model.
    const next = {
      ...snapshot,
      key: '2',
      from: { key: '1', delta: { collections: { models: { put: [{ id: 'model-1' }], gone: [] } } } },
    } as unknown as Snapshot;
    expect(numbers.known(next, 'compare', pair('model-2'))).toBe('model-2');
    expect(numbers.known(next, 'compare', pair('model-1'))).toBeUndefined();
    expect(begun).toEqual(['model-1', 'model-2']);
  });
});
