import { recordedEvent } from '../event.ts';
import { accepted, refused } from '../result.ts';
import { sameValue } from '../sameValue.ts';
import { type CollectionName, type Records, sectionOf } from '../sections.ts';
import type { Definition } from './definition.ts';

/** Whether the id must be new, must be there, or may be either: a slip in an id must not replace another record. */
export type Expectation = 'new' | 'existing' | 'either';

/** The payload that all commands share that record one whole thing. */
export interface Recording<Kind extends string, Item> {
  readonly kind: Kind;
  readonly record: Item;
  readonly expect: Expectation;
}

/** What all commands share that record one whole thing: refused with `alreadyThere` or `notThere`. */
export function recording<Command extends Recording<string, Records[CollectionName]>>(
  collection: CollectionName,
): Definition<Command> {
  return {
    decide(study, { record, expect }) {
      const ids = [record.id];
      const data = { section: sectionOf(collection) };
      const before = study[collection].get(record.id);
      if (before !== undefined && expect === 'new') return refused({ code: 'alreadyThere', ids, data });
      if (before === undefined && expect === 'existing') return refused({ code: 'notThere', ids, data });
      return accepted(sameValue(before, record) ? [] : [recordedEvent(collection, record)]);
    },
  };
}
