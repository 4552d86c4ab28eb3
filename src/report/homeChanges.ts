import type { HomePreview, IndicatorValues } from '#indicators';
import type { Study } from '#study';

/** An indicator whose value would be another one; `null` where it cannot be known. */
export interface IndicatorChange {
  readonly indicator: keyof IndicatorValues;
  readonly now: number | null;
  readonly then: number | null;
}

/** Indicators of one number each; interfaces and reforms are told by themselves. */
const single = [
  'areaSpread',
  'areaConcentration',
  'crossingShare',
  'handovers',
  'doorsMet',
  'dividedTasks',
  'duplicateFunctions',
  'portfolioBreadth',
  'tasksMoved',
  'administrationsTouched',
] as const;

/**
 * What would change with leaves at a home, in the order in which the study's
 * considerations name their indicators; those that no criterion names, last.
 */
export function homeChanges(
  study: Study,
  now: IndicatorValues,
  { values }: Pick<HomePreview, 'values'>,
): readonly IndicatorChange[] {
  const named = [...study.considerations.values()].flatMap(({ criteria }) =>
    criteria.flatMap(({ indicators }) => indicators),
  );
  const order = new Map(named.map((id, at) => [id, at] as const).reverse());
  return [...single]
    .sort((one, other) => (order.get(one) ?? named.length) - (order.get(other) ?? named.length))
    .flatMap((indicator) => {
      const [before, then] = [now[indicator], values[indicator]];
      return before === then ? [] : [{ indicator, now: before, then }];
    });
}
