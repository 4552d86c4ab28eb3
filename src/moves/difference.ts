import type { AppliedModel } from './applied.ts';

/** A leaf with different homes in two models. */
export interface LeafDifference {
  readonly id: string;
  readonly homeA: string | null;
  readonly homeB: string | null;
}

/**
 * The leaves whose homes differ between two models of one baseline, in the
 * order of the register. Homes are compared by the administration they
 * continue, so an administration that only has another id or name in one of
 * them makes no difference; new ones are compared by id.
 */
export function differingLeaves(a: AppliedModel, b: AppliedModel): readonly LeafDifference[] {
  const keyA = homeKeys(a);
  const keyB = homeKeys(b);
  const differing: LeafDifference[] = [];
  for (const [id, leaf] of a.leaves) {
    const homeA = leaf.home;
    const homeB = b.leaves.get(id)?.home ?? null;
    if (key(keyA, homeA) !== key(keyB, homeB)) differing.push({ id, homeA, homeB });
  }
  return differing;
}

function homeKeys(applied: AppliedModel): ReadonlyMap<string, string> {
  return new Map(
    applied.administrations.map((body) => [
      body.id,
      body.continues === null ? `new ${body.id}` : `continues ${body.continues}`,
    ]),
  );
}

function key(keys: ReadonlyMap<string, string>, home: string | null): string | null {
  return home === null ? null : (keys.get(home) ?? home);
}
