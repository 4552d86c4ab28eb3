import { encodeStudy, type StudyDelta } from '#study';
import type { Snapshot } from '../session/studyApi.ts';
import { answering } from './answer.ts';
import type { Ask, Question, QuestionKind, Questions } from './messages.ts';

/** Numbers of a study, computed beside the page. What was asked before is answered at once. */
export interface Numbers {
  /** Rejects with `Overtaken` when the study changes before it is its turn. `ahead`: after all that somebody waits for. */
  readonly ask: <Kind extends QuestionKind>(
    snapshot: Snapshot,
    kind: Kind,
    asks: Questions[Kind]['asks'],
    when?: 'ahead',
  ) => Promise<Questions[Kind]['answer']>;
  /** Nobody waits for it any more: what has not begun is not computed, and rejects with `Overtaken`. */
  readonly letGo: <Kind extends QuestionKind>(kind: Kind, asks: Questions[Kind]['asks']) => void;
  /** What `ask` gave before, if it did. */
  readonly known: <Kind extends QuestionKind>(
    snapshot: Snapshot,
    kind: Kind,
    asks: Questions[Kind]['asks'],
  ) => Questions[Kind]['answer'] | undefined;
}

/** A question that is not answered any more: the study has changed. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** How an ask reaches who answers it. */
type Send = (ask: Ask) => Promise<unknown>;

/** Numbers computed in the page itself, for the gallery. */
export function numbersHere(): Numbers {
  const answer = answering();
  return numbersOver(async (ask) => answer(ask));
}

interface Asked {
  readonly question: Question;
  readonly ahead: boolean;
  readonly resolve: (answer: never) => void;
  readonly reject: (because: Error) => void;
}

/** Numbers from whoever answers, asked one question at a time, so that what nobody waits for any more is not computed. */
export function numbersOver(send: Send): Numbers {
  let given: string | undefined;
  let answers = new Map<string, Promise<unknown>>();
  let done = new Map<string, unknown>();
  let queue: Asked[] = [];
  let busy = false;

  const next = async (): Promise<void> => {
    if (busy || given === undefined) return;
    const at = queue.findIndex(({ ahead }) => !ahead);
    const [asked] = queue.splice(Math.max(0, at), 1);
    if (!asked) return;
    busy = true;
    try {
      asked.resolve((await send({ to: 'answer', key: given, question: asked.question })) as never);
    } catch (error) {
      asked.reject(error instanceof Error ? error : new Error(String(error)));
    } finally {
      busy = false;
      void next();
    }
  };

  /** It did not arrive: the next question brings the study along whole. */
  const forgotten = (key: string): void => {
    if (given === key) given = undefined;
  };

  /** The study goes along once per state; what was computed of an older one is let go, unless it still holds. */
  const give = ({ key, study, from }: Snapshot): void => {
    if (given === key) return;
    if (from && from.key === given) {
      send({ to: 'change', key, from: from.key, delta: from.delta }).catch(() => forgotten(key));
      const stays = staysTrue(from.delta);
      answers = new Map([...answers].filter(([asked]) => done.has(asked) && stays(asked)));
      done = new Map([...done].filter(([asked]) => answers.has(asked)));
    } else {
      send({ to: 'give', key, study: encodeStudy(study) }).catch(() => forgotten(key));
      answers = new Map();
      done = new Map();
    }
    given = key;
    const overtaken = queue;
    queue = [];
    for (const { reject } of overtaken) reject(new Overtaken());
  };

  return {
    ask: (snapshot, kind, asks, when) => {
      give(snapshot);
      const asked = keyOf(kind, asks);
      const known = answers.get(asked);
      if (known) {
        if (when !== 'ahead') {
          queue = queue.map((one) =>
            keyOf(one.question.kind, one.question.asks) === asked ? { ...one, ahead: false } : one,
          );
        }
        return known as never;
      }
      const answer = new Promise((resolve, reject) => {
        queue.push({ question: { kind, asks } as Question, ahead: when === 'ahead', resolve, reject });
      });
      const [into, intoDone] = [answers, done];
      answers.set(asked, answer);
      answer.then(
        (answered) => intoDone.set(asked, answered),
        () => {
          // It may have been asked anew by then.
          if (into.get(asked) === answer) into.delete(asked);
        },
      );
      void next();
      return answer as never;
    },
    letGo: (kind, asks) => {
      const asked = keyOf(kind, asks);
      const at = queue.findIndex(({ question }) => keyOf(question.kind, question.asks) === asked);
      const [waiting] = at < 0 ? [] : queue.splice(at, 1);
      if (!waiting) return;
      answers.delete(asked);
      waiting.reject(new Overtaken());
    },
    known: (snapshot, kind, asks) => {
      give(snapshot);
      return done.get(keyOf(kind, asks)) as never;
    },
  };
}

const beside = new Set([
  'models',
  'notes',
  'milestones',
  'themes',
  'themeGroups',
  'recommendations',
  'weights',
]);

/** What is asked of the organisation and its figures, whatever the models. */
const readsNoModel: ReadonlySet<QuestionKind> = new Set([
  'staffOf',
  'staffOfLeaves',
  'staffOfNodes',
  'contradictions',
  'figureRanges',
  'figureGaps',
]);

/** Which answers a change leaves true: where only models changed, the measures of the other models. */
function staysTrue({ description, collections }: StudyDelta): (asked: string) => boolean {
  const names = Object.keys(collections);
  if (description !== undefined || names.some((name) => !beside.has(name))) return () => false;
  const { models } = collections;
  const touched = new Set([...(models?.put ?? []).map(({ id }) => id), ...(models?.gone ?? [])]);
  return (asked) => {
    const { kind, model, a, b } = JSON.parse(asked) as {
      readonly kind: QuestionKind;
      readonly model?: string;
      readonly a?: string;
      readonly b?: string;
    };
    if (touched.size === 0 || readsNoModel.has(kind)) return true;
    if (kind !== 'measure' && kind !== 'explain' && kind !== 'compare' && kind !== 'staffFlows') return false;
    const of = kind === 'compare' ? [a, b] : [model];
    return of.every((id) => id !== undefined && !touched.has(id));
  };
}

function keyOf(kind: QuestionKind, asks: Questions[QuestionKind]['asks']): string {
  const { assume, ...rest } = asks;
  return JSON.stringify({ kind, ...rest, assume: [...assume].sort() });
}
