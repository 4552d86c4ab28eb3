import type * as danish from '../da/modelsScreen.ts';

/** What stands on the screen of models beside the words that all screens share: what may be done to them. */
export const modelsScreen: typeof danish.modelsScreen = {
  addStep: 'Add move',
  addFirstStep: 'Add the first move',
  emptyModel: 'The model has no moves yet',
  emptyModelNext:
    'Until it gets one, it is as the organisation is today. You can also move tasks one by one.',
  makeFirst: 'Make the first model',
  newModel: 'New model',
  copyModel: 'Copy the model',
  removed: (name) => `“${name}” was deleted. Undo brings it back.`,
  describeModel: 'Change name and main idea',
  removeModel: 'Delete the model',
  inPart: 'in part',
  takeInPart: 'Take only a part',
  earlier: 'Move earlier',
  later: 'Move later',
  position: (step, at, all) => `${step} is now no. ${at} of ${all}.`,
  removeStep: 'Remove from the model',
  stepRemoved: (step) => `Taken out: ${step}.`,
  renameStep: 'Give another name',
  ofStep: (action, step) => `${action}: ${step}`,
  addFor: 'Add advantage',
  addAgainst: 'Add disadvantage',
};
