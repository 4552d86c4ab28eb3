import { useState } from 'react';
import { type KeptBack, type Missing, missingTable, missingText } from '#report';
import type { Study } from '#study';
import { indicatorName, overviewSaying, pick, tableCatalogueOf } from '#wording';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { Words } from '../../parts/Words.tsx';
import type { Snapshot } from '../../session/studyApi.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { useAnswer } from '../../worker/useAnswer.ts';

/** Shown before the rest is asked for. */
const first = 6;

/** What is missing or contradictory, and what it keeps from being known. */
export function MissingList({
  snapshot,
  assume,
}: {
  readonly snapshot: Snapshot;
  readonly assume: readonly string[];
}) {
  const { study } = snapshot;
  const { language, say } = useLanguage();
  const words = overviewSaying[language];
  const { hrefOf, go } = useStudyAddress();
  const { answer, isCurrent, failed } = useAnswer(snapshot, 'missing', { assume });
  const [all, setAll] = useState(false);
  const shown = all ? answer : answer?.slice(0, first);
  return (
    <section
      aria-labelledby="missing-heading"
      aria-busy={!isCurrent}
      data-missing={isCurrent ? 'shown' : 'waiting'}
    >
      <header className="section-head">
        <h2 id="missing-heading">{words.missing}</h2>
        <a href={hrefOf('figures')} onClick={(event) => followHere(event, () => go('figures'))}>
          {words.toFigures}
        </a>
        {answer && answer.length > 0 && (
          <TableOut
            study={study}
            title={words.missing}
            isWaiting={!isCurrent}
            table={() => missingTable(study, answer, assume)}
          />
        )}
      </header>
      {failed !== undefined && (
        <p role="alert" className="failed">
          {say.web.numbersFailed}
        </p>
      )}
      {!answer && failed === undefined && <p className="measuring mute">{say.web.measuring}</p>}
      {answer?.length === 0 && <p className="mute">{words.nothingMissing}</p>}
      {shown && shown.length > 0 && (
        <>
          <p className="mute">{words.missingMeans}</p>
          <ul className="missing-list">
            {shown.map((missing) => (
              <li key={JSON.stringify(missing.what)}>
                <Item missing={missing} study={study} />
              </li>
            ))}
          </ul>
        </>
      )}
      {answer && answer.length > first && (
        <button type="button" className="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.showFewer : words.showAll(answer.length)}
        </button>
      )}
    </section>
  );
}

function Item({ missing, study }: { readonly missing: Missing; readonly study: Study }) {
  const { language } = useLanguage();
  const words = overviewSaying[language];
  const { what, keepsBack, considerations } = missing;
  const of = (how: KeptBack['how']): string =>
    keepsBack
      .filter((one) => one.how === how)
      .map(({ indicator }) => indicatorName(indicator, language))
      .join(' · ');
  const said: readonly (readonly [string, string])[] = [
    [words.keepsBack, of('missing')],
    [words.onlyRange, of('range')],
    [
      words.touches,
      considerations.map((id) => pick(study.considerations.get(id)?.name ?? {}, language)).join(' · '),
    ],
  ];
  return (
    <>
      <div className="what">
        <span className={`missing-kind ${what.kind}`}>
          {tableCatalogueOf(language).missingKinds[what.kind]}
        </span>
        <p>
          <Words text={pick(missingText(study, what), language)} />
        </p>
      </div>
      <dl>
        {keepsBack.length === 0 && <dd className="mute">{words.keepsNothing}</dd>}
        {said.map(([label, text]) =>
          text === '' ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Words text={text} />
              </dd>
            </div>
          ),
        )}
      </dl>
    </>
  );
}
