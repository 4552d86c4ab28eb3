import type { Language, Text } from '#figures';
import type { Move, StructureChange, Variant } from '#moves';
import type { Study } from '#study';
import { pick } from '#wording';

/** A list with an item put at a place, in the place of what stood there; at the end where nothing did. */
export function putAt<Item>(list: readonly Item[], at: number, item: Item): readonly Item[] {
  return at < list.length ? list.map((one, nth) => (nth === at ? item : one)) : [...list, item];
}

/** A list without the item at a place. */
export function dropAt<Item>(list: readonly Item[], at: number): readonly Item[] {
  return list.filter((_, nth) => nth !== at);
}

/** The moves in the order of their numbers. */
export function inOrder(study: Study): readonly Move[] {
  return [...study.moves.values()].sort((a, b) => a.number - b.number);
}

/** The number after the highest. */
export function nextNumber(study: Study): number {
  return Math.max(0, ...[...study.moves.values()].map(({ number }) => number)) + 1;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The first letter that no variant of the move has; `z1`, `z2` … after them. */
export function nextVariant(move: Pick<Move, 'variants'>): string {
  const taken = new Set(move.variants.map(({ id }) => id));
  const free = [...letters].find((letter) => !taken.has(letter));
  if (free !== undefined) return free;
  let more = 1;
  while (taken.has(`z${more}`)) more += 1;
  return `z${more}`;
}

/** A variant that does nothing yet. */
export function newVariant(id: string, name: Text): Variant {
  return { id, name, transfers: [], structure: [], requires: [], excludes: [], basis: 'judgement' };
}

/** A move with a variant put in the place of the one with its id, or after the others. */
export function withVariant(move: Move, variant: Variant): Move {
  const at = move.variants.findIndex(({ id }) => id === variant.id);
  return { ...move, variants: putAt(move.variants, at < 0 ? move.variants.length : at, variant) };
}

/** A move without one of its variants. */
export function withoutVariant(move: Move, id: string): Move {
  return { ...move, variants: move.variants.filter((variant) => variant.id !== id) };
}

/** A move's neighbour in the order of numbers, one before (-1) or after (1); `undefined` at the end. */
export function neighbour(study: Study, move: Move, by: -1 | 1): Move | undefined {
  const order = inOrder(study);
  return order[order.findIndex(({ id }) => id === move.id) + by];
}

/** Two moves with each other's numbers. */
export function swapped(one: Move, other: Move): readonly [Move, Move] {
  return [
    { ...one, number: other.number },
    { ...other, number: one.number },
  ];
}

/** A body that a change of structure makes. */
export interface MadeBody {
  readonly id: string;
  readonly name: Text;
  readonly short?: Text;
}

/** Administrations that some changes of structure make, in their order. */
export function madeBy(structure: readonly StructureChange[]): readonly MadeBody[] {
  return structure.flatMap((change): readonly MadeBody[] => {
    if (change.kind === 'create') return [change.administration];
    if (change.kind === 'merge') return [change.into];
    if (change.kind === 'split') return change.successors.map(({ administration }) => administration);
    return [];
  });
}

/** Every administration that something may be moved to: today's, and those that any move makes. */
export function possibleHomes(
  study: Study,
  variant: Pick<Variant, 'structure'>,
  language: Language,
): readonly { readonly id: string; readonly name: string }[] {
  const bodies = new Map<string, MadeBody>(study.administrations);
  for (const made of madeBy(variant.structure)) bodies.set(made.id, made);
  for (const move of study.moves.values()) {
    for (const { structure } of move.variants) {
      for (const made of madeBy(structure)) if (!bodies.has(made.id)) bodies.set(made.id, made);
    }
  }
  return [...bodies.values()].map(({ id, name }) => ({ id, name: pick(name, language) }));
}

/** An administration or committee by id, also where only a move makes it; the id where there is none. */
export function bodyNames(study: Study, language: Language, short = false): (id: string) => string {
  const made = new Map<string, MadeBody>();
  for (const move of study.moves.values()) {
    for (const { structure } of move.variants) for (const body of madeBy(structure)) made.set(body.id, body);
  }
  return (id) => {
    const body = study.administrations.get(id) ?? study.committees.get(id) ?? made.get(id);
    if (!body) return id;
    return pick(short ? (body.short ?? body.name) : body.name, language);
  };
}

/** What one move says of another, in some or all variants of each. */
export interface Bond {
  readonly kind: 'requires' | 'excludes';
  readonly from: string;
  /** Variants of `from` that say it; empty where the move itself does. */
  readonly fromVariants: readonly string[];
  readonly to: string;
  /** Variants of `to` that are meant; empty for any. */
  readonly toVariants: readonly string[];
}

/**
 * All that moves require and exclude, in the order of numbers. Variants that
 * say the same of the same stand in one bond; others in one each, since "a
 * excludes a, b excludes b" is not "both exclude both".
 */
export function bondsOf(study: Study): readonly Bond[] {
  return inOrder(study).flatMap((move) =>
    (['requires', 'excludes'] as const).flatMap((kind) => {
      const said = [
        { variant: undefined, refs: move[kind] },
        ...move.variants.map((variant) => ({ variant: variant.id, refs: variant[kind] })),
      ];
      const others = new Set(said.flatMap(({ refs }) => refs.map((ref) => ref.move)));
      return [...others].flatMap((to) => {
        const alike = new Map<string, { from: (string | undefined)[]; toVariants: readonly string[] }>();
        for (const { variant, refs } of said) {
          const here = refs.filter((ref) => ref.move === to);
          if (here.length === 0) continue;
          const toVariants = variantsIn(here.map((ref) => ref.variant));
          const key = toVariants.join(' ');
          const known = alike.get(key);
          if (known) known.from.push(variant);
          else alike.set(key, { from: [variant], toVariants });
        }
        return [...alike.values()].map(({ from, toVariants }) => ({
          kind,
          from: move.id,
          fromVariants: variantsIn(from),
          to,
          toVariants,
        }));
      });
    }),
  );
}

/** None where one of them means the whole move. */
function variantsIn(all: readonly (string | undefined)[]): readonly string[] {
  if (all.includes(undefined)) return [];
  return [...new Set(all.filter((one) => one !== undefined))];
}
