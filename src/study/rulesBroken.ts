import { type CheckIn, checkDescription, checkRecord } from './checkRecord.ts';
import { type CheckAgainst, checkIn } from './checkStudy.ts';
import { changedCollections } from './draft.ts';
import { isError, type StudyProblem } from './problem.ts';
import { namesIn, references } from './references.ts';
import type { CommandRefusal, Refusal } from './refusal.ts';
import { type CollectionName, collectionNames, type Records } from './sections.ts';
import type { Study } from './study.ts';

/** Records by collection. */
type Some = ReadonlyMap<CollectionName, ReadonlySet<string>>;

/**
 * The rules and references that hold in `before` and not in `after`, as
 * refusals: asked of the records that changed, and of those that name what
 * was removed or has changed what it offers. Warnings refuse nothing.
 */
export function rulesBroken(before: Study, after: Study, against: CheckAgainst): readonly Refusal[] {
  const changes = changesBetween(before, after);
  const asked = new Map([...changes.touched].map(([name, ids]) => [name, new Set(ids)]));
  if (changes.offersLess.size > 0) addReferring(after, changes.offersLess, asked);

  const known = new Set(problemsOf(before, asked, against).map(keyOf));
  const broken = problemsOf(after, asked, against).filter((problem) => !known.has(keyOf(problem)));
  return told(broken, changes.touched);
}

interface Changes {
  /** Records that are new or not as before. */
  readonly touched: Some;
  /** Ids that are gone, or whose record no longer offers all it did: others may name what is not there. */
  readonly offersLess: ReadonlySet<string>;
}

function changesBetween(before: Study, after: Study): Changes {
  const touched = new Map<CollectionName, Set<string>>();
  const offersLess = new Set<string>();
  if (before.description.id !== after.description.id) offersLess.add(before.description.id);
  for (const name of changedCollections(before, after)) {
    const ids = new Set<string>();
    touched.set(name, ids);
    for (const record of after[name].values()) {
      const old = before[name].get(record.id);
      if (old === record) continue;
      ids.add(record.id);
      less(name, old, record, offersLess);
    }
    for (const old of before[name].values()) {
      if (!after[name].has(old.id)) less(name, old, undefined, offersLess);
    }
  }
  return { touched, offersLess };
}

/** Adds the ids that others may name in vain after a record changed. */
function less(
  name: CollectionName,
  old: Records[CollectionName] | undefined,
  now: Records[CollectionName] | undefined,
  into: Set<string>,
): void {
  if (name === 'nodes') {
    const [was, is] = [old, now] as (Records['nodes'] | undefined)[];
    if (was?.parent === is?.parent && was && is) return;
    // A parent gained is a leaf lost.
    if (is?.parent !== undefined) into.add(is.parent);
  }
  if (!old) return;
  const offers = name === 'nodes' || name === 'moves' || name === 'models' || name === 'quantities';
  if (now && !offers) return;
  into.add(old.id);
  references[name as 'moves'](old as Records['moves'], {
    refers: () => undefined,
    defines: (_place, id) => into.add(id),
  });
}

function addReferring(study: Study, ids: ReadonlySet<string>, into: Map<CollectionName, Set<string>>): void {
  for (const name of collectionNames) {
    for (const record of study[name].values()) {
      if (!namesAny(name, record, ids)) continue;
      const there = into.get(name);
      if (there) there.add(record.id);
      else into.set(name, new Set([record.id]));
    }
  }
}

function namesAny(name: CollectionName, record: Records[CollectionName], ids: ReadonlySet<string>): boolean {
  for (const id of namesIn(name, record as Records[typeof name])) if (ids.has(id)) return true;
  return false;
}

function problemsOf(study: Study, asked: Some, against: CheckAgainst): readonly StudyProblem[] {
  const inside = checkIn(study, against, false);
  const problems = [checkDescription(inside)];
  for (const name of collectionNames) {
    for (const id of asked.get(name) ?? []) problems.push(problemsOfRecord(inside, name, id));
  }
  return problems.flat().filter(isError);
}

function problemsOfRecord<C extends CollectionName>(
  inside: CheckIn,
  name: C,
  id: string,
): readonly StudyProblem[] {
  const record = inside.study[name].get(id);
  return record ? checkRecord(inside, name, record as Records[C]) : [];
}

function keyOf(problem: StudyProblem): string {
  return [problem.code, problem.place, ...problem.ids].join('\n');
}

/** A name in vain in a record that the command did not touch means that something is still referred to. */
function told(broken: readonly StudyProblem[], touched: Some): readonly Refusal[] {
  const inVain = new Map<string, { id: string; place: string }[]>();
  const refusals: Refusal[] = [];
  for (const problem of broken) {
    const [section = '', record = ''] = problem.place.split('/');
    const collection = section === 'tasks' ? 'nodes' : (section as CollectionName);
    const [id] = problem.ids;
    if (problem.code !== 'unknownReference' || id === undefined || touched.get(collection)?.has(record)) {
      refusals.push(problem);
      continue;
    }
    const by = { id: record, place: problem.place };
    const known = inVain.get(id);
    if (known) known.push(by);
    else inVain.set(id, [by]);
  }
  const still = [...inVain].map(
    ([id, by]): CommandRefusal => ({ code: 'stillReferredTo', ids: [id], data: { by } }),
  );
  return [...refusals, ...still];
}
