import type { Language } from '#figures';
import { type Command, decide, type Study } from '#study';
import { tellRefusal } from '#wording';
import type { FieldError } from '../../parts/EditSheet.tsx';

/** Everything that the study's rules would refuse a command for, by the field where it stands; one message per field. For commands that name no indicators, which are not known here. */
export function refusalsAsErrors(
  study: Study,
  command: Command,
  language: Language,
  fieldOf: (place: string) => string,
): readonly FieldError[] {
  const decided = decide(study, command);
  if (decided.ok) return [];
  return joined(
    decided.refusals.map((refusal) => ({
      field: fieldOf('place' in refusal ? refusal.place : ''),
      message: tellRefusal(refusal, language).message,
    })),
  );
}

/** Several things wrong with one field become one message. */
export function joined(errors: readonly FieldError[]): readonly FieldError[] {
  const byField = new Map<string, string>();
  for (const { field, message } of errors) {
    const before = byField.get(field);
    byField.set(field, before === undefined ? message : `${before} ${message}`);
  }
  return [...byField].map(([field, message]) => ({ field, message }));
}
