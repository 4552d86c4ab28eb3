import type { Refusal } from '#study';

/** One thing that is wrong with what was sent, worded by the server. */
export interface Fault {
  /** Where in the content. */
  readonly place: string | null;
  readonly message: string;
  readonly next: string;
}

/** What went wrong, as the server words it; `status` 0 where there was no answer. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly next: string | undefined;
  /** Why the study says no, where it was that. */
  readonly refusals: readonly Refusal[];
  /** All that is wrong with what was sent, where it may be several things. */
  readonly faults: readonly Fault[];

  constructor(
    status: number,
    title: string,
    next?: string,
    refusals: readonly Refusal[] = [],
    faults: readonly Fault[] = [],
  ) {
    super(title);
    this.status = status;
    this.next = next;
    this.refusals = refusals;
    this.faults = faults;
  }
}

/** How something is asked of the server: reading where nothing is said. */
export interface Asked {
  readonly method?: 'POST' | 'DELETE';
  /** What is sent as JSON. */
  readonly body?: unknown;
  /** A file that is sent as it is, and is JSON if it is what it should be. */
  readonly file?: Blob;
}

/** Asks the server that the page came from, in a language, for JSON; `null` where the answer has no content. Rejects with an `ApiProblem`, also when nothing is said within so many milliseconds. */
export function asking(
  language: () => string,
  within?: number,
): (path: string, asked?: Asked) => Promise<unknown> {
  return async (path, { method, body, file } = {}) => {
    const content = file ?? (body === undefined ? undefined : JSON.stringify(body));
    let response: Response;
    try {
      response = await fetch(path, {
        method: method ?? (content === undefined ? 'GET' : 'POST'),
        headers: {
          'accept-language': language(),
          ...(content === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(content === undefined ? {} : { body: content }),
        ...(within === undefined ? {} : { signal: AbortSignal.timeout(within) }),
      });
    } catch (cause) {
      throw Object.assign(new ApiProblem(0, ''), { cause });
    }
    if (response.status === 204) return null;
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok || answer === undefined) throw problemIn(response.status, answer);
    return answer;
  };
}

interface ProblemBody {
  readonly title?: unknown;
  readonly detail?: unknown;
  readonly next?: unknown;
  readonly code?: unknown;
  readonly problems?: readonly (Fault & {
    readonly code: string;
    readonly ids?: unknown;
    readonly data?: unknown;
  })[];
}

function problemIn(status: number, answer: unknown): ApiProblem {
  const { detail, title, next, problems = [] } = (answer ?? {}) as ProblemBody;
  const refusals = problems.filter(({ ids, data }) => Array.isArray(ids) && typeof data === 'object');
  return new ApiProblem(
    status,
    [detail, title].find((text) => typeof text === 'string') ?? '',
    typeof next === 'string' ? next : undefined,
    // The server sends refusals of the same program; that the code goes with its data is not said twice.
    refusals.map(({ code, ids, data }) => ({ code, ids, data })) as unknown as readonly Refusal[],
    problems.map(({ place, message, next: then }) => ({ place, message, next: then })),
  );
}
