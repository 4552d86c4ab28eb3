import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  type RouterHistory,
  useNavigate,
} from '@tanstack/react-router';
import { type ComponentType, useEffect, useMemo, useState } from 'react';
import type { Language } from '#figures';
import { catalogueOf, languages } from '#wording';
import { Bare } from './parts/Bare.tsx';
import { fetchedLater } from './parts/fetchedLater.ts';
import { Notice } from './parts/Notice.tsx';

import { FirstScreen } from './screens/FirstScreen.tsx';
import { figuresKeys } from './screens/figures/figuresKeys.ts';

import { LaterScreen } from './screens/LaterScreen.tsx';
import { FirstModel } from './screens/models/FirstModel.tsx';
import { ModelsRoute } from './screens/models/ModelsRoute.tsx';
import { PageFailed } from './screens/PageFailed.tsx';
import { StudyRoute } from './screens/StudyRoute.tsx';
import { parseSearch, type Search, stringifySearch } from './session/address.ts';
import { loadHyphenation } from './session/hyphenation.ts';
import { remembered } from './session/remembered.ts';
import { type Hyphenate, LanguageProvider, useLanguage } from './session/useLanguage.ts';

const rootRoute = createRootRoute({
  // Said also where it is unknown: what is left out keeps the address's own text.
  validateSearch: (search: Search): { lang?: Language | undefined } => ({
    lang: languages.find((one) => one === search['lang']),
  }),
  component: Root,
  notFoundComponent: NotFound,
});

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: later(async () => (await import('./screens/start/StartRoute.tsx')).StartRoute),
});

const studyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/studies/$study',
  // What every screen of a study may say in its address.
  validateSearch: (
    search: Search,
  ): { assume?: string | undefined; why?: string | undefined; at?: string | undefined } => ({
    ...(search['assume'] === undefined ? {} : { assume: search['assume'] }),
    ...(search['why'] === undefined ? {} : { why: search['why'] }),
    ...(search['at'] === undefined ? {} : { at: search['at'] }),
  }),
  component: StudyRoute,
});

const studyIndexRoute = createRoute({ getParentRoute: () => studyRoute, path: '/', component: FirstScreen });

const modelsRoute = createRoute({ getParentRoute: () => studyRoute, path: 'models', component: FirstModel });

const modelRoute = createRoute({
  getParentRoute: () => studyRoute,
  path: 'models/$model',
  component: ModelsRoute,
});

const overviewRoute = createRoute({
  getParentRoute: () => studyRoute,
  path: 'overview',
  component: later(async () => (await import('./screens/overview/OverviewRoute.tsx')).OverviewRoute),
});

const organisationRoute = createRoute({
  getParentRoute: () => studyRoute,
  path: 'organisation',
  // Which picture, what is chosen in it, and what is searched for.
  validateSearch: (
    search: Search,
  ): { view?: string | undefined; node?: string | undefined; q?: string | undefined } => ({
    ...(search['view'] === undefined ? {} : { view: search['view'] }),
    ...(search['node'] === undefined ? {} : { node: search['node'] }),
    ...(search['q'] === undefined ? {} : { q: search['q'] }),
  }),
  component: later(
    async () => (await import('./screens/organisation/OrganisationRoute.tsx')).OrganisationRoute,
  ),
});

const themesRoute = createRoute({
  getParentRoute: () => studyRoute,
  path: 'themes',
  validateSearch: (search: Search): { theme?: string | undefined } =>
    search['theme'] === undefined ? {} : { theme: search['theme'] },
  component: later(async () => (await import('./screens/themes/ThemesRoute.tsx')).ThemesRoute),
});

const movesRoute = createRoute({
  getParentRoute: () => studyRoute,
  path: 'moves',
  // Which move is open and in which variant, and what the list is narrowed to.
  validateSearch: ({
    move,
    variant,
    find,
  }: Search): { move?: string | undefined; variant?: string | undefined; find?: string | undefined } => ({
    ...(move === undefined ? {} : { move }),
    ...(variant === undefined ? {} : { variant }),
    ...(find === undefined ? {} : { find }),
  }),
  component: later(async () => (await import('./screens/moves/MovesRoute.tsx')).MovesRoute),
});

const compareKeys = ['models', 'against', 'details', 'flow', 'by', 'differ'] as const;

const compareRoute = createRoute({
  getParentRoute: () => studyRoute,
  path: 'compare',
  // Which organisations stand beside each other, and what is shown of them.
  validateSearch: (search: Search) => only(search, compareKeys),
  component: later(async () => (await import('./screens/compare/CompareRoute.tsx')).CompareRoute),
});

const journeysRoute = createRoute({
  getParentRoute: () => studyRoute,
  path: 'journeys',
  // Which journey is open, beside which model, and what the list is narrowed to.
  validateSearch: ({
    journey,
    model,
    find,
  }: Search): { journey?: string | undefined; model?: string | undefined; find?: string | undefined } => ({
    ...(journey === undefined ? {} : { journey }),
    ...(model === undefined ? {} : { model }),
    ...(find === undefined ? {} : { find }),
  }),
  component: later(async () => (await import('./screens/journeys/JourneysRoute.tsx')).JourneysRoute),
});

const figuresRoute = createRoute({
  getParentRoute: () => studyRoute,
  path: 'figures',
  validateSearch: (search: Search) => only(search, figuresKeys),
  component: later(async () => (await import('./screens/figures/FiguresRoute.tsx')).FiguresRoute),
});

const versionsRoute = createRoute({
  getParentRoute: () => studyRoute,
  path: 'versions',
  validateSearch: (search: Search): { compare?: string | undefined } =>
    search['compare'] === undefined ? {} : { compare: search['compare'] },
  component: later(async () => (await import('./screens/versions/VersionsRoute.tsx')).VersionsRoute),
});

/** Of what an address says, what a screen may say in it. */
function only<Key extends string>(
  search: Search,
  keys: readonly Key[],
): { readonly [one in Key]?: string | undefined } {
  const said = keys.flatMap((key) => (search[key] === undefined ? [] : [[key, search[key]] as const]));
  return Object.fromEntries(said) as { readonly [one in Key]?: string };
}

/** A screen whose script is fetched when it is first opened, and ahead once the first look is there. */
function later(load: () => Promise<ComponentType<object>>) {
  const part = fetchedLater(load);
  return () => <LaterScreen part={part} />;
}

/** The addresses of the product. `history` is the browser's own unless another is given. */
export function routerOf(history?: RouterHistory) {
  return createRouter({
    routeTree: rootRoute.addChildren([
      startRoute,
      studyRoute.addChildren([
        studyIndexRoute,
        modelsRoute,
        modelRoute,
        overviewRoute,
        organisationRoute,
        themesRoute,
        movesRoute,
        compareRoute,
        journeysRoute,
        figuresRoute,
        versionsRoute,
      ]),
    ]),
    parseSearch,
    stringifySearch,
    defaultErrorComponent: PageFailed,
    scrollRestoration: true,
    ...(history ? { history } : {}),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof routerOf>;
  }
}

/** The language in which the page begins: the address's, else the remembered one, else Danish. */
export function firstLanguage(search: string): Language {
  const asked = [parseSearch(search)['lang'], remembered('language')];
  return (
    languages.find((one) => one === asked.find((lang) => languages.some((known) => known === lang))) ?? 'da'
  );
}

function Root() {
  const { lang } = rootRoute.useSearch();
  const navigate = useNavigate();
  const language = lang ?? firstLanguage('');
  const hyphenate = useHyphenation(language);
  // An address says what it shows: a remembered language that is not the first one goes into it.
  useEffect(() => {
    if (lang === undefined && language !== 'da') {
      void navigate({ to: '.', search: (before) => ({ ...before, lang: language }), replace: true });
    }
    document.documentElement.lang = language;
  }, [lang, language, navigate]);
  const spoken = useMemo(() => ({ language, say: catalogueOf(language), hyphenate }), [language, hyphenate]);
  return (
    <LanguageProvider value={spoken}>
      <a className="skip" href="#content">
        {spoken.say.web.skipToContent}
      </a>
      <Outlet />
    </LanguageProvider>
  );
}

/** Parts words as the language does; not at all until its patterns are there. */
function useHyphenation(language: Language): Hyphenate {
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly hyphenate: Hyphenate }>();
  useEffect(() => {
    let left = false;
    loadHyphenation(language).then(
      (hyphenate) => {
        if (!left) setLoaded({ language, hyphenate });
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [language]);
  return loaded?.language === language ? loaded.hyphenate : whole;
}

function whole(text: string): string {
  return text;
}

function NotFound() {
  const { say } = useLanguage();
  return (
    <Bare>
      <Notice title={say.web.pageNotFound} next={say.web.pageNotFoundNext}>
        <a className="main-button" href="/">
          {say.web.toStart}
        </a>
      </Notice>
    </Bare>
  );
}
