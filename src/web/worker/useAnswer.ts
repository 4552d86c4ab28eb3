import { useEffect, useState } from 'react';
import { useServices } from '../session/services.ts';
import type { Snapshot } from '../session/studyApi.ts';
import type { QuestionKind, Questions } from './messages.ts';
import { Overtaken } from './numbers.ts';

/** An answer to show: the one asked for or, for a moment, the one before. */
export interface Answered<Answer> {
  readonly answer: Answer | undefined;
  readonly isCurrent: boolean;
  readonly failed?: string;
}

interface Shown<Answer> {
  readonly key: string;
  readonly answer?: Answer;
  readonly failed?: string;
}

/** Asks a question about a study beside the page. Until a new answer is there, the one to the same question about the study before stays. */
export function useAnswer<Kind extends QuestionKind>(
  snapshot: Snapshot,
  kind: Kind,
  asks: Questions[Kind]['asks'],
): Answered<Questions[Kind]['answer']> {
  const { numbers } = useServices();
  const asked = JSON.stringify(asks);
  const key = `${snapshot.key} ${kind} ${asked}`;
  const [shown, setShown] = useState<Shown<Questions[Kind]['answer']>>({ key: '' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is what `asks` says
  useEffect(() => {
    let left = false;
    numbers.ask(snapshot, kind, asks).then(
      (answer) => {
        if (!left) setShown({ key, answer });
      },
      (error: unknown) => {
        if (left || error instanceof Overtaken) return;
        setShown({ key, failed: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      left = true;
    };
  }, [numbers, snapshot, kind, asked, key]);
  const known = numbers.known(snapshot, kind, asks);
  if (known !== undefined) return { answer: known, isCurrent: true };
  if (shown.key === key) {
    return {
      answer: shown.answer,
      isCurrent: true,
      ...(shown.failed === undefined ? {} : { failed: shown.failed }),
    };
  }
  const isSameQuestion = shown.key.endsWith(` ${kind} ${asked}`);
  return { answer: isSameQuestion ? shown.answer : undefined, isCurrent: false };
}
