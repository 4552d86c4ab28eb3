import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { today } from '#moves';
import type { Search } from '../../session/address.ts';
import { useOpenStudy } from '../../session/useStudy.ts';

const route = getRouteApi('/studies/$study/journeys');

/** What the address of the journeys says: which one is open, beside which model, and what the list is narrowed to. */
export interface JourneysAddress {
  readonly journey: string | undefined;
  /** Id of a model; `today` for none: the address's, else the first one. */
  readonly model: string;
  /** As it stands in the address, to be said again by links. */
  readonly search: Search;
  readonly find: string;
  readonly setFind: (find: string) => void;
  readonly setModel: (model: string) => void;
}

/** The address of the journeys of the open study. */
export function useJourneysAddress(): JourneysAddress {
  const { journey, model: asked, find = '' } = route.useSearch();
  const { study } = useOpenStudy().snapshot;
  const navigate = useNavigate();
  const change = useCallback(
    (with_: { readonly find?: string; readonly model?: string }) => {
      void navigate({
        to: '.',
        search: (before) => ({ ...before, ...with_ }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  const [first = today] = study.models.keys();
  const model = asked !== undefined && (asked === today || study.models.has(asked)) ? asked : first;
  return useMemo(
    () => ({
      journey,
      model,
      search: asked === undefined ? {} : { model: asked },
      find,
      setFind: (text: string) => change({ find: text }),
      setModel: (id: string) => change({ model: id }),
    }),
    [journey, model, asked, find, change],
  );
}
