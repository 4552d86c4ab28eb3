import type { SectionName } from '../sections.ts';
import { acceptRuleMatches } from './acceptRuleMatches.ts';
import { addStep } from './addStep.ts';
import { changeStep } from './changeStep.ts';
import type { CommandKind, SingleCommand } from './command.ts';
import { copyModel } from './copyModel.ts';
import type { Definition } from './definition.ts';
import { describeModel } from './describeModel.ts';
import { describeStudy } from './describeStudy.ts';
import { divideNode } from './divideNode.ts';
import { moveLeaves } from './moveLeaves.ts';
import { moveStep } from './moveStep.ts';
import { placeNode } from './placeNode.ts';
import { recordAdministration } from './recordAdministration.ts';
import { recordArea } from './recordArea.ts';
import { recordAssumptionSet } from './recordAssumptionSet.ts';
import { recordCommittee } from './recordCommittee.ts';
import { recordConsideration } from './recordConsideration.ts';
import { recordFigure } from './recordFigure.ts';
import { recordFunction } from './recordFunction.ts';
import { recordJourney } from './recordJourney.ts';
import { recordMilestone } from './recordMilestone.ts';
import { recordModel } from './recordModel.ts';
import { recordMove } from './recordMove.ts';
import { recordNote } from './recordNote.ts';
import { recordOtherBody } from './recordOtherBody.ts';
import { recordQuantity } from './recordQuantity.ts';
import { recordReadingCondition } from './recordReadingCondition.ts';
import { recordRecommendation } from './recordRecommendation.ts';
import { recordReform } from './recordReform.ts';
import { recordRelation } from './recordRelation.ts';
import { recordSettledReading } from './recordSettledReading.ts';
import { recordSource } from './recordSource.ts';
import { recordTask } from './recordTask.ts';
import { recordTerm } from './recordTerm.ts';
import { recordTheme } from './recordTheme.ts';
import { recordThemeGroup } from './recordThemeGroup.ts';
import { recordWeights } from './recordWeights.ts';
import { removeAdministration } from './removeAdministration.ts';
import { removeArea } from './removeArea.ts';
import { removeAssumptionSet } from './removeAssumptionSet.ts';
import { removeCommittee } from './removeCommittee.ts';
import { removeConsideration } from './removeConsideration.ts';
import { removeFigure } from './removeFigure.ts';
import { removeFunction } from './removeFunction.ts';
import { removeJourney } from './removeJourney.ts';
import { removeMilestone } from './removeMilestone.ts';
import { removeModel } from './removeModel.ts';
import { removeMove } from './removeMove.ts';
import { removeNode } from './removeNode.ts';
import { removeNote } from './removeNote.ts';
import { removeOtherBody } from './removeOtherBody.ts';
import { removeQuantity } from './removeQuantity.ts';
import { removeReadingCondition } from './removeReadingCondition.ts';
import { removeRecommendation } from './removeRecommendation.ts';
import { removeReform } from './removeReform.ts';
import { removeRelation } from './removeRelation.ts';
import { removeSettledReading } from './removeSettledReading.ts';
import { removeSource } from './removeSource.ts';
import { removeStep } from './removeStep.ts';
import { removeTerm } from './removeTerm.ts';
import { removeTheme } from './removeTheme.ts';
import { removeThemeGroup } from './removeThemeGroup.ts';
import { removeWeights } from './removeWeights.ts';
import { renameNode } from './renameNode.ts';
import { settleConflict } from './settleConflict.ts';
import { unsettleConflict } from './unsettleConflict.ts';

/** What somebody must be allowed before a command of theirs is decided. */
export type Permission = 'edit';

/** How a command is taken back: its entry in the log is withdrawn. A command with another way declares it here. */
export type UndoneBy = 'withdraw';

export interface CommandRow<Command> extends Definition<Command> {
  readonly permission: Permission;
  readonly undoneBy: UndoneBy;
  /** The section of the study file that it changes first. */
  readonly section: SectionName | 'study';
}

function edits<Command>(
  section: SectionName | 'study',
  definition: Definition<Command>,
): CommandRow<Command> {
  return { ...definition, permission: 'edit', undoneBy: 'withdraw', section };
}

/**
 * Everything that can happen in a study, in the order of its file. Beside
 * these there is `together`, which is several of them as one.
 */
export const commandTable: {
  readonly [Kind in SingleCommand['kind']]: CommandRow<Extract<SingleCommand, { kind: Kind }>>;
} = {
  describeStudy: edits('study', describeStudy),

  recordSource: edits('sources', recordSource),
  removeSource: edits('sources', removeSource),
  recordCommittee: edits('committees', recordCommittee),
  removeCommittee: edits('committees', removeCommittee),
  recordAdministration: edits('administrations', recordAdministration),
  removeAdministration: edits('administrations', removeAdministration),
  recordOtherBody: edits('otherBodies', recordOtherBody),
  removeOtherBody: edits('otherBodies', removeOtherBody),
  recordFunction: edits('functions', recordFunction),
  removeFunction: edits('functions', removeFunction),

  recordTask: edits('tasks', recordTask),
  renameNode: edits('tasks', renameNode),
  placeNode: edits('tasks', placeNode),
  divideNode: edits('tasks', divideNode),
  removeNode: edits('tasks', removeNode),

  recordArea: edits('areas', recordArea),
  removeArea: edits('areas', removeArea),
  recordRelation: edits('relations', recordRelation),
  removeRelation: edits('relations', removeRelation),
  recordJourney: edits('journeys', recordJourney),
  removeJourney: edits('journeys', removeJourney),
  recordReform: edits('reforms', recordReform),
  removeReform: edits('reforms', removeReform),
  recordQuantity: edits('quantities', recordQuantity),
  removeQuantity: edits('quantities', removeQuantity),
  recordFigure: edits('figures', recordFigure),
  removeFigure: edits('figures', removeFigure),
  recordAssumptionSet: edits('assumptionSets', recordAssumptionSet),
  removeAssumptionSet: edits('assumptionSets', removeAssumptionSet),
  recordConsideration: edits('considerations', recordConsideration),
  removeConsideration: edits('considerations', removeConsideration),
  recordTerm: edits('terms', recordTerm),
  removeTerm: edits('terms', removeTerm),
  recordThemeGroup: edits('themeGroups', recordThemeGroup),
  removeThemeGroup: edits('themeGroups', removeThemeGroup),
  recordTheme: edits('themes', recordTheme),
  removeTheme: edits('themes', removeTheme),
  recordRecommendation: edits('recommendations', recordRecommendation),
  removeRecommendation: edits('recommendations', removeRecommendation),
  recordMove: edits('moves', recordMove),
  removeMove: edits('moves', removeMove),
  recordModel: edits('models', recordModel),
  removeModel: edits('models', removeModel),
  copyModel: edits('models', copyModel),
  describeModel: edits('models', describeModel),
  moveLeaves: edits('models', moveLeaves),
  addStep: edits('models', addStep),
  changeStep: edits('models', changeStep),
  removeStep: edits('models', removeStep),
  moveStep: edits('models', moveStep),
  settleConflict: edits('models', settleConflict),
  unsettleConflict: edits('models', unsettleConflict),
  acceptRuleMatches: edits('models', acceptRuleMatches),
  recordMilestone: edits('milestones', recordMilestone),
  removeMilestone: edits('milestones', removeMilestone),
  recordReadingCondition: edits('readingConditions', recordReadingCondition),
  removeReadingCondition: edits('readingConditions', removeReadingCondition),
  recordSettledReading: edits('settledReadings', recordSettledReading),
  removeSettledReading: edits('settledReadings', removeSettledReading),
  recordWeights: edits('weights', recordWeights),
  removeWeights: edits('weights', removeWeights),
  recordNote: edits('notes', recordNote),
  removeNote: edits('notes', removeNote),
};

/** Whether a word from outside names a command. */
export function isCommandKind(word: string): word is CommandKind {
  return word === 'together' || Object.hasOwn(commandTable, word);
}
