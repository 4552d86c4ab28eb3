import type { StudyProblem } from './problem.ts';
import type { Study } from './study.ts';

/** What a study is checked against beside itself. */
export interface CheckAgainst {
  /** Ids of the indicators there are; where absent, criteria may name any. */
  readonly indicators?: Iterable<string>;
  /**
   * Ids to take as there, of whatever kind: those of records that could not be
   * read, so that one mistake is not told again wherever it is named.
   */
  readonly unread?: ReadonlySet<string>;
}

/**
 * Every rule and cross-reference of a whole study that does not hold, all at
 * once, in the order of the file. Contradicting figures are not among them:
 * those are found by measuring. Cost: linear in the study.
 */
export function checkStudy(_study: Study, _against: CheckAgainst = {}): readonly StudyProblem[] {
  throw new Error('being written');
}
