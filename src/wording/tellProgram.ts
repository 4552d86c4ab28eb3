import type { Language } from '#figures';
import type { ApiErrorCode, ApiErrorData } from './apiSentence.ts';
import { programCatalogueOf } from './programCatalogue.ts';
import type { ErrorCode, ErrorData, Sentence } from './sentence.ts';

// Each catalogue has one function per code, made for exactly that code's data;
// that the code picked it is what TypeScript cannot follow.
type Telling<Told> = (told: Told) => Sentence;

/** What stopped a request, and what to do now. */
export function tellError<Code extends ErrorCode>(
  code: Code,
  data: ErrorData[Code],
  language: Language,
): Sentence {
  return (programCatalogueOf(language).errors[code] as Telling<ErrorData[Code]>)(data);
}

/** What stopped a request to the API before the study was asked, and what to do now. */
export function tellApiError<Code extends ApiErrorCode>(
  code: Code,
  data: ApiErrorData[Code],
  language: Language,
): Sentence {
  return (programCatalogueOf(language).apiErrors[code] as Telling<ApiErrorData[Code]>)(data);
}
