export { type CheckAgainst, checkStudy } from './checkStudy.ts';
export {
  type FileProblem,
  type FileProblemData,
  isError,
  type Problem,
  type ProblemCode,
  problemCodes,
  type StudyProblem,
  type StudyProblemData,
  type TargetKind,
} from './problem.ts';
export {
  type CommandRefusal,
  type EntryNamed,
  type Refusal,
  type RefusalCode,
  type RefusalData,
  refusalCodes,
} from './refusal.ts';
export { accepted, type Result, refused } from './result.ts';
export {
  type CollectionName,
  collectionNames,
  type Records,
  type SectionName,
  sectionOf,
} from './sections.ts';
export type {
  Consideration,
  Criterion,
  Milestone,
  ReadingCondition,
  Recommendation,
  SettledReading,
  Study,
  StudyDescription,
  Theme,
  ThemeGroup,
  Weights,
} from './study.ts';
