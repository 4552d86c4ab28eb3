import { missingReading, valueReading, weakestBasis } from '#figures';
import { countedReading, placedLeafNode, recordNode, rowOf } from '../counted.ts';
import type { ExplanationNode } from '../explanation.ts';
import type { Measured } from '../indicator.ts';
import type { Subject } from '../subject.ts';

/** A number per journey and its mean, weighted by frequency only where every journey has one. */
export function measureJourneys(
  subject: Subject,
  ofJourney: (journey: number) => number,
  mean: () => number,
): readonly Measured[] {
  const { journeyIds, stepsOfJourney } = subject.setting.organisation;
  if (journeyIds.length === 0) return [{ reading: missingReading('noJourneys') }];
  const rows = journeyIds.map((of, journey) => ({
    of,
    reading: countedReading(subject, ofJourney(journey), rowOf(stepsOfJourney, journey), [
      basisOf(subject, of),
    ]),
  }));
  const entering = [...new Set(stepsOfJourney.items)];
  const basis = weakestBasis(...journeyIds.map((id) => basisOf(subject, id)));
  return [
    {
      reading: countedReading(subject, mean(), entering, [basis]),
      parts: { weightedByFrequency: valueReading(subject.state.journeysWeighted ? 1 : 0, { basis }) },
    },
    ...rows,
  ];
}

/** The steps of a journey in order, each counting where `counts` says so; on the whole, the journeys. */
export function explainJourneys(
  subject: Subject,
  of: string | undefined,
  rows: readonly Measured[],
  counts: (steps: readonly number[], at: number) => boolean,
): readonly ExplanationNode[] {
  const { journeyIds, stepsOfJourney } = subject.setting.organisation;
  const stepsOf = (id: string): readonly ExplanationNode[] => {
    const steps = rowOf(stepsOfJourney, journeyIds.indexOf(id));
    return steps.map((leaf, at) => placedLeafNode(subject, leaf, counts(steps, at) ? 1 : 0));
  };
  if (of !== undefined) return stepsOf(of);
  return rows.flatMap((row) =>
    row.of === undefined ? [] : [recordNode(subject, row.of, row.reading, stepsOf(row.of))],
  );
}

function basisOf(subject: Subject, journey: string) {
  return subject.setting.study.journeys.get(journey)?.basis ?? 'stated';
}
