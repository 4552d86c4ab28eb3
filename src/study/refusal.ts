import { type KeptRefusalData, keptRefusalCodes } from './keptRefusal.ts';
import type { StudyProblem } from './problem.ts';
import type { SectionName } from './sections.ts';

/** An entry of the log, as a refusal names it. */
export interface EntryNamed {
  readonly version: number;
  readonly commandId: string;
  /** Pseudonymous id of who made it. */
  readonly actor: string;
}

/**
 * Every code of a refusal that is not a rule of the study itself, with what
 * it says beside the ids.
 */
export interface RefusalData extends KeptRefusalData {
  /** To be added as new, but there. ids: it. */
  alreadyThere: { readonly section: SectionName | 'steps' };
  /** To be changed or removed, but not there. ids: it. */
  notThere: { readonly section: SectionName | 'steps' };
  /** To be removed (or a variant, made administration and the like inside it), while others refer to it. ids: it. `by`: who refers, and where. */
  stillReferredTo: { readonly by: readonly { readonly id: string; readonly place: string }[] };
  /** A node is to be removed while steps of models move leaves of it; asks for `evenIfMoved`. ids: the node. */
  nodeIsMovedByModels: {
    readonly by: readonly { readonly model: string; readonly steps: readonly string[] }[];
  };
  /** The rest cannot be removed while other parts stand beside it. ids: the node. */
  nodeIsTheRest: Record<never, never>;
  /** A divided task none of whose parts is the rest, so that nothing can be taken out of it. ids: the node. */
  nodeHasNoRest: Record<never, never>;
  /** Pointed at the new part, but does not touch the divided task. ids: the relation or journey. */
  doesNotTouchTheNode: { readonly node: string };
  /** A step of the model's own has no variant. ids: the step. */
  stepIsTheModelsOwn: Record<never, never>;
  /** Only leaves have a home, and this node has parts. ids: the node. */
  nodeIsDivided: Record<never, never>;
  /** The model as applied has no such administration, though the study has one. ids: it. */
  administrationIsNotInModel: { readonly model: string };
  /** The organisation as it is has no steps to change. ids: `today`. */
  todayStays: Record<never, never>;
  /** A step without a rule has nothing to accept. ids: the step. */
  stepHasNoRule: Record<never, never>;
  /** The actor has no entry left to undo. */
  nothingToUndo: Record<never, never>;
  /** The actor has undone nothing since their last change. */
  nothingToRedo: Record<never, never>;
  /** The log has no such entry with a command. */
  entryIsUnknown: { readonly version: number };
  entryIsWithdrawn: { readonly version: number };
  entryIsNotWithdrawn: { readonly version: number };
  /** Later entries would be refused without this; withdraw them together. */
  laterEntriesRestOnIt: { readonly entries: readonly EntryNamed[] };
  /** An entry cannot come back, because it would be refused as the study is now, or later entries would be. */
  entryNoLongerFits: { readonly version: number; readonly because: readonly Refusal[] };
  /** A stored entry was written by a newer version of the program. */
  storedByNewerProgram: { readonly found: number; readonly newest: number };
  /** A stored entry is of a kind that its version does not have: the log is damaged. */
  storedKindIsUnknown: { readonly kind: string };
}

/** A refusal that is not a rule of the study. */
export type CommandRefusal = {
  readonly [Code in keyof RefusalData]: {
    readonly code: Code;
    /** Ids of what is concerned, as the code says. */
    readonly ids: readonly string[];
    readonly data: RefusalData[Code];
  };
}[keyof RefusalData];

/** An expected no: codes and ids, never prose. A problem here is a rule that the study would break. */
export type Refusal = CommandRefusal | StudyProblem;

export type RefusalCode = CommandRefusal['code'];

/** Every code that is not a rule of the study. */
export const refusalCodes: readonly RefusalCode[] = Object.keys({
  alreadyThere: 0,
  notThere: 0,
  stillReferredTo: 0,
  nodeIsMovedByModels: 0,
  nodeIsTheRest: 0,
  nodeHasNoRest: 0,
  doesNotTouchTheNode: 0,
  stepIsTheModelsOwn: 0,
  nodeIsDivided: 0,
  administrationIsNotInModel: 0,
  todayStays: 0,
  stepHasNoRule: 0,
  nothingToUndo: 0,
  nothingToRedo: 0,
  entryIsUnknown: 0,
  entryIsWithdrawn: 0,
  entryIsNotWithdrawn: 0,
  laterEntriesRestOnIt: 0,
  entryNoLongerFits: 0,
  storedByNewerProgram: 0,
  storedKindIsUnknown: 0,
  ...keptRefusalCodes,
} satisfies Record<RefusalCode, 0>) as RefusalCode[];
