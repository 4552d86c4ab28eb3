import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { today } from '#moves';
import { mostCompared } from '#report';
import { compareSaying, modelName } from '#wording';
import type { Action } from '../../actions/action.ts';
import { Notice } from '../../parts/Notice.tsx';
import { followHere } from '../../parts/ScreenLinks.tsx';
import type { Search } from '../../session/address.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { StudyFrame } from '../StudyFrame.tsx';
import { CompareScreen } from './CompareScreen.tsx';
import { chosenIn, withModel } from './chosen.ts';
import '../../style/compare.css';

const route = getRouteApi('/studies/$study/compare');

/** The address of the comparison: what stands beside each other is in it. */
export function CompareRoute() {
  const { language, say } = useLanguage();
  const words = compareSaying[language];
  const { study } = useOpenStudy().snapshot;
  const search = route.useSearch();
  const navigate = useNavigate();
  const { hrefOf, go } = useStudyAddress();
  const chosen = useMemo(() => chosenIn(study, search), [study, search]);
  const change = useCallback(
    (said: Search) => {
      void navigate({ to: '.', search: (before) => ({ ...before, ...said }), resetScroll: false });
    },
    [navigate],
  );
  const actions = useMemo((): readonly Action[] => {
    const name = (id: string) => modelName(study, id, language);
    const choices = [...study.models.keys()]
      .filter((id) => chosen.models.includes(id) || chosen.models.length < mostCompared)
      .map((id): Action => {
        const isIn = chosen.models.includes(id);
        return {
          id: `compare ${id}`,
          group: 'here',
          name: isIn ? words.remove(name(id)) : words.add(name(id)),
          run: () => change(withModel(study, chosen, id)),
        };
      });
    const references = chosen.organisations
      .filter((id) => id !== chosen.against)
      .map(
        (id): Action => ({
          id: `compare with ${id}`,
          group: 'here',
          name: words.compareWith(name(id)),
          run: () => change({ against: id }),
        }),
      );
    return [...choices, ...references];
  }, [study, chosen, words, language, change]);
  return (
    <StudyFrame screen="compare" title={say.web.screens.compare} actions={actions} model={today}>
      {study.models.size === 0 ? (
        <main id="content" tabIndex={-1}>
          <Notice title={words.noModels} next={words.noModelsNext}>
            <a
              className="main-button"
              href={hrefOf('models')}
              onClick={(event) => followHere(event, () => go('models'))}
            >
              {words.toModels}
            </a>
          </Notice>
        </main>
      ) : (
        <CompareScreen chosen={chosen} onChange={change} />
      )}
    </StudyFrame>
  );
}
