import type { Text } from '#figures';
import {
  encodeStudy,
  type RecordDifference,
  type Refusal,
  type Result,
  recordsThatDiffer,
  refused,
  type Study,
} from '#study';
import type { Outcome } from './envelope.ts';
import { fingerprint } from './fingerprint.ts';
import type { NamedVersion } from './ports.ts';
import type { StudyAt } from './readModels.ts';
import { copyStudy } from './studies.ts';
import type { Workbench } from './workbench.ts';

const longestName = 200;

/** A version of a study that is to be given a name. */
export interface NewNamedVersion {
  readonly study: string;
  readonly actor: string;
  /** As it will be listed: "sent 5 March". */
  readonly name: string;
  /** The newest without it. */
  readonly version?: number;
}

/**
 * Gives a version a name, so that it can be found, compared and copied later.
 * The version itself can never change; its fingerprint is kept beside the
 * name. Refused with `nameIsTaken` and `nameIsNoName`, and as reading is.
 */
export async function freezeVersion(
  workbench: Workbench,
  asks: NewNamedVersion,
): Promise<Result<NamedVersion, Refusal>> {
  const { study, actor } = asks;
  if (!workbench.may(actor, 'edit', study)) {
    return refused({ code: 'notAllowed', ids: [study], data: { permission: 'edit' } });
  }
  const name = asks.name.trim();
  if (name === '' || name.length > longestName || /[\p{Cc}\p{Cs}]/u.test(name))
    return refused({ code: 'nameIsNoName', ids: [], data: {} });
  const at = await (asks.version === undefined
    ? workbench.models.open(study)
    : workbench.models.openAt(study, asks.version));
  if (!at.ok) return at;
  const { version } = at.value;
  const named: NamedVersion = {
    id: workbench.ids.next(),
    study,
    name,
    version,
    actor,
    time: workbench.clock.now(),
    fingerprint: fingerprintOf(at.value.study),
  };
  const added = await workbench.log.addNamedVersion(named);
  return added.ok ? { ok: true, value: named } : added;
}

/** The named versions of a study, oldest first. Refused with `studyIsUnknown`. */
export async function listNamedVersions(
  { log }: Workbench,
  study: string,
): Promise<Result<readonly NamedVersion[], Refusal>> {
  if (!(await log.findStudy(study))) return refused({ code: 'studyIsUnknown', ids: [study], data: {} });
  return { ok: true, value: await log.listNamedVersions(study) };
}

/** A named version, by its id or its name. */
export interface WhichVersion {
  readonly study: string;
  readonly named: string;
}

/** A study as it stood at a named version. */
export interface FrozenStudy extends StudyAt {
  readonly named: NamedVersion;
  /** Whether it still folds to what was frozen; `false` means damage, or a program that folds otherwise. */
  readonly isAsFrozen: boolean;
}

/** A study as it stood at a named version. Refused with `namedVersionIsUnknown`, and as reading is. */
export async function openNamedVersion(
  workbench: Workbench,
  which: WhichVersion,
): Promise<Result<FrozenStudy, Refusal>> {
  const all = await listNamedVersions(workbench, which.study);
  if (!all.ok) return all;
  const named =
    all.value.find(({ id }) => id === which.named) ?? all.value.find(({ name }) => name === which.named);
  if (!named) return refused({ code: 'namedVersionIsUnknown', ids: [which.study, which.named], data: {} });
  const at = await workbench.models.openAt(which.study, named.version);
  if (!at.ok) return at;
  const isAsFrozen = fingerprintOf(at.value.study) === named.fingerprint;
  return { ok: true, value: { ...at.value, named, isAsFrozen } };
}

/** What has changed since a named version. */
export interface ComparedWithNow {
  readonly named: NamedVersion;
  readonly now: StudyAt;
  readonly frozen: FrozenStudy;
  readonly differences: readonly RecordDifference[];
}

/** Which records differ between a named version and the study as it stands. Refused as `openNamedVersion` is. */
export async function compareWithNow(
  workbench: Workbench,
  which: WhichVersion,
): Promise<Result<ComparedWithNow, Refusal>> {
  const frozen = await openNamedVersion(workbench, which);
  if (!frozen.ok) return frozen;
  const now = await workbench.models.open(which.study);
  if (!now.ok) return now;
  const differences = recordsThatDiffer(frozen.value.study, now.value.study);
  return {
    ok: true,
    value: { named: frozen.value.named, frozen: frozen.value, now: now.value, differences },
  };
}

/** Begins a new study with what a named version holds; the study itself stays as it is. */
export async function restoreAsCopy(
  workbench: Workbench,
  asks: WhichVersion & {
    readonly commandId: string;
    readonly actor: string;
    readonly name?: Text;
    readonly id?: string;
  },
): Promise<Result<Outcome, Refusal>> {
  const { study, commandId, actor, name, id } = asks;
  const frozen = await openNamedVersion(workbench, asks);
  if (!frozen.ok) return frozen;
  return copyStudy(workbench, {
    study,
    version: frozen.value.version,
    commandId,
    actor,
    ...(name ? { name } : {}),
    ...(id === undefined ? {} : { id }),
  });
}

/** Forgets a name; the version stays in the history. Refused as `openNamedVersion` is. */
export async function forgetNamedVersion(
  workbench: Workbench,
  asks: { readonly study: string; readonly id: string; readonly actor: string },
): Promise<Result<void, Refusal>> {
  const { study, id, actor } = asks;
  if (!workbench.may(actor, 'edit', study)) {
    return refused({ code: 'notAllowed', ids: [study], data: { permission: 'edit' } });
  }
  const removed = await workbench.log.removeNamedVersion(study, id);
  if (!removed.ok) return removed;
  if (!removed.value) return refused({ code: 'namedVersionIsUnknown', ids: [study, id], data: {} });
  return { ok: true, value: undefined };
}

/** The same for studies that are the same in every record and in their order. */
export function fingerprintOf(study: Study): string {
  return fingerprint(encodeStudy(study));
}
