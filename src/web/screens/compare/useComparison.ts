import { useEffect, useMemo, useState } from 'react';
import type { ConsiderationVerdict, PairMeasures } from '#indicators';
import { type Comparison, comparison } from '#report';
import { useServices } from '../../session/services.ts';
import type { Snapshot } from '../../session/studyApi.ts';
import type { ComparedPair, MeasuredModel } from '../../worker/messages.ts';
import { Overtaken } from '../../worker/numbers.ts';

/** What is known so far of organisations beside each other. */
export interface Comparing {
  readonly compared: Comparison;
  readonly measured: ReadonlyMap<string, MeasuredModel>;
  /** Compared with the reference, by the other's id. */
  readonly pairs: ReadonlyMap<string, ComparedPair>;
  /** Everything asked for is there. */
  readonly isWhole: boolean;
  readonly hasFailed: boolean;
}

/**
 * Measures organisations and compares each with a reference, one after the
 * other, so that the first are there before the last. What was known before is
 * there at once; what has not begun when the screen is left is not computed.
 */
export function useComparison(
  snapshot: Snapshot,
  organisations: readonly string[],
  against: string,
  assume: readonly string[],
  details: boolean,
): Comparing {
  const { numbers } = useServices();
  const [answered, setAnswered] = useState(0);
  const [failed, setFailed] = useState<string>();
  const key = [snapshot.key, organisations.join(','), against, assume.join(',')].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is what the lists say
  useEffect(() => {
    let left = false;
    const others = organisations.filter((id) => id !== against);
    const measures = organisations.map((model) => ({ model, assume }));
    const pairs = others.map((b) => ({ a: against, b, assume }));
    const seen = (): void => {
      if (!left) setAnswered((count) => count + 1);
    };
    const wrong = (error: unknown): void => {
      if (!left && !(error instanceof Overtaken)) setFailed(key);
    };
    for (const asks of measures) numbers.ask(snapshot, 'measure', asks).then(seen, wrong);
    for (const asks of pairs) numbers.ask(snapshot, 'compare', asks).then(seen, wrong);
    return () => {
      left = true;
      for (const asks of measures) numbers.letGo('measure', asks);
      for (const asks of pairs) numbers.letGo('compare', asks);
    };
  }, [numbers, key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is what the lists say, `answered` that more is known
  return useMemo(() => {
    const measured = new Map<string, MeasuredModel>();
    const pairs = new Map<string, ComparedPair>();
    for (const id of organisations) {
      const known = numbers.known(snapshot, 'measure', { model: id, assume });
      if (known) measured.set(id, known);
      const pair =
        id === against ? undefined : numbers.known(snapshot, 'compare', { a: against, b: id, assume });
      if (pair) pairs.set(id, pair);
    }
    const compared = comparison(
      snapshot.study,
      [...measured.values()].map(({ measures }) => measures),
      [...pairs.values()].map(({ measures }): PairMeasures => measures),
      { details },
    );
    return {
      compared,
      measured,
      pairs,
      isWhole: measured.size === organisations.length && pairs.size === organisations.length - 1,
      hasFailed: failed === key,
    };
  }, [numbers, key, answered, failed, details]);
}

/** What holds of a consideration in an organisation against the reference; `undefined` until it is known. */
export function verdictOf(
  { pairs }: Comparing,
  organisation: string,
  consideration: string,
): ConsiderationVerdict | undefined {
  return pairs.get(organisation)?.verdicts.get(consideration);
}
