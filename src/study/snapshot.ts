import { closeMap, deepFreeze } from './freeze.ts';
import { type CollectionName, collectionNames, type Records } from './sections.ts';
import type { Study, StudyDescription } from './study.ts';

/** A study as JSON carries it: each collection as an array of its records, in order. */
export type StoredStudy = { readonly description: StudyDescription } & {
  readonly [Name in Exclude<CollectionName, Later>]: readonly Records[Name][];
} & { readonly [Name in Later]?: readonly Records[Name][] };

/**
 * Collections that came after the first release: not there when empty, so that
 * a study without them is stored, and has the fingerprint, as it ever had.
 */
const later = ['notes'] as const satisfies readonly CollectionName[];

type Later = (typeof later)[number];

/** A study for a wire, a file or a worker. Records are not copied. */
export function encodeStudy(study: Study): StoredStudy {
  const collections = collectionNames
    .filter((name) => study[name].size > 0 || !(later as readonly CollectionName[]).includes(name))
    .map((name) => [name, [...study[name].values()]] as const);
  return { description: study.description, ...Object.fromEntries(collections) } as StoredStudy;
}

/**
 * The study that `encodeStudy` was given. A collection that is not there is
 * empty, so that a snapshot of an older program still opens. What is in the
 * records is not checked: it comes from a study that was.
 */
export function decodeStudy(stored: StoredStudy): Study {
  const collections = collectionNames.map((name) => {
    const records: readonly { readonly id: string }[] = stored[name] ?? [];
    return [name, closeMap(new Map(records.map((record) => [record.id, deepFreeze(record)])))] as const;
  });
  return Object.freeze({
    description: deepFreeze(stored.description),
    ...Object.fromEntries(collections),
  }) as unknown as Study;
}

/**
 * What folding means, as a name. A state that was kept under another name is
 * folded again instead of being believed. To be changed whenever the same log
 * folds to something else than before; a test with a golden hash says so.
 */
export const foldVersion = 'fold/2';
