import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCase, arbitraryWalk } from './arbitraries.ts';
import { divided, renamed } from './disguise.ts';
import type { Case, NamedNumber } from './reference.ts';

/** Seed of every law, part of the tests' names: a failure repeats. */
export const lawSeed = 20_241_105;

/** What a law is asked of: numbers of a case, without memory. */
export type Measure = (given: Case) => readonly NamedNumber[];

/**
 * What every measure keeps (architecture.md § 3): same input, same value; ids
 * and their order mean nothing; dividing without moving changes nothing that
 * weighs by task, staff or relation. `counts` names the numbers that count
 * leaves, for which the last does not hold.
 */
export function describeLaws(
  name: string,
  measure: Measure,
  { counts = [] }: { readonly counts?: readonly string[] } = {},
): void {
  describe(`${name} (seed ${lawSeed})`, () => {
    it('[IN20] gives the same numbers for the same input', () => {
      law(arbitraryCase(), (given) => expectSame(measure(given), measure({ ...given })));
    });

    it('[IN21] gives the same numbers when ids are renamed and reordered', () => {
      law(fc.tuple(arbitraryCase(), fc.nat()), ([given, order]) => {
        const { renamedCase, nameOf } = renamed(given, order);
        const expected = measure(given).map((one) =>
          one.of === undefined ? one : { ...one, of: nameOf(one.of) },
        );
        expectSame(measure(renamedCase), expected);
      });
    });

    it('[IN22] gives the same numbers when a leaf is divided and nothing moved', () => {
      law(fc.tuple(arbitraryCase(), fc.nat()), ([given, which]) => {
        const holds = ({ indicator }: NamedNumber): boolean => !counts.includes(indicator);
        expectSame(measure(divided(given, which)).filter(holds), measure(given).filter(holds));
      });
    });
  });
}

/** Something that follows a case while leaves are moved. */
export interface Follower {
  /** Moves a leaf, by its index in the register, to a home, by its index in the model; -1 for nowhere. */
  place(leaf: number, home: number): void;
  numbers(): readonly NamedNumber[];
}

/**
 * What every incremental path keeps: after any walk from any start it says
 * what it would say if built afresh from where the leaves are.
 */
export function describeIncrementalLaws(name: string, follow: (given: Case) => Follower): void {
  describe(`${name} (seed ${lawSeed})`, () => {
    it('[IN23] says after any walk from any start what it says when built afresh', () => {
      law(fc.tuple(arbitraryCase(), arbitraryWalk()), ([given, walk]) => {
        const follower = follow(given);
        const leaves = [...given.applied.leaves.values()];
        const homes = given.applied.administrations;
        for (const step of walk) {
          const leaf = step.leaf % leaves.length;
          const home = step.home < 0 ? -1 : step.home % homes.length;
          follower.place(leaf, home);
          leaves[leaf] = { ...leaves[leaf]!, home: homes[home]?.id ?? null };
        }
        const applied = { ...given.applied, leaves: new Map(leaves.map((leaf) => [leaf.id, leaf])) };
        expect(follower.numbers()).toEqual(follow({ ...given, applied }).numbers());
      });
    });
  });
}

/** Runs a property with the laws' seed. */
export function law<T>(values: fc.Arbitrary<T>, holds: (value: T) => void): void {
  fc.assert(fc.property(values, holds), { seed: lawSeed, numRuns: 300 });
}

/** Both name the same numbers and agree on each within 1e-9 relative, in any order. */
export function expectSame(found: readonly NamedNumber[], expected: readonly NamedNumber[]): void {
  const key = ({ indicator, of = '' }: NamedNumber): string => `${indicator} ${of}`;
  const expectedByKey = new Map(expected.map((one) => [key(one), one.value]));
  expect(found.map(key).sort()).toEqual([...expectedByKey.keys()].sort());
  for (const one of found) {
    const value = expectedByKey.get(key(one)) ?? null;
    if (value === null || one.value === null) expect(one).toEqual({ ...one, value });
    else
      expect(Math.abs(one.value - value), key(one)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
  }
}
