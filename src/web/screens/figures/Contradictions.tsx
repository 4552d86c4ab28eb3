import type { MeasuringProblem } from '#study';
import {
  figureOf,
  figuresSaying,
  formatDate,
  formatStatement,
  indicatorName,
  listed as inWords,
  labelOf,
  pick,
} from '#wording';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { FigureLink } from './FigureLink.tsx';
import { useFormOpener } from './formOpener.ts';
import { listed } from './listedFigures.ts';
import { type Asked, useAsked } from './useAsked.ts';

/** Figures that cannot all be true, on top of everything: which they are, what they keep from being known, and what to do. */
export function Contradictions({ asked }: { readonly asked: Asked<readonly MeasuringProblem[]> }) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const found = asked.answer ?? [];
  if (asked.failed !== undefined) return <p className="warn-text">{asked.failed}</p>;
  if (!asked.answer) return <p className="mute agree">{words.checking}</p>;
  if (found.length === 0) return <p className="mute agree">{words.noContradictions}</p>;
  return (
    <section className="contradictions" aria-labelledby="contradictions">
      <h2 id="contradictions">{words.contradictions(found.length)}</h2>
      {found.map((problem) => (
        <Contradiction key={problem.ids.join(' ')} problem={problem} />
      ))}
      <p>{words.contradictionNext}</p>
    </section>
  );
}

function Contradiction({ problem }: { readonly problem: MeasuringProblem }) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { assume } = useStudyAddress();
  const openForm = useFormOpener();
  const { set } = problem.data;
  // What a set brings about shows where it is on.
  const uses = useAsked('figureUses', {
    assume: set === undefined ? assume : [...new Set([...assume, set])],
  });
  const stopped = [
    ...new Set(problem.ids.flatMap((id) => (uses.answer?.get(id) ?? []).map(({ indicator }) => indicator))),
  ];
  return (
    <div className="contradiction">
      <h3>{problem.ids.length === 1 ? words.contradictionAlone : words.contradiction(problem.ids.length)}</h3>
      {set !== undefined && (
        <p>
          <Words
            text={words.contradictionInSet(
              pick(study.assumptionSets.get(set)?.name ?? { da: set }, language),
            )}
          />
        </p>
      )}
      <ul>
        {problem.ids.map((id) => {
          const figure = figureOf(study, id);
          if (!figure) return null;
          const quantity = study.quantities.get(figure.quantity);
          const { date } = listed(study, figure);
          return (
            <li key={id}>
              <FigureLink id={id}>
                <Words text={labelOf({ kind: 'figure', id }, study)[language]} />
              </FigureLink>
              <b>{formatStatement(figure, quantity, language, { as: 'text' })}</b>
              <span className="mute">
                {date !== undefined && formatDate(date, language, 'table')}{' '}
                <Source source={figure.source} study={study} />
              </span>
              <ForEditing>
                <button
                  type="button"
                  className="quiet"
                  aria-label={`${words.edit}: ${labelOf({ kind: 'figure', id }, study)[language]}`}
                  onClick={() =>
                    openForm({ form: 'figure', figure, ...(study.figures.has(id) ? {} : { set: set ?? '' }) })
                  }
                >
                  {words.edit}
                </button>
              </ForEditing>
            </li>
          );
        })}
      </ul>
      {stopped.length > 0 && (
        <p className="mute">
          <Words
            text={words.contradictionMakesUnknown(
              inWords(
                stopped.map((id) => indicatorName(id, language)),
                language,
              ),
            )}
          />
        </p>
      )}
    </div>
  );
}
