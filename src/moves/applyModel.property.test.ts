import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Organisation, treeOf } from '#organisation';
import type { AppliedModel, Finding } from './applied.ts';
import { applyModel } from './applyModel.ts';
import { differingLeaves } from './difference.ts';
import { type Model, today } from './model.ts';
import { type ModelCase, modelCases, organisations } from './testing/cases.ts';
import { placesIn } from './testing/outcome.ts';

const seed = 20241105;
const settings = { seed, numRuns: 400 };
const withStructure = modelCases({ structure: true });
const apply = ({ organisation, model }: ModelCase) => applyModel(organisation, new Map(), model);

describe(`laws of applying a model (seed ${seed})`, () => {
  it('[MV40] every leaf has one home that is there, or none and a finding that says why', () => {
    fc.assert(
      fc.property(withStructure, (one) => {
        const applied = apply(one);
        expect([...applied.leaves.keys()]).toEqual(treeOf(one.organisation).leaves);
        const there = new Set(applied.administrations.map(({ id }) => id));
        for (const leaf of applied.leaves.values()) {
          const why = applied.findings.filter((finding) => explains(finding, leaf.id));
          expect(leaf.arrival === 'notPlaced').toBe(leaf.home === null);
          expect(why).toHaveLength(leaf.home === null ? 1 : 0);
          if (leaf.home !== null) expect(there).toContain(leaf.home);
        }
      }),
      settings,
    );
  });

  it('[MV36] nothing continues or takes in the same administration twice', () => {
    fc.assert(
      fc.property(withStructure, (one) => {
        const applied = apply(one);
        const origins = applied.administrations.flatMap((body) => [
          ...(body.continues === null ? [] : [body.continues]),
          ...body.joinedBy,
        ]);
        expect(new Set(origins).size).toBe(origins.length);
        for (const origin of origins) expect(one.organisation.administrations.has(origin)).toBe(true);
        const ids = applied.administrations.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      settings,
    );
  });

  it('[MV27] where no structure is involved the order of steps changes nothing', () => {
    const cases = modelCases({ structure: false }).chain((one) =>
      fc.shuffledSubarray([...one.model.steps], { minLength: one.model.steps.length }).map((steps) => ({
        one,
        other: { ...one, model: { ...one.model, steps } },
      })),
    );
    fc.assert(
      fc.property(cases, ({ one, other }) => {
        expect(withoutOrder(apply(other))).toEqual(withoutOrder(apply(one)));
      }),
      settings,
    );
  });

  it('[MV34] a step that changes nothing can be taken out without changing a leaf', () => {
    let idle = 0;
    fc.assert(
      fc.property(withStructure, (one) => {
        const applied = apply(one);
        for (const finding of applied.findings) {
          if (finding.code !== 'stepChangesNothing') continue;
          idle += 1;
          const steps = one.model.steps.filter((step) => step.id !== finding.step);
          const without = apply({ ...one, model: { ...one.model, steps } });
          expect(placesIn(without)).toEqual(placesIn(applied));
          expect(without.administrations).toEqual(applied.administrations);
        }
      }),
      settings,
    );
    expect(idle).toBeGreaterThan(50);
  });

  it('[MV43] dividing a leaf leaves all others as they were, and its parts arrive as it did', () => {
    const cases = withStructure.chain((one) =>
      fc.constantFrom(...treeOf(one.organisation).leaves).map((leaf) => ({ one, leaf })),
    );
    fc.assert(
      fc.property(cases, ({ one, leaf }) => {
        const before = apply(one);
        const after = apply({ ...one, organisation: divided(one.organisation, leaf) });
        for (const [id, was] of before.leaves) {
          if (id !== leaf) expect(after.leaves.get(id)).toEqual(was);
          else for (const part of partsOf(id)) expect(after.leaves.get(part)).toEqual({ ...was, id: part });
        }
        expect(after.leaves.size).toBe(before.leaves.size + 1);
        expect(after.administrations).toEqual(before.administrations);
      }),
      settings,
    );
  });

  it('[MV47] names change no home, arrival or finding', () => {
    fc.assert(
      fc.property(withStructure, fc.string(), (one, name) => {
        const plain = apply(one);
        const names = plain.administrations.map(({ id }) => ({
          id,
          name: { en: name },
          short: { en: name },
        }));
        const named = apply({ ...one, model: { ...one.model, names } });
        expect([...named.leaves]).toEqual([...plain.leaves]);
        expect(named.findings).toEqual(plain.findings);
        expect(differingLeaves(plain, named)).toEqual([]);
      }),
      settings,
    );
  });

  it('[MV47] the spelling of ids changes nothing but the ids', () => {
    fc.assert(
      fc.property(withStructure, (one) => {
        const spelling = respelling(one);
        const other = respelt(one, spelling) as ModelCase;
        expect(apply(other)).toEqual(respelt(apply(one), spelling));
      }),
      settings,
    );
  });

  it('[MV42] today every placed leaf stayed', () => {
    fc.assert(
      fc.property(organisations, (organisation) => {
        const { leaves, findings } = applyModel(organisation, new Map(), today);
        for (const leaf of leaves.values()) {
          expect(leaf.home).toBe(leaf.origin);
          expect(leaf.arrival).toBe(leaf.origin === null ? 'notPlaced' : 'stayed');
        }
        expect(findings.every((finding) => finding.code === 'leafIsNotPlaced')).toBe(true);
      }),
      settings,
    );
  });
});

function explains(finding: Finding, leaf: string): boolean {
  return (finding.code === 'leafIsNotPlaced' || finding.code === 'leafHasTwoHomes') && finding.leaf === leaf;
}

/** What must not depend on the order of steps: everything but the order in which they are named. */
function withoutOrder(applied: AppliedModel) {
  const sorted = (ids: readonly string[]) => [...ids].sort();
  return {
    administrations: applied.administrations,
    leaves: [...applied.leaves.values()].map((leaf) => ({ ...leaf, steps: sorted(leaf.steps) })),
    findings: applied.findings
      .map((finding) =>
        finding.code === 'leafHasTwoHomes'
          ? { ...finding, steps: sorted(finding.steps), homes: sorted(finding.homes) }
          : finding,
      )
      .map((finding) => JSON.stringify(finding))
      .sort(),
  };
}

function partsOf(leaf: string): readonly [string, string] {
  return [`${leaf}-part`, `${leaf}-other`];
}

/** The organisation with one leaf divided in two, without moving anything. */
function divided(organisation: Organisation, leaf: string): Organisation {
  const nodes = new Map(organisation.nodes);
  const { basis } = nodes.get(leaf)!;
  for (const id of partsOf(leaf)) nodes.set(id, { id, parent: leaf, name: { en: id }, basis });
  return { ...organisation, nodes };
}

/** Other ids for everything, in another alphabetical order. */
function respelling({ organisation, model }: ModelCase): ReadonlyMap<string, string> {
  const made = model.steps.flatMap((step) => (step.kind === 'own' ? step.structure : [])).flatMap(idsMadeBy);
  const ids = [
    ...organisation.nodes.keys(),
    ...organisation.administrations.keys(),
    ...organisation.committees.keys(),
    ...organisation.areas.keys(),
    ...model.steps.map((step) => step.id),
    ...made,
    ...made.map((id) => `${id}-committee`),
  ];
  return new Map(
    [...new Set(ids)].map((id, at, all) => [id, `id-${String(all.length - at).padStart(3, '0')}`]),
  );
}

function idsMadeBy(change: Extract<Model['steps'][number], { kind: 'own' }>['structure'][number]): string[] {
  if (change.kind === 'create') return [change.administration.id];
  if (change.kind === 'merge') return [change.into.id];
  return change.kind === 'split' ? change.successors.map((one) => one.administration.id) : [];
}

function respelt(value: unknown, spelling: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return spelling.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => respelt(one, spelling));
  if (value instanceof Map) {
    return new Map([...value].map(([key, one]) => [respelt(key, spelling), respelt(one, spelling)]));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, respelt(one, spelling)]));
}
