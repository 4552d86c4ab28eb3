import type { Snapshot } from '../session/studyApi.ts';
import type { Why } from '../session/whyAddress.ts';
import { answering } from './answer.ts';
import type { Ask, Explained, MeasuredModel, Reply } from './messages.ts';

/** Numbers of a study, computed beside the page. What was asked before is answered at once. */
export interface Numbers {
  readonly measure: (snapshot: Snapshot, model: string, assume: readonly string[]) => Promise<MeasuredModel>;
  /** What `measure` gave before, if it did. */
  readonly measured: (
    snapshot: Snapshot,
    model: string,
    assume: readonly string[],
  ) => MeasuredModel | undefined;
  /** `undefined` where the model has no such number. */
  readonly explain: (
    snapshot: Snapshot,
    model: string,
    assume: readonly string[],
    why: Why,
  ) => Promise<Explained | undefined>;
}

type Send = (ask: Ask) => Promise<MeasuredModel | Explained | undefined>;

/** Numbers from a worker that runs `answering`. */
export function numbersOfWorker(worker: Worker): Numbers {
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (reason: Error) => void }>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('failed' in data) asked?.reject(new Error(data.failed));
    else asked?.resolve(data.answer as never);
  };
  worker.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
  };
  return numbersOver(
    (ask) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ number: last, ask });
      }),
  );
}

/** Numbers computed in the page itself, for the gallery. */
export function numbersHere(): Numbers {
  const answer = answering();
  return numbersOver(async (ask) => answer(ask));
}

function numbersOver(send: Send): Numbers {
  let given: string | undefined;
  let answers = new Map<string, Promise<MeasuredModel>>();
  let done = new Map<string, MeasuredModel>();
  /** The study goes along once per version; what was computed of an older one is let go. */
  const give = (snapshot: Snapshot): string => {
    const key = `${snapshot.id}@${snapshot.version}`;
    if (given !== key) {
      given = key;
      answers = new Map();
      done = new Map();
      send({ kind: 'study', key, study: snapshot.stored }).catch(() => undefined);
    }
    return key;
  };
  return {
    measure: (snapshot, model, assume) => {
      const study = give(snapshot);
      const key = keyOf(model, assume);
      const known = answers.get(key);
      if (known) return known;
      const asked = send({ kind: 'measure', study, model, assume }) as Promise<MeasuredModel>;
      const into = done;
      answers.set(key, asked);
      asked.then(
        (measured) => into.set(key, measured),
        () => answers.delete(key),
      );
      return asked;
    },
    measured: (snapshot, model, assume) => {
      give(snapshot);
      return done.get(keyOf(model, assume));
    },
    explain: (snapshot, model, assume, why) =>
      send({ kind: 'explain', study: give(snapshot), model, assume, why }) as Promise<Explained | undefined>,
  };
}

function keyOf(model: string, assume: readonly string[]): string {
  return `${model} ${[...assume].sort().join(',')}`;
}
