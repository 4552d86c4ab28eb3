import type { MeasuringProblem, Study } from '#study';
import { figureOf } from '#wording';

/** Quantities of which nothing can be known while some sets are on, since their figures contradict each other. */
export function quantitiesContradicted(
  study: Study,
  contradictions: readonly MeasuringProblem[],
  assume: readonly string[],
): ReadonlySet<string> {
  return new Set(
    contradictions
      .filter(({ data: { set } }) => set === undefined || assume.includes(set))
      .flatMap(({ ids }) => ids.flatMap((id) => figureOf(study, id)?.quantity ?? [])),
  );
}
