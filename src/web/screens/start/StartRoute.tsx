import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { formatDate, pick } from '#wording';
import { Bare } from '../../parts/Bare.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useServices } from '../../session/services.ts';
import { ApiProblem, type StudyListed } from '../../session/studyApi.ts';
import { useLanguage } from '../../session/useLanguage.ts';

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: ApiProblem }
  | { readonly kind: 'there'; readonly studies: readonly StudyListed[] };

/** The start: the studies there are. Where there is one, it opens. */
export function StartRoute() {
  const { api } = useServices();
  const { language, say } = useLanguage();
  const navigate = useNavigate();
  const [state, setState] = useState<State>({ kind: 'loading' });
  const load = useCallback(() => {
    setState({ kind: 'loading' });
    api.list().then(
      (studies) => setState({ kind: 'there', studies }),
      (error: unknown) =>
        setState({
          kind: 'failed',
          problem: error instanceof ApiProblem ? error : new ApiProblem(-1, String(error)),
        }),
    );
  }, [api]);
  useEffect(load, [load]);
  const only = state.kind === 'there' && state.studies.length === 1 ? state.studies[0] : undefined;
  useEffect(() => {
    if (only) {
      void navigate({ to: '/studies/$study', params: { study: only.id }, search: true, replace: true });
    }
  }, [only, navigate]);
  return (
    <Bare isWaiting={state.kind === 'loading' || only !== undefined}>
      {state.kind === 'loading' && <Loading />}
      {state.kind === 'failed' && (
        <Notice
          isAlert
          title={state.problem.status === 0 ? say.web.offline : say.web.failed}
          detail={state.problem.message}
          next={state.problem.next ?? say.web.failedNext}
        >
          <button type="button" className="main-button" onClick={load}>
            {say.web.retry}
          </button>
        </Notice>
      )}
      {state.kind === 'there' && state.studies.length === 0 && (
        <Notice title={say.web.noStudies} next={say.web.noStudiesNext} />
      )}
      {state.kind === 'there' && state.studies.length > 1 && (
        <div className="notice">
          <h1>{say.web.studies}</h1>
          <p>{say.web.studiesIntro}</p>
          <ul className="study-list">
            {state.studies.map(({ id, name, version, changed }) => (
              <li key={id}>
                <a href={`/studies/${encodeURIComponent(id)}`}>
                  {pick(name, language)}{' '}
                  <span className="mute">
                    {say.web.studyListed(id, version, formatDate(changed.slice(0, 10), language))}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Bare>
  );
}
