import { sameValue } from './sameValue.ts';
import { type CollectionName, collectionNames } from './sections.ts';
import type { Study } from './study.ts';

/** A record, or the description, that is not the same in two studies. */
export interface RecordDifference {
  readonly collection: CollectionName | 'description';
  readonly id: string;
  /** Only in the later, only in the earlier, or in both and not the same. */
  readonly kind: 'added' | 'removed' | 'changed';
}

/**
 * Which records differ between two states of a study, collection by
 * collection: those of the later in its order, then those that are gone. The
 * order of records is no difference. Cost: reads both through, except records
 * and collections that they share.
 */
export function recordsThatDiffer(earlier: Study, later: Study): readonly RecordDifference[] {
  const differences: RecordDifference[] = [];
  if (!sameValue(earlier.description, later.description)) {
    differences.push({ collection: 'description', id: later.description.id, kind: 'changed' });
  }
  for (const collection of collectionNames) {
    const before: ReadonlyMap<string, unknown> = earlier[collection];
    const after: ReadonlyMap<string, unknown> = later[collection];
    if (before === after) continue;
    for (const [id, record] of after) {
      if (!before.has(id)) differences.push({ collection, id, kind: 'added' });
      else if (!sameValue(before.get(id), record)) differences.push({ collection, id, kind: 'changed' });
    }
    for (const id of before.keys()) if (!after.has(id)) differences.push({ collection, id, kind: 'removed' });
  }
  return differences;
}
