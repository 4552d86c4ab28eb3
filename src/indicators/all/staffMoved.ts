import { type Reading, rangeReading, weakestBasis } from '#figures';
import { figureNodes, leafNodes } from '../explain.ts';
import type { ExplanationNode } from '../explanation.ts';
import { followOnDifference, followOnOf, followOnRange } from '../followOn.ts';
import { asMeasured, type Indicator, type Measured, noDifference } from '../indicator.ts';
import { groundsOf, type QuantityInForce } from '../quantityInForce.ts';
import { sides } from '../ranges/family.ts';
import { basisOfChange, formOf, type PairCells, pairCells, quantityGap, type Subject } from '../subject.ts';

/** Which leaves count as moved staff: those that moved, those that joined in a merger, or, the other way round, those that would have joined had the merger continued its other side. */
export type MovedPart = 'moved' | 'joined' | 'otherSide';

/** Staff who change administration: Σ x over leaves that moved or joined (domain.md § 4). */
export const staffMoved: Indicator = {
  id: 'staffMoved',
  version: 1,
  unit: 'fte',
  direction: 'down',
  kind: 'change',
  formula: 'Σ x(leaf), leaf moved or joined',
  measure(subject) {
    const gap = staffMovedGap(subject);
    if (gap) return [{ reading: gap }];
    return [measured(subject, subject.setting.staff as QuantityInForce)];
  },
  difference(a, b) {
    const gap = staffMovedGap(a) ?? staffMovedGap(b);
    if (gap) return noDifference(gap);
    const staff = a.setting.staff as QuantityInForce;
    const pair = pairCells(staff, a, b);
    const [inA, inB] = [movedIn(a), movedIn(b)];
    const form = formOf(pair, (leaf) => inB(leaf) - inA(leaf));
    if (followOnOf(a).length + followOnOf(b).length === 0) {
      const range = { ...pair.cells.range(form), exact: true };
      const grounds = groundsOf(staff, pair.cells.restsOn(form));
      const basis = weakestBasis(grounds.basis, basisOfChange(staff, a), basisOfChange(staff, b));
      return asMeasured(rangeReading(range, { ...grounds, basis }), sides(range));
    }
    return followOnDifference(staff, a, b);
  },
  explain(subject) {
    const staff = subject.setting.staff;
    if (!staff) return [];
    if (staff.contradiction) return figureNodes(subject, staff, staff.contradiction);
    if (staffMovedGap(subject)) return [];
    const whole = measured(subject, staff);
    const pair = pairCells(staff, subject, subject);
    const nodes: ExplanationNode[] = [];
    for (const part of ['moved', 'joined', 'otherSide'] as const) {
      const value = whole.parts?.[part];
      if (!value) continue;
      const inPart = partIn(subject, part);
      nodes.push({
        label: { kind: 'term', key: part },
        value,
        formula: 'Σ x(leaf)',
        inputs:
          part === 'otherSide'
            ? []
            : [
                ...leafNodes(subject, staff, (leaf) => inPart(leaf) > 0),
                ...figureNodes(subject, staff, pair.cells.tiedTo(formOf(pair, inPart))),
              ],
      });
    }
    if (whole.parts?.['followOn']) {
      nodes.push({
        label: { kind: 'term', key: 'followOn' },
        value: whole.parts['followOn'],
        formula: 'Σ share × x(leaf)',
        inputs: followOnOf(subject).map(({ followOn, set, min, max }) => ({
          label: { kind: 'followOn', id: followOn.id, set },
          value: rangeReading({ min, max }, { basis: 'assumed', assumptions: [set] }),
          ...(followOn.source ? { source: followOn.source } : {}),
          inputs: [],
        })),
      });
    }
    return nodes;
  },
};

/** Why staff moved cannot be measured, or `undefined`; a leaf without a home today has nowhere it moved from. */
function staffMovedGap(subject: Subject): Reading | undefined {
  return quantityGap(subject.setting.staff, 'staff', subject, { amounts: true, change: true });
}

function measured(subject: Subject, staff: QuantityInForce): Measured {
  const pair = pairCells(staff, subject, subject);
  const own = staffIn(subject, staff, pair, movedIn(subject));
  const parts: Record<string, Reading> = {
    moved: staffIn(subject, staff, pair, partIn(subject, 'moved')),
    joined: staffIn(subject, staff, pair, partIn(subject, 'joined')),
    otherSide: staffIn(subject, staff, pair, partIn(subject, 'otherSide')),
  };
  if (followOnOf(subject).length === 0) return { reading: own, parts, list: movedLeaves(subject) };
  const { whole, followOn } = followOnRange(staff, subject);
  return { reading: whole, parts: { ...parts, followOn }, list: movedLeaves(subject) };
}

function staffIn(
  subject: Subject,
  staff: QuantityInForce,
  pair: PairCells,
  ofLeaf: (leaf: number) => number,
): Reading {
  const form = formOf(pair, ofLeaf);
  if (form.every((coefficient) => coefficient === 0)) {
    return rangeReading({ min: 0, max: 0 }, { basis: basisOfChange(staff, subject) });
  }
  const grounds = groundsOf(staff, pair.cells.restsOn(form));
  const basis = weakestBasis(grounds.basis, basisOfChange(staff, subject));
  return rangeReading(pair.cells.range(form), { ...grounds, basis });
}

/** 1 for leaves that moved or joined, else 0. */
export function movedIn(subject: Subject): (leaf: number) => number {
  const [moved, joined] = [partIn(subject, 'moved'), partIn(subject, 'joined')];
  return (leaf) => moved(leaf) + joined(leaf);
}

function movedLeaves(subject: Subject): readonly string[] {
  const moved = movedIn(subject);
  return subject.setting.organisation.leafIds.filter((_, leaf) => moved(leaf) > 0);
}

function partIn(subject: Subject, part: MovedPart): (leaf: number) => number {
  const { leafIds } = subject.setting.organisation;
  const merged = new Map(
    subject.applied.administrations
      .filter((administration) => administration.joinedBy.length > 0)
      .map((administration) => [administration.id, administration] as const),
  );
  return (index) => {
    const leaf = subject.applied.leaves.get(leafIds[index] as string);
    if (!leaf) return 0;
    if (part !== 'otherSide') return leaf.arrival === part ? 1 : 0;
    const home = leaf.home === null ? undefined : merged.get(leaf.home);
    if (!home || leaf.arrival === 'moved') return leaf.arrival === 'moved' ? 1 : 0;
    // Had the merger continued its other side, those who stayed would have joined and the other way round;
    // of several others, the first one named is the other side.
    return leaf.origin === (home.joinedBy[0] ?? null) ? 0 : 1;
  };
}
