import { figuresSaying, formatDate, formatStatement, pick, subjectName } from '#wording';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { type PastedRow, problemsOf } from './pastedRows.ts';

// More rows are added, and not looked at one by one.
const mostShown = 200;

/** What the rows are read as, and everything that is wrong with them, each with its place. */
export function PastePreview({ id, rows }: { readonly id: string; readonly rows: readonly PastedRow[] }) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const problems = problemsOf(rows);
  return (
    <>
      {problems.length > 0 && (
        <section className="paste-problems" id={id} tabIndex={-1} aria-labelledby={`${id}-heading`}>
          <h3 id={`${id}-heading`}>{words.pasteProblems(problems.length)}</h3>
          <ul>
            {problems.map(({ problem: { row, column, message }, more }) => (
              <li key={`${row} ${column} ${message}`}>
                <b>
                  {column === undefined
                    ? words.pasteRow(row)
                    : words.pastePlace(row, words.pasteFields[column])}
                  {words.pasteMoreRows(more)}
                </b>{' '}
                {message}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{words.pastePreview}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
        <section className="table-scroll" tabIndex={0} aria-label={words.pastePreview}>
          <table className="data-table preview">
            <thead>
              <tr>
                <th scope="col">{words.pasteColumnsOfPreview.row}</th>
                <th scope="col">{words.pasteColumnsOfPreview.state}</th>
                <th scope="col">{words.quantity}</th>
                <th scope="col">{words.columns.about}</th>
                <th scope="col" className="number">
                  {words.columns.says}
                </th>
                <th scope="col">{words.columns.date}</th>
                <th scope="col">{words.columns.source}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, mostShown).map((row) => (
                <PreviewRow key={row.row} pasted={row} />
              ))}
            </tbody>
          </table>
        </section>
      </section>
    </>
  );
}

function PreviewRow({ pasted }: { readonly pasted: PastedRow }) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { row, state, figure } = pasted;
  const quantity = figure && study.quantities.get(figure.quantity);
  const source = figure?.source && study.sources.get(figure.source.source);
  const said = { ready: words.pasteReady, same: words.pasteSame, wrong: words.pasteWrong }[state];
  return (
    <tr className={`row-${state}`}>
      <th scope="row">{row}</th>
      <td>{said}</td>
      {figure ? (
        <>
          <td>
            <Words text={quantity ? pick(quantity.name, language) : figure.quantity} />
          </td>
          <td>
            <Words text={subjectName(study, figure.subject, language)} />
          </td>
          <td className="number">
            {formatStatement(figure, quantity, language, { as: 'text' })}
            {figure.says.kind === 'share' && (
              <small className="share-of">
                {words.shareOf(subjectName(study, figure.says.of, language))}
              </small>
            )}
          </td>
          <td className="nowrap">{figure.date && formatDate(figure.date, language, 'table')}</td>
          <td>
            {source && pick(source.title, language)}
            {figure.source?.locator && <small> {figure.source.locator}</small>}
          </td>
        </>
      ) : (
        <td colSpan={5} />
      )}
    </tr>
  );
}
