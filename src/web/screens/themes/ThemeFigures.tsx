import { useMemo, useState } from 'react';
import { takenIn } from '#report';
import { modelName, moveName, pick, themesSaying } from '#wording';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { useAnswer } from '../../worker/useAnswer.ts';
import { movesOfTheme } from './movesOfTheme.ts';

/** What each move of a theme does to the considerations by itself, and which models take it. Measured when it is opened. */
export function ThemeFigures({ theme }: { readonly theme: string }) {
  const { language } = useLanguage();
  const words = themesSaying[language];
  const { snapshot } = useOpenStudy();
  const { study } = snapshot;
  const [isOpen, setOpen] = useState(false);
  const variants = useMemo(() => movesOfTheme(study, theme), [study, theme]);
  const considerations = [...study.considerations.values()];
  const heading = `figures-${theme}`;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={heading}>{words.figures}</summary>
      {variants.length === 0 && <p className="mute">{words.noFigures}</p>}
      {variants.length > 0 && isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
        <section className="table-scroll" tabIndex={0} aria-labelledby={heading}>
          <table className="data-table">
            <caption>{words.figuresMean}</caption>
            <thead>
              <tr>
                <th scope="col">{words.move}</th>
                <th scope="col">{words.takenBy}</th>
                {considerations.map(({ id, name }) => (
                  <th key={id} scope="col">
                    <Words text={pick(name, language)} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {variants.map(({ move, variant }) => (
                <Row key={`${move} ${variant}`} move={move} variant={variant} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}

function Row({ move, variant }: { readonly move: string; readonly variant: string }) {
  const { language, say } = useLanguage();
  const words = themesSaying[language];
  const { snapshot } = useOpenStudy();
  const { study } = snapshot;
  const { assume, hrefOf, go } = useStudyAddress();
  const { answer, isCurrent, failed } = useAnswer(snapshot, 'moveEffects', { move, variant, assume });
  const name = study.moves.get(move)?.variants.find(({ id }) => id === variant)?.name;
  const taken = takenIn(study, move).filter((one) => one.variant === variant);
  return (
    <tr aria-busy={!isCurrent}>
      <th scope="row">
        <a
          href={hrefOf('moves', { move })}
          onClick={(event) => followHere(event, () => go('moves', { move }))}
        >
          <Words text={moveName(study, move, variant, language)} />
        </a>
        {name && (
          <p className="mute">
            <Words text={pick(name, language)} />
          </p>
        )}
      </th>
      <td>
        {taken.length === 0 && <span className="mute">{words.inNoModel}</span>}
        {taken.map(({ model, inPart }) => (
          <a
            key={model}
            className="taken"
            href={hrefOf(`models/${model}`)}
            onClick={(event) => followHere(event, () => go(`models/${model}`))}
          >
            {inPart ? words.inPart(modelName(study, model, language)) : modelName(study, model, language)}
          </a>
        ))}
      </td>
      {[...study.considerations.keys()].map((id) => {
        const verdict = answer?.measures.considerations.find((one) => one.id === id)?.verdict;
        return (
          <td key={id}>
            {verdict ? (
              <b className={`verdict ${verdict}`}>{say.considerationVerdicts[verdict]}</b>
            ) : failed === undefined ? (
              '…'
            ) : (
              say.web.numbersFailed
            )}
          </td>
        );
      })}
    </tr>
  );
}
