import type { Command } from './commands/command.ts';

/**
 * What logs hold, apart from what the program speaks of today. A kind or field
 * here never changes: a new meaning gets a new version, and `upcast.ts` a
 * function that leads to it.
 */
export interface Stored {
  /** Version of the vocabulary that it was written in. */
  readonly v: number;
  readonly kind: string;
  readonly data: { readonly [field: string]: unknown };
}

/** The kinds of events of version 1, for good. */
const eventKinds1 = [
  'sourceRecorded',
  'committeeRecorded',
  'administrationRecorded',
  'otherBodyRecorded',
  'functionRecorded',
  'nodeRecorded',
  'areaRecorded',
  'relationRecorded',
  'journeyRecorded',
  'reformRecorded',
  'quantityRecorded',
  'figureRecorded',
  'assumptionSetRecorded',
  'considerationRecorded',
  'termRecorded',
  'themeGroupRecorded',
  'themeRecorded',
  'recommendationRecorded',
  'moveRecorded',
  'modelRecorded',
  'milestoneRecorded',
  'readingConditionRecorded',
  'settledReadingRecorded',
  'weightsRecorded',
  'sourceRemoved',
  'committeeRemoved',
  'administrationRemoved',
  'otherBodyRemoved',
  'functionRemoved',
  'nodeRemoved',
  'areaRemoved',
  'relationRemoved',
  'journeyRemoved',
  'reformRemoved',
  'quantityRemoved',
  'figureRemoved',
  'assumptionSetRemoved',
  'considerationRemoved',
  'termRemoved',
  'themeGroupRemoved',
  'themeRemoved',
  'recommendationRemoved',
  'moveRemoved',
  'modelRemoved',
  'milestoneRemoved',
  'readingConditionRemoved',
  'settledReadingRemoved',
  'weightsRemoved',
  'studyDescribed',
  'nodeRenamed',
  'nodePlaced',
  'nodeDivided',
  'nodeTakenOutOfMoves',
  'stepAdded',
  'stepChanged',
  'stepRemoved',
  'stepMoved',
  'ruleMatchesAccepted',
  'modelCopied',
] as const;

/** An event as version 1 stores it: `data` is all of it but its kind. */
interface StoredEvent1 extends Stored {
  readonly v: 1;
  readonly kind: (typeof eventKinds1)[number];
}

/** The kinds of events that version 2 has beside those of version 1, for good. */
const newEventKinds2 = [
  'leftOutChanged',
  'conflictSettled',
  'conflictUnsettled',
  'modelDescribed',
  'noteRecorded',
  'noteRemoved',
] as const;

/** The kinds of commands that version 2 has beside those of version 1, for good. */
const newCommandKinds2 = [
  'moveLeaves',
  'settleConflict',
  'unsettleConflict',
  'describeModel',
  'recordNote',
  'removeNote',
];

/** An event as version 2 stores it. */
export interface StoredEvent2 extends Stored {
  readonly kind: StoredEvent1['kind'] | (typeof newEventKinds2)[number];
}

/**
 * The newest version. What version 1 could say already is still written as
 * version 1: it means the same there, and an older program goes on reading a
 * log that says nothing newer.
 */
export const storedVersion = 2;

export function isEventKind(kind: string): kind is StoredEvent2['kind'] {
  return isEventKind1(kind) || (newEventKinds2 as readonly string[]).includes(kind);
}

/** The version that an event of this kind is written in. */
export function versionOfEvent(kind: StoredEvent2['kind']): number {
  return isEventKind1(kind) ? 1 : 2;
}

/** The version that a command is written in. Version 1 had no name for several together. */
export function versionOfCommand(command: Command): number {
  if (command.kind !== 'together') return newCommandKinds2.includes(command.kind) ? 2 : 1;
  const isNewer = command.name !== undefined || command.commands.some((one) => versionOfCommand(one) > 1);
  return isNewer ? 2 : 1;
}

function isEventKind1(kind: string): kind is StoredEvent1['kind'] {
  return (eventKinds1 as readonly string[]).includes(kind);
}
