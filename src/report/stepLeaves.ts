import { claimsOf, type Step } from '#moves';
import { treeOf } from '#organisation';
import type { Study } from '#study';

/** Leaves that a step takes to one home, by transfer or as part of a split. */
export interface StepLeaves {
  /** As the step names it. */
  readonly to: string;
  /** In the order of the register. */
  readonly leaves: readonly string[];
}

/**
 * The leaves that a step takes somewhere, whether or not they are left out, by
 * home in the order in which the step names them. Empty for a step that only
 * joins or removes administrations, and for one that is unknown.
 */
export function stepLeaves(study: Study, step: Step): readonly StepLeaves[] {
  const content =
    step.kind === 'own'
      ? step
      : study.moves.get(step.move)?.variants.find((variant) => variant.id === step.variant);
  if (!content) return [];
  const { transfers, allotments } = claimsOf(study, content);
  const byHome = new Map<string, Set<string>>();
  for (const claims of [transfers, ...allotments]) {
    for (const [leaf, homes] of claims ?? []) {
      for (const home of homes) byHome.set(home, (byHome.get(home) ?? new Set()).add(leaf));
    }
  }
  const { leaves } = treeOf(study);
  return [...byHome].map(([to, held]) => ({ to, leaves: leaves.filter((leaf) => held.has(leaf)) }));
}
