import type { TaskNode } from '#organisation';
import { closeMap, deepFreeze } from './freeze.ts';
import { type CollectionName, collectionNames, type Records } from './sections.ts';
import type { Study, StudyDescription } from './study.ts';

/**
 * A private copy of a study that events change in place: a collection is
 * copied once, when first changed, whatever the number of events. `study` may
 * be read at any time, but not asked for its task tree before `settle`.
 */
export class Draft {
  private readonly own = new Map<CollectionName, Map<string, Records[CollectionName]>>();
  private state: { -readonly [Key in keyof Study]: Study[Key] };
  private partsCameLate = false;

  constructor(study: Study) {
    this.state = { ...study };
  }

  get study(): Study {
    return this.state;
  }

  describe(description: StudyDescription): void {
    this.state.description = deepFreeze(description);
  }

  /** Adds a record last, or puts it in the place of the one with its id. */
  put<C extends CollectionName>(collection: C, record: Records[C]): void {
    this.changing(collection).set(record.id, deepFreeze(record));
  }

  /** As `put`, for a node; a node under another parent than before becomes its last part. */
  putNode(node: TaskNode): void {
    const before = this.state.nodes.get(node.id);
    if (before && before.parent !== node.parent) this.remove('nodes', node.id);
    if (node.parent !== undefined && before?.parent !== node.parent) this.partsCameLate = true;
    this.put('nodes', node);
  }

  remove(collection: CollectionName, id: string): void {
    if (this.state[collection].has(id)) this.changing(collection).delete(id);
  }

  /** Puts the outcome of `change` in the place of a record that is there. */
  change<C extends CollectionName>(
    collection: C,
    id: string,
    change: (record: Records[C]) => Records[C],
  ): void {
    const records = this.state[collection] as ReadonlyMap<string, Records[C]>;
    const record = records.get(id);
    if (record === undefined) return;
    const changed = change(record);
    if (changed !== record) this.put(collection, changed);
  }

  /** As `change`, for all records of a collection. */
  changeAll<C extends CollectionName>(collection: C, change: (record: Records[C]) => Records[C]): void {
    for (const id of [...this.state[collection].keys()]) this.change(collection, id, change);
  }

  /** A study that never changes again; the draft goes on with copies. */
  settle(): Study {
    if (this.partsCameLate) this.orderNodes();
    for (const records of this.own.values()) closeMap(records);
    this.own.clear();
    this.partsCameLate = false;
    return Object.freeze({ ...this.state });
  }

  private changing<C extends CollectionName>(collection: C): Map<string, Records[C]> {
    let records = this.own.get(collection);
    if (records === undefined) {
      records = new Map<string, Records[CollectionName]>(this.state[collection]);
      this.own.set(collection, records);
      (this.state as Record<CollectionName, ReadonlyMap<string, Records[CollectionName]>>)[collection] =
        records;
    }
    return records as Map<string, Records[C]>;
  }

  /** Each task, then its parts, in the order in which they came: the order of the file. */
  private orderNodes(): void {
    const nodes = this.changing('nodes');
    const parts = new Map<string, TaskNode[]>();
    for (const node of nodes.values()) {
      if (node.parent === undefined) continue;
      const siblings = parts.get(node.parent);
      if (siblings) siblings.push(node);
      else parts.set(node.parent, [node]);
    }
    const ordered = new Map<string, TaskNode>();
    const take = (node: TaskNode): void => {
      if (ordered.has(node.id)) return;
      ordered.set(node.id, node);
      for (const part of parts.get(node.id) ?? []) take(part);
    };
    for (const node of nodes.values()) if (node.parent === undefined) take(node);
    // Those below no task (an unknown parent, a circle) are kept too: `checkStudy` tells of them.
    for (const node of nodes.values()) take(node);
    nodes.clear();
    for (const node of ordered.values()) nodes.set(node.id, node);
  }
}

/** Whether two studies are the same in every collection, without looking inside. */
export function changedCollections(before: Study, after: Study): readonly CollectionName[] {
  return collectionNames.filter((name) => before[name] !== after[name]);
}
