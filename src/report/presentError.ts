import type { Language } from '#figures';
import type { Refusal } from '#study';
import { type ErrorCode, type ErrorData, tellError, tellRefusal } from '#wording';

/** `ressort.error/1`. */
export interface ErrorJson {
  readonly schema: 'ressort.error/1';
  readonly code: ErrorCode | Refusal['code'];
  readonly message: string;
  /** The file, option or argument that it is about; `null` where there is none. */
  readonly place: string | null;
  readonly next: string;
}

/** What stopped a request. */
export function presentError<Code extends ErrorCode>(
  code: Code,
  data: ErrorData[Code],
  place: string | null,
  language: Language,
): ErrorJson {
  const { message, next } = tellError(code, data, language);
  return { schema: 'ressort.error/1', code, message, place, next };
}

/** What refused a request; its place is that in the study, where it has one. */
export function presentRefusal(refusal: Refusal, language: Language): ErrorJson {
  const { message, next } = tellRefusal(refusal, language);
  const place = 'place' in refusal ? refusal.place : null;
  return { schema: 'ressort.error/1', code: refusal.code, message, place, next };
}
