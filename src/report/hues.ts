import type { StructureChange } from '#moves';
import type { Study } from '#study';

/** How many hues there are; more administrations than that begin again, each with its name beside it. */
const hueCount = 12;

/**
 * The hue of every administration a study has or could get, by its id: those
 * of today in the order of the register, then new ones in the order in which
 * moves and models make them. So an administration has one hue in all
 * pictures. A merged one has that of the one it continues.
 */
export function huesOf(study: Study): ReadonlyMap<string, number> {
  const hues = new Map<string, number>();
  for (const id of study.administrations.keys()) hues.set(id, hues.size % hueCount);
  let next = hues.size;
  const add = (id: string, hue?: number): void => {
    if (hues.has(id)) return;
    hues.set(id, hue ?? next % hueCount);
    if (hue === undefined) next += 1;
  };
  for (const change of structureOf(study)) {
    if (change.kind === 'create') add(change.administration.id);
    if (change.kind === 'split') for (const one of change.successors) add(one.administration.id);
    if (change.kind === 'merge') add(change.into.id, hues.get(change.continues));
  }
  return hues;
}

function structureOf(study: Study): readonly StructureChange[] {
  const ofMoves = [...study.moves.values()].flatMap(({ variants }) =>
    variants.flatMap(({ structure }) => structure),
  );
  const ofModels = [...study.models.values()].flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === 'own' ? step.structure : [])),
  );
  return [...ofMoves, ...ofModels];
}
