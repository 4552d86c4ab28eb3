import { today } from '#moves';
import type { ComparedIndicator } from '#report';
import { modelName, pick, tellMissing } from '#wording';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { ComparedNumber, nameOf, reasonsOf } from './ComparedNumber.tsx';
import type { Given } from './given.ts';
import { LaneTrack } from './LaneTrack.tsx';
import { lanesOf } from './lanes.ts';
import { verdictOf } from './useComparison.ts';

/** The comparison on a phone: each consideration by itself, its organisations under each other. */
export function ComparisonList(given: Given) {
  const { language, say } = useLanguage();
  const { study, chosen, comparing } = given;
  return (
    <div className="compared-list">
      {comparing.compared.groups.map(({ consideration, criteria }) => (
        <section key={consideration?.id ?? ''} data-consideration={consideration?.id}>
          <h3>
            <Words text={consideration ? pick(consideration.name, language) : say.screens.otherIndicators} />
          </h3>
          <ul className="verdicts">
            {chosen.organisations.flatMap((id) => {
              const verdict = consideration && verdictOf(comparing, id, consideration.id);
              if (!verdict) return [];
              return [
                <li key={id}>
                  <span>
                    <Words text={modelName(study, id, language)} />
                  </span>
                  <b className={`verdict ${verdict}`}>{say.considerationVerdicts[verdict]}</b>
                </li>,
              ];
            })}
          </ul>
          {criteria.map(({ criterion, indicators }) =>
            indicators.map((row) => (
              <Indicator key={`${criterion?.id} ${row.id} ${row.of ?? ''}`} given={given} row={row} />
            )),
          )}
        </section>
      ))}
    </div>
  );
}

function Indicator({ given, row }: { readonly given: Given; readonly row: ComparedIndicator }) {
  const { language } = useLanguage();
  const { study, chosen, applied } = given;
  const lanes = lanesOf(study, chosen.organisations, language);
  return (
    <div className="compared-indicator" data-indicator={row.id}>
      <h4>
        <Words text={nameOf(study, row, applied.get(chosen.organisations.at(-1) ?? today), language)} />
      </h4>
      <LaneTrack row={row} lanes={lanes} />
      <ul>
        {lanes.map(({ id, mark }) => (
          <li key={id} className="compared-number" data-organisation={id}>
            <span className="of">
              {id !== today && <i aria-hidden="true">{mark} </i>}
              <Words text={modelName(study, id, language)} />
            </span>
            <ComparedNumber {...given} row={row} organisation={id} />
          </li>
        ))}
      </ul>
      {reasonsOf(row).map((reading) => (
        <p key={`${reading.reason} ${reading.needs}`} className="because">
          <Words text={tellMissing(reading, study, language)} />
        </p>
      ))}
    </div>
  );
}
