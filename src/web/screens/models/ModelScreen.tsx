import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import { applyModel, today } from '#moves';
import { formatDate, modelName, pick } from '#wording';
import { fetchedLater } from '../../parts/fetchedLater.ts';
import { InPlace } from '../../parts/Later.tsx';
import { Words } from '../../parts/Words.tsx';
import { useHint } from '../../session/hints.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import type { Measuring } from '../../worker/useMeasured.ts';
import { AboutModel } from './AboutModel.tsx';
import { ConsiderationPanel } from './ConsiderationPanel.tsx';
import { ModelPicture } from './ModelPicture.tsx';
import { useModelEditing } from './modelEditing.ts';
import { Steps } from './Steps.tsx';

const hintLine = fetchedLater(async () => (await import('../../parts/HintLine.tsx')).HintLine);

/** One model, or today: its steps, its administrations, and what it does to the considerations. */
export function ModelScreen(props: {
  /** Id of a model of the study, or `today`. */
  readonly model: string;
  readonly assume: readonly string[];
  readonly measuring: Measuring;
  readonly onToggleSet: (set: string) => void;
}) {
  const { language, say } = useLanguage();
  const { snapshot } = useOpenStudy();
  const address = useLocation({ select: ({ href }) => href });
  const { study } = snapshot;
  const { model, assume, measuring } = props;
  const hint = useHint(useModelEditing() !== undefined);
  const { measured, isCurrent, failed } = measuring;
  const applied = useMemo(
    () => applyModel(study, study.moves, study.models.get(model) ?? today),
    [study, model],
  );
  const subtitle =
    model === today ? say.modelScreen.todaySubtitle : pick(study.models.get(model)?.subtitle ?? {}, language);
  const name = modelName(study, model, language);
  return (
    <>
      <main id="content" tabIndex={-1}>
        <div className="model-head">
          <h1>
            <span className="name">{name}</span> {subtitle !== '' && <Words text={subtitle} />}
          </h1>
          <p className="only-print">
            {say.web.printedFrom(
              pick(study.description.name, language),
              formatDate(study.description.date, language),
              snapshot.version,
            )}
          </p>
          <p className="only-print address">{`${location.origin}${address}`}</p>
          <a className="only-narrow" href="#considerations">
            {say.modelScreen.toConsiderations}
          </a>
        </div>
        {hint && (
          <InPlace
            key={`hint ${model}`}
            part={hintLine}
            given={{ model, hint }}
            meanwhile={<div className="hint-line" />}
          />
        )}
        <Steps key={model} study={study} model={model} />
        <AboutModel key={`about ${model}`} study={study} applied={applied} />
        <ModelPicture study={study} applied={applied} staff={measured?.staff} />
      </main>
      <ConsiderationPanel
        study={study}
        measured={measured}
        isCurrent={isCurrent}
        failed={failed}
        assume={assume}
        onToggle={props.onToggleSet}
      />
    </>
  );
}
