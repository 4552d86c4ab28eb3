import type { Text } from '#figures';
import { decodeStudy, type StoredStudy, type Study } from '#study';

/** A study as the list of studies names it. */
export interface StudyListed {
  readonly id: string;
  readonly name: Text;
  readonly version: number;
  /** ISO 8601. */
  readonly changed: string;
}

/** A study at one version. */
export interface Snapshot {
  readonly id: string;
  readonly version: number;
  readonly study: Study;
  /** As it came, for the worker. */
  readonly stored: StoredStudy;
}

/** What the browser asks the server for; the gallery and tests give their own. */
export interface StudyApi {
  readonly list: () => Promise<readonly StudyListed[]>;
  /** Rejects with `ApiProblem`. */
  readonly snapshot: (id: string) => Promise<Snapshot>;
  /** Tells of newer versions and of the connection's coming and going, until the function given back is called. */
  readonly follow: (
    id: string,
    listener: { readonly version: (version: number) => void; readonly connected: (yes: boolean) => void },
  ) => () => void;
}

/** What went wrong, as the server words it; `status` 0 where there was no answer. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly next: string | undefined;

  constructor(status: number, title: string, next?: string) {
    super(title);
    this.status = status;
    this.next = next;
  }
}

/** The API of the server that the page came from. */
export function httpStudyApi(language: () => string): StudyApi {
  const get = async (path: string): Promise<unknown> => {
    let response: Response;
    try {
      response = await fetch(path, { headers: { 'accept-language': language() } });
    } catch (cause) {
      throw Object.assign(new ApiProblem(0, ''), { cause });
    }
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok || body === undefined) {
      const problem = (body ?? {}) as { title?: unknown; detail?: unknown; next?: unknown };
      throw new ApiProblem(
        response.status,
        [problem.detail, problem.title].find((text) => typeof text === 'string') ?? '',
        typeof problem.next === 'string' ? problem.next : undefined,
      );
    }
    return body;
  };
  return {
    list: async () => ((await get('/api/studies')) as { studies: readonly StudyListed[] }).studies,
    snapshot: async (id) => {
      const path = `/api/studies/${encodeURIComponent(id)}/snapshot`;
      const { version, study } = (await get(path)) as { version: number; study: StoredStudy };
      return { id, version, study: decodeStudy(study), stored: study };
    },
    follow: (id, listener) => {
      const events = new EventSource(`/api/studies/${encodeURIComponent(id)}/changes`);
      events.onopen = () => listener.connected(true);
      events.onerror = () => listener.connected(false);
      events.onmessage = (event: MessageEvent<string>) => {
        const { version } = JSON.parse(event.data) as { version?: unknown };
        if (typeof version === 'number') listener.version(version);
      };
      return () => events.close();
    },
  };
}
