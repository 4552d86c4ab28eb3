import { compareStates } from './compare.tsx';
import { apiOf, at, type GalleryState, lostApi, silentApi, unreachableApi } from './state.tsx';
import { contradicting, modelled, organisationOf, restructured, unplaced } from './studies.ts';

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
  { name: 'Models: no models yet', show: () => at('/studies/gallery', apiOf(organisationOf(3))) },
  { name: 'Models: no such model', show: () => at('/studies/gallery/models/x', apiOf(modelled())) },
  { name: 'Models: loading', show: () => at(model, silentApi) },
  { name: 'Models: offline before anything came', show: () => at(model, unreachableApi) },
  { name: 'Models: offline while reading', show: () => at(model, lostApi(modelled())) },
  { name: 'Models: no such study', show: () => at('/studies/other/models/today', apiOf()) },
  { name: 'Start: several studies', show: () => at('/', apiOf(modelled(), second)) },
  { name: 'Start: no studies', show: () => at('/', apiOf()) },
  ...compareStates,
  { name: 'No such page', show: () => at('/nowhere', apiOf()) },
];
