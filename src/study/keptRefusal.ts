/**
 * What stands in the way of reading or changing a study that is kept, apart
 * from what the study itself says: every code with its data.
 */
export interface KeptRefusalData {
  /** The actor may not do this. ids: the study. */
  notAllowed: { readonly permission: string };
  /** ids: the study. */
  studyIsUnknown: Record<never, never>;
  /** ids: the study. */
  studyIsThereAlready: Record<never, never>;
  /** The study has another version than the one asked for; somebody was faster. ids: the study. */
  versionConflict: { readonly expected: number; readonly current: number };
  /** A command id is 1 to 200 of the visible ASCII characters. */
  commandIdIsMalformed: Record<never, never>;
  /** The command id has been used, for something else or by somebody else. ids: the command id. */
  commandIdUsedForAnother: Record<never, never>;
  /** The first entry makes the study; there is no study without it. ids: the study. */
  studyBeginsWithIt: Record<never, never>;
  /** A version that the study has not reached, or no number of a version. ids: the study. */
  versionIsUnknown: { readonly version: number; readonly current: number };
  /** ids: the study and the named version. */
  namedVersionIsUnknown: Record<never, never>;
  /** Another version of the study has the name already. ids: the study and that version's id. */
  nameIsTaken: { readonly name: string };
  /** A name of nothing but blanks, longer than 200 characters, or with control characters. */
  nameIsNoName: Record<never, never>;
  /** The disk is full: nothing was recorded. Reading goes on; writing too, once there is room. */
  storageIsFull: Record<never, never>;
  /** The disk has failed while writing: nothing more is recorded until the data folder is opened anew. */
  storageHasFailed: { readonly because: string };
  /** Another process holds the data for too long. */
  storageIsBusy: Record<never, never>;
  /** The data can be read but not written. */
  storageIsReadOnly: Record<never, never>;
  /** The folder or file is not there, or access to it is denied. */
  storageCannotBeOpened: { readonly file: string; readonly because: string };
  /** The file is none of Ressort's. ids: none. */
  storageIsNotOurs: { readonly file: string };
  /** The file is damaged. */
  storageIsDamaged: { readonly file: string; readonly because: string };
  /** The folder has data already, which restoring would replace. */
  storageIsThereAlready: { readonly file: string };
  /** A stored entry cannot be read. ids: the study. */
  entryIsDamaged: { readonly version: number; readonly because: string };
}

/** Every code of a refusal of what is kept. */
export type KeptRefusalCode = keyof KeptRefusalData;

export const keptRefusalCodes = {
  notAllowed: 0,
  studyIsUnknown: 0,
  studyIsThereAlready: 0,
  versionConflict: 0,
  commandIdIsMalformed: 0,
  commandIdUsedForAnother: 0,
  studyBeginsWithIt: 0,
  versionIsUnknown: 0,
  namedVersionIsUnknown: 0,
  nameIsTaken: 0,
  nameIsNoName: 0,
  storageIsFull: 0,
  storageHasFailed: 0,
  storageIsBusy: 0,
  storageIsReadOnly: 0,
  storageCannotBeOpened: 0,
  storageIsNotOurs: 0,
  storageIsDamaged: 0,
  storageIsThereAlready: 0,
  entryIsDamaged: 0,
} satisfies Record<KeptRefusalCode, 0>;

/** What may be wrong with how studies are kept. */
export type KeptFaultCode =
  /** The file itself is damaged. */
  | 'fileIsBroken'
  /** Something is kept for a study that is not there. */
  | 'rowBelongsNowhere'
  /** An entry is missing. */
  | 'entryIsMissing'
  /** The study's last entry is not the one that it should end with. */
  | 'endsElsewhere'
  /** The command of an entry is not remembered, and could be done twice. */
  | 'commandIsForgotten'
  /** An entry cannot be read or folded. */
  | 'entryIsUnreadable'
  /** A snapshot is not what its entries fold to. */
  | 'snapshotDiffers'
  /** A named version is not what was frozen. */
  | 'namedVersionDiffers';

/** Something wrong with how studies are kept, found by looking through all of it. */
export interface KeptFault {
  readonly code: KeptFaultCode;
  readonly study?: string;
  /** The entry that it was found at. */
  readonly version?: number;
  /** A name, or what the machinery says; not translated. */
  readonly detail?: string;
}
