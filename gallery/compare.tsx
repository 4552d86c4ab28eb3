import type { Model } from '#moves';
import type { Study } from '#study';
import { apiOf, at, type GalleryState } from './state.tsx';
import { contradicting, modelled, organisationOf, restructured, unplaced } from './studies.ts';

const compare = '/studies/gallery/compare';

/** Several models of one study: as it is, with five of them, the last the same as today. */
function severalModels(): Study {
  const study = restructured();
  const [first] = study.models.values();
  if (!first) throw new Error('the study has no model');
  const copy = (id: string, da: string, en: string, steps: Model['steps']): Model => ({
    ...first,
    id,
    name: { da, en },
    steps,
    names: [],
  });
  const models = [
    first,
    copy('only-move', 'Kun tilsyn samles', 'Only supervision is joined', first.steps.slice(0, 1)),
    copy('only-own', 'Kun strukturen ændres', 'Only the structure changes', first.steps.slice(1)),
    copy('both', 'Begge dele, som i den første', 'Both, as in the first', first.steps),
    copy('none', 'Ingen ændring', 'No change', []),
  ];
  return { ...study, models: new Map(models.map((one) => [one.id, one])) };
}

/** The states of the screen that shows models beside each other. */
export const compareStates: readonly GalleryState[] = [
  { name: 'Compare: today and a model', show: () => at(compare, apiOf(modelled())) },
  {
    name: 'Compare: merged, split and renamed, in staff',
    show: () => at(`${compare}?by=staff`, apiOf(restructured())),
  },
  { name: 'Compare: five models, four at most', show: () => at(compare, apiOf(severalModels())) },
  {
    name: 'Compare: against a model, with every detail',
    show: () => at(`${compare}?models=today,only-move,none&against=none&details=yes`, apiOf(severalModels())),
  },
  { name: 'Compare: only today', show: () => at(`${compare}?models=today`, apiOf(modelled())) },
  { name: 'Compare: a task without a home', show: () => at(`${compare}?by=staff`, apiOf(unplaced())) },
  {
    name: 'Compare: figures that contradict each other',
    show: () => at(`${compare}?by=staff`, apiOf(contradicting())),
  },
  { name: 'Compare: no models yet', show: () => at(compare, apiOf(organisationOf(3))) },
  {
    name: 'Compare: an assumption set on, in English',
    show: () => at(`${compare}?lang=en&assume=cost`, apiOf(modelled())),
  },
];
