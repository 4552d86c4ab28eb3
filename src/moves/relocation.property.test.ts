import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AppliedModel } from './applied.ts';
import { inadmissible } from './applied.ts';
import { applyModel } from './applyModel.ts';
import type { Model, Step } from './model.ts';
import type { Move } from './move.ts';
import { changedLeftOut, newStep, relocation } from './relocation.ts';
import { type ModelCase, modelCases } from './testing/cases.ts';
import { moveOf, movesOf } from './testing/moveOf.ts';

const seed = 20241105;
const settings = { seed, numRuns: 300 };

interface Case extends ModelCase {
  readonly moves: ReadonlyMap<string, Move>;
  readonly leaves: readonly string[];
  /** Picks one of the administrations that the model has. */
  readonly target: number;
}

/** Random models, some of whose steps take moves that require each other. */
const cases: fc.Arbitrary<Case> = fc
  .tuple(
    modelCases({ structure: true }),
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    fc.array(fc.nat(100), { minLength: 1, maxLength: 4 }),
    fc.nat(100),
  )
  .map(([{ organisation, model }, asMoves, picks, target]) => {
    const moves: Move[] = [];
    const steps = model.steps.map((step, at): Step => {
      if (!asMoves[at] || step.kind !== 'own') return step;
      const id = `move-${at}`;
      const requires = at > 0 ? [{ move: `move-${at - 1}` }] : [];
      moves.push(moveOf(id, { a: { ...step, requires } }));
      return { kind: 'move', id: step.id, move: id, variant: 'a', leftOut: step.leftOut };
    });
    const all = [...applyModel(organisation, new Map(), 'today').leaves.keys()];
    const leaves = [...new Set(picks.map((pick) => all[pick % all.length]!))];
    return { organisation, model: { ...model, steps }, moves: movesOf(...moves), leaves, target };
  });

const apply = ({ organisation, moves }: Case, model: Model) => applyModel(organisation, moves, model);

function moved(one: Case, model: Model, to: string, leaves: readonly string[], id: string): Model {
  const found = relocation(one.organisation, one.moves, model, { leaves, to });
  const ownStep: Step = {
    kind: 'own',
    id,
    name: { en: id },
    transfers: [{ what: { kind: 'nodes', nodes: found.own }, to }],
    structure: [],
    leftOut: [],
    basis: 'judgement',
  };
  const said = new Map(found.prevails.map(({ leaf, step }) => [leaf, step === newStep ? id : step]));
  const steps = model.steps
    .filter((step) => !found.removed.includes(step.id))
    .map((step) => {
      const change = found.leftOut.find((each) => each.step === step.id);
      return change ? { ...step, leftOut: changedLeftOut(step.leftOut, change) } : step;
    });
  return {
    ...model,
    steps: found.own.length > 0 ? [...steps, ownStep] : steps,
    prevails: [
      ...model.prevails.filter(({ node, step }) => !said.has(node) && !found.removed.includes(step)),
      ...[...said].flatMap(([node, step]) => (step === null ? [] : [{ node, step }])),
    ],
  };
}

function targetOf(one: Case): string | undefined {
  const { administrations } = apply(one, one.model);
  return administrations[one.target % Math.max(1, administrations.length)]?.id;
}

function graveOf(applied: AppliedModel): ReadonlySet<string> {
  return new Set(
    applied.findings
      .filter(({ code }) => inadmissible.has(code))
      .map((finding) =>
        finding.code === 'leafHasTwoHomes' ? `${finding.code} ${finding.leaf}` : JSON.stringify(finding),
      ),
  );
}

const homes = (applied: AppliedModel) =>
  Object.fromEntries([...applied.leaves].map(([id, { home }]) => [id, home]));

describe(`laws of giving leaves another home (seed ${seed})`, () => {
  it('[MV57] every leaf named is at its target, and no other leaf has changed home', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const to = targetOf(one);
        fc.pre(to !== undefined);
        const before = homes(apply(one, one.model));
        const after = homes(apply(one, moved(one, one.model, to!, one.leaves, 'new')));
        expect(after).toEqual({ ...before, ...Object.fromEntries(one.leaves.map((leaf) => [leaf, to])) });
      }),
      settings,
    );
  });

  it('[MV58] nothing is added that makes the model inadmissible', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const to = targetOf(one);
        fc.pre(to !== undefined);
        const before = graveOf(apply(one, one.model));
        const after = graveOf(apply(one, moved(one, one.model, to!, one.leaves, 'new')));
        expect([...after].filter((finding) => !before.has(finding))).toEqual([]);
      }),
      settings,
    );
  });

  it('[MV59] there and back again gives the same homes, and nothing piles up', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const to = targetOf(one);
        const leaf = one.leaves[0]!;
        const start = apply(one, one.model).leaves.get(leaf)?.home;
        fc.pre(to !== undefined && typeof start === 'string');
        const size = (model: Model) =>
          model.steps.length + model.prevails.length + model.steps.flatMap((step) => step.leftOut).length;
        const there = moved(one, one.model, to!, [leaf], 'new-0');
        const back = moved(one, there, start!, [leaf], 'new-1');
        expect(homes(apply(one, back))).toEqual(homes(apply(one, one.model)));
        let model = back;
        for (let round = 2; round < 8; round += 2) {
          model = moved(
            one,
            moved(one, model, to!, [leaf], `new-${round}`),
            start!,
            [leaf],
            `new-${round + 1}`,
          );
        }
        expect(homes(apply(one, model))).toEqual(homes(apply(one, one.model)));
        expect(size(model)).toBe(size(back));
      }),
      settings,
    );
  });

  it('[MV57] what is so already changes nothing', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const to = targetOf(one);
        fc.pre(to !== undefined);
        const once = moved(one, one.model, to!, one.leaves, 'new');
        expect(moved(one, once, to!, one.leaves, 'again')).toEqual(once);
      }),
      settings,
    );
  });
});
