import type { Text } from '#figures';
import type { Study } from '#study';
import { didYouMean, fold } from '#wording';

/** Records by what people call them. */
export interface RecordNames {
  /** Ids of the records with that id, name or short name in either language. */
  readonly find: (word: string) => readonly string[];
  /** Ids of those that may have been meant. */
  readonly near: (word: string) => readonly string[];
}

interface Named {
  readonly id: string;
  readonly name: Text;
  readonly short?: Text;
}

/** Names of records. Of several with one name, `find` gives all. */
export function namesOf(records: Iterable<Named>): RecordNames {
  const byName = new Map<string, Set<string>>();
  const candidates: { readonly id: string; readonly names: readonly string[] }[] = [];
  for (const { id, name, short } of records) {
    const names = [name.da, name.en, short?.da, short?.en].filter((one) => one !== undefined);
    candidates.push({ id, names });
    for (const one of [id, ...names]) {
      const key = keyOf(one);
      const known = byName.get(key);
      if (known) known.add(id);
      else byName.set(key, new Set([id]));
    }
  }
  const ids = new Set(candidates.map(({ id }) => id));
  return {
    // An id is exact: it is meant also where something else bears it as its name.
    find: (word) => (ids.has(word.trim()) ? [word.trim()] : [...(byName.get(keyOf(word)) ?? [])]),
    near: (word) => didYouMean(word, candidates),
  };
}

/** Everything that a figure may speak of. */
export function subjectNames(study: Study): RecordNames {
  return namesOf([
    ...study.administrations.values(),
    ...study.committees.values(),
    ...study.otherBodies.values(),
    ...study.nodes.values(),
  ]);
}

function keyOf(word: string): string {
  return fold(word.trim()).replace(/\s+/g, ' ');
}
