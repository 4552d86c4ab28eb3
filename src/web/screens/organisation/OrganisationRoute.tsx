import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { applyModel, today } from '#moves';
import { tasksTable } from '#report';
import { formatDate, homeName, leafName, organisationSaying } from '#wording';
import type { Action } from '../../actions/action.ts';
import { FindField } from '../../parts/FindField.tsx';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useIsNarrow } from '../../session/useIsNarrow.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useMayEdit } from '../../session/useMayEdit.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import '../../style/organisation.css';
import '../../style/organisationDetail.css';
import '../../style/organisationPictures.css';
import { StudyFrame } from '../StudyFrame.tsx';
import { AdministrationForm, CommitteeForm } from './BodyForms.tsx';
import { placeCommand, removing, renameCommand } from './correcting.ts';
import { DetailPanel } from './DetailPanel.tsx';
import { InterfacePicture } from './InterfacePicture.tsx';
import { thingActions } from './nodeActions.ts';
import { OrganisationBoard } from './OrganisationBoard.tsx';
import { OrganisationChart } from './OrganisationChart.tsx';
import { OrganisationList } from './OrganisationList.tsx';
import {
  focusThing,
  type OrganisationDesk,
  type OrganisationDialog,
  OrganisationProvider,
} from './organisationDesk.ts';
import { type Branch, keptOf, organisationTree } from './organisationTree.ts';
import { PasteSheet } from './PasteSheet.tsx';
import { PlaceDialog } from './PlaceDialog.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { searchOrganisation } from './searchOrganisation.ts';
import { AddTaskForm, EditTaskForm, PartForm } from './TaskForms.tsx';
import { AreasForm, RelationForm } from './TieForms.tsx';
import { organisationViews, useOrganisationAddress } from './useOrganisationAddress.ts';
import { useStaffToday } from './useStaffToday.ts';

// As style/frame.css: below this there is no room for a panel beside the picture.
const narrow = '(max-width: 75rem)';

// Nothing is taken out before they are there.
const awaited = {
  kind: 'missing',
  reason: 'noFigures',
  needs: [],
  basis: 'stated',
  assumptions: [],
} as const;

/** The organisation as it is: who has what, corrected where it stands. */
export function OrganisationRoute() {
  const { language, say } = useLanguage();
  const words = organisationSaying[language];
  const { snapshot } = useOpenStudy();
  const { study } = snapshot;
  const { assume } = useStudyAddress();
  const address = useOrganisationAddress();
  const { view, chosen, choose, query, search, hrefOf, show } = address;
  const editing = useDesk();
  const staff = useStaffToday(snapshot, assume);
  const [renaming, setRenaming] = useState<string>();
  const [dialog, setDialog] = useState<OrganisationDialog>();
  const isNarrow = useIsNarrow(narrow);
  const mayEdit = useMayEdit();
  const field = useRef<HTMLInputElement>(null);
  const tree = organisationTree(study);
  const keeps = useMemo(() => searchOrganisation(study, language, query), [study, language, query]);

  const nameOf = useCallback(
    (id: string) =>
      study.nodes.has(id) ? leafName(study, id, language) : homeName(study, undefined, id, language),
    [study, language],
  );
  const renameTo = useCallback(
    (id: string, text: string | undefined) => {
      setRenaming(undefined);
      focusThing(id);
      const command =
        text === undefined || text.trim() === '' ? undefined : renameCommand(study, id, language, text);
      if (!command) return;
      void editing.run(command).then((done) => {
        if (done) editing.announce(words.act.renamedTo(text?.trim() ?? ''));
      });
    },
    [study, language, editing, words],
  );
  const placeAt = useCallback(
    async (id: string, home: string | null) => {
      const done = await editing.run(placeCommand(study, id, home));
      if (done)
        editing.announce(words.act.placed(nameOf(id), home === null ? words.thing.notPlaced : nameOf(home)));
      return done;
    },
    [study, editing, nameOf, words],
  );
  const remove = useCallback(
    (id: string) => {
      const asked = removing(study, id);
      if (!asked) return;
      if (asked.kind === 'ask') {
        setDialog({ kind: 'remove', id, goes: asked.goes, command: asked.command });
        return;
      }
      const name = nameOf(id);
      const near = study.nodes.get(id)?.parent ?? study.administrations.get(id)?.committee;
      void editing.run(asked.command).then((done) => {
        if (!done) return;
        choose(near);
        editing.announce(words.act.removed(name));
        if (near !== undefined) setTimeout(() => focusThing(near), 50);
      });
    },
    [study, editing, nameOf, choose, words],
  );
  const desk = useMemo(
    (): OrganisationDesk => ({
      words,
      tree,
      chosen,
      choose,
      renaming,
      rename: (id) => mayEdit && setRenaming(id),
      renameTo,
      placeAt,
      remove,
      open: setDialog,
      isNarrow,
      mayEdit,
    }),
    [words, tree, chosen, choose, renaming, renameTo, placeAt, remove, isNarrow, mayEdit],
  );
  usePastedRows(useCallback((text: string) => mayEdit && setDialog({ kind: 'paste', text }), [mayEdit]));

  const homeOfChosen = chosen !== undefined && study.administrations.has(chosen) ? chosen : null;
  const edits: readonly Action[] = [
    ...(chosen === undefined ? [] : thingActions(study, chosen, desk)).map(
      ({ id, name, key, run }): Action => ({
        id: `organisation ${id}`,
        group: 'here',
        name: `${name}: ${nameOf(chosen ?? '')}`,
        ...(key === undefined ? {} : { key }),
        run,
      }),
    ),
    {
      id: 'addTask',
      group: 'here',
      name: words.act.addTask,
      key: 'n',
      run: () => setDialog({ kind: 'addTask', home: homeOfChosen }),
    },
    {
      id: 'pasteRows',
      group: 'here',
      name: words.act.paste,
      key: 'p',
      run: () => setDialog({ kind: 'paste', text: '' }),
    },
    {
      id: 'addAdministration',
      group: 'here',
      name: words.act.addAdministration,
      run: () => setDialog({ kind: 'addAdministration' }),
    },
    {
      id: 'addCommittee',
      group: 'here',
      name: words.act.addCommittee,
      run: () => setDialog({ kind: 'addCommittee' }),
    },
  ];
  const actions: readonly Action[] = [
    { id: 'find', group: 'here', name: words.find.action, key: '/', run: () => field.current?.focus() },
    ...organisationViews.map(
      (one): Action => ({
        id: `view ${one}`,
        group: 'here',
        name: words.view.showAs(words.view[one]),
        run: () => show(one),
      }),
    ),
  ];
  const isEmpty = tree.length === 0;
  const title = say.web.screens.organisation;
  const found = keeps ? tasksFound(tree, keeps) : undefined;
  return (
    <StudyFrame screen="organisation" title={title} hasPanel={!isNarrow} edits={edits} actions={actions}>
      <OrganisationProvider value={desk}>
        <main id="content" tabIndex={-1} className="organisation">
          <header className="page-head">
            <div>
              <h1>{title}</h1>
              <p className="lead">{words.lead(formatDate(study.description.date, language))}</p>
            </div>
            <ForEditing>
              <div className="page-actions">
                <button
                  type="button"
                  className="main-button"
                  onClick={() => setDialog({ kind: 'addTask', home: homeOfChosen })}
                >
                  {words.act.addTask}
                </button>
                <button
                  type="button"
                  className="plain"
                  onClick={() => setDialog({ kind: 'addAdministration' })}
                >
                  {words.act.addAdministration}
                </button>
                <button
                  type="button"
                  className="plain"
                  onClick={() => setDialog({ kind: 'paste', text: '' })}
                >
                  {words.act.paste}
                </button>
              </div>
            </ForEditing>
          </header>
          <div className="org-tools">
            <nav className="views" aria-label={words.view.label}>
              {organisationViews.map((one) => (
                <a
                  key={one}
                  href={hrefOf(one)}
                  aria-current={view === one ? 'page' : undefined}
                  onClick={(event) => followHere(event, () => show(one))}
                >
                  {words.view[one]}
                </a>
              ))}
            </nav>
            {view !== 'interfaces' && (
              <search className="find-here">
                <FindField
                  id="find-organisation"
                  label={words.find.label}
                  hint={words.find.hint}
                  value={query}
                  onChange={search}
                  inputRef={field}
                />
                <span role="status" className="mute">
                  {found === undefined
                    ? ''
                    : found === 0
                      ? words.find.nothing(query)
                      : words.find.found(found)}
                </span>
              </search>
            )}
          </div>
          {isEmpty ? (
            <Notice title={words.empty.title} next={words.empty.next}>
              <ForEditing>
                <button
                  type="button"
                  className="main-button"
                  onClick={() => setDialog({ kind: 'addAdministration' })}
                >
                  {words.act.addAdministration}
                </button>
              </ForEditing>
            </Notice>
          ) : found === 0 && view !== 'interfaces' ? (
            <p className="none-found">
              {words.find.nothing(query)}{' '}
              <button type="button" className="plain" onClick={() => search('')}>
                {words.find.clear}
              </button>
            </p>
          ) : (
            <>
              {view === 'list' && (
                <>
                  <p className="take-outs">
                    <TableOut
                      study={study}
                      title={words.list.label}
                      isWaiting={staff.leaves === undefined}
                      table={() =>
                        tasksTable(
                          study,
                          applyModel(study, study.moves, today),
                          staff.leaves ?? awaited,
                          assume,
                        )
                      }
                    />
                  </p>
                  <OrganisationList keeps={keeps} staff={staff} />
                </>
              )}
              {view === 'board' && <OrganisationBoard keeps={keeps} />}
              {view === 'chart' && <OrganisationChart keeps={keeps} />}
              {view === 'interfaces' && <InterfacePicture />}
            </>
          )}
          {isNarrow && (view !== 'list' || !mayEdit) && chosen !== undefined && (
            <p className="detail-bar">
              <button
                type="button"
                className="main-button"
                onClick={() => setDialog({ kind: 'details', id: chosen })}
              >
                {words.detail.open}
              </button>
            </p>
          )}
        </main>
        {!isNarrow && (
          <aside className="panel org-detail" aria-label={words.detail.label}>
            <DetailPanel staff={staff} />
          </aside>
        )}
        <Dialogs
          dialog={dialog}
          onClose={() => setDialog(undefined)}
          details={
            <Sheet title={words.detail.label} at="side" onClose={() => setDialog(undefined)}>
              <div className="org-detail org-detail-body">
                <DetailPanel staff={staff} />
              </div>
            </Sheet>
          }
        />
      </OrganisationProvider>
    </StudyFrame>
  );
}

function Dialogs(props: {
  readonly dialog: OrganisationDialog | undefined;
  readonly details: ReactNode;
  readonly onClose: () => void;
}) {
  const { study } = useOpenStudy().snapshot;
  const { dialog, details, onClose } = props;
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'details':
      return details;
    case 'place':
      return <PlaceDialog id={dialog.id} onClose={onClose} />;
    case 'divide':
    case 'addPart':
      return <PartForm id={dialog.id} onClose={onClose} />;
    case 'edit':
      if (study.administrations.has(dialog.id))
        return <AdministrationForm id={dialog.id} onClose={onClose} />;
      if (study.committees.has(dialog.id)) return <CommitteeForm id={dialog.id} onClose={onClose} />;
      return <EditTaskForm id={dialog.id} onClose={onClose} />;
    case 'areas':
      return <AreasForm id={dialog.id} onClose={onClose} />;
    case 'relation':
      return (
        <RelationForm
          id={dialog.id}
          {...(dialog.relation === undefined ? {} : { relation: dialog.relation })}
          onClose={onClose}
        />
      );
    case 'remove':
      return <RemoveDialog id={dialog.id} goes={dialog.goes} command={dialog.command} onClose={onClose} />;
    case 'addTask':
      return <AddTaskForm home={dialog.home} onClose={onClose} />;
    case 'addAdministration':
      return <AdministrationForm onClose={onClose} />;
    case 'addCommittee':
      return <CommitteeForm onClose={onClose} />;
    case 'paste':
      return <PasteSheet text={dialog.text} onClose={onClose} />;
  }
}

/** Rows of a spreadsheet that are pasted anywhere on the screen but into a field. */
function usePastedRows(onRows: (text: string) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { target } = event;
      if (target instanceof HTMLElement && target.closest('input, textarea, select, [role=dialog]')) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!text.includes('\t') && !text.trim().includes('\n')) return;
      event.preventDefault();
      onRows(text);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [onRows]);
}

/** How many tasks are shown while something is searched for, each once. */
function tasksFound(tree: readonly Branch[], keeps: (id: string) => boolean): number {
  const tasks = new Set<string>();
  const see = (branches: readonly Branch[], isInTask: boolean): void => {
    for (const { kind, id, branches: below } of branches) {
      if (kind === 'node' && !isInTask) tasks.add(id);
      else see(below, kind === 'node');
    }
  };
  see(keptOf(tree, keeps), false);
  return tasks.size;
}
