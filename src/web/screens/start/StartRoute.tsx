import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { pick, startSaying } from '#wording';
import '../../style/start.css';
import type { Action } from '../../actions/action.ts';
import { Bare } from '../../parts/Bare.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { ApiProblem } from '../../session/asking.ts';
import { useServices } from '../../session/services.ts';
import type { StudyListed } from '../../session/shelfApi.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { EmptyStudy } from './EmptyStudy.tsx';
import { exampleIn } from './exampleIn.ts';
import { StudyFile } from './StudyFile.tsx';
import { StudyList } from './StudyList.tsx';
import { Trouble } from './Trouble.tsx';

/** What there is: the studies, and the folder that keeps them. */
interface Shelf {
  readonly studies: readonly StudyListed[];
  readonly folder: string | null;
}

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: ApiProblem }
  | { readonly kind: 'there'; readonly shelf: Shelf };

/** The start: the studies there are, the ways to begin one, and where they are kept. */
export function StartRoute() {
  const { shelf } = useServices();
  const { language, say } = useLanguage();
  const words = startSaying[language];
  const [state, setState] = useState<State>({ kind: 'loading' });
  const load = useCallback(async (): Promise<void> => {
    try {
      const [studies, folder] = await Promise.all([shelf.list(), shelf.folder()]);
      setState({ kind: 'there', shelf: { studies, folder } });
    } catch (error) {
      setState({ kind: 'failed', problem: asProblem(error) });
    }
  }, [shelf]);
  useEffect(() => void load(), [load]);
  useEffect(() => {
    document.title = `${words.title} · ${say.web.product}`;
  }, [words, say]);
  if (state.kind === 'there') return <There shelf={state.shelf} reload={load} />;
  return (
    <Bare isWaiting={state.kind === 'loading'}>
      {state.kind === 'loading' && <Loading />}
      {state.kind === 'failed' && (
        <Notice
          isAlert
          title={state.problem.status === 0 ? say.web.offline : say.web.failed}
          detail={state.problem.message}
          next={state.problem.next ?? say.web.failedNext}
        >
          <button type="button" className="main-button" onClick={() => void load()}>
            {say.web.retry}
          </button>
        </Notice>
      )}
    </Bare>
  );
}

function There({
  shelf: { studies, folder },
  reload,
}: {
  readonly shelf: Shelf;
  readonly reload: () => Promise<void>;
}) {
  const { shelf } = useServices();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const words = startSaying[language];
  const [isNaming, setNaming] = useState(false);
  const [trouble, setTrouble] = useState<ApiProblem>();
  const [isBusy, setBusy] = useState(false);
  const example = exampleIn(studies);
  const open = useCallback(
    (study: string) => void navigate({ to: '/studies/$study', params: { study }, search: true }),
    [navigate],
  );
  const beginExample = useCallback(async (): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    try {
      open(await shelf.begin({ start: 'example' }));
    } catch (error) {
      setTrouble(asProblem(error));
      setBusy(false);
    }
  }, [shelf, open]);
  const actions = useMemo(
    (): readonly Action[] => [
      {
        id: 'open-example',
        group: 'here',
        name: words.example,
        run: () => (example ? open(example.id) : void beginExample()),
      },
      ...(example
        ? [
            {
              id: 'another-example',
              group: 'here' as const,
              name: words.anotherCopy,
              run: () => void beginExample(),
            },
          ]
        : []),
      {
        id: 'load-file',
        group: 'here',
        name: words.file,
        run: () => document.querySelector<HTMLInputElement>('.drop input[type="file"]')?.click(),
      },
      { id: 'start-empty', group: 'here', name: words.empty, run: () => setNaming(true) },
      ...studies.map(({ id, name }) => ({
        id: `open-study-${id}`,
        group: 'here' as const,
        name: `${words.open}: ${pick(name, language)}`,
        run: () => open(id),
      })),
    ],
    [words, example, open, beginExample, studies, language],
  );
  const hasStudies = studies.length > 0;
  return (
    <Bare actions={actions}>
      <div className={hasStudies ? 'start has-studies' : 'start'}>
        <header>
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
        </header>
        {trouble && <Trouble problem={trouble} onClose={() => setTrouble(undefined)} />}
        {hasStudies && (
          <section aria-labelledby="your-studies" className="yours">
            <h2 id="your-studies">{words.yours}</h2>
            <StudyList studies={studies} reload={reload} onTrouble={setTrouble} />
          </section>
        )}
        <section aria-labelledby="begin" className="begin">
          <h2 id="begin">{hasStudies ? words.beginAnother : words.begin}</h2>
          <ul className="ways">
            <li>
              <h3>{words.example}</h3>
              <p>{example ? words.exampleIsThere : words.exampleMeans}</p>
              <p className="do">
                {example && (
                  <button type="button" className="main-button" onClick={() => open(example.id)}>
                    {words.openCopy}
                  </button>
                )}
                <button
                  type="button"
                  className={example ? 'plain' : 'main-button'}
                  aria-disabled={isBusy}
                  onClick={() => {
                    if (!isBusy) void beginExample();
                  }}
                >
                  {example ? words.anotherCopy : words.example}
                </button>
              </p>
            </li>
            <StudyFile studies={studies} onOpen={open} />
            <li>
              <h3>{words.empty}</h3>
              <p>{words.emptyMeans}</p>
              <p className="do">
                <button type="button" className="plain" onClick={() => setNaming(true)}>
                  {words.empty}
                </button>
              </p>
            </li>
          </ul>
        </section>
        <footer className="kept mute">
          {folder === null ? words.keptNowhere : <KeptIn folder={folder} />}
        </footer>
      </div>
      {isNaming && (
        <EmptyStudy
          onTrouble={setTrouble}
          onOpen={(study) =>
            void navigate({ to: '/studies/$study/overview', params: { study }, search: true })
          }
          onClose={() => setNaming(false)}
        />
      )}
    </Bare>
  );
}

function KeptIn({ folder }: { readonly folder: string }) {
  const { language } = useLanguage();
  const [before, after] = startSaying[language].keptIn('\n').split('\n');
  return (
    <>
      {before}
      <code>{folder}</code>
      {after}
    </>
  );
}

function asProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem(-1, String(error));
}
