import type { AppliedModel } from '#moves';
import { today } from '#moves';
import type { ComparedConsideration, ComparedIndicator } from '#report';
import {
  compareSaying,
  indicatorMeaning,
  indicatorName,
  modelName,
  ofName,
  pick,
  tellMissing,
} from '#wording';
import { Icon } from '../../parts/Icon.tsx';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { ComparedNumber, reasonsOf } from './ComparedNumber.tsx';
import type { Given } from './given.ts';
import { LaneTrack } from './LaneTrack.tsx';
import { lanesOf } from './lanes.ts';
import { verdictOf } from './useComparison.ts';

/** Considerations with their criteria and indicators, a column for each organisation. */
export function ComparisonTable(given: Given) {
  const { language } = useLanguage();
  const words = compareSaying[language];
  const { study, chosen, comparing } = given;
  const lanes = lanesOf(study, chosen.organisations, language);
  return (
    <div className="table-scroll">
      <table className="data-table compared">
        <caption className="only-heard">{words.considerations}</caption>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col" className="lane-column">
              {words.axis}
            </th>
            {lanes.map(({ id, mark }) => (
              <th scope="col" key={id} className="organisation">
                <Head given={given} id={id} mark={mark} />
              </th>
            ))}
          </tr>
        </thead>
        {comparing.compared.groups.map((group) => (
          <Group key={group.consideration?.id ?? ''} given={given} group={group} />
        ))}
      </table>
    </div>
  );
}

function Head(props: { readonly given: Given; readonly id: string; readonly mark: string }) {
  const { language, say } = useLanguage();
  const words = compareSaying[language];
  const { hrefOf, go } = useStudyAddress();
  const { given, id, mark } = props;
  const { study, chosen, comparing } = given;
  const terms = comparing.measured.get(id)?.measures.terms;
  const path = `models/${encodeURIComponent(id)}`;
  return (
    <>
      <a href={hrefOf(path)} onClick={(event) => followHere(event, () => go(path))}>
        {id !== today && <i aria-hidden="true">{mark} </i>}
        <Words text={modelName(study, id, language)} />
      </a>
      {id !== today && terms && terms.length > 0 && (
        <small>
          {say.modelScreen.terms(terms.filter(({ status }) => status === 'met').length, terms.length)}
        </small>
      )}
      {id === chosen.against && chosen.organisations.length > 1 && <small>{words.isReference}</small>}
    </>
  );
}

function Group({ given, group }: { readonly given: Given; readonly group: ComparedConsideration }) {
  const { language, say } = useLanguage();
  const { chosen, comparing } = given;
  const { consideration, criteria } = group;
  return (
    <tbody data-consideration={consideration?.id}>
      <tr className="consideration-row">
        <th scope="rowgroup" colSpan={2}>
          <Words text={consideration ? pick(consideration.name, language) : say.screens.otherIndicators} />
        </th>
        {chosen.organisations.map((id) => {
          const verdict = consideration && verdictOf(comparing, id, consideration.id);
          return (
            <td key={id}>
              {verdict && <b className={`verdict ${verdict}`}>{say.considerationVerdicts[verdict]}</b>}
            </td>
          );
        })}
      </tr>
      {criteria.flatMap(({ criterion, indicators }) =>
        indicators.length === 0
          ? []
          : [
              ...(criterion
                ? [
                    <tr key={criterion.id} className="criterion-row">
                      <th scope="rowgroup" colSpan={2 + chosen.organisations.length}>
                        <Words text={pick(criterion.name, language)} />
                      </th>
                    </tr>,
                  ]
                : []),
              ...indicators.map((row) => (
                <Row key={`${criterion?.id} ${row.id} ${row.of ?? ''}`} given={given} row={row} />
              )),
            ],
      )}
    </tbody>
  );
}

function Row({ given, row }: { readonly given: Given; readonly row: ComparedIndicator }) {
  const { language } = useLanguage();
  const { study, chosen, applied } = given;
  return (
    <tr data-indicator={row.id} data-of={row.of} className={row.of === undefined ? 'whole' : 'detail'}>
      <th scope="row">
        <span title={indicatorMeaning(row.id, language)}>
          <RowName row={row} applied={applied.get(chosen.organisations.at(-1) ?? today)} given={given} />
        </span>
        {reasonsOf(row).map((reading) => (
          <small key={`${reading.reason} ${reading.needs}`} className="because">
            <Icon name="warn" size={11} /> <Words text={tellMissing(reading, study, language)} />
          </small>
        ))}
      </th>
      <td className="lane-column">
        <LaneTrack row={row} lanes={lanesOf(study, chosen.organisations, language)} />
      </td>
      {chosen.organisations.map((id) => (
        <td key={id} className="compared-number" data-organisation={id}>
          <ComparedNumber {...given} row={row} organisation={id} />
        </td>
      ))}
    </tr>
  );
}

/** An indicator by its name; one of an area, journey, committee or reform by the name of that. */
function RowName(props: {
  readonly row: ComparedIndicator;
  readonly applied: AppliedModel | undefined;
  readonly given: Given;
}) {
  const { language } = useLanguage();
  const { row, applied, given } = props;
  if (row.of === undefined) return <Words text={indicatorName(row.id, language)} />;
  return (
    <>
      <span className="only-heard">{indicatorName(row.id, language)}: </span>
      <Words text={ofName(given.study, applied, row.of, language)} />
    </>
  );
}
