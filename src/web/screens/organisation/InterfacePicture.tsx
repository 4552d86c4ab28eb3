import { useMemo } from 'react';
import { applyModel, today } from '#moves';
import { type InterfaceCount, interfaceMatrix, interfacesTable } from '#report';
import { formatReading, homeName, outSaying, pick } from '#wording';
import { DrawingOut } from '../../drawing/DrawingOut.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { WhyNumber } from '../../parts/WhyNumber.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { useMeasured } from '../../worker/useMeasured.ts';
import { matrixDrawing } from './matrixDrawing.ts';
import { useOrganisation } from './organisationDesk.ts';
import { pairOf } from './pairs.ts';

// How many shades of strength there are; style/organisation.css has as many.
const shades = [1, 2, 3, 4, 5];

/**
 * Interfaces between administrations. A matrix, not chords: every pair has its
 * place and its two numbers, so pairs can be compared and none hides behind
 * another; it is a table already, to be read by row, column and ear, and it
 * holds at forty administrations, where chords are a knot.
 */
export function InterfacePicture() {
  const { language, hyphenate } = useLanguage();
  const { snapshot } = useOpenStudy();
  const { assume } = useStudyAddress();
  const { study } = snapshot;
  const { words, chosen, choose } = useOrganisation();
  const { measured } = useMeasured(snapshot, today, assume);
  const matrix = useMemo(() => interfaceMatrix(study, applyModel(study, study.moves, today)), [study]);
  const { administrations, inside, notPlaced, crossing } = matrix;
  const byPair = useMemo(
    () => new Map(matrix.pairs.map((pair) => [pairOf(pair.a, pair.b), pair] as const)),
    [matrix],
  );
  if (matrix.all.count === 0) return <Notice title={words.picture.none} next={words.picture.noneNext} />;
  const most = Math.max(1, ...matrix.pairs.map(({ strength }) => strength));
  const share = measured?.measures.indicators.find(
    ({ id, of }) => id === 'crossingShare' && of === undefined,
  );
  const total = words.detail.countAndStrength(crossing.count, crossing.strength);
  const short = (id: string) => homeName(study, undefined, id, language, true);
  const sorted = [...matrix.pairs].sort((x, y) => y.strength - x.strength || y.count - x.count);
  const cellOf = (a: string, b: string): InterfaceCount | undefined =>
    a === b ? inside.get(a) : (byPair.get(pairOf(a, b)) ?? byPair.get(pairOf(b, a)));
  return (
    <>
      <p className="mute hint">{words.picture.hint}</p>
      <dl className="totals">
        <div>
          <dt>{words.picture.total}</dt>
          <dd>
            {notPlaced.count > 0 ? (
              total
            ) : (
              <WhyNumber why={{ indicator: 'crossingShare' }} what={words.picture.total}>
                {total}
              </WhyNumber>
            )}
          </dd>
        </div>
        {share && (
          <div>
            <dt>{words.picture.share}</dt>
            <dd>
              <WhyNumber why={{ indicator: 'crossingShare' }} what={words.picture.share}>
                {formatReading(share.model, 'percent', language, { as: 'text' })}
              </WhyNumber>
            </dd>
          </div>
        )}
      </dl>
      {notPlaced.count > 0 && <p className="mute">{words.picture.notPlaced(notPlaced.count)}</p>}
      <p className="take-outs">
        <DrawingOut
          study={study}
          name="interfaces"
          title={outSaying[language].pictures.interfaces(pick(study.description.name, language))}
          description={words.picture.hint}
          drawing={() =>
            matrixDrawing({
              matrix,
              longName: (id) => hyphenate(homeName(study, undefined, id, language)),
              shortName: (id) => hyphenate(short(id)),
              total: `${words.picture.total}: ${total}`,
              legend: `${words.picture.hint} ${words.picture.shades}.`,
            })
          }
        />
      </p>
      <div className="table-scroll matrix-scroll">
        <table className="matrix">
          <caption>
            {words.picture.label}{' '}
            <span className="shades" aria-hidden="true">
              {shades.map((shade) => (
                <i key={shade} data-shade={shade} />
              ))}{' '}
              {words.picture.shades}
            </span>
          </caption>
          <thead>
            <tr>
              <td />
              {administrations.map((id) => (
                <th key={id} scope="col" abbr={short(id)}>
                  {short(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {administrations.map((a) => (
              <tr key={a}>
                <th scope="row">
                  <span className="long">
                    <Words text={homeName(study, undefined, a, language)} />
                  </span>
                  <span className="short">{short(a)}</span>
                </th>
                {administrations.map((b) => {
                  const cell = cellOf(a, b);
                  const pair = cell && a !== b && byPair.has(pairOf(b, a)) ? pairOf(b, a) : pairOf(a, b);
                  return (
                    <td key={b} className={a === b ? 'own' : ''}>
                      {cell && (
                        <button
                          type="button"
                          data-shade={
                            a === b
                              ? undefined
                              : Math.max(1, Math.ceil((shades.length * cell.strength) / most))
                          }
                          data-pair={pair}
                          aria-pressed={chosen === pair}
                          onClick={() => choose(chosen === pair ? undefined : pair)}
                        >
                          <Heard text={words.picture.pair(short(a), short(b))} />
                          <b>{cell.count}</b>
                          <Heard text={words.picture.relationsOf} />
                          <span>{cell.strength}</span>
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="section-head">
        <h2>{words.picture.asTable}</h2>
        <TableOut
          study={study}
          title={words.picture.label}
          table={() => interfacesTable(study, applyModel(study, study.moves, today))}
        />
      </div>
      <div className="table-scroll">
        <table className="data-table pairs">
          <thead>
            <tr>
              <th scope="col">{words.thing.administration}</th>
              <th scope="col">{words.picture.other}</th>
              <th scope="col" className="number">
                {words.picture.count}
              </th>
              <th scope="col" className="number">
                {words.picture.strength}
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ a, b, count, strength }) => (
              <tr key={pairOf(a, b)} data-chosen={chosen === pairOf(a, b) || undefined}>
                <th scope="row">
                  <button type="button" className="link" onClick={() => choose(pairOf(a, b))}>
                    <Words text={homeName(study, undefined, a, language)} />
                    <Heard text={words.picture.and(short(b))} />
                  </button>
                </th>
                <td>
                  <Words text={homeName(study, undefined, b, language)} />
                </td>
                <td className="number">{count}</td>
                <td className="number">{strength}</td>
              </tr>
            ))}
            {administrations.flatMap((id) => {
              const own = inside.get(id);
              if (!own) return [];
              return [
                <tr key={id} data-chosen={chosen === pairOf(id, id) || undefined}>
                  <th scope="row">
                    <button type="button" className="link" onClick={() => choose(pairOf(id, id))}>
                      <Words text={homeName(study, undefined, id, language)} />
                      <Heard text={words.picture.inside.toLowerCase()} />
                    </button>
                  </th>
                  <td className="mute">{words.picture.inside.toLowerCase()}</td>
                  <td className="number">{own.count}</td>
                  <td className="number">{own.strength}</td>
                </tr>,
              ];
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Words for those who hear the number and do not see where it stands. */
function Heard({ text }: { readonly text: string }) {
  return <span className="only-heard"> {text} </span>;
}
