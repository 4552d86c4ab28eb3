import { useEffect, useState } from 'react';
import { useServices } from '../session/services.ts';
import type { Snapshot } from '../session/studyApi.ts';
import type { MeasuredModel } from './messages.ts';
import { Overtaken } from './numbers.ts';

/** The models measured so far, by id; all of them once `isDone`. */
export interface MeasuredModels {
  readonly byModel: ReadonlyMap<string, MeasuredModel>;
  readonly isDone: boolean;
  readonly failed?: string;
}

/** Measures several models with assumption sets on, one after the other; each shows as soon as it is there. */
export function useMeasuredModels(
  snapshot: Snapshot,
  models: readonly string[],
  assume: readonly string[],
): MeasuredModels {
  const { numbers } = useServices();
  const asked = models.join(' ');
  const sets = assume.join(' ');
  const [, setAnswered] = useState(0);
  const [failed, setFailed] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` and `sets` are what `models` and `assume` say
  useEffect(() => {
    let left = false;
    setFailed(undefined);
    for (const model of models) {
      numbers.ask(snapshot, 'measure', { model, assume }).then(
        () => {
          if (!left) setAnswered((count) => count + 1);
        },
        (error: unknown) => {
          if (left || error instanceof Overtaken) return;
          setFailed(error instanceof Error ? error.message : String(error));
        },
      );
    }
    return () => {
      left = true;
    };
  }, [numbers, snapshot, asked, sets]);
  const byModel = new Map<string, MeasuredModel>();
  for (const model of models) {
    const known = numbers.known(snapshot, 'measure', { model, assume });
    if (known) byModel.set(model, known);
  }
  return {
    byModel,
    isDone: byModel.size === models.length,
    ...(failed === undefined ? {} : { failed }),
  };
}
