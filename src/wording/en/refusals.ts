import type { RefusalSentences } from '../sentence.ts';

const quoted = (ids: readonly string[]) => ids.map((id) => `“${id}”`).join(', ');

/** Every reason to refuse a change that is not a rule of the study itself. */
export const refusals: RefusalSentences = {
  alreadyThere: ({ ids }) => ({
    message: `“${ids[0]}” is there already.`,
    next: 'Choose another id, or change the one that is there.',
  }),
  notThere: ({ ids }) => ({
    message: `“${ids[0]}” does not exist.`,
    next: 'See whether it has been removed or is called something else.',
  }),
  stillReferredTo: ({ ids, data }) => ({
    message: `“${ids[0]}” cannot be removed, since others refer to it: ${data.by.map(({ place }) => place).join(', ')}.`,
    next: 'Remove the references first, or let them point at something else.',
  }),
  nodeIsMovedByModels: ({ ids, data }) => ({
    message: `“${ids[0]}” is moved in ${data.by.map(({ model, steps }) => `${model} (${steps.join(', ')})`).join(', ')}.`,
    next: 'Take it out of the models first, or confirm that it should be removed all the same.',
  }),
  nodeIsTheRest: ({ ids }) => ({
    message: `“${ids[0]}” is the rest of a task that has other parts too.`,
    next: 'Remove the other parts first.',
  }),
  nodeHasNoRest: ({ ids }) => ({
    message: `“${ids[0]}” is divided without a rest, so there is nothing to take a new part out of.`,
    next: 'Mark one of the parts as the rest.',
  }),
  doesNotTouchTheNode: ({ ids, data }) => ({
    message: `“${ids[0]}” has nothing to do with “${data.node}”.`,
    next: 'Choose only relations and journeys that touch the task you divide.',
  }),
  stepIsTheModelsOwn: ({ ids }) => ({
    message: `The step “${ids[0]}” is the model's own and has no variant.`,
    next: 'Change the transfers of the step itself.',
  }),
  nodeIsDivided: ({ ids }) => ({
    message: `“${ids[0]}” is divided, and only the smallest parts have an administration.`,
    next: 'Choose those of its parts that are to be moved.',
  }),
  administrationIsNotInModel: ({ ids, data }) => ({
    message: `The model “${data.model}” has no administration “${ids[0]}”.`,
    next: 'Choose one of those that the model has, or first add the move that creates it.',
  }),
  todayStays: () => ({
    message: 'The organisation as it is today cannot be changed by a step.',
    next: 'Choose a model, or make a new one, and do it there.',
  }),
  stepHasNoRule: ({ ids }) => ({
    message: `The step “${ids[0]}” names its tasks by id, so there is no rule to accept.`,
    next: 'There is nothing you need to do.',
  }),
  nothingToUndo: () => ({
    message: 'You have no changes to undo.',
    next: 'Changes of others can only be undone by themselves.',
  }),
  nothingToRedo: () => ({
    message: 'You have undone nothing since your last change.',
    next: 'Make the change again instead.',
  }),
  entryIsUnknown: ({ data }) => ({
    message: `There is no change number ${data.version}.`,
    next: 'Choose a change from the history.',
  }),
  entryIsWithdrawn: ({ data }) => ({
    message: `Change ${data.version} is undone already.`,
    next: 'Restore it if it should hold again.',
  }),
  entryIsNotWithdrawn: ({ data }) => ({
    message: `Change ${data.version} is not undone.`,
    next: 'It holds already.',
  }),
  laterEntriesRestOnIt: ({ data }) => ({
    message: `Later changes rest on it: number ${data.entries.map(({ version }) => version).join(', ')}.`,
    next: 'Undo them together with it.',
  }),
  entryNoLongerFits: ({ data }) => ({
    message: `Change ${data.version} no longer fits the study (${data.because.map(({ code }) => code).join(', ')}).`,
    next: 'Make the change again as the study is now.',
  }),
  storedByNewerProgram: ({ data }) => ({
    message: `The study was stored by a newer version of Ressort (${data.found}; this one knows ${data.newest}).`,
    next: 'Update Ressort, and try again.',
  }),
  storedKindIsUnknown: ({ ids, data }) => ({
    message: `The log holds a change of a kind that does not exist: “${data.kind}” ${quoted(ids)}`.trim(),
    next: 'The log is damaged; take it from a backup.',
  }),
  notAllowed: () => ({
    message: 'You may read this study but not change it.',
    next: 'Ask whoever owns the study for permission to edit it.',
  }),
  studyIsUnknown: ({ ids }) => ({
    message: `There is no study “${ids[0]}”.`,
    next: 'See which studies there are, and choose one of them.',
  }),
  studyIsThereAlready: ({ ids }) => ({
    message: `There is a study “${ids[0]}” already.`,
    next: 'Choose another id, or open the one that is there.',
  }),
  versionConflict: ({ data }) => ({
    message: `The study has changed meanwhile: you have seen version ${data.expected}, and it is at ${data.current}.`,
    next: 'Look at what has changed, and make your change again.',
  }),
  commandIdIsMalformed: () => ({
    message: 'The command id is empty, too long, or has characters that an id cannot have.',
    next: 'Send 1 to 200 letters, digits and signs without blanks; a UUID will do.',
  }),
  commandIdUsedForAnother: ({ ids }) => ({
    message: `The command id “${ids[0]}” has been used for another change.`,
    next: 'Send the change with a new command id.',
  }),
  studyBeginsWithIt: ({ ids }) => ({
    message: `The study “${ids[0]}” begins with this change, which cannot be undone.`,
    next: 'Erase the whole study, if that is what you mean.',
  }),
  versionIsUnknown: ({ data }) => ({
    message: `There is no version ${data.version}; the newest is ${data.current}.`,
    next: 'Choose a version from the history.',
  }),
  namedVersionIsUnknown: ({ ids }) => ({
    message: `The study “${ids[0]}” has no named version “${ids[1]}”.`,
    next: 'See which named versions there are, and choose one of them.',
  }),
  nameIsTaken: ({ data }) => ({
    message: `The study has a version named “${data.name}” already.`,
    next: 'Choose another name.',
  }),
  nameIsNoName: () => ({
    message: 'The name is empty or too long.',
    next: 'Write a name of 1 to 200 characters.',
  }),
  storageIsFull: () => ({
    message: 'The disk is full, and the change has not been recorded.',
    next: 'Make room on the disk and try again; all that was recorded is there, and can be read and exported.',
  }),
  storageHasFailed: ({ data }) => ({
    message: `The disk has failed (${data.because}), and nothing more is recorded.`,
    next: 'See to the disk, and start Ressort again; all that was acknowledged is there.',
  }),
  storageIsBusy: () => ({
    message: 'Another program holds the data folder.',
    next: 'Wait a moment and try again, or close the other program.',
  }),
  storageIsReadOnly: () => ({
    message: 'The data folder can be read but not written to.',
    next: 'Get permission to write in it, or choose another data folder.',
  }),
  storageCannotBeOpened: ({ data }) => ({
    message: `“${data.file}” cannot be opened: ${data.because}`,
    next: 'Check the path, and that you may read and write there.',
  }),
  storageIsNotOurs: ({ data }) => ({
    message: `“${data.file}” holds no data of Ressort.`,
    next: 'Choose another folder or file.',
  }),
  storageIsDamaged: ({ data }) => ({
    message: `“${data.file}” is damaged: ${data.because}`,
    next: 'Restore the data from a backup, in a new folder.',
  }),
  storageIsThereAlready: ({ data }) => ({
    message: `“${data.file}” is there already and has not been touched.`,
    next: 'Choose a folder without data.',
  }),
  entryIsDamaged: ({ ids, data }) => ({
    message: `Change ${data.version} of “${ids[0]}” is damaged: ${data.because}`,
    next: 'Restore the data from a backup, in a new folder.',
  }),
};
