import { today } from '#moves';
import type { Study } from '#study';
import type { ExplanationNode } from './explanation.ts';
import { type MeasureOptions, measureOne, notThere } from './measure.ts';
import { indicatorById } from './registry.ts';
import { settingOf } from './setting.ts';
import { type Subject, subjectOf } from './subject.ts';

/**
 * Why a number is what it is: a tree of formula, inputs and sources. Its root
 * is the very reading that `measureModels` gives as `model` (for `today`: as
 * today); of something that only today has, such as a committee that the model
 * dissolves, it says that it is not there. `undefined` where neither has such
 * a number. Throws on a model the study does not have.
 */
export function explainIndicator(
  study: Study,
  ask: MeasureOptions & { readonly model: string; readonly indicator: string; readonly of?: string },
): ExplanationNode | undefined {
  const indicator = indicatorById(ask.indicator);
  if (!indicator) return undefined;
  const setting = settingOf(study, ask.assume);
  const subject = subjectOf(setting, ask.model);
  const numberIn = (one: Subject) => measureOne(indicator, one).find((row) => row.of === ask.of);
  const measured = numberIn(subject);
  if (!measured && !numberIn(subjectOf(setting, today))) return undefined;
  const hasNoInputs = !measured || (indicator.kind === 'change' && subject.id === today);
  return {
    label: {
      kind: 'indicator',
      id: indicator.id,
      ...(ask.of === undefined ? {} : { of: ask.of }),
    },
    value: measured?.reading ?? notThere(indicator, ask.of),
    formula: indicator.formula,
    inputs: hasNoInputs ? [] : indicator.explain(subject, ask.of),
  };
}
