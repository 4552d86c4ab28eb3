import type { Reading } from '#figures';
import type { StaffFlows } from '#indicators';
import type { AppliedModel } from '#moves';
import { treeOf } from '#organisation';
import type { Study } from '#study';

/** What goes from one administration of today to one of a model, or stays with it. */
export interface Flow {
  /** Today's administration; `null` for what has no home today. */
  readonly from: string | null;
  /** Administration of the model; `null` for what has none there. */
  readonly to: string | null;
  /** The home continues the origin, so nothing changed. */
  readonly stays: boolean;
  /** Ids, in the order of the register. */
  readonly leaves: readonly string[];
  /** Listed tasks with a leaf among them, whole or in part. */
  readonly tasks: number;
  /** Full-time equivalents over every x that fits; missing where nobody knows. */
  readonly staff: Reading;
}

/** All that one administration has to begin or to end with. */
export interface FlowEnd {
  readonly id: string;
  readonly leaves: number;
  /** The ends of its flows need not add up to its own, since the figures say more of all together than of each. */
  readonly staff: Reading;
}

/** Leaves and staff from old administrations to new ones, ready for an alluvial picture. */
export interface Flows {
  /** In the order of today's administrations, then of the model's. */
  readonly flows: readonly Flow[];
  readonly from: readonly FlowEnd[];
  readonly to: readonly FlowEnd[];
  /** Staff who moved or joined; corporate functions that follow are in no flow. */
  readonly moved: Reading;
  readonly total: Reading;
}

/**
 * Where everything goes in a model. `staff` is `staffFlows` of the same model
 * with the assumption sets that are on, or its missing reading.
 */
export function flows(
  study: Study,
  applied: AppliedModel,
  staff: StaffFlows | Extract<Reading, { kind: 'missing' }>,
): Flows {
  const tree = treeOf(study);
  const continues = new Map(applied.administrations.map((body) => [body.id, body.continues] as const));
  const leaves = new Map<string, { from: string | null; to: string | null; ids: string[] }>();
  for (const { id, origin: from, home } of applied.leaves.values()) {
    // A home that the model does not have is none.
    const to = home !== null && continues.has(home) ? home : null;
    const key = keyOf(from, to);
    const known = leaves.get(key);
    if (known) known.ids.push(id);
    else leaves.set(key, { from, to, ids: [id] });
  }
  const known = 'kind' in staff ? undefined : staff;
  const missing = 'kind' in staff ? staff : undefined;
  const staffOf = new Map(known?.flows.map((flow) => [keyOf(flow.from, flow.to), flow.staff] as const));
  const unknown: Reading = missing ?? noStaff;
  const fromOrder: readonly (string | null)[] = [...study.administrations.keys(), null];
  const toOrder: readonly (string | null)[] = [...continues.keys(), null];
  const found = fromOrder.flatMap((from) =>
    toOrder.flatMap((to): readonly Flow[] => {
      const some = leaves.get(keyOf(from, to));
      if (!some) return [];
      const tasks = new Set(some.ids.filter((id) => tree.isListed(id)).map((id) => tree.taskOf(id)));
      return [
        {
          from,
          to,
          stays: from !== null && to !== null && continues.get(to) === from,
          leaves: some.ids,
          tasks: tasks.size,
          staff: staffOf.get(keyOf(from, to)) ?? unknown,
        },
      ];
    }),
  );
  const ends = (side: 'from' | 'to', order: readonly (string | null)[]): readonly FlowEnd[] =>
    order.flatMap((id) => {
      const some = found.filter((flow) => flow[side] === id);
      if (id === null || some.length === 0) return [];
      return [
        {
          id,
          leaves: some.reduce((sum, flow) => sum + flow.leaves.length, 0),
          staff: known?.[side].get(id) ?? unknown,
        },
      ];
    });
  return {
    flows: found,
    from: ends('from', fromOrder),
    to: ends('to', toOrder),
    moved: known?.moved ?? unknown,
    total: known?.total ?? unknown,
  };
}

const noStaff: Reading = {
  kind: 'missing',
  reason: 'notPlaced',
  needs: [],
  basis: 'stated',
  assumptions: [],
};

function keyOf(from: string | null, to: string | null): string {
  return `${from ?? ''} ${to ?? ''}`;
}
