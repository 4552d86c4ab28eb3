import type { NotFound, Sentence } from './sentence.ts';

/** The kinds of no that the API gives. */
export type ApiKind =
  | 'malformed'
  | 'notAllowed'
  | 'notFound'
  | 'conflict'
  | 'tooLarge'
  | 'unsupported'
  | 'misdirected'
  | 'refused'
  | 'tooMany'
  | 'broken'
  | 'unavailable'
  | 'full';

/** Every code with which a request to the API may be stopped before the study is asked, and what it says. */
export interface ApiErrorData {
  readonly routeUnknown: { readonly method: string; readonly path: string };
  readonly parameterMissing: { readonly name: string };
  readonly parameterUnknown: NotFound;
  readonly parameterIsNoNumber: { readonly name: string; readonly given: string };
  readonly parameterGivenTooOften: { readonly name: string; readonly limit: number; readonly given: number };
  readonly bodyIsMissing: Record<never, never>;
  readonly bodyIsNotUtf8: Record<never, never>;
  /** `given`: empty where the request says no type. */
  readonly contentTypeNotAllowed: { readonly given: string };
  readonly bodyIsTooLarge: { readonly limitBytes: number };
  readonly requestIsMalformed: Record<never, never>;
  /** A name that is not this server's: a page that was led here by its own name server. */
  readonly hostNotAllowed: { readonly host: string };
  /** Another site's page asks. */
  readonly originNotAllowed: { readonly origin: string };
  readonly tooManyRequests: { readonly seconds: number };
  readonly tooManyListeners: { readonly limit: number };
  readonly tookTooLong: { readonly seconds: number };
  readonly isStopping: Record<never, never>;
  readonly screensAreNotBuilt: Record<never, never>;
  /** A bug in the server. `reference` finds it in what the server writes to its terminal. */
  readonly serverFailed: { readonly reference: string };
}

export type ApiErrorCode = keyof ApiErrorData;

/** A sentence for every code with which a request to the API may be stopped. */
export type ApiErrorSentences = {
  readonly [Code in ApiErrorCode]: (data: ApiErrorData[Code]) => Sentence;
};
