import { today } from '#moves';
import type { Study } from '#study';
import type { ExplanationNode } from './explanation.ts';
import { type MeasureOptions, measureOne } from './measure.ts';
import { indicatorById } from './registry.ts';
import { settingOf } from './setting.ts';
import { subjectOf } from './subject.ts';

/**
 * Why a number is what it is: a tree of formula, inputs and sources. Its root
 * is the very reading that `measureModels` gives as `model` (for `today`: as
 * today). `undefined` where the indicator has no such number. Throws on a
 * model the study does not have.
 */
export function explainIndicator(
  study: Study,
  ask: MeasureOptions & { readonly model: string; readonly indicator: string; readonly of?: string },
): ExplanationNode | undefined {
  const indicator = indicatorById(ask.indicator);
  if (!indicator) return undefined;
  const subject = subjectOf(settingOf(study, ask.assume), ask.model);
  const measured = measureOne(indicator, subject).find((row) => row.of === ask.of);
  if (!measured) return undefined;
  const changesNothing = indicator.kind === 'change' && subject.id === today;
  return {
    label: {
      kind: 'indicator',
      id: indicator.id,
      ...(ask.of === undefined ? {} : { of: ask.of }),
    },
    value: measured.reading,
    formula: indicator.formula,
    inputs: changesNothing ? [] : indicator.explain(subject, ask.of),
  };
}
