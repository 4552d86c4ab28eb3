import { useMemo } from 'react';
import type { IndicatorRow } from '#indicators';
import { applyModel, today } from '#moves';
import type { Journey } from '#organisation';
import { journeysTable } from '#report';
import type { Study } from '#study';
import { formatNumber, journeysSaying, modelName, pick } from '#wording';
import { matches } from '../../actions/matches.ts';
import { FindField } from '../../parts/FindField.tsx';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { Page } from '../../parts/Page.tsx';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { Words } from '../../parts/Words.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useIsNarrow } from '../../session/useIsNarrow.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { JourneyNumber } from './JourneyNumber.tsx';
import type { OpenForm } from './JourneysRoute.tsx';
import { useJourneysAddress } from './journeysAddress.ts';
import { ModelSelect } from './ModelSelect.tsx';

/** The list of journeys: who, how long, and how often it changes hands today and in a model. */
export function JourneysPage(props: {
  /** Handovers and doors met, of each journey. */
  readonly rows: readonly IndicatorRow[];
  readonly isCurrent: boolean;
  readonly onForm: (form: OpenForm) => void;
}) {
  const { language, say } = useLanguage();
  const words = journeysSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { find, setFind, model } = useJourneysAddress();
  const { rows, isCurrent, onForm } = props;
  const journeys = [...study.journeys.values()];
  const Shown = useIsNarrow() ? ShortList : List;
  const shown = useMemo(
    () => [...study.journeys.values()].filter((one) => matches(searchable(study, one), find)),
    [study, find],
  );
  const add = (
    <button type="button" className="main-button" onClick={() => onForm('new')}>
      {words.addJourney}
    </button>
  );
  if (journeys.length === 0) {
    return (
      <Page title={say.web.screens.journeys} lead={words.lead}>
        <section className="nothing-yet">
          <h2>{words.noJourneys}</h2>
          <p>{words.noJourneysNext}</p>
          <ForEditing>
            <p className="do">{add}</p>
          </ForEditing>
        </section>
      </Page>
    );
  }
  return (
    <Page title={say.web.screens.journeys} lead={words.lead} actions={add} className="journeys">
      <div className="find-row">
        <FindField
          id="find-journey"
          label={words.find}
          hint={words.findHint}
          value={find}
          onChange={setFind}
        />
        <ModelSelect />
        <p className="mute" role="status">
          {find.trim() === '' ? '' : words.foundCount(shown.length, journeys.length)}
        </p>
      </div>
      {shown.length === 0 ? (
        <p>{words.findNothing}</p>
      ) : (
        <>
          <p className="take-outs">
            <TableOut
              study={study}
              title={words.caption}
              of={model === today ? [] : [model]}
              table={() =>
                journeysTable(
                  study,
                  applyModel(study, study.moves, today),
                  applyModel(study, study.moves, study.models.get(model) ?? today),
                )
              }
            />
          </p>
          <Shown study={study} journeys={shown} rows={rows} isCurrent={isCurrent} />
        </>
      )}
    </Page>
  );
}

function searchable(study: Study, journey: Journey): string {
  return [journey.name, journey.who, ...journey.steps.map((id) => study.nodes.get(id)?.name ?? {})]
    .flatMap(({ da = '', en = '' }) => [da, en])
    .join(' ');
}

interface Listed {
  readonly study: Study;
  readonly journeys: readonly Journey[];
  readonly rows: readonly IndicatorRow[];
  readonly isCurrent: boolean;
}

function List(props: Listed) {
  const { language, say } = useLanguage();
  const words = journeysSaying[language];
  const { study, journeys, rows, isCurrent } = props;
  const { hrefOf, go } = useStudyAddress();
  const { run } = useDesk();
  const { model, search } = useJourneysAddress();
  const isBeside = model !== today;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by key
    <section className="table-scroll" aria-label={words.caption} tabIndex={0}>
      <table className={isCurrent ? 'data-table catalogue numbers' : 'data-table catalogue numbers waiting'}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {words.name}
            </th>
            <th scope="col" rowSpan={2}>
              {words.who}
            </th>
            <th scope="col" rowSpan={2} className="number">
              {words.steps}
            </th>
            <th scope="col" rowSpan={2} className="number">
              {words.perYear}
            </th>
            <th scope="colgroup" colSpan={isBeside ? 2 : 1} className="number">
              {words.handovers}
            </th>
            <th scope="colgroup" colSpan={isBeside ? 2 : 1} className="number">
              {words.doors}
            </th>
            <td rowSpan={2} />
          </tr>
          <tr>
            {[words.handovers, words.doors].flatMap((what) => [
              <th key={`${what} today`} scope="col" className="number">
                {say.screens.today}
              </th>,
              ...(isBeside
                ? [
                    <th key={`${what} model`} scope="col" className="number in-model">
                      <Words text={modelName(study, model, language)} />
                    </th>,
                  ]
                : []),
            ])}
          </tr>
        </thead>
        <tbody>
          {journeys.map((journey) => {
            const name = pick(journey.name, language);
            const open = { ...search, journey: journey.id };
            return (
              <tr key={journey.id} data-journey={journey.id}>
                <th scope="row">
                  <a
                    href={hrefOf('journeys', open)}
                    onClick={(event) => followHere(event, () => go('journeys', open))}
                  >
                    <Words text={name} />
                  </a>
                </th>
                <td>
                  <Words text={pick(journey.who, language)} />
                </td>
                <td className="number">{journey.steps.length}</td>
                <td className="number">
                  {journey.perYear === undefined ? (
                    <span className="mute">{words.notKnown}</span>
                  ) : (
                    formatNumber(journey.perYear, language)
                  )}
                </td>
                {(['handovers', 'doorsMet'] as const).flatMap((indicator) =>
                  (isBeside ? [today, model] : [today]).map((one) => (
                    <td key={`${indicator} ${one}`} className="number">
                      <JourneyNumber
                        study={study}
                        rows={rows}
                        indicator={indicator}
                        journey={journey.id}
                        model={one}
                      />
                    </td>
                  )),
                )}
                <td className="row-menu">
                  <ItemMenu
                    label={words.actionsFor(name)}
                    actions={[
                      { id: 'open', name: words.open, run: () => go('journeys', open) },
                      {
                        id: 'remove',
                        name: words.removeJourney,
                        isRemoving: true,
                        run: () => void run({ kind: 'removeJourney', id: journey.id }),
                      },
                    ]}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The journeys on a phone, each by itself. */
function ShortList({ study, journeys, rows, isCurrent }: Listed) {
  const { language, say } = useLanguage();
  const words = journeysSaying[language];
  const { hrefOf, go } = useStudyAddress();
  const { model, search } = useJourneysAddress();
  return (
    <ul className="catalogue-list" aria-label={words.caption}>
      {journeys.map((journey) => {
        const open = { ...search, journey: journey.id };
        return (
          <li key={journey.id} data-journey={journey.id}>
            <h2>
              <a
                href={hrefOf('journeys', open)}
                onClick={(event) => followHere(event, () => go('journeys', open))}
              >
                <Words text={pick(journey.name, language)} />
              </a>
            </h2>
            <p className="mute">
              <Words text={pick(journey.who, language)} /> · {words.steps.toLowerCase()}:{' '}
              {journey.steps.length} · {words.perYear.toLowerCase()}:{' '}
              {journey.perYear === undefined ? words.notKnown : formatNumber(journey.perYear, language)}
            </p>
            <dl className={isCurrent ? 'numbers' : 'numbers waiting'}>
              {(['handovers', 'doorsMet'] as const).map((indicator) => (
                <div key={indicator}>
                  <dt>{indicator === 'handovers' ? words.handovers : words.doors}</dt>
                  {(model === today ? [today] : [today, model]).map((one) => (
                    <dd key={one}>
                      <span>
                        <Words text={one === today ? say.screens.today : modelName(study, one, language)} />
                      </span>
                      <JourneyNumber
                        study={study}
                        rows={rows}
                        indicator={indicator}
                        journey={journey.id}
                        model={one}
                      />
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
