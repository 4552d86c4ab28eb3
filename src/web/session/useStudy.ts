import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import { useServices } from './services.ts';
import { ApiProblem, type Snapshot } from './studyApi.ts';

/** A study on its way to the screen. */
export type StudyState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly snapshot: Snapshot; readonly connected: boolean }
  | { readonly kind: 'failed'; readonly problem: ApiProblem };

/** Fetches a study and follows it: a newer version takes the older one's place when it is there. */
export function useStudy(id: string): { readonly state: StudyState; readonly retry: () => void } {
  const { api } = useServices();
  const [state, setState] = useState<StudyState>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a new try
  useEffect(() => {
    let left = false;
    let newest = -1;
    const fetchIt = async (): Promise<void> => {
      try {
        const snapshot = await api.snapshot(id);
        if (left || snapshot.version < newest) return;
        newest = snapshot.version;
        setState({ kind: 'ready', snapshot, connected: true });
      } catch (error) {
        if (left) return;
        const problem = error instanceof ApiProblem ? error : new ApiProblem(-1, String(error));
        // What is on the screen stays: one may read on without a connection.
        setState((before) =>
          before.kind === 'ready' ? { ...before, connected: false } : { kind: 'failed', problem },
        );
      }
    };
    setState((before) =>
      before.kind === 'ready' && before.snapshot.id === id ? before : { kind: 'loading' },
    );
    void fetchIt();
    const unfollow = api.follow(id, {
      version: (version) => {
        if (version > newest) void fetchIt();
      },
      connected: (connected) =>
        setState((before) => (before.kind === 'ready' ? { ...before, connected } : before)),
    });
    return () => {
      left = true;
      unfollow();
    };
  }, [api, id, round]);
  return { state, retry: useCallback(() => setRound((one) => one + 1), []) };
}

/** The study that the screens below read, and whether the connection stands. */
export interface OpenStudy {
  readonly snapshot: Snapshot;
  readonly connected: boolean;
}

const OpenStudyContext = createContext<OpenStudy | undefined>(undefined);

export const OpenStudyProvider = OpenStudyContext.Provider;

/** The open study. */
export function useOpenStudy(): OpenStudy {
  const open = useContext(OpenStudyContext);
  if (!open) throw new Error('no study is open');
  return open;
}
