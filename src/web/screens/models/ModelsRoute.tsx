import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { today } from '#moves';
import { modelName } from '#wording';
import type { Action } from '../../actions/action.ts';
import { Notice } from '../../parts/Notice.tsx';
import { TermsBadge } from '../../parts/TermsBadge.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { useMeasured } from '../../worker/useMeasured.ts';
import { StudyFrame } from '../StudyFrame.tsx';
import { ModelLinks, ModelSwitch } from './ModelLinks.tsx';
import { ModelScreen } from './ModelScreen.tsx';
import { moveEvent } from './MovableCards.tsx';

const route = getRouteApi('/studies/$study/models/$model');

/** The address of a model of the open study: shows it, or says that there is none. */
export function ModelsRoute() {
  const { model } = route.useParams();
  const { study } = useOpenStudy().snapshot;
  if (model === today || study.models.has(model)) return <OpenModel model={model} />;
  return <Unmodelled model={model} />;
}

function OpenModel({ model }: { readonly model: string }) {
  const { language, say } = useLanguage();
  const { snapshot } = useOpenStudy();
  const { assume, toggleSet } = useStudyAddress();
  const { study } = snapshot;
  const measuring = useMeasured(snapshot, model, assume);
  const terms = measuring.measured?.measures.terms;
  const actions = useMemo(
    (): readonly Action[] =>
      model === today
        ? []
        : [
            {
              id: 'moveCard',
              group: 'here',
              name: say.moving.moveTo,
              key: 'm',
              run: () => document.dispatchEvent(new Event(moveEvent)),
            },
          ],
    [model, say],
  );
  return (
    <StudyFrame
      screen="models"
      title={modelName(study, model, language)}
      model={model}
      hasPanel
      actions={actions}
      isWaiting={!measuring.measured && measuring.failed === undefined}
      bar={
        <>
          <ModelSwitch study={study} model={model} />
          {terms && <TermsBadge study={study} terms={terms} />}
        </>
      }
      side={<ModelLinks study={study} model={model} />}
    >
      <ModelScreen model={model} assume={assume} measuring={measuring} onToggleSet={toggleSet} />
    </StudyFrame>
  );
}

/** A study without models, or an address that names none of them. */
function Unmodelled({ model }: { readonly model: string }) {
  const { say } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { hrefOf } = useStudyAddress();
  return (
    <StudyFrame screen="models" title={say.web.models} side={<ModelLinks study={study} model={undefined} />}>
      <main id="content" tabIndex={-1}>
        <Notice
          title={study.models.size === 0 ? say.modelScreen.noModels : say.web.modelNotFound(model)}
          next={study.models.size === 0 ? say.modelScreen.noModelsNext : say.web.modelNotFoundNext}
        >
          <a className="main-button" href={hrefOf(`models/${today}`)}>
            {say.modelScreen.seeToday}
          </a>
        </Notice>
      </main>
    </StudyFrame>
  );
}
