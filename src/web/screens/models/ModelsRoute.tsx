import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { today } from '#moves';
import { modelName, modelsSaying } from '#wording';
import type { Action } from '../../actions/action.ts';
import '../../style/models.css';
import { fetchedLater } from '../../parts/fetchedLater.ts';
import { InPlace, Later } from '../../parts/Later.tsx';
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
import type { ModelAction } from './modelActions.ts';
import { EditingProvider } from './modelEditing.ts';
import { type ModelsDesk, useModelsDesk } from './useModelsDesk.ts';

// Reading comes before changing.
const modelMenu = fetchedLater(async () => (await import('./ModelMenu.tsx')).ModelMenu);
const modelForms = fetchedLater(async () => (await import('./ModelForms.tsx')).ModelForms);

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
  const moving = useMemo(
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
  const desk = useModelsDesk(model);
  return (
    <EditingProvider value={desk.editing}>
      <StudyFrame
        screen="models"
        title={modelName(study, model, language)}
        model={model}
        hasPanel
        actions={[...moving, ...desk.actions]}
        isWaiting={!measuring.measured && measuring.failed === undefined}
        bar={
          <>
            <ModelSwitch study={study} model={model} />
            <Menu actions={desk.modelActions} />
            {terms && <TermsBadge study={study} terms={terms} />}
          </>
        }
        side={<ModelLinks study={study} model={model} />}
      >
        <ModelScreen model={model} assume={assume} measuring={measuring} onToggleSet={toggleSet} />
        <Form desk={desk} model={model} />
      </StudyFrame>
    </EditingProvider>
  );
}

function Menu({ actions }: { readonly actions: readonly ModelAction[] }) {
  if (actions.length === 0) return null;
  return <InPlace part={modelMenu} given={{ actions }} meanwhile={<span className="menu-place" />} />;
}

function Form({ desk, model }: { readonly desk: ModelsDesk; readonly model: string | undefined }) {
  const { study } = useOpenStudy().snapshot;
  const { form, editing, close } = desk;
  if (!form) return null;
  return <Later part={modelForms} given={{ study, model, editing, form, onClose: close }} onClose={close} />;
}

/** A study without models, or an address that names none of them. */
function Unmodelled({ model }: { readonly model: string }) {
  const { language, say } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { hrefOf } = useStudyAddress();
  const desk = useModelsDesk(undefined);
  const [make] = desk.modelActions;
  return (
    <StudyFrame
      screen="models"
      title={say.web.models}
      actions={desk.actions}
      side={<ModelLinks study={study} model={undefined} />}
    >
      <main id="content" tabIndex={-1}>
        <Notice
          title={study.models.size === 0 ? say.modelScreen.noModels : say.web.modelNotFound(model)}
          next={study.models.size === 0 ? say.modelScreen.noModelsNext : say.web.modelNotFoundNext}
        >
          {study.models.size === 0 && make && (
            <>
              <button type="button" className="main-button" onClick={make.run}>
                {modelsSaying[language].makeFirst}
              </button>{' '}
            </>
          )}
          <a
            className={study.models.size === 0 && make ? 'plain' : 'main-button'}
            href={hrefOf(`models/${today}`)}
          >
            {say.modelScreen.seeToday}
          </a>
        </Notice>
      </main>
      <Form desk={desk} model={undefined} />
    </StudyFrame>
  );
}
