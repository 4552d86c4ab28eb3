import type { Organisation } from '#organisation';
import type { AppliedLeaf, AppliedModel, Finding } from '../applied.ts';
import { applyModel } from '../applyModel.ts';
import type { Model, Step } from '../model.ts';
import type { Move } from '../move.ts';
import { modelOf } from './modelOf.ts';
import { movesOf } from './moveOf.ts';

/** Applies a model of the steps given; without `moves`, steps of its own only. */
export function apply(
  organisation: Organisation,
  steps: readonly Step[],
  says: Partial<Pick<Model, 'names' | 'prevails'>> & { readonly moves?: readonly Move[] } = {},
): AppliedModel {
  return applyModel(organisation, movesOf(...(says.moves ?? [])), modelOf(steps, says));
}

/** Where the leaves are: the home, and how they came there where they did not stay. */
export function placesIn(applied: AppliedModel): Readonly<Record<string, string>> {
  return Object.fromEntries([...applied.leaves].map(([id, leaf]) => [id, placeOf(leaf)]));
}

function placeOf(leaf: AppliedLeaf): string {
  if (leaf.home === null) return leaf.arrival;
  return leaf.arrival === 'stayed' ? leaf.home : `${leaf.home}, ${leaf.arrival}`;
}

/** The steps that a leaf names. */
export function stepsOf(applied: AppliedModel, leaf: string): readonly string[] {
  return applied.leaves.get(leaf)?.steps ?? [];
}

/** Ids of the administrations, in order. */
export function administrationsIn(applied: AppliedModel): readonly string[] {
  return applied.administrations.map((body) => body.id);
}

/** Ids of the committees, in order. */
export function committeesIn(applied: AppliedModel): readonly string[] {
  return applied.committees.map((body) => body.id);
}

/** The findings of one code. */
export function found<C extends Finding['code']>(
  applied: AppliedModel,
  code: C,
): readonly Extract<Finding, { code: C }>[] {
  return applied.findings.filter(
    (finding): finding is Extract<Finding, { code: C }> => finding.code === code,
  );
}
