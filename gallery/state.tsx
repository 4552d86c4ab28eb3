import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { encodeStudy, type Study } from '#study';
import { routerOf } from '#web/router.tsx';
import { ServicesProvider } from '#web/session/services.ts';
import { ApiProblem, type StudyApi } from '#web/session/studyApi.ts';
import { numbersHere } from '#web/worker/numbers.ts';

/** One state of one part or screen: a name to find it by, and what it looks like. */
export interface GalleryState {
  /** Part, then state: "RangeTrack: a value beside a range". */
  readonly name: string;
  readonly show: () => ReactNode;
}

const noChanges: StudyApi['follow'] = () => () => undefined;

/** An API that holds these studies and nothing else. */
export function apiOf(...studies: readonly Study[]): StudyApi {
  return {
    list: async () =>
      studies.map(({ description: { id, name } }) => ({
        id,
        name,
        version: 1,
        changed: '2026-11-24T09:00:00.000Z',
      })),
    snapshot: async (id) => {
      const study = studies.find(({ description }) => description.id === id);
      if (!study) throw new ApiProblem(404, 'Der er ingen analyse med det navn.', 'Gå til forsiden.');
      return { id, version: 1, study, stored: encodeStudy(study) };
    },
    follow: noChanges,
  };
}

/** An API that never answers. */
export const silentApi: StudyApi = {
  list: () => new Promise(() => undefined),
  snapshot: () => new Promise(() => undefined),
  follow: noChanges,
};

/** An API behind a line that is cut. */
export const unreachableApi: StudyApi = {
  list: async () => Promise.reject(new ApiProblem(0, '')),
  snapshot: async () => Promise.reject(new ApiProblem(0, '')),
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

/** The whole product at an address, over an API. */
export function at(address: string, api: StudyApi): ReactNode {
  const router = routerOf(createMemoryHistory({ initialEntries: [address] }));
  return (
    <ServicesProvider value={{ api, numbers: numbersHere() }}>
      <RouterProvider router={router} />
    </ServicesProvider>
  );
}
