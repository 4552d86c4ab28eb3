import { closeMap, deepFreeze } from './freeze.ts';
import { type CollectionName, collectionNames, type Records } from './sections.ts';
import type { Study, StudyDescription } from './study.ts';

/** What leads from one state of a study to another; plain data, so that it can be sent to a worker. */
export interface StudyDelta {
  readonly description?: StudyDescription;
  readonly collections: { readonly [Name in CollectionName]?: CollectionDelta<Records[Name]> };
}

interface CollectionDelta<Record> {
  /** New records, and those to put in the place of the ones with their ids. */
  readonly put: readonly Record[];
  readonly gone: readonly string[];
  /** Ids in their order, where it does not follow from taking out and adding last. */
  readonly order?: readonly string[];
}

/**
 * What leads from `before` to `after`. Records that both share are taken to be
 * the same; cost: a look at each record of the collections that they do not
 * share.
 */
export function deltaBetween(before: Study, after: Study): StudyDelta {
  const collections = collectionNames.flatMap((name) => {
    const delta = between(before[name], after[name] as ReadonlyMap<string, Records[CollectionName]>);
    return delta ? [[name, delta] as const] : [];
  });
  return {
    ...(before.description === after.description ? {} : { description: after.description }),
    collections: Object.fromEntries(collections),
  };
}

/** The state that a delta leads to from the one it was made from. Collections it does not name are shared. */
export function withDelta(before: Study, delta: StudyDelta): Study {
  const collections = Object.entries(delta.collections).map(([name, changes]) => [
    name,
    changed(before[name as CollectionName], changes),
  ]);
  return Object.freeze({
    ...before,
    ...(delta.description ? { description: deepFreeze(delta.description) } : {}),
    ...Object.fromEntries(collections),
  });
}

function between(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, Records[CollectionName]>,
): CollectionDelta<Records[CollectionName]> | undefined {
  if (before === after) return undefined;
  const put = [...after].flatMap(([id, record]) => (before.get(id) === record ? [] : [record]));
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const follows = [
    ...[...before.keys()].filter((id) => after.has(id)),
    ...[...after.keys()].filter((id) => !before.has(id)),
  ];
  const order = [...after.keys()];
  const isAsFollows = order.every((id, at) => id === follows[at]);
  if (put.length === 0 && gone.length === 0 && isAsFollows) return undefined;
  return isAsFollows ? { put, gone } : { put, gone, order };
}

function changed(
  before: ReadonlyMap<string, { readonly id: string }>,
  { put, gone, order }: CollectionDelta<{ readonly id: string }>,
): ReadonlyMap<string, { readonly id: string }> {
  const after = new Map(before);
  for (const id of gone) after.delete(id);
  for (const record of put) after.set(record.id, deepFreeze(record));
  if (!order) return closeMap(after);
  return closeMap(
    new Map(
      order.flatMap((id) => {
        const record = after.get(id);
        return record ? [[id, record] as const] : [];
      }),
    ),
  );
}
