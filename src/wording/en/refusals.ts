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
};
