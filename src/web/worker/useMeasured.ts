import { useEffect, useState } from 'react';
import { today } from '#moves';
import { useServices } from '../session/services.ts';
import type { Snapshot } from '../session/studyApi.ts';
import type { MeasuredModel } from './messages.ts';
import { Overtaken } from './numbers.ts';

/** The numbers to show, and whether they are those asked for or, for a moment, the ones before. */
export interface Measuring {
  readonly measured: MeasuredModel | undefined;
  readonly isCurrent: boolean;
  readonly failed?: string;
}

// Milliseconds without a question after which the other models are measured ahead.
const idleBefore = 400;

interface Shown {
  readonly model: string;
  readonly key: string;
  readonly measured?: MeasuredModel;
  readonly failed?: string;
}

/**
 * Measures a model with assumption sets on. Until new numbers are there, those
 * of the same model stay; another model's never do, they would be wrong. Then
 * the other models are measured ahead, so that switching to them is instant.
 */
export function useMeasured(snapshot: Snapshot, model: string, assume: readonly string[]): Measuring {
  const { numbers } = useServices();
  const sets = assume.join(',');
  const key = `${snapshot.key} ${model} ${sets}`;
  const [shown, setShown] = useState<Shown>({ model, key: '' });
  useEffect(() => {
    let left = false;
    const on = sets === '' ? [] : sets.split(',');
    numbers
      .ask(snapshot, 'measure', { model, assume: on })
      .then(
        (measured) => {
          if (!left) setShown({ model, key, measured });
        },
        (error: unknown) => {
          if (left || error instanceof Overtaken) return;
          setShown({ model, key, failed: error instanceof Error ? error.message : String(error) });
        },
      )
      .then(async () => {
        // What a person asks for next comes first.
        await new Promise((idle) => setTimeout(idle, idleBefore));
        for (const other of [today, ...snapshot.study.models.keys()]) {
          if (left) return;
          await numbers
            .ask(snapshot, 'measure', { model: other, assume: on }, 'ahead')
            .catch(() => undefined);
        }
      });
    return () => {
      left = true;
    };
  }, [numbers, snapshot, model, sets, key]);
  if (shown.key === key) {
    return {
      measured: shown.measured,
      isCurrent: true,
      ...(shown.failed === undefined ? {} : { failed: shown.failed }),
    };
  }
  const known = numbers.known(snapshot, 'measure', { model, assume });
  if (known) return { measured: known, isCurrent: true };
  return { measured: shown.model === model ? shown.measured : undefined, isCurrent: false };
}
