import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { decide, type Entry, encodeEntry, foldLog, restore, type Study, withdraw } from '#study';
import { routerOf } from '#web/router.tsx';
import { ApiProblem } from '#web/session/asking.ts';
import { ServicesProvider } from '#web/session/services.ts';
import type { ShelfApi } from '#web/session/shelfApi.ts';
import type { StudyApi } from '#web/session/studyApi.ts';
import type { Keeper } from '#web/session/studySession.ts';
import { keeping } from '#web/worker/keeping.ts';
import { numbersHere } from '#web/worker/numbers.ts';
import type { Writer } from '#web/worker/writer.ts';
import { written } from '#web/worker/writing.ts';

/** One state of one part or screen: a name to find it by, and what it looks like. */
export interface GalleryState {
  /** Part, then state: "RangeTrack: a value beside a range". */
  readonly name: string;
  readonly show: () => ReactNode;
}

const actor = 'reader';
const changed = '2026-11-24T09:00:00.000Z';
const outbox = { waiting: () => [], put: () => undefined, drop: () => undefined };

/** Writes in the page itself. */
const writer: Writer = { write: async (ask) => written(ask) };

/** Keeps the study in the page itself. */
function keeper(): Keeper {
  const keep = keeping();
  return async (asked) => keep(asked);
}

const noChanges: StudyApi['follow'] = () => () => undefined;

/** An API that holds these studies and nothing else; it keeps what is asked of it as long as the page lasts. */
export function apiOf(...studies: readonly Study[]): StudyApi {
  const logs = new Map<string, Entry[]>();
  const open = (id: string): { readonly base: Study; readonly log: Entry[] } => {
    const base = studies.find(({ description }) => description.id === id);
    if (!base) throw new ApiProblem(404, 'Der er ingen analyse med det navn.', 'Gå til forsiden.');
    const log = logs.get(id) ?? [];
    logs.set(id, log);
    return { base, log };
  };
  return {
    snapshot: async (id) => {
      const { base, log } = open(id);
      return { version: 1 + log.length, created: changed, changed, actor, study: foldLog(log, base) };
    },
    entries: async (id, after) => {
      const { log } = open(id);
      const entries = log.filter(({ version }) => version > after).map(encodeEntry);
      return { version: 1 + log.length, entries };
    },
    send: async (id, asks) => {
      const { base, log } = open(id);
      const head = { version: 2 + log.length, commandId: asks.commandId, actor, time: changed };
      if (asks.kind === 'command') {
        const { command } = asks;
        const decided = decide(foldLog(log, base), command);
        if (!decided.ok) throw new ApiProblem(409, '', undefined, decided.refusals);
        log.push({ ...head, kind: 'command', command, events: decided.value });
      } else {
        const marked = (asks.kind === 'withdraw' ? withdraw : restore)(log, asks.versions, base);
        if (!marked.ok) throw new ApiProblem(409, '', undefined, marked.refusals);
        log.push({ ...head, ...marked.value });
      }
      const entry = log.at(-1);
      return { version: head.version, entry: entry ? encodeEntry(entry) : null };
    },
    follow: noChanges,
  };
}

/** An API that never answers. */
export const silentApi: StudyApi = {
  snapshot: () => new Promise(() => undefined),
  entries: () => new Promise(() => undefined),
  send: () => new Promise(() => undefined),
  follow: noChanges,
};

/** An API behind a line that is cut. */
export const unreachableApi: StudyApi = {
  snapshot: async () => Promise.reject(new ApiProblem(0, '')),
  entries: async () => Promise.reject(new ApiProblem(0, '')),
  send: async () => Promise.reject(new ApiProblem(0, '')),
  follow: noChanges,
};

/** An API that gives a study, and then loses the connection. */
export function lostApi(study: Study): StudyApi {
  return {
    ...apiOf(study),
    follow: (_, { connected }) => {
      const soon = setTimeout(() => connected(false), 50);
      return () => clearTimeout(soon);
    },
  };
}

/** A shelf with these studies; it begins none, and says so. */
export function shelfOf(...studies: readonly Study[]): ShelfApi {
  const no = async () => Promise.reject(new ApiProblem(503, 'I galleriet bliver intet gemt.', 'Se videre.'));
  return {
    list: async () => studies.map(({ description: { id, name } }) => ({ id, name, version: 1, changed })),
    folder: async () => '~/.local/share/ressort',
    begin: no,
    beginWith: no,
    erase: no,
    versions: async () => [],
    freeze: no,
    isAsFrozen: async () => true,
    studyAt: no,
    forget: no,
  };
}

/** A shelf behind a line that is cut. */
export const unreachableShelf: ShelfApi = {
  ...shelfOf(),
  list: async () => Promise.reject(new ApiProblem(0, '')),
};

/** The whole product at an address, over an API. */
export function at(address: string, api: StudyApi, shelf: ShelfApi = shelfOf()): ReactNode {
  const router = routerOf(createMemoryHistory({ initialEntries: [address] }));
  return (
    <ServicesProvider value={{ api, shelf, numbers: numbersHere(), keeper, outbox, writer }}>
      <RouterProvider router={router} />
    </ServicesProvider>
  );
}
