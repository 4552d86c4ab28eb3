import { lazy, Suspense, useEffect, useState } from 'react';
import { remember, remembered } from '../session/remembered.ts';
import type { ActionContext } from './action.ts';
import { isSingleKey, keyOf } from './keys.ts';
import { actionsOf } from './registry.ts';

// Not needed for the first look at a screen.
const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }));
const KeyList = lazy(async () => ({ default: (await import('./KeyList.tsx')).KeyList }));

/** What a dialog of actions may be. */
export type ActionDialog = 'palette' | 'keys' | undefined;

/** Runs actions by key, and shows the palette and the list of keys. */
export function ActionHost(props: {
  readonly context: ActionContext;
  readonly dialog: ActionDialog;
  readonly onClose: () => void;
}) {
  const { context, dialog, onClose } = props;
  const [singleKeys, setSingleKeys] = useState(remembered('singleKeys') !== 'off');
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = keyOf(event);
      if (key === undefined || event.defaultPrevented || isWriting(event.target)) return;
      if (isSingleKey(key) && !singleKeys) return;
      // A dialog has keys of its own.
      if (document.querySelector('[role=dialog]') !== null) return;
      const action = actionsOf(context).find((one) => one.key === key);
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [context, singleKeys]);
  return (
    <Suspense>
      {dialog === 'palette' && <Palette actions={actionsOf(context)} onClose={onClose} />}
      {dialog === 'keys' && (
        <KeyList
          actions={actionsOf(context)}
          singleKeys={singleKeys}
          onSingleKeys={(on) => {
            setSingleKeys(on);
            remember('singleKeys', on ? 'on' : 'off');
          }}
          onClose={onClose}
        />
      )}
    </Suspense>
  );
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'))
  );
}
