import { getRouteApi, Outlet } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Bare } from '../parts/Bare.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Notice } from '../parts/Notice.tsx';
import type { Snapshot } from '../session/studyApi.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { OpenStudyProvider, useStudy } from '../session/useStudy.ts';

const route = getRouteApi('/studies/$study');

/** Everything at the address of a study: fetches and follows it for the screens below, or says why it cannot. */
export function StudyRoute() {
  const { study: id } = route.useParams();
  const { state, retry } = useStudy(id);
  const { say } = useLanguage();
  if (state.kind === 'ready') return <Open snapshot={state.snapshot} connected={state.connected} />;
  return (
    <Bare isWaiting={state.kind === 'loading'}>
      {state.kind === 'loading' ? (
        <Loading />
      ) : (
        <Notice
          isAlert
          title={state.problem.status === 0 ? say.web.offline : say.web.failed}
          detail={state.problem.message}
          next={state.problem.next ?? say.web.failedNext}
        >
          <button type="button" className="main-button" onClick={retry}>
            {say.web.retry}
          </button>{' '}
          <a href="/">{say.web.toStart}</a>
        </Notice>
      )}
    </Bare>
  );
}

function Open({ snapshot, connected }: { readonly snapshot: Snapshot; readonly connected: boolean }) {
  const open = useMemo(() => ({ snapshot, connected }), [snapshot, connected]);
  return (
    <OpenStudyProvider value={open}>
      <Outlet />
    </OpenStudyProvider>
  );
}
