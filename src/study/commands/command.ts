import type { AcceptRuleMatches } from './acceptRuleMatches.ts';
import type { AddStep } from './addStep.ts';
import type { ChangeStep } from './changeStep.ts';
import type { CopyModel } from './copyModel.ts';
import type { DescribeModel } from './describeModel.ts';
import type { DescribeStudy } from './describeStudy.ts';
import type { DivideNode } from './divideNode.ts';
import type { MoveLeaves } from './moveLeaves.ts';
import type { MoveStep } from './moveStep.ts';
import type { PlaceNode } from './placeNode.ts';
import type { RecordAdministration } from './recordAdministration.ts';
import type { RecordArea } from './recordArea.ts';
import type { RecordAssumptionSet } from './recordAssumptionSet.ts';
import type { RecordCommittee } from './recordCommittee.ts';
import type { RecordConsideration } from './recordConsideration.ts';
import type { RecordFigure } from './recordFigure.ts';
import type { RecordFunction } from './recordFunction.ts';
import type { RecordJourney } from './recordJourney.ts';
import type { RecordMilestone } from './recordMilestone.ts';
import type { RecordModel } from './recordModel.ts';
import type { RecordMove } from './recordMove.ts';
import type { RecordNote } from './recordNote.ts';
import type { RecordOtherBody } from './recordOtherBody.ts';
import type { RecordQuantity } from './recordQuantity.ts';
import type { RecordReadingCondition } from './recordReadingCondition.ts';
import type { RecordRecommendation } from './recordRecommendation.ts';
import type { RecordReform } from './recordReform.ts';
import type { RecordRelation } from './recordRelation.ts';
import type { RecordSettledReading } from './recordSettledReading.ts';
import type { RecordSource } from './recordSource.ts';
import type { RecordTask } from './recordTask.ts';
import type { RecordTerm } from './recordTerm.ts';
import type { RecordTheme } from './recordTheme.ts';
import type { RecordThemeGroup } from './recordThemeGroup.ts';
import type { RecordWeights } from './recordWeights.ts';
import type { RemoveAdministration } from './removeAdministration.ts';
import type { RemoveArea } from './removeArea.ts';
import type { RemoveAssumptionSet } from './removeAssumptionSet.ts';
import type { RemoveCommittee } from './removeCommittee.ts';
import type { RemoveConsideration } from './removeConsideration.ts';
import type { RemoveFigure } from './removeFigure.ts';
import type { RemoveFunction } from './removeFunction.ts';
import type { RemoveJourney } from './removeJourney.ts';
import type { RemoveMilestone } from './removeMilestone.ts';
import type { RemoveModel } from './removeModel.ts';
import type { RemoveMove } from './removeMove.ts';
import type { RemoveNode } from './removeNode.ts';
import type { RemoveNote } from './removeNote.ts';
import type { RemoveOtherBody } from './removeOtherBody.ts';
import type { RemoveQuantity } from './removeQuantity.ts';
import type { RemoveReadingCondition } from './removeReadingCondition.ts';
import type { RemoveRecommendation } from './removeRecommendation.ts';
import type { RemoveReform } from './removeReform.ts';
import type { RemoveRelation } from './removeRelation.ts';
import type { RemoveSettledReading } from './removeSettledReading.ts';
import type { RemoveSource } from './removeSource.ts';
import type { RemoveStep } from './removeStep.ts';
import type { RemoveTerm } from './removeTerm.ts';
import type { RemoveTheme } from './removeTheme.ts';
import type { RemoveThemeGroup } from './removeThemeGroup.ts';
import type { RemoveWeights } from './removeWeights.ts';
import type { RenameNode } from './renameNode.ts';
import type { SettleConflict } from './settleConflict.ts';
import type { Together } from './together.ts';
import type { UnsettleConflict } from './unsettleConflict.ts';

/** One thing that can be asked of a study. Each has its own file; `table.ts` lists them. */
export type SingleCommand =
  | DescribeStudy
  | RecordTask
  | RenameNode
  | PlaceNode
  | DivideNode
  | RemoveNode
  | AddStep
  | ChangeStep
  | RemoveStep
  | MoveStep
  | AcceptRuleMatches
  | CopyModel
  | DescribeModel
  | MoveLeaves
  | SettleConflict
  | UnsettleConflict
  | RecordSource
  | RecordCommittee
  | RecordAdministration
  | RecordOtherBody
  | RecordFunction
  | RecordArea
  | RecordRelation
  | RecordJourney
  | RecordReform
  | RecordQuantity
  | RecordFigure
  | RecordAssumptionSet
  | RecordConsideration
  | RecordTerm
  | RecordThemeGroup
  | RecordTheme
  | RecordRecommendation
  | RecordMove
  | RecordModel
  | RecordMilestone
  | RecordReadingCondition
  | RecordSettledReading
  | RecordWeights
  | RecordNote
  | RemoveSource
  | RemoveCommittee
  | RemoveAdministration
  | RemoveOtherBody
  | RemoveFunction
  | RemoveArea
  | RemoveRelation
  | RemoveJourney
  | RemoveReform
  | RemoveQuantity
  | RemoveFigure
  | RemoveAssumptionSet
  | RemoveConsideration
  | RemoveTerm
  | RemoveThemeGroup
  | RemoveTheme
  | RemoveRecommendation
  | RemoveMove
  | RemoveModel
  | RemoveMilestone
  | RemoveReadingCondition
  | RemoveSettledReading
  | RemoveWeights
  | RemoveNote;

/** Anything that can be asked of a study in one go. */
export type Command = SingleCommand | Together;

export type CommandKind = Command['kind'];
