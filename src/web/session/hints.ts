import { createContext, useContext, useSyncExternalStore } from 'react';
import { remember, remembered } from './remembered.ts';
import { useIsNarrow } from './useIsNarrow.ts';

/** What the first minute points out, in this order; each until it is done or let go, and then never again. */
const hints = ['move', 'number', 'export'] as const;

export type Hint = (typeof hints)[number];

const listeners = new Set<() => void>();
let past: string | undefined;

/** The hints that this browser need not give any more, parted by blanks. */
function pastHints(): string {
  past ??= remembered('hints') ?? '';
  return past;
}

/** Never gives these hints again. */
export function letGoOfHints(...done: readonly Hint[]): void {
  const kept = new Set([...pastHints().split(' '), ...done]);
  const now = hints.filter((hint) => kept.has(hint)).join(' ');
  if (now === past) return;
  past = now;
  remember('hints', now);
  for (const listener of listeners) listener();
}

/** Never gives a hint again. */
export function letGoOfAllHints(): void {
  letGoOfHints(...hints);
}

const HintsContext = createContext(false);

/** Whether hints are given at all; not where nothing asks for them. */
export const HintsProvider = HintsContext.Provider;

/** The one hint to give on a model; not on a phone, which is for reading. `mayMove`: its tasks can be moved here. */
export function useHint(mayMove: boolean): Hint | undefined {
  const asked = useContext(HintsContext);
  const isNarrow = useIsNarrow();
  const gone = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, pastHints);
  if (!asked || isNarrow) return undefined;
  return hints.find((hint) => (mayMove || hint !== 'move') && !gone.split(' ').includes(hint));
}
