import { useMemo, useState } from 'react';
import type { Journey } from '#organisation';
import { journeysSaying, pick } from '#wording';
import type { Action } from '../../actions/action.ts';
import { Notice } from '../../parts/Notice.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { useMeasured } from '../../worker/useMeasured.ts';
import { StudyFrame } from '../StudyFrame.tsx';
import { EditJourney } from './EditJourney.tsx';
import { JourneyPage } from './JourneyPage.tsx';
import { JourneysPage } from './JourneysPage.tsx';
import { useJourneysAddress } from './journeysAddress.ts';
import { PasteSteps } from './PasteSteps.tsx';
import '../../style/moves.css';
import '../../style/journeys.css';

/** A form that is open on the screen of journeys. */
export type OpenForm = 'new' | 'edit' | 'paste';

/** All journeys of the open study, or the one that the address names, beside a model. */
export function JourneysRoute() {
  const { language, say } = useLanguage();
  const words = journeysSaying[language];
  const { snapshot } = useOpenStudy();
  const { study } = snapshot;
  const { assume, go, hrefOf } = useStudyAddress();
  const { run } = useDesk();
  const { journey: id, model, search } = useJourneysAddress();
  const [form, setForm] = useState<OpenForm>();
  const journey = id === undefined ? undefined : study.journeys.get(id);
  const { measured, isCurrent, failed } = useMeasured(snapshot, model, assume);
  const actions = useMemo(
    (): readonly Action[] => [
      { id: 'addJourney', group: 'here', name: words.addJourney, key: 'n', run: () => setForm('new') },
      ...(journey
        ? ([
            {
              id: 'editJourney',
              group: 'here',
              name: words.editJourney,
              key: 'e',
              run: () => setForm('edit'),
            },
            { id: 'pasteSteps', group: 'here', name: words.paste, run: () => setForm('paste') },
            {
              id: 'addStep',
              group: 'here',
              name: words.addStep,
              key: 'a',
              run: () => document.getElementById('add-step')?.focus(),
            },
            {
              id: 'removeJourney',
              group: 'here',
              name: words.removeJourney,
              run: () =>
                void run({ kind: 'removeJourney', id: journey.id }).then(
                  (done) => done && go('journeys', search),
                ),
            },
          ] as const)
        : []),
    ],
    [words, journey, run, go, search],
  );
  const rows = useMemo(
    () =>
      (measured?.measures.indicators ?? []).filter(
        (row) => row.of !== undefined && (row.id === 'handovers' || row.id === 'doorsMet'),
      ),
    [measured],
  );
  if (id !== undefined && !journey) {
    return (
      <StudyFrame screen="journeys" title={say.web.screens.journeys}>
        <main id="content" tabIndex={-1}>
          <Notice title={words.notFound(id)} next={words.notFoundNext}>
            <a className="main-button" href={hrefOf('journeys', search)}>
              {words.toAll}
            </a>
          </Notice>
        </main>
      </StudyFrame>
    );
  }
  return (
    <StudyFrame
      screen="journeys"
      title={journey ? pick(journey.name, language) : say.web.screens.journeys}
      model={model}
      edits={actions}
      isWaiting={!measured && failed === undefined}
    >
      {journey ? (
        <JourneyPage key={journey.id} journey={journey} rows={rows} isCurrent={isCurrent} onForm={setForm} />
      ) : (
        <JourneysPage rows={rows} isCurrent={isCurrent} onForm={setForm} />
      )}
      {form !== undefined && <Forms form={form} journey={journey} onClose={() => setForm(undefined)} />}
    </StudyFrame>
  );
}

function Forms(props: {
  readonly form: OpenForm;
  readonly journey: Journey | undefined;
  readonly onClose: () => void;
}) {
  const { form, journey, onClose } = props;
  if (form === 'new') return <EditJourney journey={undefined} onClose={onClose} />;
  if (!journey) return null;
  if (form === 'edit') return <EditJourney journey={journey} onClose={onClose} />;
  return <PasteSteps journey={journey} onClose={onClose} />;
}
