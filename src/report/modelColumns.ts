import type { Text } from '#figures';
import type { AppliedLeaf, AppliedModel, Arrival, ModelAdministration } from '#moves';
import { treeOf } from '#organisation';
import type { Study } from '#study';
import { isSameBodyName, languages, pick } from '#wording';

/** One or several leaves told together: the same function coming from several administrations. */
export interface LeafGroup {
  readonly leaves: readonly string[];
  readonly name: Text;
  /** Today's homes, in the order of the register; empty for what has none today. */
  readonly origins: readonly string[];
}

/** Leaves of one home that came to it alike. */
export interface ColumnSection {
  readonly arrival: Exclude<Arrival, 'notPlaced'>;
  /** Leaves, not groups. */
  readonly count: number;
  readonly groups: readonly LeafGroup[];
}

/** What an administration gave up, per receiver; `to` is `null` for what has no home now. */
export interface GivenTo {
  readonly to: string | null;
  readonly groups: readonly LeafGroup[];
}

/** An administration as a model makes it, as it is told in pictures and documents. */
export interface ModelColumn {
  readonly id: string;
  readonly name: Text;
  /** Short name of the administration it continues, of itself where it continues none; absent where there is none. */
  readonly short?: Text;
  readonly committee: Text;
  /** The committee is not one of today's. */
  readonly committeeIsNew: boolean;
  /** It continues nothing. */
  readonly isNew: boolean;
  /** Today's name of the one it continues, where the model calls it something else. */
  readonly before?: Text;
  /** Short names of today's administrations that it joins, in the order of the register; empty where none joined. */
  readonly merged: readonly Text[];
  /** Of a new one: the short name of the administration that all it holds came from. */
  readonly splitFrom?: Text;
  readonly count: number;
  readonly sections: readonly ColumnSection[];
  readonly given: readonly GivenTo[];
  readonly givenCount: number;
}

/** The administrations of a model in its order, and what it leaves without a home. */
export function modelColumns(
  study: Study,
  applied: AppliedModel,
): { readonly columns: readonly ModelColumn[]; readonly notPlaced: readonly LeafGroup[] } {
  const leaves = [...applied.leaves.values()];
  const homes = new Set(applied.administrations.map(({ id }) => id));
  const group = groupingOf(study);
  return {
    columns: applied.administrations.map((body) => columnOf(study, applied, leaves, body, group)),
    notPlaced: leaves
      .filter(({ home }) => home === null || !homes.has(home))
      .flatMap((leaf) => group([leaf])),
  };
}

type Grouping = (leaves: readonly AppliedLeaf[]) => readonly LeafGroup[];

const arrivalsInOrder = ['moved', 'joined', 'stayed'] as const;

function columnOf(
  study: Study,
  applied: AppliedModel,
  leaves: readonly AppliedLeaf[],
  body: ModelAdministration,
  group: Grouping,
): ModelColumn {
  const held = leaves.filter(({ home }) => home === body.id);
  const given = leaves.filter(
    ({ origin, home }) => origin !== null && origin === body.continues && home !== body.id,
  );
  const continued = body.continues === null ? undefined : study.administrations.get(body.continues);
  const joins = new Set(body.joinedBy.length === 0 ? [] : [...body.joinedBy, body.continues]);
  const origins = new Set(held.map(({ origin }) => origin));
  const [onlyOrigin] = origins.size === 1 ? [...origins] : [];
  const short = continued ? continued.short : body.short;
  const splitFrom = body.continues === null ? study.administrations.get(onlyOrigin ?? '') : undefined;
  return {
    id: body.id,
    name: body.name,
    ...(short ? { short } : {}),
    committee: applied.committees.find(({ id }) => id === body.committee)?.name ?? {},
    committeeIsNew: !study.committees.has(body.committee),
    isNew: body.continues === null,
    ...(continued && joins.size === 0 && !isCalledTheSame(continued.name, body.name)
      ? { before: continued.name }
      : {}),
    merged: [...study.administrations.values()]
      .filter(({ id }) => joins.has(id))
      .map(({ name, short }) => short ?? name),
    ...(splitFrom ? { splitFrom: splitFrom.short ?? splitFrom.name } : {}),
    count: held.length,
    sections: arrivalsInOrder.flatMap((arrival) => {
      const some = held.filter((leaf) => leaf.arrival === arrival);
      return some.length === 0 ? [] : [{ arrival, count: some.length, groups: group(some) }];
    }),
    given: [...new Set(given.map(({ home }) => home))].map((to) => ({
      to,
      groups: group(given.filter(({ home }) => home === to)),
    })),
    givenCount: given.length,
  };
}

function isCalledTheSame(one: Text, other: Text): boolean {
  return languages.every((language) => isSameBodyName(pick(one, language), pick(other, language), language));
}

/** Unlisted leaves of one function that came from several administrations are told as one; all others each by itself. */
function groupingOf(study: Study): Grouping {
  const tree = treeOf(study);
  const order = new Map([...study.administrations.keys()].map((id, at) => [id, at] as const));
  const keyOf = ({ id, arrival }: AppliedLeaf): string | undefined =>
    arrival === 'moved' && !tree.isListed(id) ? tree.functionOf(id) : undefined;
  return (leaves) => {
    const byFunction = new Map<string, AppliedLeaf[]>();
    for (const leaf of leaves) {
      const key = keyOf(leaf);
      if (key !== undefined) byFunction.set(key, [...(byFunction.get(key) ?? []), leaf]);
    }
    return leaves.flatMap((leaf): readonly LeafGroup[] => {
      const key = keyOf(leaf);
      const some = (key === undefined ? undefined : byFunction.get(key)) ?? [];
      const origins = [...new Set(some.map(({ origin }) => origin))].filter((id) => id !== null);
      if (key === undefined || origins.length < 2) return [alone(study, leaf)];
      if (some[0] !== leaf) return [];
      return [
        {
          leaves: some.map(({ id }) => id),
          name: study.functions.get(key)?.name ?? {},
          origins: origins.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
        },
      ];
    });
  };
}

function alone(study: Study, { id, origin }: AppliedLeaf): LeafGroup {
  return { leaves: [id], name: study.nodes.get(id)?.name ?? {}, origins: origin === null ? [] : [origin] };
}
