import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { Command, Refusal } from '#study';
import type { Editing } from './studySession.ts';

/** A no that the reader has not yet let go. */
export interface Refused {
  readonly because: readonly Refusal[];
  /** Takes back together what rests on each other, where that is the way out. */
  readonly together?: () => void;
}

/** Where a screen changes the study: what is refused is told on top of the screen, and nothing is lost. */
export interface Desk {
  /** Whether it was done. It shows at once. */
  readonly run: (command: Command) => Promise<boolean>;
  readonly undo: () => void;
  /** Takes back commands by id; whether it was done, or asked of the server. `oldest`: the version of the first of them. */
  readonly withdraw: (commandIds: readonly string[], oldest?: number) => Promise<boolean>;
  readonly redo: () => void;
  readonly dismiss: (commandId: string) => void;
  readonly refused: Refused | undefined;
  readonly letGo: () => void;
  /** Says something to those who hear the page instead of seeing it. */
  readonly announce: (text: string) => void;
  readonly announced: string;
}

/** A desk over the editing of the open study. */
export function useNewDesk(editing: Editing | undefined): Desk {
  const [refused, setRefused] = useState<Refused>();
  const [announced, announce] = useState('');
  const tell = useCallback(
    (because: readonly Refusal[], asked: readonly string[] = []): boolean => {
      const resting = because.flatMap((one) =>
        one.code === 'laterEntriesRestOnIt' ? one.data.entries.map(({ commandId }) => commandId) : [],
      );
      const all = [...new Set([...asked, ...resting])];
      setRefused(
        because.length === 0
          ? undefined
          : {
              because,
              ...(resting.length > 0 && asked.length > 0 && editing
                ? {
                    together: () => {
                      void editing.withdraw(all).then((still) => tell(still, all));
                    },
                  }
                : {}),
            },
      );
      return because.length === 0;
    },
    [editing],
  );
  const run = useCallback(
    async (command: Command) => (editing ? tell(await editing.run(command)) : false),
    [editing, tell],
  );
  const undo = useCallback(() => {
    if (editing) void editing.undo().then(({ refusals, commandIds }) => tell(refusals, commandIds));
  }, [editing, tell]);
  const redo = useCallback(() => {
    if (editing) void editing.redo().then(({ refusals }) => tell(refusals));
  }, [editing, tell]);
  const withdraw = useCallback(
    async (commandIds: readonly string[], oldest?: number) =>
      editing ? tell(await editing.withdraw(commandIds, oldest), commandIds) : false,
    [editing, tell],
  );
  const dismiss = useCallback((commandId: string) => editing?.dismiss(commandId), [editing]);
  const letGo = useCallback(() => setRefused(undefined), []);
  return useMemo(
    () => ({ run, undo, redo, withdraw, dismiss, refused, letGo, announce, announced }),
    [run, undo, redo, withdraw, dismiss, refused, letGo, announced],
  );
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

/** The desk of the open study. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('no study is open');
  return desk;
}
