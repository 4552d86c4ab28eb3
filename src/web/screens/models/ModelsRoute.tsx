import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { today } from '#moves';
import { modelName, pick } from '#wording';
import { type ActionDialog, ActionHost } from '../../actions/ActionHost.tsx';
import { copyAddress } from '../../actions/copyAddress.ts';
import { Notice } from '../../parts/Notice.tsx';
import { TermsBadge } from '../../parts/TermsBadge.tsx';
import { TopBar } from '../../parts/TopBar.tsx';
import { idsOf, stringifySearch, withToggled } from '../../session/address.ts';
import { firstLookIsThere } from '../../session/firstLook.ts';
import type { Snapshot } from '../../session/studyApi.ts';
import { setTheme, useTheme } from '../../session/theme.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useSetLanguage } from '../../session/useSetLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { formatWhy, type Why } from '../../session/whyAddress.ts';
import { type Measuring, useMeasured } from '../../worker/useMeasured.ts';
import { ModelScreen } from './ModelScreen.tsx';
import { ModelLinks, StudyBar } from './StudyBar.tsx';

const route = getRouteApi('/studies/$study/models/$model');

/** The address of a model of the open study: shows it, or says that there is none. */
export function ModelsRoute() {
  const { model } = route.useParams();
  const { snapshot, connected } = useOpenStudy();
  if (model === today || snapshot.study.models.has(model)) {
    return <OpenModel snapshot={snapshot} connected={connected} model={model} />;
  }
  return <Unmodelled snapshot={snapshot} connected={connected} model={model} />;
}

function OpenModel(props: {
  readonly snapshot: Snapshot;
  readonly connected: boolean;
  readonly model: string;
}) {
  const search = route.useSearch();
  const assume = useMemo(() => idsOf(search.assume), [search.assume]);
  const measuring = useMeasured(props.snapshot, props.model, assume);
  return <Frame {...props} assume={assume} measuring={measuring} />;
}

/** A study without models, or an address that names none of them. */
function Unmodelled(props: {
  readonly snapshot: Snapshot;
  readonly connected: boolean;
  readonly model: string;
}) {
  return <Frame {...props} assume={[]} measuring={undefined} />;
}

function Frame(props: {
  readonly snapshot: Snapshot;
  readonly connected: boolean;
  readonly model: string;
  readonly assume: readonly string[];
  readonly measuring: Measuring | undefined;
}) {
  const { language, say } = useLanguage();
  const theme = useTheme();
  const setLanguage = useSetLanguage();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const [dialog, setDialog] = useState<ActionDialog>();
  const { snapshot, connected, model, assume, measuring } = props;
  const { study, id } = snapshot;
  const isThere = measuring !== undefined;

  const showModel = useCallback(
    (next: string) => {
      void navigate({ params: { study: id, model: next }, search: ({ why: _, at: __, ...rest }) => rest });
    },
    [navigate, id],
  );
  const toggleSet = useCallback(
    (set: string) => {
      void navigate({
        search: (before) => ({ ...before, assume: withToggled(before.assume, set) }),
        replace: true,
      });
    },
    [navigate],
  );
  const onWhy = useCallback(
    (why: Why | undefined) => {
      void navigate({
        search: ({ at: _, ...before }) => ({ ...before, why: why && formatWhy(why) }),
        resetScroll: false,
      });
    },
    [navigate],
  );
  const onAtToday = useCallback(
    (yes: boolean) => {
      void navigate({
        search: (before) => ({ ...before, at: yes ? today : undefined }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  const hrefOf = (next: string): string => {
    const { why: _, at: __, ...rest } = search;
    return `/studies/${encodeURIComponent(id)}/models/${encodeURIComponent(next)}${stringifySearch(rest)}`;
  };
  const hrefOfWhy = useCallback(
    (why: Why) => stringifySearch({ ...search, at: undefined, why: formatWhy(why) }),
    [search],
  );
  const links = [today, ...study.models.keys()].map((one) => ({
    id: one,
    href: hrefOf(one),
    show: () => showModel(one),
  }));
  const name = isThere ? modelName(study, model, language) : say.web.models;
  useEffect(() => {
    document.title = `${name} · ${pick(study.description.name, language)} · ${say.web.product}`;
  }, [name, study, language, say]);
  const isWaiting = isThere && !measuring.measured && measuring.failed === undefined;
  useEffect(() => {
    if (!isWaiting) firstLookIsThere();
  }, [isWaiting]);
  const terms = measuring?.measured?.measures.terms;
  return (
    <div className="app">
      <TopBar
        saved={{ version: snapshot.version, connected }}
        onLanguage={setLanguage}
        onPalette={() => setDialog('palette')}
      >
        <StudyBar study={study} model={isThere ? model : undefined} links={links} />
        {terms && <TermsBadge study={study} terms={terms} />}
      </TopBar>
      <nav className="side" aria-label={say.web.navigation}>
        <h2>{say.web.analysis}</h2>
        <a
          className={isThere ? 'here' : ''}
          href={links[1]?.href ?? links[0]?.href}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            (links[1] ?? links[0])?.show();
          }}
        >
          {say.web.models}
        </a>
        <ModelLinks study={study} model={isThere ? model : undefined} links={links} />
      </nav>
      {measuring ? (
        <ModelScreen
          model={model}
          assume={assume}
          measuring={measuring}
          why={search.why}
          atToday={search.at === today}
          hrefOfWhy={hrefOfWhy}
          onWhy={onWhy}
          onAtToday={onAtToday}
          onToggleSet={toggleSet}
        />
      ) : (
        <main id="content" tabIndex={-1}>
          <Notice
            title={study.models.size === 0 ? say.modelScreen.noModels : say.web.modelNotFound(model)}
            next={study.models.size === 0 ? say.modelScreen.noModelsNext : say.web.modelNotFoundNext}
          >
            <a className="main-button" href={hrefOf(today)}>
              {say.modelScreen.seeToday}
            </a>
          </Notice>
        </main>
      )}
      <ActionHost
        dialog={dialog}
        onClose={() => setDialog(undefined)}
        context={{
          language,
          theme,
          open: { study, model, assume },
          showModel,
          toggleSet,
          openWhy: (indicator) => onWhy({ indicator }),
          setLanguage,
          setTheme,
          copyAddress,
          openDialog: setDialog,
        }}
      />
    </div>
  );
}
