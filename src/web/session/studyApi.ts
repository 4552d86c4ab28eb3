import { decodeStudy, type StoredEntry, type StoredStudy, type Study, type StudyDelta } from '#study';
import type { ToSend } from '../worker/keeping.ts';
import { asking } from './asking.ts';

/** A study as it stands on the screen: what is kept, and own changes on top. */
export interface Snapshot {
  readonly id: string;
  /** The newest version that it rests on. */
  readonly version: number;
  /** Tells this state of the study from every other that this page shows. */
  readonly key: string;
  readonly study: Study;
  /** What leads here from another state, for those who have that. */
  readonly from?: { readonly key: string; readonly delta: StudyDelta };
}

/** A study as the server gives it. */
export interface Fetched {
  readonly version: number;
  /** ISO 8601: when it was begun; tells it from an erased one of the same id. */
  readonly created: string;
  /** ISO 8601: when it was last changed. */
  readonly changed: string;
  /** The pseudonymous id under which the reader changes it. */
  readonly actor: string;
  readonly study: Study;
}

/** What the browser asks the server for; the gallery and tests give their own. All reject with an `ApiProblem`. */
export interface StudyApi {
  readonly snapshot: (id: string) => Promise<Fetched>;
  /** Entries with versions above `after`, at most `limit`. */
  readonly entries: (
    id: string,
    after: number,
    limit: number,
  ) => Promise<{ readonly version: number; readonly entries: readonly StoredEntry[] }>;
  /** Asks the server to keep a change; the same command id is done once. */
  readonly send: (
    id: string,
    asks: ToSend,
  ) => Promise<{ readonly version: number; readonly entry: StoredEntry | null }>;
  /** Tells of newer versions and of the connection's coming and going, until the function given back is called. */
  readonly follow: (
    id: string,
    listener: { readonly version: (version: number) => void; readonly connected: (yes: boolean) => void },
  ) => () => void;
}

// Milliseconds after which a server that says nothing is taken to be away.
const answerWithin = 20_000;

/** The API of the server that the page came from. */
export function httpStudyApi(language: () => string): StudyApi {
  const asked = asking(language, answerWithin);
  const of = (id: string): string => `/api/studies/${encodeURIComponent(id)}`;
  return {
    snapshot: async (id) => {
      const answer = (await asked(`${of(id)}/snapshot`)) as Omit<Fetched, 'study'> & { study: StoredStudy };
      const { version, created, changed, actor, study } = answer;
      return { version, created, changed, actor, study: decodeStudy(study) };
    },
    entries: async (id, after, limit) =>
      (await asked(`${of(id)}/entries?after=${after}&limit=${limit}`)) as {
        version: number;
        entries: readonly StoredEntry[];
      },
    send: async (id, { kind, ...body }) =>
      (await asked(`${of(id)}/${kind === 'command' ? 'commands' : kind}`, { body })) as {
        version: number;
        entry: StoredEntry | null;
      },
    follow: (id, listener) => {
      const events = new EventSource(`${of(id)}/changes`);
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
