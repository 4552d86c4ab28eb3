import type { Reading } from '#figures';
import { today } from '#moves';
import type { Study } from '#study';
import { measureModels } from './measure.ts';
import type { IndicatorUnit } from './measurement.ts';

/** A number that an assumption set changes. */
export interface AssumedChange {
  /** Id of the model, or `today`. */
  readonly model: string;
  readonly indicator: string;
  readonly unit: IndicatorUnit;
  readonly without: Reading;
  readonly with: Reading;
}

/**
 * Every indicator on the whole that an assumption set changes, in today's
 * organisation and in every model, while the other sets named stay on. Cost:
 * that of measuring every model twice.
 */
export function assumptionEffect(
  study: Study,
  set: string,
  assume: readonly string[] = [],
): readonly AssumedChange[] {
  const models = [today, ...study.models.keys()];
  const others = assume.filter((id) => id !== set);
  const before = measureModels(study, { models, assume: others });
  const after = measureModels(study, { models, assume: [...others, set] });
  return before.flatMap(({ id: model, indicators }, at) =>
    indicators.flatMap(({ id: indicator, of, unit, model: without }, nth): AssumedChange[] => {
      const counted = after[at]?.indicators[nth]?.model;
      if (of !== undefined || !counted || saysTheSame(without, counted)) return [];
      return [{ model, indicator, unit, without, with: counted }];
    }),
  );
}

/** Whether two readings say one number, whatever they rest on. */
function saysTheSame(one: Reading, other: Reading): boolean {
  if (one.kind === 'value') return other.kind === 'value' && one.value === other.value;
  if (one.kind === 'range') {
    return other.kind === 'range' && one.min === other.min && one.max === other.max;
  }
  return other.kind === 'missing' && one.reason === other.reason;
}
