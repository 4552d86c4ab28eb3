import type { Move } from '#moves';
import type { Study } from '#study';
import { apiOf, at, type GalleryState } from './state.tsx';
import { modelled, organisationOf, restructured, unplaced } from './studies.ts';

const moves = '/studies/gallery/moves';
const journeys = '/studies/gallery/journeys';
const bare = organisationOf(3);
const noJourneys = { ...bare, journeys: new Map() };

/** Moves that need and rule out each other; the second merges and splits, the third moves by a rule. */
function bound(): Study {
  const study = restructured();
  const [first] = study.moves.values();
  const own = study.models.get('model')?.steps.find((step) => step.kind === 'own');
  if (!first || own?.kind !== 'own') throw new Error('the small study has a move and a step of its own');
  const [variant] = first.variants;
  if (!variant) throw new Error('the move has a variant');
  const second: Move = {
    ...first,
    id: 'move-2',
    number: 2,
    name: own.name,
    variants: [{ ...variant, name: own.name, transfers: [], structure: own.structure }],
    requires: [{ move: 'move-1' }],
    remarks: [{ text: { da: 'Kilden vejer det ikke.', en: 'The source does not weigh it.' } }],
  };
  const byRule: Move = {
    ...first,
    id: 'move-3',
    number: 3,
    name: { da: 'Alt fra Byforvaltningen til Omsorg', en: 'Everything from City to Care' },
    variants: [
      { ...variant, transfers: [{ what: { kind: 'rule', home: 'city' }, to: 'care' }] },
      { ...variant, id: 'b', name: { da: 'Intet endnu', en: 'Nothing yet' }, transfers: [] },
    ],
    excludes: [{ move: 'move-2', variant: 'a' }],
  };
  return { ...study, moves: new Map([first, second, byRule].map((move) => [move.id, move])) };
}

/** The states of the screens of moves and of journeys. */
export const movesAndJourneysStates: readonly GalleryState[] = [
  { name: 'Moves: the catalogue', show: () => at(moves, apiOf(modelled())) },
  { name: 'Moves: nothing fits', show: () => at(`${moves}?find=zzz`, apiOf(modelled())) },
  { name: 'Moves: none yet', show: () => at(moves, apiOf(bare)) },
  { name: 'Moves: one move', show: () => at(`${moves}?move=move-1`, apiOf(modelled())) },
  { name: 'Moves: some that need each other', show: () => at(moves, apiOf(bound())) },
  { name: 'Moves: one that restructures', show: () => at(`${moves}?move=move-2`, apiOf(bound())) },
  { name: 'Moves: one by a rule', show: () => at(`${moves}?move=move-3`, apiOf(bound())) },
  {
    name: 'Moves: a variant that does nothing',
    show: () => at(`${moves}?move=move-3&variant=b`, apiOf(bound())),
  },
  { name: 'Moves: no such move', show: () => at(`${moves}?move=x`, apiOf(modelled())) },
  { name: 'Moves: in English', show: () => at(`${moves}?lang=en`, apiOf(modelled())) },
  { name: 'Journeys: the list', show: () => at(journeys, apiOf(modelled())) },
  { name: 'Journeys: today only', show: () => at(`${journeys}?model=today`, apiOf(modelled())) },
  { name: 'Journeys: none yet', show: () => at(journeys, apiOf(noJourneys)) },
  { name: 'Journeys: one beside a model', show: () => at(`${journeys}?journey=journey`, apiOf(modelled())) },
  {
    name: 'Journeys: one with a step that is not placed',
    show: () => at(`${journeys}?journey=journey`, apiOf(unplaced())),
  },
  { name: 'Journeys: no such journey', show: () => at(`${journeys}?journey=x`, apiOf(modelled())) },
];
