import { useEffect, useState } from 'react';
import type { Reading } from '#figures';
import { useServices } from '../session/services.ts';
import type { Snapshot } from '../session/studyApi.ts';

/** What is known of the staff of some leaves together; `undefined` while it is being computed. */
export function useStaffOf(
  snapshot: Snapshot,
  leaves: readonly string[],
  assume: readonly string[],
): Reading | undefined {
  const { numbers } = useServices();
  const known = numbers.known(snapshot, 'staffOf', { leaves, assume });
  const [, setAnswered] = useState<Reading>();
  const asked = leaves.join(' ');
  const sets = assume.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` and `sets` are what `leaves` and `assume` say
  useEffect(() => {
    let left = false;
    numbers.ask(snapshot, 'staffOf', { leaves, assume }).then(
      (reading) => {
        if (!left) setAnswered(reading);
      },
      // The study has changed, and with it what is asked.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [numbers, snapshot, asked, sets]);
  return known;
}
