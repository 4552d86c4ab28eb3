import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { today } from '#moves';
import { idsOf, type Search, stringifySearch, withToggled } from './address.ts';
import { formatWhy, type Why } from './whyAddress.ts';

const route = getRouteApi('/studies/$study');

/** What every address of a study says beside its screen: which assumption sets are on, and which number is asked about. */
export interface StudyAddress {
  readonly study: string;
  readonly assume: readonly string[];
  /** As it stands in the address. */
  readonly why: string | undefined;
  /** The number asked about is today's, while a model is shown. */
  readonly atToday: boolean;
  /** Address of another place in the study, with the same assumption sets and language. `path` begins without a slash. */
  readonly hrefOf: (path: string, more?: Search) => string;
  /** Goes there. */
  readonly go: (path: string, more?: Search) => void;
  readonly toggleSet: (set: string) => void;
  readonly hrefOfWhy: (why: Why) => string;
  readonly openWhy: (why: Why | undefined) => void;
  readonly setAtToday: (yes: boolean) => void;
}

/** The address of the open study. */
export function useStudyAddress(): StudyAddress {
  const navigate = useNavigate();
  const { study } = route.useParams();
  const search = route.useSearch();
  const { assume: sets, why, at } = search;
  const assume = useMemo(() => idsOf(sets), [sets]);
  const lang = 'lang' in search ? search.lang : undefined;
  const hrefOf = useCallback(
    (path: string, more: Search = {}) =>
      `/studies/${encodeURIComponent(study)}/${path}${stringifySearch({ lang, assume: sets, ...more })}`,
    [study, lang, sets],
  );
  const go = useCallback(
    (path: string, more: Search = {}) => {
      void navigate({
        to: `/studies/${encodeURIComponent(study)}/${path}`,
        search: { lang, assume: sets, ...more },
      });
    },
    [navigate, study, lang, sets],
  );
  const toggleSet = useCallback(
    (set: string) => {
      void navigate({
        to: '.',
        search: (before: { assume?: string | undefined }) => ({
          ...before,
          assume: withToggled(before.assume, set),
        }),
        resetScroll: false,
      });
    },
    [navigate],
  );
  const hrefOfWhy = useCallback(
    (one: Why) => stringifySearch({ ...search, at: undefined, why: formatWhy(one) }),
    [search],
  );
  const openWhy = useCallback(
    (one: Why | undefined) => {
      void navigate({
        to: '.',
        search: ({ at: _, ...before }: { at?: string | undefined }) => ({
          ...before,
          why: one && formatWhy(one),
        }),
        resetScroll: false,
      });
    },
    [navigate],
  );
  const setAtToday = useCallback(
    (yes: boolean) => {
      void navigate({
        to: '.',
        search: (before) => ({ ...before, at: yes ? today : undefined }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return useMemo(
    () => ({
      study,
      assume,
      why,
      atToday: at === today,
      hrefOf,
      go,
      toggleSet,
      hrefOfWhy,
      openWhy,
      setAtToday,
    }),
    [study, assume, why, at, hrefOf, go, toggleSet, hrefOfWhy, openWhy, setAtToday],
  );
}
