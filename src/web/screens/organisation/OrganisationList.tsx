import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { huesOf } from '#report';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { ListRow } from './ListRow.tsx';
import { factsOfRows } from './listFacts.ts';
import { useOrganisation } from './organisationDesk.ts';
import { type Branch, keysAbove, type OrganisationRow, organisationRows } from './organisationTree.ts';
import type { StaffToday } from './useStaffToday.ts';

// Up to here the browser's own search finds every row; beyond it only those in view are drawn.
const mostDrawn = 300;
const rowHeight = 34;

/** Who has what, as a tree in a table: arrows go through it and open it, what is chosen is changed where it stands. */
export function OrganisationList(props: {
  readonly keeps: ((id: string) => boolean) | undefined;
  readonly staff: StaffToday;
}) {
  const { keeps, staff } = props;
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { words, tree, chosen, choose, rename, renaming } = useOrganisation();
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const above = useMemo(() => new Set(chosen === undefined ? [] : keysAbove(tree, chosen)), [tree, chosen]);
  const isOpen = useMemo(
    () => (branch: Branch) =>
      // What stands in a task is seldom looked for; what is chosen is always in view.
      turned.get(branch.key) ?? (branch.kind !== 'node' || above.has(branch.key)),
    [turned, above],
  );
  const rows = useMemo(() => organisationRows(tree, isOpen, keeps), [tree, isOpen, keeps]);
  const facts = useMemo(() => factsOfRows(study, language), [study, language]);
  const hues = useMemo(() => huesOf(study), [study]);
  const [at, setAt] = useState<string>();
  const current =
    rows.find(({ branch }) => branch.key === at && branch.id === chosen) ??
    rows.find(({ branch }) => chosen !== undefined && branch.id === chosen) ??
    rows[0];
  const list = useRef<HTMLTableSectionElement>(null);
  const wanted = useRef<string | undefined>(undefined);
  const isLong = rows.length > mostDrawn;
  const virtual = useWindowVirtualizer({
    count: isLong ? rows.length : 0,
    estimateSize: () => rowHeight,
    overscan: 16,
    scrollMargin: list.current?.offsetTop ?? 0,
    scrollPaddingStart: 120,
    getItemKey: (index) => rows[index]?.branch.key ?? index,
  });

  useEffect(() => {
    if (wanted.current === undefined) return;
    const row = list.current?.querySelector(`[data-key="${CSS.escape(wanted.current)}"]`);
    if (!(row instanceof HTMLElement)) return;
    wanted.current = undefined;
    row.focus();
  });
  // An address that names something far down opens there.
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    const index = rows.findIndex(({ branch }) => branch.id === chosen);
    if (index < 12) return;
    if (isLong) virtual.scrollToIndex(index, { align: 'center' });
    else list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'center' });
  }, [rows, chosen, isLong, virtual]);

  const go = (row: OrganisationRow | undefined): void => {
    if (!row) return;
    wanted.current = row.branch.key;
    setAt(row.branch.key);
    choose(row.branch.id === '' ? undefined : row.branch.id);
    const index = rows.indexOf(row);
    if (isLong) virtual.scrollToIndex(index, { align: 'auto' });
  };
  const turn = (row: OrganisationRow, open: boolean): void =>
    setTurned((before) => new Map(before).set(row.branch.key, open));

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target;
    if (!(target instanceof HTMLElement) || !target.matches('tbody > tr')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows.find(({ branch }) => branch.key === target.dataset['key']);
    if (!row) return;
    const index = rows.indexOf(row);
    const page = 15;
    switch (event.key) {
      case 'ArrowDown':
        go(rows[index + 1]);
        break;
      case 'ArrowUp':
        go(rows[index - 1]);
        break;
      case 'PageDown':
        go(rows[Math.min(rows.length - 1, index + page)]);
        break;
      case 'PageUp':
        go(rows[Math.max(0, index - page)]);
        break;
      case 'Home':
        go(rows[0]);
        break;
      case 'End':
        go(rows.at(-1));
        break;
      case 'ArrowRight':
        if (row.isOpen === false) turn(row, true);
        else if (row.isOpen) go(rows[index + 1]);
        break;
      case 'ArrowLeft':
        if (row.isOpen && !keeps) turn(row, false);
        else go(rows.find(({ branch }) => branch.key === row.parent));
        break;
      case 'Enter':
        if (row.branch.id !== '') rename(row.branch.id);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  const columns = facts.hasCodes ? 6 : 5;
  const line = (row: OrganisationRow, index: number) => (
    <ListRow
      key={row.branch.key}
      row={row}
      index={index}
      study={study}
      facts={facts}
      hue={row.branch.kind === 'administration' ? hues.get(row.branch.id) : undefined}
      staff={staff}
      isChosen={row.branch.id !== '' && row.branch.id === chosen}
      isCurrent={row === current}
      isRenamed={renaming === row.branch.id && row === current}
      measure={isLong ? virtual.measureElement : undefined}
      onChoose={go}
      onTurn={turn}
    />
  );
  const items = isLong ? virtual.getVirtualItems() : [];
  const before = isLong ? (items[0]?.start ?? 0) - virtual.options.scrollMargin : 0;
  const after = isLong
    ? virtual.getTotalSize() - ((items.at(-1)?.end ?? 0) - virtual.options.scrollMargin)
    : 0;
  return (
    <>
      <p className="list-tools">
        <button type="button" className="quiet" onClick={() => setTurned(allTurned(tree, true))}>
          {words.list.openAll}
        </button>
        <button type="button" className="quiet" onClick={() => setTurned(allTurned(tree, false))}>
          {words.list.closeAll}
        </button>
      </p>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows that open, and are gone through by key
        role="treegrid"
        aria-label={words.list.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns}
        className={facts.hasCodes ? 'org-list has-codes' : 'org-list'}
        onKeyDown={onKeyDown}
      >
        <thead className="org-list-head">
          <tr aria-rowindex={1} className="org-row">
            <th scope="col">{words.list.name}</th>
            <th scope="col" className="wide-only">
              {words.list.areas}
            </th>
            {facts.hasCodes && (
              <th scope="col" className="wide-only">
                {words.list.codes}
              </th>
            )}
            <th scope="col" className="number wide-only">
              {words.list.relations}
            </th>
            <th scope="col" className="number">
              {words.list.staff}
            </th>
            <th scope="col">
              <span className="only-heard">{words.list.more}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={list} style={isLong ? { paddingTop: before, paddingBottom: after } : undefined}>
          {isLong
            ? items.flatMap(({ index }) => {
                const row = rows[index];
                return row ? [line(row, index)] : [];
              })
            : rows.map(line)}
        </tbody>
      </table>
    </>
  );
}

function allTurned(tree: readonly Branch[], open: boolean): ReadonlyMap<string, boolean> {
  const turned = new Map<string, boolean>();
  const see = (branches: readonly Branch[]): void => {
    for (const { key, kind, branches: below } of branches) {
      // Closing all leaves the administrations to be seen.
      if (below.length > 0) turned.set(key, open || kind === 'committee');
      see(below);
    }
  };
  see(tree);
  return turned;
}
