import type { AppliedModel } from '#moves';
import type { Relation } from '#organisation';
import type { Study } from '#study';

/** What became of a relation: crosses now and did not, the other way round, or crosses between others than today. */
export type InterfaceChange = 'new' | 'gone' | 'changed';

/** Some relations, how many, and their strength together. */
export interface InterfaceCount {
  /** Ids, in the order of the study. */
  readonly relations: readonly string[];
  readonly count: number;
  readonly strength: number;
}

/** Two administrations of an organisation and the relations that cross between them. */
export interface InterfacePair extends InterfaceCount {
  /** The two, in the order of the organisation's administrations. */
  readonly a: string;
  readonly b: string;
}

/** The interfaces between the administrations of an organisation, today's or a model's. */
export interface InterfaceMatrix {
  /** Ids, in the organisation's order. */
  readonly administrations: readonly string[];
  /** Pairs with at least one relation. */
  readonly pairs: readonly InterfacePair[];
  /** Relations inside each administration that has some, by its id. */
  readonly inside: ReadonlyMap<string, InterfaceCount>;
  readonly crossing: InterfaceCount;
  /** Relations with an end that is not placed; while there are any, `crossingShare` is missing. */
  readonly notPlaced: InterfaceCount;
  readonly all: InterfaceCount;
}

/** The relations of a study by the administrations that their ends have in an organisation. */
export function interfaceMatrix(study: Study, applied: AppliedModel): InterfaceMatrix {
  const administrations = applied.administrations.map(({ id }) => id);
  const order = new Map(administrations.map((id, at) => [id, at] as const));
  const relations = relationsOfLeaves(study, applied);
  const pairs = new Map<string, { a: string; b: string; some: Relation[] }>();
  const inside = new Map<string, Relation[]>();
  const crossing: Relation[] = [];
  const notPlaced: Relation[] = [];
  for (const relation of relations) {
    const [one, other] = [relation.from, relation.to].map((end) => applied.leaves.get(end)?.home ?? '');
    const [first, second] = [order.get(one ?? ''), order.get(other ?? '')];
    if (one === undefined || other === undefined || first === undefined || second === undefined) {
      notPlaced.push(relation);
    } else if (first === second) {
      add(inside, one, relation);
    } else {
      crossing.push(relation);
      const [a, b] = first < second ? [one, other] : [other, one];
      const known = pairs.get(`${a} ${b}`);
      if (known) known.some.push(relation);
      else pairs.set(`${a} ${b}`, { a, b, some: [relation] });
    }
  }
  const sorted = [...pairs.values()].sort(
    (x, y) => (order.get(x.a) ?? 0) - (order.get(y.a) ?? 0) || (order.get(x.b) ?? 0) - (order.get(y.b) ?? 0),
  );
  return {
    administrations,
    pairs: sorted.map(({ a, b, some }) => ({ a, b, ...countOf(some) })),
    inside: new Map(
      administrations.flatMap((id) => {
        const some = inside.get(id);
        return some ? [[id, countOf(some)] as const] : [];
      }),
    ),
    crossing: countOf(crossing),
    notPlaced: countOf(notPlaced),
    all: countOf(relations),
  };
}

/** A relation that became something else, with the homes of its two ends before and after. */
export interface ChangedInterface {
  readonly relation: string;
  readonly change: InterfaceChange;
  /** Today's administrations of `from` and `to`. */
  readonly before: readonly [string, string];
  /** The model's administrations of `from` and `to`. */
  readonly after: readonly [string, string];
}

/**
 * What a model does to every relation, as `newInterfaces`, `goneInterfaces`
 * and `changedInterfaces` count it; relations with an end that is not placed
 * are left out, as they make those three missing.
 */
export function interfaceChanges(study: Study, applied: AppliedModel): readonly ChangedInterface[] {
  const homes = new Set(applied.administrations.map(({ id }) => id));
  return relationsOfLeaves(study, applied).flatMap((relation): readonly ChangedInterface[] => {
    const from = applied.leaves.get(relation.from);
    const to = applied.leaves.get(relation.to);
    if (!from?.origin || !to?.origin || !from.home || !to.home) return [];
    if (!homes.has(from.home) || !homes.has(to.home)) return [];
    const crossed = from.origin !== to.origin;
    const crosses = from.home !== to.home;
    const stayed = from.arrival === 'stayed' && to.arrival === 'stayed';
    const change = crosses
      ? crossed
        ? stayed
          ? undefined
          : 'changed'
        : 'new'
      : crossed
        ? 'gone'
        : undefined;
    if (!change) return [];
    return [
      {
        relation: relation.id,
        change,
        before: [from.origin, to.origin],
        after: [from.home, to.home],
      },
    ];
  });
}

/** Relations whose ends both name a leaf; others take part in no number. */
function relationsOfLeaves(study: Study, applied: AppliedModel): readonly Relation[] {
  return [...study.relations.values()].filter(
    ({ from, to }) => applied.leaves.has(from) && applied.leaves.has(to),
  );
}

function countOf(relations: readonly Relation[]): InterfaceCount {
  return {
    relations: relations.map(({ id }) => id),
    count: relations.length,
    strength: relations.reduce((sum, { strength }) => sum + strength, 0),
  };
}

function add(lists: Map<string, Relation[]>, id: string, relation: Relation): void {
  const known = lists.get(id);
  if (known) known.push(relation);
  else lists.set(id, [relation]);
}
