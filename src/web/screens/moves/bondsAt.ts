import type { Move } from '#moves';
import type { Bond } from './moveEditing.ts';

/** A bond as it is read from one of its two moves. */
export interface BondSeen {
  readonly bond: Bond;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** What a move has to do with another, read from the one: ruling out holds both ways, whoever of the two says it. */
export function bondsAt(bonds: readonly Bond[], one: Move, other: Move): readonly BondSeen[] {
  const here = bonds.filter(({ from, to }) => from === one.id && to === other.id);
  const mirrored = bonds.filter(
    ({ kind, from, to }) => kind === 'excludes' && from === other.id && to === one.id,
  );
  const all = [...here, ...(here.some(({ kind }) => kind === 'excludes') ? [] : mirrored)];
  return all.map((bond) =>
    bond.from === one.id
      ? { bond, mine: bond.fromVariants, theirs: bond.toVariants }
      : { bond, mine: bond.toVariants, theirs: bond.fromVariants },
  );
}

/** Which variants of two moves a bond is between; empty where it is between the moves themselves. */
export function variantsBetween({ mine, theirs }: BondSeen, one: Move, other: Move): string {
  if (mine.length + theirs.length === 0) return '';
  const of = (variants: readonly string[], move: Move): string =>
    variants.length === 0 ? `${move.number}` : variants.join(',');
  return `${of(mine, one)}–${of(theirs, other)}`;
}
