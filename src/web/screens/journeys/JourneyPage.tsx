import { useMemo } from 'react';
import type { IndicatorRow } from '#indicators';
import { applyModel, today } from '#moves';
import type { Journey } from '#organisation';
import { huesOf, journeyLanes } from '#report';
import {
  formatNumber,
  homeName,
  indicatorName,
  journeysSaying,
  leafName,
  modelName,
  outSaying,
  pick,
} from '#wording';
import { DrawingOut } from '../../drawing/DrawingOut.tsx';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { NotesLine } from '../../parts/NotesLine.tsx';
import { Page } from '../../parts/Page.tsx';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { JourneyNumber } from './JourneyNumber.tsx';
import type { OpenForm } from './JourneysRoute.tsx';
import { type Handover, handoverChanges } from './journeyEditing.ts';
import { useJourneysAddress } from './journeysAddress.ts';
import { Lanes } from './Lanes.tsx';
import { lanesDrawing } from './lanesDrawing.ts';
import { ModelSelect } from './ModelSelect.tsx';
import { StepTable } from './StepTable.tsx';

/** One journey over the administrations that it meets, today beside a model, with what changes between them. */
export function JourneyPage(props: {
  readonly journey: Journey;
  readonly rows: readonly IndicatorRow[];
  readonly isCurrent: boolean;
  readonly onForm: (form: OpenForm) => void;
}) {
  const { language, say, hyphenate } = useLanguage();
  const words = journeysSaying[language];
  const pictures = outSaying[language].pictures;
  const { study } = useOpenStudy().snapshot;
  const { hrefOf, go } = useStudyAddress();
  const { model, search } = useJourneysAddress();
  const { run } = useDesk();
  const { journey, rows, isCurrent, onForm } = props;
  const isBeside = model !== today;
  const inToday = useMemo(() => applyModel(study, study.moves, today), [study]);
  const inModel = useMemo(
    () => applyModel(study, study.moves, study.models.get(model) ?? today),
    [study, model],
  );
  const lanesToday = journeyLanes(inToday, journey);
  const lanesModel = journeyLanes(inModel, journey);
  const changes = handoverChanges(lanesToday, lanesModel);
  const hues = useMemo(() => huesOf(study), [study]);
  const placesOf = (all: readonly Handover[]): ReadonlySet<number> =>
    new Set(isBeside ? all.map(({ at }) => at) : []);
  const remove = async (): Promise<void> => {
    if (await run({ kind: 'removeJourney', id: journey.id })) go('journeys', search);
  };
  const name = pick(journey.name, language);
  const nameOf = modelName(study, model, language);
  return (
    <Page
      className="journeys one-journey"
      title={<Words text={name} />}
      lead={
        <>
          <Words text={pick(journey.who, language)} /> · {words.perYear.toLowerCase()}:{' '}
          {journey.perYear === undefined ? words.notKnown : formatNumber(journey.perYear, language)} ·{' '}
          {say.bases[journey.basis]} <Source source={journey.source} study={study} />
        </>
      }
      links={
        <a
          className="plain"
          href={hrefOf('journeys', search)}
          onClick={(event) => followHere(event, () => go('journeys', search))}
        >
          {words.toAll}
        </a>
      }
      actions={
        <>
          <button type="button" className="plain" onClick={() => onForm('edit')}>
            {words.editJourney}
          </button>
          <ItemMenu
            label={words.actionsFor(name)}
            actions={[
              { id: 'paste', name: words.paste, run: () => onForm('paste') },
              { id: 'remove', name: words.removeJourney, isRemoving: true, run: () => void remove() },
            ]}
          />
        </>
      }
    >
      {journey.note && (
        <p className="mute journey-note">
          <Words text={pick(journey.note, language)} />
        </p>
      )}
      <div className="find-row">
        <ModelSelect />
      </div>
      {journey.steps.length === 0 ? (
        <section className="nothing-yet">
          <h2>{words.noSteps}</h2>
          <ForEditing>
            <p>{words.noStepsNext}</p>
          </ForEditing>
        </section>
      ) : (
        <>
          <p className="mute">
            {words.legend}
            {changes.gone.length > 0 && isBeside && (
              <>
                {' '}
                <b className="changed in-text">{'\u2212'}</b> {words.goneHere}
              </>
            )}
            {changes.added.length > 0 && isBeside && (
              <>
                {' '}
                <b className="changed in-text">+</b> {words.newHere}
              </>
            )}
          </p>
          {(isBeside ? [today, model] : [today]).map((one) => {
            const ofToday = one === today;
            const organisation = modelName(study, one, language);
            const [applied, lanes] = ofToday ? [inToday, lanesToday] : [inModel, lanesModel];
            const marked = placesOf(ofToday ? changes.gone : changes.added);
            const sign = ofToday ? '\u2212' : '+';
            const markedMeans = ofToday ? words.goneHere : words.newHere;
            const draw = () =>
              lanesDrawing({
                title: organisation,
                legend: marked.size === 0 ? words.legend : `${words.legend} ${sign} ${markedMeans}`,
                lanes,
                homeOf: (home) =>
                  hyphenate(home === null ? words.notPlaced : homeName(study, applied, home, language)),
                leafOf: (leaf) => hyphenate(leafName(study, leaf, language)),
                hueOf: (home) => hues.get(home),
                marked,
                sign,
              });
            return (
              <section key={one} className="beside" data-organisation={one}>
                <header>
                  <h2>
                    <Words text={organisation} />
                  </h2>
                  <DrawingOut
                    study={study}
                    name={`${journey.id}-${one}`}
                    title={pictures.lanes(name, organisation)}
                    description={pictures.lanesMean(name, organisation)}
                    drawing={draw}
                  />
                  <dl className={isCurrent ? 'numbers' : 'numbers waiting'}>
                    {(['handovers', 'doorsMet'] as const).map((indicator) => (
                      <div key={indicator}>
                        <dt title={indicatorName(indicator, language)}>
                          {indicator === 'handovers' ? words.handovers : words.doors}
                        </dt>
                        <dd>
                          <JourneyNumber
                            study={study}
                            rows={rows}
                            indicator={indicator}
                            journey={journey.id}
                            model={one}
                          />
                        </dd>
                      </div>
                    ))}
                  </dl>
                </header>
                <Lanes
                  study={study}
                  applied={applied}
                  lanes={lanes}
                  hues={hues}
                  what={organisation}
                  marked={marked}
                  sign={sign}
                  markedMeans={markedMeans}
                />
              </section>
            );
          })}
          {isBeside && (
            <section className="handover-changes">
              <h2>{words.changes}</h2>
              {changes.gone.length + changes.added.length === 0 && <p className="mute">{words.noChange}</p>}
              <div className="side-by-side">
                {(
                  [
                    ['gone', words.goneTitle, '\u2212', inToday],
                    ['added', words.newTitle, '+', inModel],
                    ['stay', words.staysTitle, '', inModel],
                  ] as const
                ).map(([kind, title, sign, applied]) => {
                  const all = changes[kind];
                  if (all.length === 0) return null;
                  const home = (id: string | null): string =>
                    id === null ? words.notPlaced : homeName(study, applied, id, language, true);
                  return (
                    <div key={kind}>
                      <h3>
                        {title} · {all.length}
                      </h3>
                      <ul>
                        {all.map(({ at, from, to }) => {
                          const [one, other] = [lanesToday.steps[at - 1], lanesToday.steps[at]];
                          return (
                            <li key={at}>
                              {sign !== '' && <b aria-hidden="true">{sign}</b>}
                              <span>
                                <Words
                                  text={words.handover(
                                    leafName(study, one?.leaf ?? '', language),
                                    leafName(study, other?.leaf ?? '', language),
                                  )}
                                />{' '}
                                <small className="mute">{words.between(home(from), home(to))}</small>
                              </span>
                            </li>
                          );
                        })}
                      </ul>
                    </div>
                  );
                })}
              </div>
            </section>
          )}
        </>
      )}
      <StepTable
        study={study}
        journey={journey}
        inToday={inToday}
        inModel={isBeside ? inModel : undefined}
        modelName={nameOf}
        hues={hues}
        onPaste={() => onForm('paste')}
      />
      <NotesLine about={journey.id} />
    </Page>
  );
}
