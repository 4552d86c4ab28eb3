import { removedEvent } from '../event.ts';
import { accepted, refused } from '../result.ts';
import { type CollectionName, sectionOf } from '../sections.ts';
import type { Definition } from './definition.ts';

/** The payload that all commands share that remove one thing. */
export interface Removing<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
}

/**
 * What all commands share that remove one thing: refused with `notThere`.
 * That nothing still refers to it is asked by `decide`, which answers
 * `stillReferredTo` with all that do.
 */
export function removing<Command extends Removing<string>>(collection: CollectionName): Definition<Command> {
  return {
    decide(study, { id }) {
      if (study[collection].has(id)) return accepted([removedEvent(collection, id)]);
      return refused({ code: 'notThere', ids: [id], data: { section: sectionOf(collection) } });
    },
  };
}
