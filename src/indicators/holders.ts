import { type Basis, missingReading, type Reading, rangeReading, weakestBasis } from '#figures';
import { figureNodes } from './explain.ts';
import type { ExplanationNode } from './explanation.ts';
import { asMeasured, type Measured, type MeasuredDifference, noDifference } from './indicator.ts';
import { groundsOf, type QuantityInForce } from './quantityInForce.ts';
import { byHome, type HomesOfCells, type ProvedDifference, type ProvedRange } from './ranges/family.ts';
import { basisOfChange, pairCells, quantityGap, type Subject } from './subject.ts';

/** The two quantities that indicators read, each with who is said to hold it: administrations staff, committees agenda items. */
export type Role = 'staff' | 'agenda';

/** Who holds a quantity in an organisation, as homes over the cells of a pair. */
export function holdersOf(role: Role, subject: Subject, a: Subject, b: Subject): HomesOfCells {
  const quantity = subject.setting[role] as QuantityInForce;
  const pair = pairCells(quantity, a, b);
  const { homes, home } = subject.compiled;
  const holder = (leaf: number): number => {
    const at = home[leaf] as number;
    if (at < 0) return -1;
    return role === 'staff' ? at : (homes.committeeOf[at] as number);
  };
  return {
    cells: pair.cells,
    homeOfCell: Int32Array.from(pair.leafOfCell, holder),
    homeCount: role === 'staff' ? homes.ids.length : homes.committeeIds.length,
  };
}

/** Ids of the figures that what each holder has rests on. */
export function restsOnHolders(holders: HomesOfCells): readonly string[] {
  const ids = new Set<string>();
  for (let home = 0; home < holders.homeCount; home += 1) {
    for (const id of holders.cells.restsOn(byHome(holders, (other) => (other === home ? 1 : 0)))) ids.add(id);
  }
  return [...ids].sort();
}

/**
 * What a number over holders rests on: the figures, what moved, and, where
 * something that carries the quantity moved, how sure it is that the quantity
 * follows. Today rests on no such assumption.
 */
export function groundsOfHolders(
  role: Role,
  subject: Subject,
  holders: HomesOfCells,
): { readonly basis: Basis; readonly assumptions: readonly string[] } {
  const quantity = subject.setting[role] as QuantityInForce;
  const { basis, assumptions } = groundsOf(quantity, restsOnHolders(holders));
  const follows = someCarryingLeafChanged(role, subject)
    ? [quantity.quantity.followsBasis ?? ('stated' as Basis)]
    : [];
  return { basis: weakestBasis(basis, basisOfChange(subject), ...follows), assumptions };
}

function someCarryingLeafChanged(role: Role, subject: Subject): boolean {
  const quantity = subject.setting[role] as QuantityInForce;
  const { cellOfLeaf } = pairCells(quantity, subject, subject).cells;
  return subject.setting.organisation.leafIds.some(
    (id, leaf) => (cellOfLeaf[leaf] as number) >= 0 && subject.applied.leaves.get(id)?.arrival !== 'stayed',
  );
}

/** A number over holders, from a function that gives its range. */
export function measureHolders(
  role: Role,
  subject: Subject,
  rangeOf: (holders: HomesOfCells) => ProvedRange | undefined,
): readonly Measured[] {
  const gap = quantityGap(subject.setting[role], role, subject);
  if (gap) return [{ reading: gap }];
  const holders = holdersOf(role, subject, subject, subject);
  const grounds = groundsOfHolders(role, subject, holders);
  const range = rangeOf(holders);
  return [{ reading: range ? rangeReading(range, grounds) : missingReading('totalIsZero', [role], grounds) }];
}

/** The difference of such a number between two organisations. */
export function differHolders(
  role: Role,
  a: Subject,
  b: Subject,
  how: {
    readonly rangeOf: (holders: HomesOfCells) => ProvedRange | undefined;
    readonly differenceOf: (
      a: HomesOfCells,
      b: HomesOfCells,
      rangeA: ProvedRange,
      rangeB: ProvedRange,
    ) => ProvedDifference;
  },
): MeasuredDifference {
  const gap = quantityGap(a.setting[role], role, a) ?? quantityGap(b.setting[role], role, b);
  if (gap) return noDifference(gap);
  const [inA, inB] = [holdersOf(role, a, a, b), holdersOf(role, b, a, b)];
  const [rangeA, rangeB] = [how.rangeOf(inA), how.rangeOf(inB)];
  if (!rangeA || !rangeB) return noDifference(missingReading('totalIsZero', [role]));
  const [groundsA, groundsB] = [groundsOfHolders(role, a, inA), groundsOfHolders(role, b, inB)];
  const proved = how.differenceOf(inA, inB, rangeA, rangeB);
  const reading = rangeReading(proved, {
    basis: weakestBasis(groundsA.basis, groundsB.basis),
    assumptions: [...new Set([...groundsA.assumptions, ...groundsB.assumptions])].sort(),
  });
  return asMeasured(reading, proved);
}

/** One line per holder with what it has, over the figures it rests on; and how sure the following is. */
export function holderNodes(role: Role, subject: Subject): readonly ExplanationNode[] {
  const quantity = subject.setting[role];
  if (!quantity || quantity.contradiction) {
    return quantity?.contradiction ? figureNodes(subject, quantity, quantity.contradiction) : [];
  }
  const holders = holdersOf(role, subject, subject, subject);
  const { homes } = subject.compiled;
  const ids = role === 'staff' ? homes.ids : homes.committeeIds;
  const nodes: ExplanationNode[] = ids.map((id, home) => {
    const form = byHome(holders, (other) => (other === home ? 1 : 0));
    const figures = holders.cells.restsOn(form);
    const grounds = groundsOf(quantity, figures);
    const value: Reading = rangeReading(holders.cells.range(form), grounds);
    return {
      label: { kind: 'administration', id, model: subject.id },
      value,
      formula: 'Σ x(leaf)',
      inputs: figureNodes(subject, quantity, figures),
    };
  });
  const note = quantity.quantity;
  if (someCarryingLeafChanged(role, subject) && note.followsBasis === 'assumed') {
    nodes.push({
      label: { kind: 'term', key: 'followsLeaf' },
      value: missingReading('assumption', [note.id], { basis: 'assumed' }),
      ...(note.source ? { source: note.source } : {}),
      inputs: [],
    });
  }
  return nodes;
}
