import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { huesOf } from '#report';
import type { Study } from '#study';
import { homeName, leafName, pick } from '#wording';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { ownName } from './ListRow.tsx';
import { NameEditor } from './NameEditor.tsx';
import { useOrganisation } from './organisationDesk.ts';
import { type Branch, homesOf, keptOf, leafBranches } from './organisationTree.ts';

// A column of thousands is not read on a board; the rest is a press away.
const shownAtFirst = 60;

/** One column per administration with the tasks and parts it has; dragging one to another column places it there. */
export function OrganisationBoard({ keeps }: { readonly keeps: ((id: string) => boolean) | undefined }) {
  const { study } = useOpenStudy().snapshot;
  const { words, placeAt, chosen, mayEdit } = useOrganisation();
  const [dragged, setDragged] = useState<{ readonly id: string; readonly home: string | null }>();
  const homes = homesOf(study);
  const kept = keeps ? keptOf(homes, keeps) : homes;
  const columns = keeps
    ? homes.map((home) => kept.find(({ key }) => key === home.key) ?? { ...home, branches: [] })
    : homes;
  const hues = huesOf(study);
  // One stop of the Tab key for the whole board; arrows go on from it.
  const cards = columns.flatMap((column) => leafBranches(column).map(({ id }) => id));
  const stop =
    chosen !== undefined && (cards.includes(chosen) || study.administrations.has(chosen))
      ? chosen
      : columns[0]?.id;
  return (
    <>
      {mayEdit && <p className="mute hint">{words.board.hint}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows go from button to button inside */}
      <div className="org-board" onKeyDown={onArrow}>
        <ul className="org-columns" aria-label={words.board.label}>
          {columns.map((column) => (
            <Column
              key={column.key}
              column={column}
              study={study}
              hue={hues.get(column.id)}
              stop={stop}
              dragged={dragged}
              onDrag={setDragged}
              onDrop={(home) => {
                if (dragged) void placeAt(dragged.id, home);
                setDragged(undefined);
              }}
            />
          ))}
        </ul>
      </div>
    </>
  );
}

function Column(props: {
  readonly column: Branch;
  readonly study: Study;
  readonly hue: number | undefined;
  readonly stop: string | undefined;
  readonly dragged: { readonly id: string; readonly home: string | null } | undefined;
  readonly onDrag: (dragged: { readonly id: string; readonly home: string | null } | undefined) => void;
  readonly onDrop: (home: string | null) => void;
}) {
  const { language } = useLanguage();
  const { column, study, hue, stop, dragged, onDrag, onDrop } = props;
  const { words, chosen, choose, renaming, rename, mayEdit } = useOrganisation();
  const [all, setAll] = useState(false);
  const [over, setOver] = useState(0);
  const leaves = leafBranches(column);
  // What is chosen is shown, wherever in the column it stands.
  const shown =
    all || leaves.slice(shownAtFirst).some(({ id }) => id === chosen)
      ? leaves
      : leaves.slice(0, shownAtFirst);
  const name =
    column.kind === 'notPlaced' ? words.thing.notPlaced : homeName(study, undefined, column.id, language);
  const committee = study.committees.get(study.administrations.get(column.id)?.committee ?? '');
  const receives = dragged !== undefined && dragged.home !== column.home;
  const onDragOver = (event: DragEvent): void => {
    if (receives) event.preventDefault();
  };
  return (
    <li
      className="org-column"
      data-hue={hue}
      data-home={column.id}
      data-receives={receives || undefined}
      data-over={(receives && over > 0) || undefined}
      onDragOver={onDragOver}
      onDragEnter={() => setOver((count) => count + 1)}
      onDragLeave={() => setOver((count) => count - 1)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(0);
        if (receives) onDrop(column.home);
      }}
    >
      <header>
        {renaming === column.id && column.id !== '' ? (
          <NameEditor id={column.id} text={ownName(study, column.id, language)} />
        ) : column.id === '' ? (
          <h2>{name}</h2>
        ) : (
          <h2>
            <button
              type="button"
              data-thing={column.id}
              aria-current={chosen === column.id || undefined}
              tabIndex={stop === column.id ? 0 : -1}
              onClick={() => choose(column.id)}
              onDoubleClick={() => rename(column.id)}
            >
              <Words text={name} />
            </button>
          </h2>
        )}
        <p className="mute">{committee && <Words text={pick(committee.name, language)} />}</p>
        <p>{words.list.tasks(column.tasks)}</p>
      </header>
      <div className="org-cards">
        {receives && over > 0 && <p className="drop-here">{words.board.dropHere(name)}</p>}
        {leaves.length === 0 && <p className="mute none">{words.board.empty}</p>}
        <ul>
          {shown.map(({ id, key }) => {
            const parent = study.nodes.get(id)?.parent;
            return (
              <li key={key}>
                {renaming === id ? (
                  <NameEditor id={id} text={ownName(study, id, language)} />
                ) : (
                  <button
                    type="button"
                    className="org-card"
                    data-thing={id}
                    aria-current={chosen === id || undefined}
                    tabIndex={stop === id ? 0 : -1}
                    draggable={mayEdit}
                    onDragStart={(event) => {
                      event.dataTransfer.effectAllowed = 'move';
                      event.dataTransfer.setData('text/plain', leafName(study, id, language));
                      choose(id);
                      onDrag({ id, home: column.home });
                    }}
                    onDragEnd={() => onDrag(undefined)}
                    onClick={() => choose(id)}
                    onDoubleClick={() => rename(id)}
                  >
                    <Words text={leafName(study, id, language)} />
                    {parent !== undefined && (
                      <small>
                        <Words text={words.thing.partOf(leafName(study, parent, language))} />
                      </small>
                    )}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
        {shown.length < leaves.length && (
          <button type="button" className="quiet" onClick={() => setAll(true)}>
            {words.board.more(leaves.length - shown.length)}
          </button>
        )}
      </div>
    </li>
  );
}

/** Up and down within a column, left and right to the one beside it, at about the same height. */
function onArrow(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target;
  if (!(from instanceof HTMLElement) || from.dataset['thing'] === undefined) return;
  const columns = [...event.currentTarget.querySelectorAll('.org-column')].map((column) => [
    ...column.querySelectorAll<HTMLElement>('[data-thing]'),
  ]);
  const x = columns.findIndex((column) => column.includes(from));
  const y = columns[x]?.indexOf(from) ?? 0;
  const beside = (step: number): HTMLElement | undefined => {
    for (let at = x + step; at >= 0 && at < columns.length; at += step) {
      const column = columns[at] ?? [];
      if (column.length > 0) return column[Math.min(y, column.length - 1)];
    }
    return undefined;
  };
  const own = columns[x] ?? [];
  const to =
    event.key === 'ArrowDown'
      ? own[y + 1]
      : event.key === 'ArrowUp'
        ? own[y - 1]
        : event.key === 'ArrowRight'
          ? beside(1)
          : event.key === 'ArrowLeft'
            ? beside(-1)
            : undefined;
  if (!to) return;
  event.preventDefault();
  to.focus();
  to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
