import { treeOf } from '#organisation';
import type { TargetKind } from './problem.ts';
import { type DefinedKind, references } from './references.ts';
import { type CollectionName, collectionNames, type Records, sectionOf } from './sections.ts';
import type { Study } from './study.ts';

/** Collections whose records define ids inside themselves. */
const withInsides = ['assumptionSets', 'considerations', 'moves', 'models'] as const;

/** Kinds of inner ids that are unique over the whole study. */
export const uniqueOverStudy: ReadonlySet<DefinedKind> = new Set([
  'criteria',
  'assumedFigures',
  'rates',
  'followOn',
]);

/** Whether an id leads to what it is meant to. */
export type Found = 'there' | 'notALeaf' | 'absent';

/**
 * Where ids lead in one study. Cost: look-ups, except the first question after
 * a collection with insides (moves, models, assumption sets, considerations)
 * changed, which reads that collection once.
 */
export interface Directory {
  find(id: string, kinds: readonly TargetKind[], scope?: string): Found;
  /** What the record with this id is. */
  kindOf(id: string): TargetKind | undefined;
  /** Where a change of structure makes a body with this id. */
  madeAt(id: string): string | undefined;
  /** Places of all that carries the id, except the place given, in the order of the file. */
  others(id: string, place: string): readonly string[];
}

export function directoryOf(
  study: Study,
  indicators: ReadonlySet<string> | undefined,
  unread: ReadonlySet<string>,
): Directory {
  const isThere = (id: string, kind: TargetKind, scope = ''): boolean => {
    switch (kind) {
      case 'tasks':
      case 'leaves':
        return study.nodes.has(id);
      case 'wholeTasks':
        return study.nodes.has(id) && study.nodes.get(id)?.parent === undefined;
      case 'variants':
        return unread.has(scope) || study.moves.get(scope)?.variants.some((one) => one.id === id) === true;
      case 'steps':
        return unread.has(scope) || study.models.get(scope)?.steps.some((one) => one.id === id) === true;
      case 'madeAdministrations':
      case 'madeCommittees':
        return [study.moves, study.models].some(
          (records) => insidesOf(records, study).made.get(id)?.kind === kind,
        );
      case 'study':
        return study.description.id === id;
      case 'indicators':
        return indicators === undefined || indicators.has(id);
      default:
        return study[kind].has(id);
    }
  };
  return {
    find(id, kinds, scope) {
      if (!unread.has(id) && !kinds.some((kind) => isThere(id, kind, scope))) return 'absent';
      const mustBeLeaf = kinds.includes('leaves') && study.nodes.has(id);
      return mustBeLeaf && !treeOf(study).isLeaf(id) ? 'notALeaf' : 'there';
    },
    kindOf(id) {
      const collection = collectionNames.find((name) => study[name].has(id));
      return collection && sectionOf(collection);
    },
    madeAt: (id) =>
      (insidesOf(study.moves, study).made.get(id) ?? insidesOf(study.models, study).made.get(id))?.place,
    others(id, place) {
      const places: string[] = [];
      for (const collection of collectionNames) {
        if (study[collection].has(id)) places.push(`${sectionOf(collection)}/${id}`);
        for (const inside of insidesIn(collection, study)?.unique.get(id) ?? []) places.push(inside);
      }
      return places.filter((other) => other !== place);
    },
  };
}

/**
 * All ids that a reference of a kind may have, `scope` being the move of a
 * variant or the model of a step. None of indicators, which the study does not
 * know. Cost: linear in the collection.
 */
export function idsOfKind(study: Study, kind: TargetKind, scope = ''): readonly string[] {
  switch (kind) {
    case 'tasks':
      return [...study.nodes.keys()];
    case 'leaves':
      return [...study.nodes.keys()].filter((id) => treeOf(study).isLeaf(id));
    case 'wholeTasks':
      return [...study.nodes.values()].filter(({ parent }) => parent === undefined).map(({ id }) => id);
    case 'variants':
      return study.moves.get(scope)?.variants.map(({ id }) => id) ?? [];
    case 'steps':
      return study.models.get(scope)?.steps.map(({ id }) => id) ?? [];
    case 'madeAdministrations':
    case 'madeCommittees':
      return [study.moves, study.models].flatMap((records) =>
        [...insidesOf(records, study).made].filter(([, made]) => made.kind === kind).map(([id]) => id),
      );
    case 'study':
      return [study.description.id];
    case 'indicators':
      return [];
    default:
      return [...study[kind].keys()];
  }
}

interface InnerIds {
  /** Places of the ids that must be unique over the study. */
  readonly unique: ReadonlyMap<string, readonly string[]>;
  /** Administrations and committees that changes of structure make. */
  readonly made: ReadonlyMap<string, { readonly kind: DefinedKind; readonly place: string }>;
}

const kept = new WeakMap<object, InnerIds>();

function insidesIn(collection: CollectionName, study: Study): InnerIds | undefined {
  const has = (withInsides as readonly CollectionName[]).includes(collection);
  return has ? insidesOf(study[collection], study) : undefined;
}

function insidesOf(records: Study[CollectionName], study: Study): InnerIds {
  const known = kept.get(records);
  if (known) return known;
  const collection = collectionNames.find((name) => study[name] === records) as CollectionName;
  const unique = new Map<string, string[]>();
  const made = new Map<string, { kind: DefinedKind; place: string }>();
  for (const record of records.values()) {
    definitionsIn(collection, record, (place, id, kind) => {
      const full = `${sectionOf(collection)}/${record.id}/${place}`;
      if (kind === 'madeAdministrations' || kind === 'madeCommittees') made.set(id, { kind, place: full });
      if (!uniqueOverStudy.has(kind)) return;
      const known = unique.get(id);
      if (known) known.push(full);
      else unique.set(id, [full]);
    });
  }
  const built = { unique, made };
  kept.set(records, built);
  return built;
}

function definitionsIn<C extends CollectionName>(
  collection: C,
  record: Records[CollectionName],
  tell: (place: string, id: string, kind: DefinedKind) => void,
): void {
  references[collection](record as Records[C], { refers: () => undefined, defines: tell });
}
