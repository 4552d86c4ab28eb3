import { useEffect, useMemo, useState } from 'react';
import { useServices } from '../../session/services.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import type { QuestionKind, Questions } from '../../worker/messages.ts';
import { Overtaken } from '../../worker/numbers.ts';

/** An answer on its way: for a moment that of before, or none yet. */
export interface Asked<Answer> {
  readonly answer: Answer | undefined;
  readonly isCurrent: boolean;
  readonly failed?: string;
}

/** Asks a question about the open study beside the page, again whenever the study or the question changes. `undefined` asks nothing. */
export function useAsked<Kind extends QuestionKind>(
  kind: Kind,
  asks: Questions[Kind]['asks'] | undefined,
): Asked<Questions[Kind]['answer']> {
  const { numbers } = useServices();
  const { snapshot } = useOpenStudy();
  const written = asks === undefined ? undefined : JSON.stringify(asks);
  const question = useMemo(
    () => (written === undefined ? undefined : (JSON.parse(written) as Questions[Kind]['asks'])),
    [written],
  );
  const key = `${snapshot.key} ${written}`;
  const [shown, setShown] = useState<{
    readonly key: string;
    readonly written?: string | undefined;
    readonly answer?: Questions[Kind]['answer'] | undefined;
    readonly failed?: string;
  }>({ key: '' });
  useEffect(() => {
    if (question === undefined) return;
    let left = false;
    numbers.ask(snapshot, kind, question).then(
      (answer) => {
        if (!left) setShown({ key, written, answer });
      },
      (error: unknown) => {
        if (left || error instanceof Overtaken) return;
        setShown({ key, written, failed: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      left = true;
    };
  }, [numbers, snapshot, kind, question, key, written]);
  if (shown.key === key) {
    return {
      answer: shown.answer,
      isCurrent: true,
      ...(shown.failed === undefined ? {} : { failed: shown.failed }),
    };
  }
  const known = question && numbers.known(snapshot, kind, question);
  if (known !== undefined) return { answer: known, isCurrent: true };
  return { answer: shown.written === written ? shown.answer : undefined, isCurrent: false };
}
