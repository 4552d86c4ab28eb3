import type { Model } from '#moves';
import type { Study } from '#study';
import { apiOf, at, type GalleryState } from './state.tsx';
import { modelled } from './studies.ts';

const address = '/studies/gallery/models/model';

/** The gallery's study with the steps of its model changed. */
function withSteps(change: (steps: Model['steps']) => Model['steps']): Study {
  const study = modelled();
  const model = study.models.get('model');
  if (!model) throw new Error('the gallery has lost its model');
  return { ...study, models: new Map([['model', { ...model, steps: change(model.steps) }]]) };
}

const own: Model['steps'][number] = {
  kind: 'own',
  id: 'own',
  name: { da: 'Biblioteker til OMF', en: 'Libraries to OMF' },
  transfers: [{ what: { kind: 'nodes', nodes: ['biblioteker'] }, to: 'care' }],
  structure: [],
  leftOut: [],
  basis: 'judgement',
};
const clashing: Model['steps'][number] = {
  ...own,
  id: 'clashing',
  name: { da: 'Biblioteker til BYF', en: 'Libraries to BYF' },
  transfers: [{ what: { kind: 'nodes', nodes: ['biblioteker'] }, to: 'city' }],
};

/** Models as they are being made. */
export const modelStates: readonly GalleryState[] = [
  { name: 'Models: a model without moves', show: () => at(address, apiOf(withSteps(() => []))) },
  {
    name: 'Models: a move taken in part, and a step of the model’s own',
    show: () =>
      at(
        address,
        apiOf(withSteps((steps) => [...steps.map((step) => ({ ...step, leftOut: ['biblioteker-2'] })), own])),
      ),
  },
  {
    name: 'Models: two steps that claim one task',
    show: () => at(address, apiOf(withSteps((steps) => [...steps, own, clashing]))),
  },
];
