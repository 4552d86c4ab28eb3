import { useLocation } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { applyModel, today } from '#moves';
import { formatDate, modelName, pick } from '#wording';
import { fetchedLater } from '../../parts/fetchedLater.ts';
import { Later } from '../../parts/Later.tsx';
import { WhyProvider } from '../../parts/WhyNumber.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { formatWhy, parseWhy, type Why } from '../../session/whyAddress.ts';
import type { Measuring } from '../../worker/useMeasured.ts';
import { AboutModel } from './AboutModel.tsx';
import { ConsiderationPanel } from './ConsiderationPanel.tsx';
import { ModelPicture } from './ModelPicture.tsx';
import { Steps } from './Steps.tsx';

// Not needed for the first look.
const whyPanel = fetchedLater(async () => (await import('../why/WhyPanel.tsx')).WhyPanel);

/** One model, or today: its steps, its administrations, and what it does to the considerations. */
export function ModelScreen(props: {
  /** Id of a model of the study, or `today`. */
  readonly model: string;
  readonly assume: readonly string[];
  readonly measuring: Measuring;
  /** As it stands in the address. */
  readonly why: string | undefined;
  readonly atToday: boolean;
  readonly hrefOfWhy: (why: Why) => string;
  readonly onWhy: (why: Why | undefined) => void;
  readonly onAtToday: (yes: boolean) => void;
  readonly onToggleSet: (set: string) => void;
}) {
  const { language, say } = useLanguage();
  const { snapshot } = useOpenStudy();
  const address = useLocation({ select: ({ href }) => href });
  const { study } = snapshot;
  const { model, assume, measuring, atToday, hrefOfWhy, onWhy } = props;
  const { measured, isCurrent, failed } = measuring;
  const applied = useMemo(
    () => applyModel(study, study.moves, study.models.get(model) ?? today),
    [study, model],
  );
  const appliedToday = useMemo(() => applyModel(study, study.moves, today), [study]);
  const opener = useMemo(() => ({ hrefOf: hrefOfWhy, open: onWhy }), [hrefOfWhy, onWhy]);
  const closeWhy = (): void => onWhy(undefined);
  const why = parseWhy(props.why);
  useFocusBack(why && formatWhy(why));
  const subtitle =
    model === today ? say.modelScreen.todaySubtitle : pick(study.models.get(model)?.subtitle ?? {}, language);
  const name = modelName(study, model, language);
  return (
    <WhyProvider value={opener}>
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
      {why && (
        <Later
          part={whyPanel}
          given={{
            snapshot,
            applied,
            appliedToday,
            assume,
            why,
            atToday: atToday && model !== today,
            onAtToday: props.onAtToday,
            onClose: closeWhy,
          }}
          onClose={closeWhy}
        />
      )}
    </WhyProvider>
  );
}

/**
 * When the panel closes, the focus goes back to the number it was about, also
 * where the address opened it and no number had been pressed.
 */
function useFocusBack(why: string | undefined): void {
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    const closed = before.current;
    before.current = why;
    if (closed === undefined || why !== undefined) return;
    const frame = requestAnimationFrame(() => {
      const number = document.querySelector(`[data-why="${CSS.escape(closed)}"]`);
      if (number instanceof HTMLElement && document.activeElement === document.body) number.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [why]);
}
