import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { stringifySearch } from '../../session/address.ts';
import type { FiguresKey } from './figuresKeys.ts';

const route = getRouteApi('/studies/$study/figures');

/** Parts of this screen's address that change; `undefined` takes one out. */
export type FiguresChange = { readonly [Key in FiguresKey]?: string | undefined };

/** The lists of this screen. */
export const figuresViews = ['figures', 'sources', 'assumptions', 'missing'] as const;

export type FiguresView = (typeof figuresViews)[number];

/** One thing is open at a time. */
const closed: FiguresChange = { figure: undefined, source: undefined, set: undefined };

/** What this screen's address says, and how it changes. */
export interface FiguresAddress {
  readonly search: FiguresChange;
  readonly view: FiguresView;
  /** `replace`: no step of its own in the browser's history, as while typing. */
  readonly change: (changes: FiguresChange, replace?: 'replace') => void;
  /** Opens a figure, source or set in place of what is open, or closes it. */
  readonly open: (changes: FiguresChange) => void;
  readonly hrefOfOpen: (changes: FiguresChange) => string;
}

/** The address of the screen of figures and sources. */
export function useFiguresAddress(): FiguresAddress {
  const search = route.useSearch();
  const navigate = useNavigate();
  const change = useCallback(
    (changes: FiguresChange, replace?: 'replace') => {
      void navigate({
        to: '.',
        search: (before) => ({ ...before, ...changes }),
        replace: replace !== undefined,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return useMemo(
    () => ({
      search,
      view: figuresViews.find((one) => one === search.view) ?? 'figures',
      change,
      open: (changes) => change({ ...closed, ...changes }),
      hrefOfOpen: (changes) => stringifySearch({ ...search, ...closed, ...changes }),
    }),
    [search, change],
  );
}
