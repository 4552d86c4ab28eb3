import { useEffect, useState } from 'react';
import { useServices } from '../../session/services.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import type { Questions } from '../../worker/messages.ts';
import { Overtaken } from '../../worker/numbers.ts';

/** Where staff go in a model, once it is known; what nobody waits for any more is not computed. */
export function useStaffFlows(
  model: string,
  assume: readonly string[],
): { readonly answer: Questions['staffFlows']['answer'] | undefined; readonly hasFailed: boolean } {
  const { numbers } = useServices();
  const { snapshot } = useOpenStudy();
  const key = `${snapshot.key} ${model} ${assume.join(',')}`;
  const [, setAnswered] = useState<string>();
  const [failed, setFailed] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says what is asked
  useEffect(() => {
    let left = false;
    numbers.ask(snapshot, 'staffFlows', { model, assume }).then(
      () => {
        if (!left) setAnswered(key);
      },
      (error: unknown) => {
        if (!left && !(error instanceof Overtaken)) setFailed(key);
      },
    );
    return () => {
      left = true;
      numbers.letGo('staffFlows', { model, assume });
    };
  }, [numbers, key]);
  return { answer: numbers.known(snapshot, 'staffFlows', { model, assume }), hasFailed: failed === key };
}
