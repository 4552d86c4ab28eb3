import type * as danish from '../da/notes.ts';

export const notes: typeof danish.notes = {
  title: 'Notes',
  counted: (count) => `Notes · ${count}`,
  none: 'No notes yet.',
  label: 'New note',
  visibility: 'Who can see it?',
  internal: 'Internal',
  internalMeans: 'Only for those who work on the study',
  shared: 'Shared',
  sharedMeans: 'Also for those its documents are for',
  add: 'Add a note',
  actionsOn: 'More about the note',
  edit: 'Edit …',
  editTitle: 'Edit note',
  text: 'Note',
  textIsMissing: 'Write what the note is to say.',
  share: 'Share it',
  unshare: 'Make it internal',
  remove: 'Remove',
  added: 'The note has been added.',
};
