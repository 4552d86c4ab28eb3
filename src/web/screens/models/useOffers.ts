import { useEffect, useState } from 'react';
import type { StepOffer } from '#report';
import { useServices } from '../../session/services.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { Overtaken } from '../../worker/numbers.ts';

/** What each variant of each move would do to a model; `undefined` until it is known. */
export function useOffers(model: string): {
  readonly offers: readonly StepOffer[] | undefined;
  readonly failed: boolean;
} {
  const { numbers } = useServices();
  const { snapshot } = useOpenStudy();
  const { assume } = useStudyAddress();
  const [answer, setAnswer] = useState<{ readonly key: string; readonly offers?: readonly StepOffer[] }>();
  const key = `${snapshot.key} ${model} ${assume.join(',')}`;
  useEffect(() => {
    let left = false;
    numbers.ask(snapshot, 'offers', { model, assume }).then(
      (offers) => {
        if (!left) setAnswer({ key, offers });
      },
      (error: unknown) => {
        if (!left && !(error instanceof Overtaken)) setAnswer({ key });
      },
    );
    return () => {
      left = true;
    };
  }, [numbers, snapshot, model, assume, key]);
  const isCurrent = answer?.key === key;
  return { offers: isCurrent ? answer.offers : undefined, failed: isCurrent && answer.offers === undefined };
}
