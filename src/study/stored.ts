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
export interface StoredEvent1 extends Stored {
  readonly v: 1;
  readonly kind: (typeof eventKinds1)[number];
}

/** The version that is written today. */
export const storedVersion = 1;

export function isEventKind1(kind: string): kind is StoredEvent1['kind'] {
  return (eventKinds1 as readonly string[]).includes(kind);
}
