import { emptyStudy, type Records, type Study } from '#study';
import { apiOf, at, type GalleryState } from './state.tsx';
import { contradicting, modelled, organisationOf } from './studies.ts';

const organisation = '/studies/gallery/organisation';

/** A task whose parts have several homes, one that has none, codes, an area, and things that are inferred. */
function divided(): Study {
  const study = modelled(4);
  const nodes: readonly Records['nodes'][] = [
    {
      id: 'cykelstier-drift',
      parent: 'parker',
      name: { da: 'Drift af cykelstier i parker', en: 'Cycle tracks in parks' },
      home: 'care',
      basis: 'inferred',
    },
    {
      id: 'parker-rest',
      parent: 'parker',
      name: { da: 'Parker og naturområder i øvrigt', en: 'Parks and nature, other' },
      rest: true,
      codes: [{ scheme: 'KLE', code: '04.01' }],
      basis: 'stated',
    },
    { id: 'havne', name: { da: 'Havne', en: 'Harbours' }, home: null, listed: false, basis: 'judgement' },
  ];
  return {
    ...study,
    nodes: new Map([...study.nodes, ...nodes.map((node) => [node.id, node] as const)]),
    relations: new Map(
      [...study.relations].filter(([, { from, to }]) => from !== 'parker' && to !== 'parker'),
    ),
    areas: new Map([
      [
        'green',
        {
          id: 'green',
          name: { da: 'Grønne områder', en: 'Green areas' },
          members: ['parker', 'havne'],
          basis: 'judgement',
        },
      ],
    ]),
  };
}

/** Many tasks at many administrations, so that only what is in view is drawn. */
function large(): Study {
  const study = organisationOf(9);
  const homes = [...study.administrations.keys()];
  const nodes = Array.from({ length: 600 }, (_, nth): Records['nodes'] => ({
    id: `task-${nth}`,
    name: { da: `Opgave ${nth}`, en: `Task ${nth}` },
    home: homes[nth % homes.length] ?? null,
    listed: true,
    basis: 'stated',
  }));
  return {
    ...study,
    nodes: new Map([...study.nodes, ...nodes.map((node) => [node.id, node] as const)]),
  };
}

const empty: Study = { ...emptyStudy, description: organisationOf(1).description };

/** The states of the organisation today. */
export const organisationStates: readonly GalleryState[] = [
  { name: 'Organisation: list', show: () => at(organisation, apiOf(modelled())) },
  {
    name: 'Organisation: list, a task chosen',
    show: () => at(`${organisation}?node=parker`, apiOf(divided())),
  },
  { name: 'Organisation: list, searched', show: () => at(`${organisation}?q=hjemme`, apiOf(modelled())) },
  { name: 'Organisation: nothing found', show: () => at(`${organisation}?q=zzz`, apiOf(modelled())) },
  { name: 'Organisation: many tasks', show: () => at(organisation, apiOf(large())) },
  {
    name: 'Organisation: figures that contradict each other',
    show: () => at(`${organisation}?node=culture`, apiOf(contradicting())),
  },
  { name: 'Organisation: empty', show: () => at(organisation, apiOf(empty)) },
  { name: 'Organisation: board', show: () => at(`${organisation}?view=board`, apiOf(divided())) },
  { name: 'Organisation: chart', show: () => at(`${organisation}?view=chart&node=care`, apiOf(divided())) },
  { name: 'Organisation: interfaces', show: () => at(`${organisation}?view=interfaces`, apiOf(modelled())) },
  {
    name: 'Organisation: no interfaces',
    show: () => at(`${organisation}?view=interfaces`, apiOf({ ...modelled(), relations: new Map() })),
  },
  {
    name: 'Organisation: in English',
    show: () => at(`${organisation}?node=havne&lang=en`, apiOf(divided())),
  },
];
