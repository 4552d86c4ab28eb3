import { getRouteApi, Outlet } from '@tanstack/react-router';
import { Bare } from '../parts/Bare.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Notice } from '../parts/Notice.tsx';
import { DeskProvider, useNewDesk } from '../session/useDesk.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { OpenStudyProvider, useStudy } from '../session/useStudy.ts';

const route = getRouteApi('/studies/$study');

/** Everything at the address of a study: opens it for the screens below, or says why it cannot. */
export function StudyRoute() {
  const { study: id } = route.useParams();
  const { state, editing, retry } = useStudy(id);
  const { say } = useLanguage();
  const desk = useNewDesk(editing);
  if (state.kind === 'ready') {
    return (
      <OpenStudyProvider value={state}>
        <DeskProvider value={desk}>
          <Outlet />
        </DeskProvider>
      </OpenStudyProvider>
    );
  }
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
          <button
            type="button"
            className="main-button"
            // Where the page itself has broken down, it begins anew; what waited is written down.
            onClick={state.problem.status < 0 ? () => location.reload() : retry}
          >
            {say.web.retry}
          </button>{' '}
          <a href="/">{say.web.toStart}</a>
        </Notice>
      )}
    </Bare>
  );
}
