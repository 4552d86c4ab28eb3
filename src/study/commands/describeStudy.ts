import { accepted } from '../result.ts';
import { sameValue } from '../sameValue.ts';
import type { StudyDescription } from '../study.ts';
import type { Definition } from './definition.ts';

/** Says what the study is: its name, its date, its language. The first command of every study. */
export interface DescribeStudy {
  readonly kind: 'describeStudy';
  readonly description: StudyDescription;
}

export const describeStudy: Definition<DescribeStudy> = {
  decide: (study, { description }) =>
    accepted(sameValue(study.description, description) ? [] : [{ kind: 'studyDescribed', description }]),
};
