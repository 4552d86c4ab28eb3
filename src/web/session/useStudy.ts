import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { useServices } from './services.ts';
import {
  type Editing,
  type OpenStudy,
  openSession,
  type StudySession,
  type StudyState,
} from './studySession.ts';

const loading: StudyState = { kind: 'loading' };

/** Opens a study and keeps it open as long as the screens below are there. */
export function useStudy(id: string): {
  readonly state: StudyState;
  readonly editing: Editing | undefined;
  readonly retry: () => void;
} {
  const services = useServices();
  const [session, setSession] = useState<StudySession>();
  useEffect(() => {
    const opened = openSession(id, {
      api: services.api,
      keeper: services.keeper(),
      outbox: services.outbox,
    });
    setSession(opened);
    return () => {
      opened.close();
      setSession(undefined);
    };
  }, [services, id]);
  const subscribe = useCallback(
    (listener: () => void) => session?.subscribe(listener) ?? (() => undefined),
    [session],
  );
  const state = useSyncExternalStore(subscribe, () => session?.state() ?? loading);
  return {
    state,
    editing: session?.editing,
    retry: useCallback(() => session?.retry(), [session]),
  };
}

const OpenStudyContext = createContext<OpenStudy | undefined>(undefined);

export const OpenStudyProvider = OpenStudyContext.Provider;

/** The open study. */
export function useOpenStudy(): OpenStudy {
  const open = useContext(OpenStudyContext);
  if (!open) throw new Error('no study is open');
  return open;
}
