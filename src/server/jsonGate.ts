import { type Json, parseJson } from '#reading/studyFile/parseJson';
import { PlacesInFile } from '#reading/studyFile/places';
import { apiError, problemsFound } from './apiError.ts';

/** Most bytes of a request's content, where a route says nothing else. */
export const mostBytes = 1024 * 1024;

/**
 * Content as text. Throws an `ApiError` where it is none: what is not UTF-8
 * would be read as something else than was written.
 */
export function textOf(body: Buffer): string {
  if (body.length === 0) throw apiError('bodyIsMissing', {});
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch (cause) {
    throw apiError('bodyIsNotUtf8', {}, null, cause);
  }
}

/**
 * Content as JSON, through the gate that study files pass: throws an
 * `ApiError` with all problems where something would be lost or could reach
 * into the program (fields given twice, `__proto__`, 1e400, half characters,
 * deep nesting).
 */
export function jsonOf(text: string): Json {
  const parsed = parseJson(text);
  if (parsed.value === undefined || parsed.problems.length > 0) {
    const places = new PlacesInFile(text, null, parsed.places);
    throw problemsFound(
      parsed.problems.map(({ at, ...problem }) => ({ ...problem, ...places.ofOffset(at) })),
    );
  }
  return parsed.value;
}
