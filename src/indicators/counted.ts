import {
  type Basis,
  missingReading,
  type Reading,
  type SourceRef,
  valueReading,
  weakestBasis,
} from '#figures';
import { treeOf } from '#organisation';
import type { CompiledOrganisation, Rows } from './compiled.ts';
import type { ExplanationNode } from './explanation.ts';
import type { Subject } from './subject.ts';

/** Row `at` of a sparse matrix. */
export function rowOf(rows: Rows, at: number): readonly number[] {
  const { start, items } = rows;
  const found: number[] = [];
  for (let entry = start[at] as number; entry < (start[at + 1] as number); entry += 1) {
    found.push(items[entry] as number);
  }
  return found;
}

/** Lists of leaves that many numbers rest on: made once per organisation, so that what rests on them is asked once too. */
interface LeafLists {
  readonly all: readonly number[];
  readonly listed: readonly number[];
  readonly related: readonly number[];
}

const leafLists = new WeakMap<CompiledOrganisation, LeafLists>();

function listsOf({ setting: { organisation } }: Subject): LeafLists {
  const known = leafLists.get(organisation);
  if (known) return known;
  const { leafIds, taskListed, taskOf, relationFrom, relationTo } = organisation;
  const all = [...leafIds.keys()];
  const related = new Set(relationFrom);
  for (const leaf of relationTo) related.add(leaf);
  const lists: LeafLists = {
    all,
    listed: all.filter((leaf) => taskListed[taskOf[leaf] as number] === 1),
    related: [...related],
  };
  leafLists.set(organisation, lists);
  return lists;
}

/** Indexes of all leaves. */
export function allLeaves(subject: Subject): readonly number[] {
  return listsOf(subject).all;
}

/** Indexes of the leaves of listed tasks. */
export function listedLeaves(subject: Subject): readonly number[] {
  return listsOf(subject).listed;
}

/** Indexes of the leaves that are an end of some relation. */
export function relatedLeaves(subject: Subject): readonly number[] {
  return listsOf(subject).related;
}

/** What the places of a subject's leaves rest on: by leaf, and the weakest over lists that many numbers share. */
interface PlaceBases {
  readonly ofLeaf: readonly Basis[];
  readonly ofList: Map<readonly number[], Basis>;
}

const placeBases = new WeakMap<Subject, PlaceBases>();

function placeBasesOf(subject: Subject): PlaceBases {
  const known = placeBases.get(subject);
  if (known) return known;
  const { leaves } = subject.applied;
  const ofLeaf = subject.setting.organisation.leafIds.map((id) => leaves.get(id)?.basis ?? 'stated');
  const found: PlaceBases = { ofLeaf, ofList: new Map() };
  placeBases.set(subject, found);
  return found;
}

/** The weakest of what the places of some leaves rest on; kept for the lists that many numbers share. */
function basisOfPlaces(subject: Subject, entering: readonly number[]): Basis {
  const { ofLeaf, ofList } = placeBasesOf(subject);
  const known = ofList.get(entering);
  if (known) return known;
  const found = new Set<Basis>();
  for (const leaf of entering) found.add(ofLeaf[leaf] as Basis);
  const basis = weakestBasis(...found);
  const { all, listed, related } = listsOf(subject);
  if (entering === all || entering === listed || entering === related) ofList.set(entering, basis);
  return basis;
}

/**
 * A counted number as a reading. The kernel says NaN where a leaf that enters
 * is not placed, or where there is nothing to count; `entering` tells which.
 * Its basis is the weakest of `given` and of what the entering leaves' places
 * rest on.
 */
export function countedReading(
  subject: Subject,
  value: number,
  entering: readonly number[],
  given: readonly Basis[] = [],
): Reading {
  const { leafIds, todayHome } = subject.setting.organisation;
  const basis = weakestBasis(...given, basisOfPlaces(subject, entering));
  if (Number.isFinite(value)) return valueReading(value, { basis });
  const unplaced = entering.filter((leaf) => (subject.compiled.home[leaf] as number) < 0);
  const without = unplaced.length > 0 ? unplaced : entering.filter((leaf) => (todayHome[leaf] as number) < 0);
  if (without.length === 0) return missingReading('nothingToMeasure', [], { basis });
  return missingReading(
    'notPlaced',
    without.map((leaf) => leafIds[leaf] as string),
    { basis },
  );
}

/** Where a leaf is stated: its own source, or its task's. */
export function sourceOfLeaf(subject: Subject, leaf: string): SourceRef | undefined {
  const { nodes } = subject.setting.study;
  return nodes.get(leaf)?.source ?? nodes.get(treeOf(subject.setting.study).taskOf(leaf))?.source;
}

/** A line for a record of the study that counts for a value, with its source. */
export function recordNode(
  subject: Subject,
  id: string,
  value: Reading,
  inputs: readonly ExplanationNode[] = [],
): ExplanationNode {
  const source = recordSource(subject, id);
  return { label: { kind: 'record', id }, value, ...(source ? { source } : {}), inputs };
}

/** A line for a leaf that counts for a value, over the steps that gave it its home. */
export function placedLeafNode(subject: Subject, leaf: number, value: number): ExplanationNode {
  const id = subject.setting.organisation.leafIds[leaf] as string;
  const applied = subject.applied.leaves.get(id);
  return recordNode(
    subject,
    id,
    valueReading(value, { basis: applied?.basis ?? 'stated' }),
    (applied?.steps ?? []).map((step) => stepNode(subject, step)),
  );
}

/** A line for an administration of the organisation measured. */
export function homeNode(
  subject: Subject,
  home: number,
  value: Reading,
  inputs: readonly ExplanationNode[],
): ExplanationNode {
  const id = subject.compiled.homes.ids[home] as string;
  return { label: { kind: 'administration', id, model: subject.id }, value, inputs };
}

/** A line for a relation, with its strength and where it is from. */
export function relationNode(subject: Subject, id: string): ExplanationNode {
  const relation = subject.setting.study.relations.get(id);
  return {
    label: { kind: 'relation', id },
    value: valueReading(relation?.strength ?? 0, { basis: relation?.basis ?? 'stated' }),
    ...(relation?.source ? { source: relation.source } : {}),
    inputs: [],
  };
}

function stepNode(subject: Subject, id: string): ExplanationNode {
  const { study } = subject.setting;
  const step = study.models.get(subject.id)?.steps.find((candidate) => candidate.id === id);
  const variant =
    step?.kind === 'move'
      ? study.moves.get(step.move)?.variants.find((candidate) => candidate.id === step.variant)
      : step;
  return {
    label: { kind: 'step', id, model: subject.id },
    value: valueReading(1, { basis: variant?.basis ?? 'stated' }),
    ...(variant?.source ? { source: variant.source } : {}),
    inputs: [],
  };
}

function recordSource(subject: Subject, id: string): SourceRef | undefined {
  const { study } = subject.setting;
  if (study.nodes.has(id)) return sourceOfLeaf(subject, id);
  for (const records of [study.areas, study.journeys, study.functions, study.reforms]) {
    const source = records.get(id)?.source;
    if (source) return source;
  }
  return undefined;
}
