import {
  type LinearRange,
  missingReading,
  type Reading,
  rangeReading,
  valueReading,
  weakestBasis,
} from '#figures';
import { figureNodes, leafNodes } from '../explain.ts';
import type { ExplanationNode } from '../explanation.ts';
import { asMeasured, type Indicator, type Measured, noDifference } from '../indicator.ts';
import { groundsOf, type QuantityInForce } from '../quantityInForce.ts';
import { sides } from '../ranges/family.ts';
import { basisOfChange, quantityGap, type Subject } from '../subject.ts';

/**
 * Units too small to be robust: leaves marked unit, below the threshold, with
 * no other leaf of the same function in their home; certainly … possibly
 * (domain.md § 4). The threshold is a setting of the criterion.
 */
export const smallUnits: Indicator = {
  id: 'smallUnits',
  version: 1,
  unit: 'count',
  direction: 'down',
  kind: 'state',
  formula: '#{ unit : x < threshold, no sister }',
  measure(subject) {
    const gap = gapOf(subject);
    return [gap ? { reading: gap } : measured(subject)];
  },
  difference(a, b) {
    const gap = gapOf(a) ?? gapOf(b);
    if (gap) return noDifference(gap);
    const unitsB = alone(b);
    const unitsA = alone(a);
    // The same unit is as small on both sides; only whether it stands alone differs.
    const gone = unitsA.filter((leaf) => !unitsB.includes(leaf)).map((leaf) => smallness(a, leaf));
    const come = unitsB.filter((leaf) => !unitsA.includes(leaf)).map((leaf) => smallness(b, leaf));
    const min = count(come, 'certain') - count(gone, 'possible');
    const max = count(come, 'possible') - count(gone, 'certain');
    const [groundsA, groundsB] = [measured(a).reading, measured(b).reading];
    const reading = rangeReading(
      {
        min,
        max,
        // A single unit may be small or not; whether several may be so at once is not asked.
        exact: [...gone, ...come].filter((unit) => unit === 'possible').length <= 1,
      },
      {
        basis: weakestBasis(groundsA.basis, groundsB.basis),
        assumptions: [...new Set([...groundsA.assumptions, ...groundsB.assumptions])].sort(),
      },
    );
    const range = reading.kind === 'range' ? reading : { min, max, exact: true };
    return asMeasured(reading, sides(range));
  },
  explain(subject) {
    const staff = subject.setting.staff;
    if (staff?.contradiction) return figureNodes(subject, staff, staff.contradiction);
    if (!staff || gapOf(subject)) return [];
    const standing = alone(subject);
    const units: readonly ExplanationNode[] = leafNodes(
      subject,
      staff,
      (leaf) => subject.setting.organisation.isUnit[leaf] === 1,
    ).map((node) => ({
      ...node,
      inputs: [
        {
          label: { kind: 'term', key: 'noSister' },
          value: valueReading(
            standing.some(
              (leaf) =>
                node.label.kind === 'record' && subject.setting.organisation.leafIds[leaf] === node.label.id,
            )
              ? 1
              : 0,
          ),
          inputs: [],
        },
      ],
    }));
    return [...units, { label: { kind: 'term', key: 'threshold' }, value: thresholdOf(subject), inputs: [] }];
  },
};

type Smallness = 'certain' | 'possible' | 'no';

/** Why small units cannot be counted, or `undefined`. Only units and leaves of their functions need a home. */
function gapOf(subject: Subject): Reading | undefined {
  const { isUnit, functionOf, leafIds } = subject.setting.organisation;
  const units = leafIds.flatMap((_, leaf) => (isUnit[leaf] === 1 ? [leaf] : []));
  // That no unit is known does not say that none is small.
  if (units.length === 0) return missingReading('noUnits');
  const functions = new Set(units.map((leaf) => functionOf[leaf] as number).filter((its) => its >= 0));
  const enters = (leaf: number): boolean => isUnit[leaf] === 1 || functions.has(functionOf[leaf] as number);
  // What a unit has is the same wherever it is, so it need not be known whether staff follow.
  const gap = quantityGap(subject.setting.staff, 'staff', subject, { amounts: true, enters });
  return gap?.kind === 'missing' && gap.reason === 'doesNotFollow' ? undefined : gap;
}

function thresholdOf({ setting: { smallUnitBelow } }: Subject): Reading {
  return valueReading(smallUnitBelow.fte, { basis: smallUnitBelow.basis });
}

function measured(subject: Subject): Measured {
  const staff = subject.setting.staff as QuantityInForce;
  const units = alone(subject).map((leaf) => ({ leaf, small: smallness(subject, leaf) }));
  const restsOn = units.flatMap(({ leaf }) => cellOf(staff, leaf).restsOn);
  const grounds = groundsOf(staff, restsOn);
  const placed = basisOfChange(staff, subject);
  const basis =
    units.length > 0 ? weakestBasis(grounds.basis, placed, subject.setting.smallUnitBelow.basis) : placed;
  const certain = count(
    units.map(({ small }) => small),
    'certain',
  );
  const possible = count(
    units.map(({ small }) => small),
    'possible',
  );
  const on = { basis, assumptions: grounds.assumptions };
  return {
    reading: rangeReading({ min: certain, max: possible, exact: possible - certain <= 1 }, on),
    parts: {
      certain: valueReading(certain, on),
      possible: valueReading(possible, on),
      threshold: thresholdOf(subject),
    },
    list: units
      .filter(({ small }) => small !== 'no')
      .map(({ leaf }) => subject.setting.organisation.leafIds[leaf] as string),
  };
}

/** Units without another leaf of the same function in their home. */
function alone(subject: Subject): readonly number[] {
  const { isUnit, functionOf, leafIds } = subject.setting.organisation;
  const { home } = subject.compiled;
  const found: number[] = [];
  for (let leaf = 0; leaf < leafIds.length; leaf += 1) {
    if (isUnit[leaf] !== 1) continue;
    const its = functionOf[leaf] as number;
    const sister = leafIds.some(
      (_, other) => other !== leaf && its >= 0 && functionOf[other] === its && home[other] === home[leaf],
    );
    if (!sister) found.push(leaf);
  }
  return found;
}

function cellOf(staff: QuantityInForce, leaf: number): LinearRange & { readonly restsOn: readonly string[] } {
  const cells = staff.system.cells((other) => (other === leaf ? 1 : 0));
  const form = cells.coefficients((classId) => classId);
  return { ...cells.range(form), restsOn: cells.restsOn(form) };
}

function smallness(subject: Subject, leaf: number): Smallness {
  const { min, max, maxStrict } = cellOf(subject.setting.staff as QuantityInForce, leaf);
  const threshold = subject.setting.smallUnitBelow.fte;
  if (max !== null && (max < threshold || (max === threshold && maxStrict))) return 'certain';
  return min === null || min < threshold ? 'possible' : 'no';
}

function count(units: readonly Smallness[], how: 'certain' | 'possible'): number {
  return units.filter((unit) => unit === 'certain' || (how === 'possible' && unit === 'possible')).length;
}
