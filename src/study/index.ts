export { type CheckAgainst, checkStudy } from './checkStudy.ts';
export { decodeEntry, encodeCommand, encodeEntry, type StoredEntry } from './codec.ts';
export type { Command, CommandKind, SingleCommand } from './commands/command.ts';
export type { Permission, UndoneBy } from './commands/table.ts';
export { decide } from './decide.ts';
export { deltaBetween, type StudyDelta, withDelta } from './delta.ts';
export { idsOfKind } from './directory.ts';
export { emptyStudy } from './emptyStudy.ts';
export {
  activeEntries,
  type CommandEntry,
  type Entry,
  foldLog,
  type Marking,
  type MarkingEntry,
  redo,
  restore,
  undo,
  withdraw,
} from './entries.ts';
export type { Event, EventKind, NewPart } from './event.ts';
export { fold } from './evolve.ts';
export type { KeptFault, KeptFaultCode } from './keptRefusal.ts';
export {
  type FileProblem,
  type FileProblemData,
  isError,
  type JsonExpected,
  type MeasuringProblem,
  type Problem,
  type ProblemCode,
  problemCodes,
  type StudyProblem,
  type StudyProblemData,
  type TargetKind,
  type ValueKind,
} from './problem.ts';
export { recordingCommands } from './recordingCommands.ts';
export { type RecordDifference, recordsThatDiffer } from './recordsThatDiffer.ts';
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
export { decodeStudy, encodeStudy, foldVersion, type StoredStudy } from './snapshot.ts';
export type { Stored } from './stored.ts';
export type {
  Consideration,
  Criterion,
  Milestone,
  Note,
  ReadingCondition,
  Recommendation,
  SettledReading,
  Study,
  StudyDescription,
  Theme,
  ThemeGroup,
  Weights,
} from './study.ts';
