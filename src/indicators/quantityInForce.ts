import {
  type AssumptionSet,
  type Basis,
  compileFigures,
  currentFigures,
  type Figure,
  type FigureSystem,
  greatestAmount,
  type Quantity,
  type Subject,
  weakestBasis,
} from '#figures';
import { treeOf } from '#organisation';
import type { Study } from '#study';

/** A figure that counts, and the assumption set it belongs to, if any. */
export interface FigureInForce {
  readonly figure: Figure;
  readonly set?: string;
}

/** A quantity with all that is known of it on the study's date, as a system over the leaves. */
export interface QuantityInForce {
  readonly quantity: Quantity;
  readonly system: FigureSystem;
  readonly figures: ReadonlyMap<string, FigureInForce>;
  /** Ids of one irreducible set of figures that contradict each other, or `null`. */
  readonly contradiction: readonly string[] | null;
  /** Ids of figures beyond what can be computed with; they are not in the system, and nothing can be known without them. */
  readonly tooLarge: readonly string[];
}

/**
 * The quantity that plays a role, with its current figures and those of the
 * assumption sets given; `undefined` where the study has none, or no figure
 * says anything of it. Cost: that of compiling the figures.
 */
export function quantityInForce(
  study: Study,
  role: NonNullable<Quantity['role']>,
  sets: readonly AssumptionSet[],
): QuantityInForce | undefined {
  const quantity = [...study.quantities.values()].find((candidate) => candidate.role === role);
  if (!quantity) return undefined;
  const own = [...study.figures.values()].filter((figure) => figure.quantity === quantity.id);
  const figures = new Map<string, FigureInForce>();
  for (const figure of currentFigures(own, study.sources, study.description.date).current) {
    if (figure.says.kind !== 'missing') figures.set(figure.id, { figure });
  }
  for (const set of sets) {
    for (const figure of set.figures) {
      if (figure.quantity !== quantity.id || figure.says.kind === 'missing') continue;
      figures.set(figure.id, { figure, set: set.id });
    }
  }
  if (figures.size === 0) return undefined;
  const tree = treeOf(study);
  const system = compileFigures({
    leafCount: tree.leaves.length,
    resolve: subjectLeaves(study),
    figures: [...figures.values()].map(({ figure }) => figure).filter((figure) => !isTooLarge(figure)),
    sharesOnly: quantity.sharesOnly === true,
    ...(quantity.listedOnly === true
      ? { carries: (leaf: number) => tree.isListed(tree.leaves[leaf] as string) }
      : {}),
  });
  const tooLarge = [...figures].flatMap(([id, { figure }]) => (isTooLarge(figure) ? [id] : []));
  return { quantity, system, figures, contradiction: system.contradiction(), tooLarge };
}

/** Whether a figure says a number that checking a study refuses. */
function isTooLarge({ says }: Figure): boolean {
  if (says.kind === 'missing') return false;
  const numbers =
    says.kind === 'equal' ? [says.value] : ['min' in says ? says.min : 0, 'max' in says ? says.max : 0];
  return !numbers.every((number) => Math.abs(number) <= greatestAmount);
}

/** What a number that rests on these figures rests on: the weakest basis and the assumption sets among them. */
export function groundsOf(
  quantity: QuantityInForce,
  figures: Iterable<string>,
): { readonly basis: Basis; readonly assumptions: readonly string[] } {
  const sets = new Set<string>();
  const found: Basis[] = [];
  for (const id of figures) {
    const inForce = quantity.figures.get(id);
    if (!inForce) continue;
    found.push(inForce.set === undefined ? inForce.figure.basis : 'assumed');
    if (inForce.set !== undefined) sets.add(inForce.set);
  }
  return { basis: weakestBasis(...found), assumptions: [...sets].sort() };
}

/** Resolves a subject to leaf indexes: nodes to the leaves below, administrations and committees to those they hold today. */
export function subjectLeaves(study: Study): (subject: Subject) => readonly number[] {
  const tree = treeOf(study);
  const indexById = new Map(tree.leaves.map((leaf, index) => [leaf, index] as const));
  const byAdministration = new Map<string, number[]>();
  for (const [leaf, index] of indexById) {
    const home = tree.homeOf(leaf);
    if (home === null) continue;
    const known = byAdministration.get(home);
    if (known) known.push(index);
    else byAdministration.set(home, [index]);
  }
  const leavesOf = (id: string): readonly number[] => {
    if (study.nodes.has(id)) return tree.leavesUnder(id).map((leaf) => indexById.get(leaf) as number);
    if (study.administrations.has(id)) return byAdministration.get(id) ?? [];
    return [...study.administrations.values()]
      .filter((administration) => administration.committee === id)
      .flatMap((administration) => byAdministration.get(administration.id) ?? []);
  };
  return (subject) =>
    subject.kind === 'everything' ? [...indexById.values()] : subject.ids.flatMap((id) => leavesOf(id));
}
