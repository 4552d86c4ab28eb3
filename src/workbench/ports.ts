import type { Text } from '#figures';
import type { KeptFault, Permission, Refusal, Result, StoredEntry, StoredStudy } from '#study';

/** The time, for show: order is by version alone. */
export interface Clock {
  /** ISO 8601 with milliseconds, UTC. */
  now(): string;
}

/** New ids that nobody else makes. */
export interface Ids {
  next(): string;
}

/** Whether an actor may do something with a study. */
export type May = (actor: string, permission: Permission, study: string) => boolean;

/** A study as the list of studies shows it. */
export interface StudyListing {
  readonly id: string;
  readonly name: Text;
  /** Number of its last entry. */
  readonly version: number;
  /** ISO 8601 times of its first and last entries. */
  readonly created: string;
  readonly changed: string;
  /** Where it was copied from. */
  readonly copyOf?: { readonly study: string; readonly version: number };
}

/** An accepted command: who sent it, what was asked, and what came of it. */
export interface RememberedCommand {
  readonly commandId: string;
  /** A fingerprint of the actor and of all that was asked. */
  readonly asked: string;
  /** The version that the study had afterwards. */
  readonly version: number;
  /** Whether the entry with that version is its; else it changed nothing. */
  readonly changed: boolean;
}

/** One entry to append. */
export interface Append {
  readonly study: string;
  /** Its `version` is the one expected plus one; version 1 begins the study. */
  readonly entry: StoredEntry;
  readonly asked: string;
  /** The study's name with this entry. */
  readonly name: Text;
  readonly copyOf?: StudyListing['copyOf'];
}

/** A state of a study that is kept so that opening need not fold it all. */
export interface StoredSnapshot {
  readonly version: number;
  /** `foldVersion` of the program that made it. */
  readonly fold: string;
  readonly state: StoredStudy;
}

/** A version that somebody gave a name: "sent 5 March". */
export interface NamedVersion {
  readonly id: string;
  readonly study: string;
  readonly name: string;
  readonly version: number;
  /** Pseudonymous id of who named it, and when (ISO 8601). */
  readonly actor: string;
  readonly time: string;
  /** A fingerprint of the study at that version, so that it can be shown to be what was sent. */
  readonly fingerprint: string;
}

/** An entry that withdraws or restores others. */
export interface StoredMarking {
  readonly version: number;
  readonly kind: 'withdrawn' | 'restored';
  readonly versions: readonly number[];
}

/** A stored entry that is no entry, thrown by `read`. */
export class EntryIsDamaged extends Error {
  override readonly name = 'EntryIsDamaged';
  readonly version: number;

  constructor(version: number, because: string) {
    super(because);
    this.version = version;
  }
}

/**
 * Where studies last: their entries, and beside them what may be made again
 * from these (snapshots) or belongs to them (named versions, commands
 * remembered, names of actors).
 *
 * What only reads throws when the machinery is broken. What writes answers
 * with a refusal when the disk is full, has failed, is busy or read-only; it
 * has then changed nothing. Once a write has answered yes, it survives a
 * pulled plug, where the implementation lasts at all.
 */
export interface EventLog {
  /** All studies, by id. */
  listStudies(): Promise<readonly StudyListing[]>;
  findStudy(study: string): Promise<StudyListing | undefined>;

  /**
   * Entries with versions above `after` and up to `upTo`, in order; none for
   * an unknown study. Throws `EntryIsDamaged` for the first that is no JSON.
   */
  read(
    study: string,
    range: { readonly after: number; readonly upTo: number },
  ): Promise<readonly StoredEntry[]>;
  /** All entries that withdraw or restore others, in order. */
  readMarkings(study: string): Promise<readonly StoredMarking[]>;
  /**
   * Appends an entry, remembers its command and brings the listing up to date,
   * all or nothing. Refused with `versionConflict` unless the entry's version
   * is the study's next (so exactly one of many competing writers wins), with
   * `studyIsUnknown` where there is no study and the version is not 1, and
   * with `commandIdUsedForAnother` when the study remembers the command id.
   */
  append(append: Append): Promise<Result<void, Refusal>>;

  /** What became of a command of a study. */
  findCommand(study: string, commandId: string): Promise<RememberedCommand | undefined>;
  /** Remembers a command that changed nothing. Refused as `append` is. */
  rememberUnchanged(
    study: string,
    command: Omit<RememberedCommand, 'changed'>,
  ): Promise<Result<void, Refusal>>;

  /** Removes a study with all that belongs to it, beyond recovery. `false`: there was none. */
  eraseStudy(study: string): Promise<Result<boolean, Refusal>>;

  /** The newest snapshot of that fold, at or before a version. */
  readSnapshot(
    study: string,
    at: { readonly fold: string; readonly upTo: number },
  ): Promise<StoredSnapshot | undefined>;
  /**
   * Keeps a snapshot beside the newest others; the oldest go, except those at
   * named versions. May do nothing: a snapshot is never needed.
   */
  keepSnapshot(study: string, snapshot: StoredSnapshot): Promise<void>;

  /** The named versions of a study, oldest first. */
  listNamedVersions(study: string): Promise<readonly NamedVersion[]>;
  /** Refused with `nameIsTaken` when the study has the name, and with `studyIsUnknown`. */
  addNamedVersion(version: NamedVersion): Promise<Result<void, Refusal>>;
  /** Forgets the name, not the version. `false`: there was none. */
  removeNamedVersion(study: string, id: string): Promise<Result<boolean, Refusal>>;

  /** The name of a person, by pseudonymous id; `undefined` when it was never told or is erased. */
  actorName(actor: string): Promise<string | undefined>;
  /** Tells the name of a person, or erases it (`undefined`) beyond recovery. */
  nameActor(actor: string, name: string | undefined): Promise<Result<void, Refusal>>;

  /** Everything wrong with how the log is kept, the worst first; empty when all is well. Reads all of it. */
  findFaults(): Promise<readonly KeptFault[]>;

  /** Lets go of files. Nothing may be asked afterwards. */
  close(): void;
}

/** All that the workbench needs of the world. */
export interface Ports {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly may: May;
}
