import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { versionsSaying } from '#wording';
import { ForEditing } from '../../parts/ForEditing.tsx';
import '../../style/versions.css';
import { Page } from '../../parts/Page.tsx';
import { ApiProblem } from '../../session/asking.ts';
import { useServices } from '../../session/services.ts';
import type { NamedVersion } from '../../session/shelfApi.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { StudyFrame } from '../StudyFrame.tsx';
import { FreezeVersion } from './FreezeVersion.tsx';
import { History } from './History.tsx';
import { NamedVersions } from './NamedVersions.tsx';
import { VersionCompared } from './VersionCompared.tsx';

const route = getRouteApi('/studies/$study/versions');

/** Named versions with what has changed since, and the history with what can be taken back. */
export function VersionsRoute() {
  const { language, say } = useLanguage();
  const words = versionsSaying[language];
  const { shelf } = useServices();
  const { snapshot } = useOpenStudy();
  const { id } = snapshot;
  const { compare } = route.useSearch();
  const navigate = useNavigate();
  const [versions, setVersions] = useState<readonly NamedVersion[]>();
  const [trouble, setTrouble] = useState<ApiProblem>();
  const load = useCallback(async (): Promise<void> => {
    try {
      setVersions(await shelf.versions(id));
    } catch (error) {
      setTrouble(error instanceof ApiProblem ? error : new ApiProblem(-1, String(error)));
    }
  }, [shelf, id]);
  useEffect(() => void load(), [load]);
  const onCompare = (version: string | undefined): void =>
    void navigate({
      to: '.',
      search: ({ compare: _, ...before }: { compare?: string | undefined }) => ({
        ...before,
        compare: version,
      }),
      resetScroll: false,
    });
  const compared = versions?.find((one) => one.id === compare);
  return (
    <StudyFrame
      screen="versions"
      title={say.web.screens.versions}
      isWaiting={versions === undefined && trouble === undefined}
      edits={[
        {
          id: 'freeze-version',
          group: 'here',
          name: words.freezeTitle,
          run: () => document.getElementById('version-name')?.focus(),
        },
      ]}
    >
      <Page className="versions" title={say.web.screens.versions} lead={words.lead}>
        {trouble && (
          <section role="alert" className="trouble" aria-label={words.failed}>
            <h2>{trouble.status === 0 ? say.web.offline : words.failed}</h2>
            {trouble.message !== '' && <p>{trouble.message}</p>}
            <p>{trouble.next ?? words.failedNext}</p>
            <p className="do">
              <button
                type="button"
                className="plain"
                onClick={() => {
                  setTrouble(undefined);
                  void load();
                }}
              >
                {say.web.retry}
              </button>
            </p>
          </section>
        )}
        <ForEditing>
          <FreezeVersion onFrozen={load} onTrouble={setTrouble} />
        </ForEditing>
        <NamedVersions
          versions={versions}
          compared={compared?.id}
          onCompare={onCompare}
          onForgotten={load}
          onTrouble={setTrouble}
        />
        {compared && (
          <VersionCompared
            key={compared.id}
            named={compared}
            onTrouble={setTrouble}
            onClose={() => onCompare(undefined)}
          />
        )}
        <History />
      </Page>
    </StudyFrame>
  );
}
