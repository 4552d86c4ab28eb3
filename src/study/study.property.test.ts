import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyModel, inadmissible } from '#moves';
import { treeOf } from '#organisation';
import { checkStudy } from './checkStudy.ts';
import { decodeEntry, encodeEntry } from './codec.ts';
import { decide } from './decide.ts';
import { deltaBetween, type StudyDelta, withDelta } from './delta.ts';
import { type Entry, foldLog, redo, undo } from './entries.ts';
import { evolve, fold } from './evolve.ts';
import { isError } from './problem.ts';
import type { Study } from './study.ts';
import { marked, type Pick, pickedCommand, session } from './testing/session.ts';
import { smallStudy } from './testing/smallStudy.ts';

const seed = 42;
const picks: fc.Arbitrary<Pick[]> = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)), {
  maxLength: 25,
});
const runs = { seed, numRuns: 150 };

/** Collections as lists, so that the order of their records counts too. */
function inOrder(study: Study): unknown {
  return Object.entries(study).map(([name, value]) => [name, value instanceof Map ? [...value] : value]);
}

describe(`laws of the study, seed ${seed}`, () => {
  it('[ST26] folding is deterministic, and all at once is the same as one by one', () => {
    fc.assert(
      fc.property(picks, (some) => {
        const events = session(smallStudy, some).flatMap((entry) => entry.events);
        const atOnce = inOrder(fold(events));
        expect(inOrder(fold(events))).toEqual(atOnce);
        expect(inOrder(events.reduce(evolve, fold([])))).toEqual(atOnce);
      }),
      runs,
    );
  });

  it('a delta leads from any state to any other, records in their order, also through JSON', () => {
    fc.assert(
      fc.property(picks, fc.nat(30), fc.boolean(), (some, at, back) => {
        const events = session(smallStudy, some).flatMap((entry) => entry.events);
        const states = [fold(events.slice(0, smallStudy.length + at)), fold(events)] as const;
        const [before, after] = back ? [states[1], states[0]] : states;
        const delta = JSON.parse(JSON.stringify(deltaBetween(before, after))) as StudyDelta;
        expect(inOrder(withDelta(before, delta))).toEqual(inOrder(after));
      }),
      runs,
    );
  });

  it('[ST1, ST2] a study without errors has none after any accepted command, and a refusal changes nothing', () => {
    fc.assert(
      fc.property(picks, (some) => {
        let study = fold(smallStudy);
        some.forEach((pick, nth) => {
          const before = inOrder(study);
          const decided = decide(study, pickedCommand(study, pick, `x${nth}`));
          expect(inOrder(study)).toEqual(before);
          if (decided.ok) study = fold(decided.value, study);
          expect(checkStudy(study).filter(isError)).toEqual([]);
        });
      }),
      runs,
    );
  });

  it('[ST15] dividing keeps every leaf of every model at its home, and relations end at leaves', () => {
    fc.assert(
      fc.property(picks, fc.tuple(fc.constant(2), fc.nat(1000), fc.nat(1000)), (some, dividing) => {
        const before = fold(session(smallStudy, some).flatMap((entry) => entry.events));
        const decided = decide(before, pickedCommand(before, dividing, 'new'));
        fc.pre(decided.ok);
        const after = fold(decided.ok ? decided.value : [], before);
        expect(treeOf(after).leaves.length).toBe(treeOf(before).leaves.length + 1);
        for (const relation of after.relations.values()) {
          expect([treeOf(after).isLeaf(relation.from), treeOf(after).isLeaf(relation.to)]).toEqual([
            true,
            true,
          ]);
        }
        expect(homesByTask(after)).toEqual(homesByTask(before));
      }),
      runs,
    );
  });

  it('[ST45] moving leaves gives these their home, changes no other, and makes no model worse', () => {
    let moved = 0;
    fc.assert(
      fc.property(
        picks,
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 3 }),
        fc.nat(1000),
        (some, of, at) => {
          const before = fold(session(smallStudy, some).flatMap((entry) => entry.events));
          const model = [...before.models.values()][at % Math.max(1, before.models.size)];
          fc.pre(model !== undefined);
          const { leaves } = treeOf(before);
          const was = applyModel(before, before.moves, model!);
          const to = was.administrations[at % Math.max(1, was.administrations.length)]?.id;
          fc.pre(to !== undefined && leaves.length > 0);
          const nodes = of.map((nth) => leaves[nth % leaves.length]!);
          const decided = decide(before, {
            kind: 'moveLeaves',
            model: model!.id,
            nodes,
            to: to!,
            step: 'new',
          });
          expect(decided).toMatchObject({ ok: true });
          if (!decided.ok) return;
          if (decided.value.length > 0) moved += 1;
          const after = fold(decided.value, before);
          const is = applyModel(after, after.moves, after.models.get(model!.id)!);
          const homes = ({ leaves: all }: typeof is) =>
            Object.fromEntries([...all].map(([id, { home }]) => [id, home]));
          expect(homes(is)).toEqual({
            ...homes(was),
            ...Object.fromEntries(nodes.map((node) => [node, to])),
          });
          const grave = ({ findings }: typeof is) =>
            findings.filter(({ code }) => inadmissible.has(code)).length;
          expect(grave(is)).toBeLessThanOrEqual(grave(was));
          expect(checkStudy(after).filter(isError)).toEqual([]);
        },
      ),
      runs,
    );
    expect(moved).toBeGreaterThan(50);
  });

  it('[ST31] n undos and then n redos lead back, whoever worked beside', () => {
    fc.assert(
      fc.property(picks, fc.nat(8), (some, n) => {
        let log: readonly Entry[] = session(smallStudy, some, ['ada', 'bo']);
        const before = inOrder(foldLog(log));
        let undone = 0;
        for (; undone < n; undone += 1) {
          const marking = undo(log, 'ada');
          if (!marking.ok) break;
          log = marked(log, 'ada', marking.value);
        }
        for (let redone = 0; redone < undone; redone += 1) {
          const marking = redo(log, 'ada');
          expect(marking.ok).toBe(true);
          if (marking.ok) log = marked(log, 'ada', marking.value);
        }
        expect(inOrder(foldLog(log))).toEqual(before);
      }),
      runs,
    );
  });

  it('[ST32] undo never takes another’s entry', () => {
    fc.assert(
      fc.property(picks, (some) => {
        const log = session(smallStudy, some, ['ada', 'bo']);
        const marking = undo(log, 'ada');
        const versions = marking.ok ? marking.value.versions : [];
        for (const version of versions) expect(log[version - 1]?.actor).toBe('ada');
      }),
      runs,
    );
  });

  it('[ST37] entries come back from JSON as they went', () => {
    fc.assert(
      fc.property(picks, (some) => {
        for (const entry of session(smallStudy, some)) {
          const stored = JSON.parse(JSON.stringify(encodeEntry(entry)));
          expect(decodeEntry(stored)).toEqual({ ok: true, value: entry });
        }
      }),
      runs,
    );
  });
});

/** For today and every model, the homes that the leaves of each task have. */
function homesByTask(study: Study): unknown {
  const models = ['today' as const, ...study.models.values()];
  return models.map((model) => {
    const applied = applyModel(study, study.moves, model);
    const homes = new Map<string, Set<string | null>>();
    for (const leaf of applied.leaves.values()) {
      const task = treeOf(study).taskOf(leaf.id);
      homes.set(task, (homes.get(task) ?? new Set()).add(leaf.home));
    }
    return [...homes].map(([task, set]) => [task, [...set].sort()]);
  });
}
