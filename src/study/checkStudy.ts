import { type CheckIn, checkDescription, checkRecord } from './checkRecord.ts';
import { directoryOf } from './directory.ts';
import type { StudyProblem } from './problem.ts';
import { hasCircles } from './rules.ts';
import { collectionNames } from './sections.ts';
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
export function checkStudy(study: Study, against: CheckAgainst = {}): readonly StudyProblem[] {
  const inside = checkIn(study, against, true);
  const problems = [checkDescription(inside)];
  for (const collection of collectionNames) {
    for (const record of study[collection].values()) {
      problems.push(checkRecord(inside, collection, record));
    }
  }
  return problems.flat();
}

/** `laterTells`: see `Around`. */
export function checkIn(study: Study, against: CheckAgainst, laterTells: boolean): CheckIn {
  const indicators = against.indicators && new Set(against.indicators);
  return {
    study,
    laterTells,
    inCircles: hasCircles(study.nodes),
    directory: directoryOf(study, indicators, against.unread ?? new Set()),
  };
}
