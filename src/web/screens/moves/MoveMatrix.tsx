import { useMemo } from 'react';
import type { Move } from '#moves';
import type { Study } from '#study';
import { listed, movesSaying, outSaying, pick } from '#wording';
import { DrawingOut } from '../../drawing/DrawingOut.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { bondsAt, variantsBetween } from './bondsAt.ts';
import { type Bond, bondsOf, inOrder } from './moveEditing.ts';
import { bondSigns, movesDrawing } from './movesDrawing.ts';

/**
 * What moves require and exclude, as a table of moves by moves; those that
 * have nothing to do with another are only named. The same stands as a list.
 */
export function MoveMatrix({ study }: { readonly study: Study }) {
  const { language, hyphenate } = useLanguage();
  const words = movesSaying[language];
  const pictures = outSaying[language].pictures;
  const bonds = useMemo(() => bondsOf(study), [study]);
  if (bonds.length === 0) return <p className="mute">{words.mapNothing}</p>;
  const bound = new Set(bonds.flatMap(({ from, to }) => [from, to]));
  const moves = inOrder(study).filter(({ id }) => bound.has(id));
  const free = inOrder(study).filter(({ id }) => !bound.has(id));
  const named = (id: string, variants: readonly string[]): string => {
    const move = study.moves.get(id);
    const number = move?.number ?? id;
    return words.ref(
      variants.length === 0 ? `${number}` : variants.map((variant) => `${number}${variant}`).join(', '),
      pick(move?.name ?? {}, language),
    );
  };
  const tell = (bond: Bond): string =>
    words.pair(
      named(bond.from, bond.fromVariants),
      bond.kind === 'requires' ? words.requires : words.excludes,
      named(bond.to, bond.toVariants),
    );
  const freeOf =
    free.length === 0
      ? ''
      : words.mapFree(
          listed(
            free.map(({ number }) => `${number}`),
            language,
          ),
        );
  return (
    <>
      <p className="take-outs">
        <DrawingOut
          study={study}
          name="moves"
          title={pictures.map(pick(study.description.name, language))}
          description={words.mapMeans}
          drawing={() =>
            movesDrawing({
              moves,
              bonds,
              nameOf: ({ name }) => hyphenate(pick(name, language)),
              legend: `${words.mapMeans} ${bondSigns.requires} ${words.requires} ${bondSigns.excludes} ${words.excludes}`,
              free: freeOf,
            })
          }
        />
      </p>
      <p className="mute map-lead">
        {words.mapMeans}{' '}
        <span className="mark requires" aria-hidden="true">
          ●
        </span>{' '}
        {words.requires}{' '}
        <span className="mark excludes" aria-hidden="true">
          ×
        </span>{' '}
        {words.excludes}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by key */}
      <section className="table-scroll" aria-label={words.map} tabIndex={0}>
        <table className="move-matrix">
          <thead>
            <tr>
              <td />
              {moves.map((move) => (
                <th key={move.id} scope="col" title={pick(move.name, language)}>
                  {move.number}
                  <span className="only-heard"> {pick(move.name, language)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moves.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <i>{row.number}</i> <Words text={pick(row.name, language)} />
                </th>
                {moves.map((to) => (
                  <Cell key={to.id} row={row} to={to} bonds={bonds} tell={tell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {freeOf !== '' && <p className="mute">{freeOf}</p>}
      <details className="about as-list">
        <summary>{words.asTable}</summary>
        <ul>
          {bonds.map((bond) => (
            <li key={keyOf(bond)}>
              <Words text={tell(bond)} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Cell(props: {
  readonly row: Move;
  readonly to: Move;
  readonly bonds: readonly Bond[];
  readonly tell: (bond: Bond) => string;
}) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const { row, to, bonds, tell } = props;
  if (row.id === to.id) return <td className="same" aria-hidden="true" />;
  const all = bondsAt(bonds, row, to);
  if (all.length === 0) {
    return (
      <td>
        <span className="only-heard">{words.nothingBetween}</span>
      </td>
    );
  }
  return (
    <td title={all.map(({ bond }) => tell(bond)).join('\n')}>
      {all.map((seen) => {
        const { bond } = seen;
        const variants = variantsBetween(seen, row, to);
        return (
          <span key={keyOf(bond)} className={`mark ${bond.kind}`}>
            <span aria-hidden="true">
              {bondSigns[bond.kind]}
              {variants !== '' && <small>{variants}</small>}
            </span>
            <span className="only-heard">{tell(bond)}</span>
          </span>
        );
      })}
    </td>
  );
}

function keyOf({ kind, from, to, fromVariants, toVariants }: Bond): string {
  return `${kind} ${from} ${fromVariants} ${to} ${toVariants}`;
}
