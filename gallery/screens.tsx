import { compareStates } from './compare.tsx';
import { figureStates } from './figures.tsx';
import { modelStates } from './models.tsx';
import { movesAndJourneysStates } from './movesAndJourneys.tsx';
import { organisationStates } from './organisation.tsx';
import {
  apiOf,
  at,
  type GalleryState,
  lostApi,
  shelfOf,
  silentApi,
  unreachableApi,
  unreachableShelf,
} from './state.tsx';
import { analysed, contradicting, modelled, organisationOf, restructured, unplaced } from './studies.ts';

const model = '/studies/gallery/models/model';
const second = { ...modelled(2), description: { ...modelled(2).description, id: 'second' } };

/** The states of the screens. */
export const screenStates: readonly GalleryState[] = [
  { name: 'Models: a model', show: () => at(model, apiOf(modelled())) },
  { name: 'Models: today', show: () => at('/studies/gallery/models/today', apiOf(modelled())) },
  { name: 'Models: merged, split and renamed', show: () => at(model, apiOf(restructured())) },
  { name: 'Models: nine administrations', show: () => at(model, apiOf(modelled(9))) },
  { name: 'Models: a task without a home, and one with two', show: () => at(model, apiOf(unplaced())) },
  { name: 'Models: figures that contradict each other', show: () => at(model, apiOf(contradicting())) },
  { name: 'Models: an assumption set on', show: () => at(`${model}?assume=cost`, apiOf(modelled())) },
  { name: 'Models: why this number', show: () => at(`${model}?why=staffMoved`, apiOf(modelled())) },
  {
    name: 'Models: why a number that is not there',
    show: () => at(`${model}?why=nothing`, apiOf(modelled())),
  },
  { name: 'Models: in English', show: () => at(`${model}?lang=en`, apiOf(restructured())) },
  { name: 'Models: no models yet', show: () => at('/studies/gallery/models', apiOf(organisationOf(3))) },
  { name: 'Models: no such model', show: () => at('/studies/gallery/models/x', apiOf(modelled())) },
  ...modelStates,
  { name: 'Models: loading', show: () => at(model, silentApi) },
  { name: 'Models: offline before anything came', show: () => at(model, unreachableApi) },
  { name: 'Models: offline while reading', show: () => at(model, lostApi(modelled())) },
  { name: 'Models: no such study', show: () => at('/studies/other/models/today', apiOf()) },
  { name: 'Start: several studies', show: () => at('/', apiOf(), shelfOf(modelled(), second)) },
  ...organisationStates,
  ...figureStates,
  ...movesAndJourneysStates,
  { name: 'Start: no studies', show: () => at('/', apiOf()) },
  ...compareStates,
  { name: 'Start: offline', show: () => at('/', apiOf(), unreachableShelf) },
  { name: 'Overview', show: () => at('/studies/gallery/overview', apiOf(analysed())) },
  { name: 'Overview: half filled', show: () => at('/studies/gallery', apiOf(organisationOf(3))) },
  {
    name: 'Overview: figures that contradict each other',
    show: () => at('/studies/gallery/overview', apiOf(contradicting())),
  },
  { name: 'Themes', show: () => at('/studies/gallery/themes', apiOf(analysed())) },
  { name: 'Versions: none named', show: () => at('/studies/gallery/versions', apiOf(analysed())) },
  {
    name: 'Versions: one compared with now',
    show: () =>
      at('/studies/gallery/versions?compare=sent', apiOf(analysed()), {
        ...shelfOf(),
        versions: async () => [
          {
            id: 'sent',
            name: 'Sendt 5. marts',
            version: 1,
            actor: 'reader',
            time: '2026-03-05T12:00:00.000Z',
          },
        ],
        studyAt: async () => modelled(),
      }),
  },
  { name: 'Themes: none', show: () => at('/studies/gallery/themes', apiOf(modelled())) },
  { name: 'No such page', show: () => at('/nowhere', apiOf()) },
];
