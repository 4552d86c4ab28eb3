import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { today } from '#moves';
import { exportingSaying, formatDate, listed, pick } from '#wording';
import { type ActionDialog, ActionHost } from '../actions/ActionHost.tsx';
import type { Action } from '../actions/action.ts';
import { copyAddress } from '../actions/copyAddress.ts';
import { ExportButton } from '../exporting/ExportButton.tsx';
import { ExportStanding } from '../exporting/ExportStanding.tsx';
import { exportActions, useExporting } from '../exporting/useExporting.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { fetchedLater } from '../parts/fetchedLater.ts';
import { Icon } from '../parts/Icon.tsx';
import { Later } from '../parts/Later.tsx';
import { followHere, ScreenLinks } from '../parts/ScreenLinks.tsx';
import { Told } from '../parts/Told.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { WhyProvider } from '../parts/WhyNumber.tsx';
import { firstLookIsThere } from '../session/firstLook.ts';
import { letGoOfHints } from '../session/hints.ts';
import type { ScreenName } from '../session/screenList.ts';
import { setTheme, useTheme } from '../session/theme.ts';
import { useCommandName } from '../session/useCommandName.ts';
import { useDesk } from '../session/useDesk.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { useMayEdit } from '../session/useMayEdit.ts';
import { useSetLanguage } from '../session/useSetLanguage.ts';
import { useOpenStudy } from '../session/useStudy.ts';
import { useStudyAddress } from '../session/useStudyAddress.ts';
import { formatWhy, parseWhy } from '../session/whyAddress.ts';

// Not needed for the first look.
const whyOf = fetchedLater(async () => (await import('./why/WhyOf.tsx')).WhyOf);

const noActions: readonly Action[] = [];

/**
 * What stands around every screen of a study: the bar, the screens there are,
 * what was refused, keys and palette, and "why this number?". The screen
 * gives its `main`, and a `panel` where it has one.
 */
export function StudyFrame(props: {
  readonly screen: ScreenName;
  /** Of the page, as the browser's tab and history say it. */
  readonly title: string;
  /** After the study's name in the bar: which of several things is shown, and how it stands. */
  readonly bar?: ReactNode;
  /** Under the link to this screen: what may be chosen on it. */
  readonly side?: ReactNode;
  /** The model whose numbers a number without one is about. */
  readonly model?: string;
  readonly actions?: readonly Action[];
  /** Those that change the study; not there where it is only read. */
  readonly edits?: readonly Action[];
  /** What the screen was opened for is still on its way. */
  readonly isWaiting?: boolean;
  readonly hasPanel?: boolean;
  readonly children: ReactNode;
}) {
  const { screen, title, actions = noActions, edits = noActions, isWaiting = false } = props;
  const { language, say } = useLanguage();
  const theme = useTheme();
  const setLanguage = useSetLanguage();
  const address = useStudyAddress();
  const desk = useDesk();
  const mayEdit = useMayEdit();
  const { snapshot, connected, waiting, savedAt, undo, redo } = useOpenStudy();
  const { study } = snapshot;
  const nameOf = useCommandName(study);
  const [dialog, setDialog] = useState<ActionDialog>();
  const words = exportingSaying[language];
  const exporting = useExporting(screen, props.model);
  const [isExportOpen, setIsExportOpen] = useState(false);
  const { model } = props;
  // Where a model is shown, what it is most often held against is one press away.
  const compared = useMemo(
    () => (screen === 'models' && model !== undefined && model !== today ? { models: model } : undefined),
    [screen, model],
  );
  const here = useMemo(
    () => [
      ...(mayEdit ? edits : noActions),
      ...actions,
      ...(compared
        ? [
            {
              id: 'compare',
              group: 'here' as const,
              name: words.compareWithToday,
              run: () => address.go('compare', compared),
            },
          ]
        : []),
      ...exportActions(exporting, words, () => setIsExportOpen(true)),
    ],
    [mayEdit, edits, actions, compared, address, exporting, words],
  );
  useEffect(() => {
    document.title = `${title} · ${pick(study.description.name, language)} · ${say.web.product}`;
  }, [title, study, language, say]);
  // For the styles of a screen, which then reach its dialogs too and no other screen.
  useLayoutEffect(() => {
    document.documentElement.dataset['screen'] = screen;
    return () => {
      delete document.documentElement.dataset['screen'];
    };
  }, [screen]);
  useEffect(() => {
    if (isExportOpen) letGoOfHints('export');
  }, [isExportOpen]);
  useEffect(() => {
    if (!isWaiting) firstLookIsThere();
  }, [isWaiting]);
  const opener = useMemo(() => ({ hrefOf: address.hrefOfWhy, open: address.openWhy }), [address]);
  const undoing = mayEdit && undo ? { what: nameOf(undo), run: desk.undo } : undefined;
  const redoing = mayEdit && redo ? { what: nameOf(redo), run: desk.redo } : undefined;
  return (
    <div className={props.hasPanel ? 'app' : 'app wide'}>
      <TopBar
        saved={{ connected, waiting, savedAt }}
        undo={undoing}
        redo={redoing}
        onLanguage={setLanguage}
        onPalette={() => setDialog('palette')}
        end={
          <>
            {compared && (
              <a
                className="compare"
                href={address.hrefOf('compare', compared)}
                onClick={(event) => followHere(event, () => address.go('compare', compared))}
              >
                {words.compare}
              </a>
            )}
            <ExportButton exporting={exporting} isOpen={isExportOpen} onOpen={setIsExportOpen} />
          </>
        }
      >
        <Disclosure
          className="screen-menu"
          label={say.web.navigation}
          button={<Icon name="menu" size={16} />}
        >
          {() => <ScreenLinks here={screen} side={props.side} />}
        </Disclosure>
        <span className="crumb">
          <span>
            {pick(study.description.name, language)}
            {props.bar !== undefined && ' /'}
          </span>
        </span>
        {props.bar}
      </TopBar>
      <ScreenLinks here={screen} side={props.side} />
      <WhyProvider value={opener}>
        {screen !== 'models' && <PrintedLine />}
        <Told />
        {props.children}
        <Why model={props.model ?? today} />
      </WhyProvider>
      <p className="only-heard" role="status">
        {desk.announced}
      </p>
      <ExportStanding exporting={exporting} />
      <ActionHost
        dialog={dialog}
        onClose={() => setDialog(undefined)}
        context={{
          language,
          theme,
          open: {
            study,
            go: address.go,
            toggleSet: address.toggleSet,
            openWhy: (indicator) => address.openWhy({ indicator }),
            ...(undoing ? { undo: undoing } : {}),
            ...(redoing ? { redo: redoing } : {}),
          },
          here,
          setLanguage,
          setTheme,
          copyAddress,
          openDialog: setDialog,
        }}
      />
    </div>
  );
}

/** Under what name, of which day and version, with which assumptions on, and where it is found again: on paper only. */
function PrintedLine() {
  const { language, say } = useLanguage();
  const { snapshot } = useOpenStudy();
  const { assume } = useStudyAddress();
  const { study, version } = snapshot;
  const { name, date } = study.description;
  const sets = assume.flatMap((id) => study.assumptionSets.get(id)?.name ?? []);
  return (
    <p className="printed-line">
      {[
        say.web.printedFrom(pick(name, language), formatDate(date, language), version),
        sets.length === 0
          ? say.screens.assumptionsOff
          : say.screens.assumptionsOn(
              listed(
                sets.map((set) => pick(set, language)),
                language,
              ),
            ),
      ].join(' · ')}
      <br />
      {location.href}
    </p>
  );
}

/** The panel "why this number?" where the address asks. */
function Why({ model }: { readonly model: string }) {
  const { why: asked, openWhy } = useStudyAddress();
  const why = parseWhy(asked);
  useFocusBack(why && formatWhy(why));
  if (!why) return null;
  const close = (): void => openWhy(undefined);
  return <Later part={whyOf} given={{ why, model: why.model ?? model, onClose: close }} onClose={close} />;
}

/**
 * When the panel closes, the focus goes back to the number it was about, also
 * where the address opened it and no number had been pressed.
 */
function useFocusBack(why: string | undefined): void {
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    const closed = before.current;
    before.current = why;
    if (closed === undefined || why !== undefined) return;
    const frame = requestAnimationFrame(() => {
      const number = document.querySelector(`[data-why="${CSS.escape(closed)}"]`);
      if (number instanceof HTMLElement && document.activeElement === document.body) number.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [why]);
}
