import { type ReactNode, useEffect, useState } from 'react';
import { type ActionDialog, ActionHost } from '../actions/ActionHost.tsx';
import type { Action } from '../actions/action.ts';
import { copyAddress } from '../actions/copyAddress.ts';
import { firstLookIsThere } from '../session/firstLook.ts';
import { setTheme, useTheme } from '../session/theme.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { useSetLanguage } from '../session/useSetLanguage.ts';
import { TopBar } from './TopBar.tsx';

/** The page around a screen that has no study to show. */
export function Bare(props: {
  /** What it is to show is still on its way. */
  readonly isWaiting?: boolean;
  /** What the screen itself offers. */
  readonly actions?: readonly Action[];
  readonly children: ReactNode;
}) {
  const { isWaiting = false, actions = noActions, children } = props;
  const { language } = useLanguage();
  const theme = useTheme();
  const setLanguage = useSetLanguage();
  const [dialog, setDialog] = useState<ActionDialog>();
  useEffect(() => {
    if (!isWaiting) firstLookIsThere();
  }, [isWaiting]);
  return (
    <div className="app bare">
      <TopBar onLanguage={setLanguage} onPalette={() => setDialog('palette')} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <ActionHost
        dialog={dialog}
        onClose={() => setDialog(undefined)}
        context={{
          language,
          theme,
          setTheme,
          setLanguage,
          openDialog: setDialog,
          copyAddress,
          here: actions,
        }}
      />
    </div>
  );
}

const noActions: readonly Action[] = [];
