import { type AppliedModel, applyModel, isAdmissible, type Model, type TermStatus } from '#moves';
import type { Study } from '#study';
import { type MeasureOptions, termsOf } from './measure.ts';
import { settingOf } from './setting.ts';
import { subjectOfApplied } from './subject.ts';

/** Whether a model may stand: what was found in it and how it meets the terms, without its numbers. */
export interface Standing {
  readonly applied: AppliedModel;
  readonly terms: readonly { readonly id: string; readonly status: TermStatus }[];
  readonly admissible: boolean;
}

/**
 * How each of some models stands. The study need not have them; it gives the
 * organisation, the moves, the figures and the terms. Cost: that of applying
 * each, and of a range of staff for each term that limits it.
 */
export function standingsOf(
  study: Study,
  models: readonly Model[],
  options: MeasureOptions = {},
): readonly Standing[] {
  const setting = settingOf(study, options.assume);
  return models.map((model) => {
    const applied = applyModel(study, study.moves, model);
    const terms = termsOf(subjectOfApplied(setting, applied));
    const admissible = isAdmissible(
      applied,
      terms.map(({ status }) => status),
    );
    return { applied, terms, admissible };
  });
}
