import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { stringifySearch } from '../../session/address.ts';

const route = getRouteApi('/studies/$study/organisation');

/** The pictures of the organisation. */
export const organisationViews = ['list', 'board', 'chart', 'interfaces'] as const;

export type OrganisationView = (typeof organisationViews)[number];

/** What the address of the screen says, and how to say it otherwise. */
export interface OrganisationAddress {
  readonly view: OrganisationView;
  /** Id of what is chosen; of a pair of administrations both, with a comma between them. */
  readonly chosen: string | undefined;
  readonly query: string;
  readonly hrefOf: (view: OrganisationView) => string;
  readonly show: (view: OrganisationView) => void;
  readonly choose: (id: string | undefined) => void;
  readonly search: (query: string) => void;
}

// Milliseconds: somebody who types or goes through a list is not held up by the address.
const pause = 200;

/** The address of the screen. What is chosen and searched for shows at once, and stands in the address a moment later. */
export function useOrganisationAddress(): OrganisationAddress {
  const navigate = useNavigate();
  const said = route.useSearch();
  const [now, setNow] = useState({ node: said.node, q: said.q });
  const latest = useRef(now);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    // Only where the address was changed by others: a link, the way back.
    if (waiting.current !== undefined) return;
    latest.current = { node: said.node, q: said.q };
    setNow(latest.current);
  }, [said.node, said.q]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const say = useCallback(
    (change: { readonly node?: string | undefined; readonly q?: string | undefined }) => {
      latest.current = { ...latest.current, ...change };
      setNow(latest.current);
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => {
        waiting.current = undefined;
        void navigate({
          to: '.',
          search: (search) => ({ ...search, ...latest.current }),
          replace: true,
          resetScroll: false,
        });
      }, pause);
    },
    [navigate],
  );
  const view = organisationViews.find((one) => one === said.view) ?? 'list';
  const searchOf = useCallback(
    (next: OrganisationView) => ({
      ...said,
      ...now,
      q: now.q === '' ? undefined : now.q,
      view: next === 'list' ? undefined : next,
    }),
    [said, now],
  );
  const show = useCallback(
    (next: OrganisationView) => {
      clearTimeout(waiting.current);
      waiting.current = undefined;
      void navigate({ to: '.', search: searchOf(next), resetScroll: false });
    },
    [navigate, searchOf],
  );
  const choose = useCallback((node: string | undefined) => say({ node }), [say]);
  const search = useCallback((q: string) => say({ q: q === '' ? undefined : q }), [say]);
  const hrefOf = useCallback((next: OrganisationView) => stringifySearch(searchOf(next)), [searchOf]);
  return useMemo(
    () => ({ view, chosen: now.node, query: now.q ?? '', hrefOf, show, choose, search }),
    [view, now, hrefOf, show, choose, search],
  );
}
