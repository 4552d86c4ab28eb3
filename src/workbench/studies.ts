import type { Text } from '#figures';
import { idPattern } from '#organisation';
import {
  type Command,
  decide,
  type Entry,
  emptyStudy,
  encodeEntry,
  fold,
  type Refusal,
  type Result,
  recordingCommands,
  refused,
  type SingleCommand,
} from '#study';
import { askedBy, firstOutcome, isCommandId } from './dispatch.ts';
import type { Outcome } from './envelope.ts';
import { indicators } from './indicators.ts';
import type { StudyListing } from './ports.ts';
import type { Workbench } from './workbench.ts';

/** A study that is to begin. */
export interface NewStudy {
  /** Sent twice, it makes one study. */
  readonly commandId: string;
  /** Pseudonymous id of who asks. */
  readonly actor: string;
  /** What to record in it, together: of a study file, or of a copy. */
  readonly commands: readonly SingleCommand[];
  /**
   * Its id. Without it the id in its description, followed by a number where
   * there is a study of that id already.
   */
  readonly id?: string;
  readonly copyOf?: StudyListing['copyOf'];
}

/** How many studies may share an id in their descriptions before we stop counting. */
const mostOfOneId = 1000;

/**
 * Begins a study with one entry that records all its content. Refused for
 * every rule that the content breaks, and with `studyIsThereAlready` where the
 * id was asked for and is taken. Cost: as deciding and writing all its records.
 */
export async function createStudy(workbench: Workbench, asks: NewStudy): Promise<Result<Outcome, Refusal>> {
  if (!isCommandId(asks.commandId)) return refused({ code: 'commandIdIsMalformed', ids: [], data: {} });
  if (asks.id !== undefined && !idPattern.test(asks.id)) {
    return refused({ code: 'idIsMalformed', ids: [asks.id], place: 'id', data: {} });
  }
  const command: Command = { kind: 'together', commands: asks.commands };
  const decided = decide(emptyStudy, command, { indicators });
  if (!decided.ok) return decided;
  const { description } = fold(decided.value);
  const asked = askedBy(asks.actor, { kind: 'command', command });
  for (let nth = 1; nth <= mostOfOneId; nth += 1) {
    const study = asks.id ?? (nth === 1 ? description.id : `${description.id}-${nth}`);
    if (!workbench.may(asks.actor, 'edit', study)) {
      return refused({ code: 'notAllowed', ids: [study], data: { permission: 'edit' } });
    }
    const begun = await workbench.turns.take(study, async () => {
      const first = await firstOutcome(workbench, study, asks.commandId, asked);
      if (first) return first;
      const { commandId, actor, copyOf } = asks;
      const entry: Entry = {
        kind: 'command',
        version: 1,
        commandId,
        actor,
        time: workbench.clock.now(),
        command,
        events: decided.value,
      };
      const appended = await workbench.log.append({
        study,
        entry: encodeEntry(entry),
        asked,
        name: description.name,
        ...(copyOf ? { copyOf } : {}),
      });
      if (appended.ok) return { ok: true as const, value: { study, commandId, version: 1, entry } };
      const isThere = appended.refusals.some(({ code }) => code === 'versionConflict');
      return isThere ? undefined : appended;
    });
    if (begun) return begun;
    if (asks.id !== undefined) return refused({ code: 'studyIsThereAlready', ids: [study], data: {} });
  }
  return refused({ code: 'studyIsThereAlready', ids: [description.id], data: {} });
}

/** A copy that is to be made of a study. */
export interface NewCopy {
  readonly commandId: string;
  readonly actor: string;
  readonly study: string;
  /** The version to copy; the newest without it. */
  readonly version?: number;
  /** The copy's name; the study's own without it. */
  readonly name?: Text;
  /** The copy's id; without it the study's, followed by a number. */
  readonly id?: string;
}

/**
 * Begins a study with what another holds, or held at a version. Its history
 * begins anew; the listing says where it is from. Refused as `createStudy`
 * and reading are.
 */
export async function copyStudy(workbench: Workbench, asks: NewCopy): Promise<Result<Outcome, Refusal>> {
  const { commandId, actor } = asks;
  const original =
    asks.version === undefined
      ? await workbench.models.open(asks.study)
      : await workbench.models.openAt(asks.study, asks.version);
  if (!original.ok) return original;
  const { study, version } = original.value;
  const description = {
    ...study.description,
    id: asks.id ?? study.description.id,
    name: asks.name ?? study.description.name,
  };
  return createStudy(workbench, {
    commandId,
    actor,
    commands: recordingCommands(study, description),
    copyOf: { study: asks.study, version },
    ...(asks.id === undefined ? {} : { id: asks.id }),
  });
}

/** All studies, by id. */
export function listStudies({ log }: Workbench): Promise<readonly StudyListing[]> {
  return log.listStudies();
}

/** Removes a study with all that belongs to it, beyond recovery. Refused with `studyIsUnknown`. */
export async function eraseStudy(
  workbench: Workbench,
  asks: { readonly study: string; readonly actor: string },
): Promise<Result<void, Refusal>> {
  const { study, actor } = asks;
  if (!workbench.may(actor, 'edit', study)) {
    return refused({ code: 'notAllowed', ids: [study], data: { permission: 'edit' } });
  }
  return workbench.turns.take(study, async () => {
    const erased = await workbench.log.eraseStudy(study);
    if (!erased.ok) return erased;
    workbench.models.forget(study);
    if (!erased.value) return refused({ code: 'studyIsUnknown', ids: [study], data: {} });
    return { ok: true, value: undefined };
  });
}
