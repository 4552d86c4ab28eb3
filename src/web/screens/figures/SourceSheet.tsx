import { useMemo } from 'react';
import { decide, type Study } from '#study';
import { figuresSaying, formatDate, formatStatement, labelOf, pick } from '#wording';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { FigureLink } from './FigureLink.tsx';
import { useFormOpener } from './formOpener.ts';
import { useRemoval } from './useRemoval.ts';

/** One source: what it is, and everything that rests on it. */
export function SourceSheet({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { hrefOf, go } = useStudyAddress();
  const openForm = useFormOpener();
  const removal = useRemoval();
  const source = study.sources.get(id);
  const cited = useMemo(() => citedBy(study, id), [study, id]);
  if (!source) {
    return (
      <Sheet title={words.sourceNotThere} at="side" className="about-figure" onClose={onClose}>
        <div className="sheet-body">
          <p>{words.notThereNext}</p>
        </div>
      </Sheet>
    );
  }
  const figures = [
    ...study.figures.values(),
    ...[...study.assumptionSets.values()].flatMap((set) => set.figures),
  ].filter((figure) => figure.source?.source === id);
  const others = [...cited].filter(([section]) => section !== 'figures');
  const inList = { from: id };
  return (
    <Sheet title={pick(source.title, language)} at="side" className="about-figure" onClose={onClose}>
      <div className="sheet-body">
        <dl className="facts">
          <div>
            <dt>{words.series}</dt>
            <dd>{source.series}</dd>
          </div>
          <div>
            <dt>{words.sourceDate}</dt>
            <dd>{formatDate(source.date, language)}</dd>
          </div>
          {source.independent === true && (
            <div>
              <dt>{words.independentTag}</dt>
              <dd>{words.independent}</dd>
            </div>
          )}
          {source.address !== undefined && (
            <div>
              <dt>{words.address}</dt>
              <dd>
                <a href={source.address} rel="noreferrer" target="_blank">
                  {words.openAddress}
                </a>
              </dd>
            </div>
          )}
          {source.note && (
            <div>
              <dt>{words.noted}</dt>
              <dd>
                <Words text={pick(source.note, language)} />
              </dd>
            </div>
          )}
        </dl>
        <section>
          <h3>{words.restingOnSource(figures.length)}</h3>
          {figures.slice(0, mostShown).map((figure) => (
            <p className="figure-line" key={figure.id}>
              <FigureLink id={figure.id}>
                <Words text={labelOf({ kind: 'figure', id: figure.id }, study)[language]} />
              </FigureLink>
              <b>
                {formatStatement(figure, study.quantities.get(figure.quantity), language, { as: 'text' })}
              </b>
            </p>
          ))}
          {figures.length > 0 && (
            <p>
              <a
                href={hrefOf('figures', inList)}
                onClick={(event) => followHere(event, () => go('figures', inList))}
              >
                {words.showFigures}
              </a>
            </p>
          )}
        </section>
        {others.length > 0 && (
          <section>
            <h3>{words.otherCitations(others.reduce((sum, [, count]) => sum + count, 0))}</h3>
            <ul className="plain-list in-columns">
              {others.map(([section, count]) => (
                <li key={section}>
                  {count} {words.sections[section as keyof typeof words.sections] ?? section}
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className="mute">{cited.size === 0 ? words.nobodyCites : words.citedSoStays}</p>
      </div>
      <ForEditing>
        <div className="sheet-foot">
          <button type="button" className="main-button" onClick={() => openForm({ form: 'source', source })}>
            {words.edit}
          </button>
          <button
            type="button"
            className="plain"
            onClick={() =>
              void removal.source(id).then((done) => {
                onClose();
                return done;
              })
            }
          >
            {words.remove}
          </button>
        </div>
      </ForEditing>
    </Sheet>
  );
}

// More than these are better read in the list.
const mostShown = 12;

/** How many things of each section cite a source: what would refuse its removal. */
function citedBy(study: Study, source: string): ReadonlyMap<string, number> {
  const decided = decide(study, { kind: 'removeSource', id: source });
  const found = new Map<string, Set<string>>();
  if (decided.ok) return new Map();
  for (const refusal of decided.refusals) {
    if (refusal.code !== 'stillReferredTo') continue;
    for (const { id, place } of refusal.data.by) {
      const [section = ''] = place.split('/');
      const ids = found.get(section) ?? new Set<string>();
      found.set(section, ids.add(id));
    }
  }
  return new Map([...found].map(([section, ids]) => [section, ids.size]));
}
