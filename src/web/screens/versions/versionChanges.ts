import {
  type CollectionName,
  type RecordDifference,
  type Records,
  recordsThatDiffer,
  type Study,
} from '#study';

/** What differs between two states of a study in one collection. */
export interface CollectionChanges {
  readonly collection: RecordDifference['collection'];
  readonly changes: readonly Change[];
}

/** A record that was added, changed or removed. */
export interface Change {
  readonly id: string;
  readonly kind: RecordDifference['kind'];
  /** Of a record that changed: its fields that did, in the order of the record. */
  readonly fields: readonly string[];
}

/** Which records differ between an earlier state and a later one, collection by collection, with the fields that do. */
export function versionChanges(earlier: Study, later: Study): readonly CollectionChanges[] {
  const found = new Map<RecordDifference['collection'], Change[]>();
  for (const { collection, id, kind } of recordsThatDiffer(earlier, later)) {
    const changes = found.get(collection) ?? [];
    found.set(collection, changes);
    const fields = kind === 'changed' ? fieldsThatDiffer(...bothOf(earlier, later, collection, id)) : [];
    changes.push({ id, kind, fields });
  }
  return [...found].map(([collection, changes]) => ({ collection, changes }));
}

/** A record of a study; `undefined` where it has none such. */
export function recordIn(
  study: Study,
  collection: CollectionName,
  id: string,
): Records[CollectionName] | undefined {
  return study[collection].get(id);
}

function bothOf(
  earlier: Study,
  later: Study,
  collection: RecordDifference['collection'],
  id: string,
): readonly [object, object] {
  if (collection === 'description') return [earlier.description, later.description];
  return [recordIn(earlier, collection, id) ?? {}, recordIn(later, collection, id) ?? {}];
}

function fieldsThatDiffer(before: object, after: object): readonly string[] {
  const [was, is] = [before, after].map((one) => new Map(Object.entries(one)));
  const names = new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])]);
  return [...names].filter((name) => JSON.stringify(was?.get(name)) !== JSON.stringify(is?.get(name)));
}
