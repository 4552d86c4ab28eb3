import { useSyncExternalStore } from 'react';
import { remember, remembered } from './remembered.ts';

/** Which colours: the device's choice, or the reader's own. */
export type Theme = 'system' | 'light' | 'dark';

/** All themes, in the order in which the button goes through them. */
export const themes: readonly Theme[] = ['system', 'light', 'dark'];

const listeners = new Set<() => void>();
let current: Theme = 'system';

/** Takes up the remembered theme, before anything is drawn. */
export function startTheme(): void {
  const known = themes.find((theme) => theme === remembered('theme'));
  if (known) setTheme(known);
}

/** Draws the page in a theme and remembers it. */
export function setTheme(theme: Theme): void {
  current = theme;
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  remember('theme', theme);
  for (const listener of listeners) listener();
}

/** The theme chosen. */
export function useTheme(): Theme {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => current,
  );
}
