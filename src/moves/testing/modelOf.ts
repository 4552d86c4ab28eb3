import type { Model, Step } from '../model.ts';
import type { Doing } from './moveOf.ts';
import { textOf } from './organisationOf.ts';

/** A model of the steps given, with no names of its own unless it says so. */
export function modelOf(
  steps: readonly Step[],
  says: Partial<Pick<Model, 'id' | 'names' | 'prevails'>> = {},
): Model {
  const id = says.id ?? 'model';
  return {
    id,
    name: textOf(id),
    mainIdea: textOf(id),
    steps,
    names: says.names ?? [],
    prevails: says.prevails ?? [],
    merits: [],
    notes: [],
    alternatives: [],
  };
}

/** A step that takes a move; its id is the move's and the variant's: `take('parks', 'a')` is `parks-a`. */
export function take(move: string, variant: string, leftOut: readonly string[] = []): Step {
  return { kind: 'move', id: `${move}-${variant}`, move, variant, leftOut };
}

/** A step of the model's own. */
export function own(
  id: string,
  does: Doing & { readonly leftOut?: readonly string[]; readonly matched?: readonly string[] },
): Step {
  return {
    kind: 'own',
    id,
    name: textOf(id),
    transfers: does.transfers ?? [],
    structure: does.structure ?? [],
    leftOut: does.leftOut ?? [],
    ...(does.matched === undefined ? {} : { matched: does.matched }),
    basis: does.basis ?? 'stated',
  };
}
