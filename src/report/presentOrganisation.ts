import type { Basis, Text } from '#figures';
import type { AppliedLeaf, AppliedModel, Arrival } from '#moves';
import { treeOf } from '#organisation';
import type { Study } from '#study';

/** A leaf as a model places it. */
export interface LeafJson {
  readonly id: string;
  /** The task it belongs to; its own id where it is one. */
  readonly task: string;
  readonly listed: boolean;
  readonly name: Text;
  readonly origin: string | null;
  readonly arrival: Arrival;
  readonly steps: readonly string[];
  readonly basis: Basis;
}

/** `ressort.organisation/1`. */
export interface OrganisationJson {
  readonly schema: 'ressort.organisation/1';
  readonly administrations: readonly {
    readonly id: string;
    readonly name: Text;
    readonly committee: { readonly id: string; readonly name: Text };
    readonly leaves: readonly LeafJson[];
  }[];
  /** Leaves without a home, and those that two steps claim. */
  readonly notPlaced: readonly LeafJson[];
}

/** An organisation as a model makes it: administrations in its order, leaves in that of the register. */
export function presentOrganisation(study: Study, applied: AppliedModel): OrganisationJson {
  const committees = new Map(applied.committees.map((committee) => [committee.id, committee.name] as const));
  const leaves = [...applied.leaves.values()];
  const held = new Set(applied.administrations.map(({ id }) => id));
  const leaf = leafOf(study);
  return {
    schema: 'ressort.organisation/1',
    administrations: applied.administrations.map(({ id, name, committee }) => ({
      id,
      name,
      committee: { id: committee, name: committees.get(committee) ?? {} },
      leaves: leaves.filter(({ home }) => home === id).map(leaf),
    })),
    notPlaced: leaves.filter(({ home }) => home === null || !held.has(home)).map(leaf),
  };
}

function leafOf(study: Study): (leaf: AppliedLeaf) => LeafJson {
  const tree = treeOf(study);
  return ({ id, origin, arrival, steps, basis }) => ({
    id,
    task: tree.taskOf(id),
    listed: tree.isListed(id),
    name: study.nodes.get(id)?.name ?? {},
    origin,
    arrival,
    steps: [...steps],
    basis,
  });
}
