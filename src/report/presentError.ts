import type { Language } from '#figures';
import { type ErrorCode, type ErrorData, tellError } from '#wording';

/** `ressort.error/1`. */
export interface ErrorJson {
  readonly schema: 'ressort.error/1';
  readonly code: ErrorCode;
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
