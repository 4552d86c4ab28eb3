import { sourcesTable } from '#report';
import { figuresSaying, formatDate, pick } from '#wording';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { OpenLink } from './FigureLink.tsx';
import { useFormOpener } from './formOpener.ts';
import { useRemoval } from './useRemoval.ts';

/** The sources of the study, with how many figures rest on each. */
export function SourceList() {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const openForm = useFormOpener();
  const removal = useRemoval();
  const add = (
    <ForEditing>
      <p className="do">
        <button type="button" className="plain" onClick={() => openForm({ form: 'source' })}>
          {words.addSource}
        </button>
      </p>
    </ForEditing>
  );
  if (study.sources.size === 0) {
    return (
      <div className="empty">
        <p>{words.noSources}</p>
        <p className="mute">{words.noSourcesNext}</p>
        {add}
      </div>
    );
  }
  const figures = [
    ...study.figures.values(),
    ...[...study.assumptionSets.values()].flatMap((set) => set.figures),
  ];
  return (
    <>
      <p className="take-outs">
        <TableOut study={study} title={words.viewNames.sources} table={() => sourcesTable(study)} />
      </p>
      <div className="table-scroll">
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{words.sourceColumns.title}</th>
              <th scope="col" className="roomy">
                {words.sourceColumns.series}
              </th>
              <th scope="col" className="roomy">
                {words.sourceColumns.date}
              </th>
              <th scope="col" className="number">
                {words.sourceColumns.figures}
              </th>
              <th scope="col">
                <span className="only-heard">{words.columns.menu}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {[...study.sources.values()].map((source) => {
              const title = pick(source.title, language);
              return (
                <tr key={source.id}>
                  <th scope="row">
                    <OpenLink opens={{ source: source.id }}>
                      <Words text={title} />
                    </OpenLink>{' '}
                    {source.independent === true && <span className="tag">{words.independentTag}</span>}
                  </th>
                  <td className="roomy">{source.series}</td>
                  <td className="roomy nowrap">{formatDate(source.date, language, 'table')}</td>
                  <td className="number">
                    {figures.filter((figure) => figure.source?.source === source.id).length}
                  </td>
                  <td>
                    <ItemMenu
                      label={words.menuOf(title)}
                      actions={[
                        {
                          id: 'edit',
                          name: words.editSource,
                          run: () => openForm({ form: 'source', source }),
                        },
                        {
                          id: 'remove',
                          name: words.removeSource,
                          isRemoving: true,
                          run: () => void removal.source(source.id),
                        },
                      ]}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {add}
    </>
  );
}
