import { type KeyboardEvent, useMemo } from 'react';
import type { Move } from '#moves';
import { movesTable, takenIn } from '#report';
import type { Study } from '#study';
import { inBoth, modelName, movesSaying, pick } from '#wording';
import { matches } from '../../actions/matches.ts';
import { FindField } from '../../parts/FindField.tsx';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { Page } from '../../parts/Page.tsx';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { Words } from '../../parts/Words.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useIsNarrow } from '../../session/useIsNarrow.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useMayEdit } from '../../session/useMayEdit.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import type { OpenForm } from './MoveForms.tsx';
import { MoveMatrix } from './MoveMatrix.tsx';
import { inOrder, neighbour, swapped } from './moveEditing.ts';
import { useMovesAddress } from './movesAddress.ts';

/** The catalogue of moves, narrowed as one types, and what they need and rule out. */
export function MovesPage({ onForm }: { readonly onForm: (form: OpenForm) => void }) {
  const { language, say } = useLanguage();
  const words = movesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { find, setFind } = useMovesAddress();
  const shown = useMemo(
    () => inOrder(study).filter((move) => matches(searchable(study, move), find)),
    [study, find],
  );
  const add = (
    <button type="button" className="main-button" onClick={() => onForm({ form: 'move' })}>
      {words.addMove}
    </button>
  );
  if (study.moves.size === 0) {
    return (
      <Page title={say.web.screens.moves} lead={words.lead}>
        <section className="nothing-yet">
          <h2>{words.noMoves}</h2>
          <p>{words.noMovesNext}</p>
          <ForEditing>
            <p className="do">{add}</p>
          </ForEditing>
        </section>
      </Page>
    );
  }
  return (
    <Page title={say.web.screens.moves} lead={words.lead} actions={add} className="moves">
      <div className="find-row">
        <FindField id="find-move" label={words.find} hint={words.findHint} value={find} onChange={setFind} />
        <p className="mute" role="status">
          {find.trim() === '' ? '' : words.foundCount(shown.length, study.moves.size)}
        </p>
      </div>
      {shown.length === 0 ? (
        <p>{words.findNothing}</p>
      ) : (
        <Catalogue study={study} moves={shown} onForm={onForm} />
      )}
      <h2 id="map">{words.map}</h2>
      <MoveMatrix study={study} />
    </Page>
  );
}

function searchable(study: Study, move: Move): string {
  return [
    move.name,
    move.description,
    ...move.variants.flatMap(({ name, description }) => [name, description ?? {}]),
  ]
    .flatMap(({ da = '', en = '' }) => [da, en])
    .concat(`${move.number}`, ...takenIn(study, move.id).map(({ model }) => modelName(study, model, 'da')))
    .join(' ');
}

function Catalogue(props: {
  readonly study: Study;
  readonly moves: readonly Move[];
  readonly onForm: (form: OpenForm) => void;
}) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const { study, moves, onForm } = props;
  const { hrefOf, go } = useStudyAddress();
  const { run, announce } = useDesk();
  const mayEdit = useMayEdit();
  const isNarrow = useIsNarrow();
  const swap = async (move: Move, by: -1 | 1): Promise<void> => {
    const other = neighbour(study, move, by);
    if (!other) return;
    const commands = swapped(move, other).map(
      (record) => ({ kind: 'recordMove', record, expect: 'existing' }) as const,
    );
    const name = inBoth((one) => movesSaying[one].swap(move.number, other.number));
    if (await run({ kind: 'together', name, commands }))
      announce(words.swapped(pick(move.name, language), other.number));
  };
  const onKey = (event: KeyboardEvent, move: Move): void => {
    if (!mayEdit || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    void swap(move, event.key === 'ArrowUp' ? -1 : 1);
  };
  if (isNarrow) return <MoveList study={study} moves={moves} />;
  return (
    <>
      <ForEditing>
        <p className="mute">{words.reorderHint}</p>
      </ForEditing>
      <p className="take-outs">
        <TableOut study={study} title={words.caption} table={() => movesTable(study)} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by key */}
      <section className="table-scroll" aria-label={words.caption} tabIndex={0}>
        <table className="data-table catalogue">
          <caption className="only-heard">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {words.number}
              </th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.variants}</th>
              <th scope="col">{words.models}</th>
              <th scope="col">{words.kind}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {moves.map((move) => {
              const name = pick(move.name, language);
              return (
                <tr key={move.id} data-move={move.id}>
                  <td className="number">{move.number}</td>
                  <th scope="row">
                    <a
                      href={hrefOf('moves', { move: move.id })}
                      onClick={(event) => followHere(event, () => go('moves', { move: move.id }))}
                      onKeyDown={(event) => onKey(event, move)}
                    >
                      <Words text={name} />
                    </a>
                  </th>
                  <td>
                    <Variants move={move} />
                  </td>
                  <td>
                    <TakenIn study={study} move={move} />
                  </td>
                  <td className="mute">
                    <Words text={words.kinds[move.kind]} />
                  </td>
                  <td className="row-menu">
                    <ItemMenu
                      label={words.actionsFor(name)}
                      actions={[
                        { id: 'open', name: words.open, run: () => go('moves', { move: move.id }) },
                        {
                          id: 'edit',
                          name: words.editMove,
                          run: () => onForm({ form: 'move', move: move.id }),
                        },
                        ...(neighbour(study, move, -1)
                          ? [{ id: 'up', name: words.moveUp, run: () => void swap(move, -1) }]
                          : []),
                        ...(neighbour(study, move, 1)
                          ? [{ id: 'down', name: words.moveDown, run: () => void swap(move, 1) }]
                          : []),
                        {
                          id: 'remove',
                          name: words.removeMove,
                          isRemoving: true,
                          run: () => void run({ kind: 'removeMove', id: move.id }),
                        },
                      ]}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** The catalogue on a phone: each move by itself, to be read. */
function MoveList({ study, moves }: { readonly study: Study; readonly moves: readonly Move[] }) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const { hrefOf, go } = useStudyAddress();
  return (
    <ol className="catalogue-list" aria-label={words.caption}>
      {moves.map((move) => (
        <li key={move.id} data-move={move.id}>
          <h2>
            <a
              href={hrefOf('moves', { move: move.id })}
              onClick={(event) => followHere(event, () => go('moves', { move: move.id }))}
            >
              <i>{move.number}</i>
              <span>
                <Words text={pick(move.name, language)} />
              </span>
            </a>
          </h2>
          <p className="mute">
            <Words text={words.kinds[move.kind]} />
          </p>
          <dl>
            <dt>{words.variants}</dt>
            <dd>
              <Variants move={move} />
            </dd>
            <dt>{words.models}</dt>
            <dd>
              <TakenIn study={study} move={move} />
            </dd>
          </dl>
        </li>
      ))}
    </ol>
  );
}

function Variants({ move }: { readonly move: Move }) {
  const { language } = useLanguage();
  return (
    <ul className="cell-list">
      {move.variants.map((variant) => (
        <li key={variant.id}>
          <i>{variant.id}</i>{' '}
          <span>
            <Words text={pick(variant.name, language)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function TakenIn({ study, move }: { readonly study: Study; readonly move: Move }) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const taken = takenIn(study, move.id);
  if (taken.length === 0) return <span className="mute">{words.inNoModel}</span>;
  return (
    <ul className="cell-list">
      {taken.map((one) => {
        const model = modelName(study, one.model, language);
        return (
          <li key={`${one.model} ${one.step}`}>
            <i>{one.variant}</i>{' '}
            <span>
              <Words text={one.inPart ? words.inPart(model) : model} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
