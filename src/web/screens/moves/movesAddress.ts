import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';

const route = getRouteApi('/studies/$study/moves');

/** What the address of the moves says: which one is open, in which variant, and what the list is narrowed to. */
export interface MovesAddress {
  readonly move: string | undefined;
  readonly variant: string | undefined;
  readonly find: string;
  readonly setFind: (find: string) => void;
  readonly setVariant: (variant: string) => void;
}

/** The address of the moves of the open study. */
export function useMovesAddress(): MovesAddress {
  const { move, variant, find = '' } = route.useSearch();
  const navigate = useNavigate();
  const change = useCallback(
    (with_: { readonly find?: string; readonly variant?: string }) => {
      void navigate({
        to: '.',
        search: (before) => ({ ...before, ...with_ }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return useMemo(
    () => ({
      move,
      variant,
      find,
      setFind: (text: string) => change({ find: text }),
      setVariant: (id: string) => change({ variant: id }),
    }),
    [move, variant, find, change],
  );
}
