import { useEffect, useState } from 'react';
import { fetchedLater } from '../parts/fetchedLater.ts';
import { Later } from '../parts/Later.tsx';
import { remember, remembered } from '../session/remembered.ts';
import type { ActionContext } from './action.ts';
import { isSingleKey, keyOf } from './keys.ts';
import { actionsOf } from './registry.ts';

// Not needed for the first look at a screen.
const palette = fetchedLater(async () => (await import('./Palette.tsx')).Palette);
const keyList = fetchedLater(async () => (await import('./KeyList.tsx')).KeyList);

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
      // What many keyboards of today know redo by.
      const named = key === 'Control+y' ? 'Control+Shift+z' : key;
      const action = actionsOf(context).find((one) => one.key === named);
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [context, singleKeys]);
  return (
    <>
      {dialog === 'palette' && (
        <Later part={palette} given={{ actions: actionsOf(context), onClose }} onClose={onClose} />
      )}
      {dialog === 'keys' && (
        <Later
          part={keyList}
          given={{
            actions: actionsOf(context),
            singleKeys,
            onSingleKeys: (on: boolean) => {
              setSingleKeys(on);
              remember('singleKeys', on ? 'on' : 'off');
            },
            onClose,
          }}
          onClose={onClose}
        />
      )}
    </>
  );
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'))
  );
}
