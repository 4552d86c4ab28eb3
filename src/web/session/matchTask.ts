import { treeOf } from '#organisation';
import type { Study } from '#study';
import { didYouMean, fold } from '#wording';

/** What a written name of a task or part was taken for. */
export type TaskMatch =
  | { readonly kind: 'one'; readonly id: string }
  /** Several may be meant, likeliest first: somebody has to say which. */
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'none' };

/** More than this are no help to choose between. */
const mostOffered = 12;

/**
 * The task or part that a written name means, among all or, with `leaves`,
 * among those without parts. Letters are folded, so that "aeldre" is "Ældre".
 * Only a whole name or an id settles it; part of a name, a slip of the pen and
 * the name of a task that is divided ask. Cost: one pass over the nodes.
 */
export function matchTask(study: Study, text: string, { leaves }: { readonly leaves: boolean }): TaskMatch {
  const wanted = plain(text);
  if (wanted === '') return { kind: 'none' };
  const tree = treeOf(study);
  const all = [...study.nodes.values()];
  const among = leaves ? all.filter(({ id }) => tree.isLeaf(id)) : all;
  const called = (node: (typeof all)[number]): readonly string[] =>
    [node.id, node.name.da ?? '', node.name.en ?? ''].map(plain);
  const exact = among.filter((node) => called(node).includes(wanted)).map(({ id }) => id);
  const [first] = exact;
  if (first !== undefined) return exact.length === 1 ? { kind: 'one', id: first } : several(exact);
  const divided = all
    .filter((node) => called(node).includes(wanted))
    .flatMap(({ id }) => tree.leavesUnder(id));
  if (divided.length > 0) return several(divided);
  const holding = among.filter((node) => called(node).some((name) => name.includes(wanted)));
  if (holding.length > 0) return several(holding.map(({ id }) => id));
  const near = didYouMean(
    wanted,
    among.map(({ id, name }) => ({ id, names: [name.da ?? '', name.en ?? ''].filter((one) => one !== '') })),
    5,
  );
  return near.length > 0 ? several(near) : { kind: 'none' };
}

function several(ids: readonly string[]): TaskMatch {
  return { kind: 'several', ids: [...new Set(ids)].slice(0, mostOffered) };
}

function plain(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}
