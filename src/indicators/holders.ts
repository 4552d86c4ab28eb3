import { type Basis, type Grounds, missingReading, type Reading, rangeReading, weakestBasis } from '#figures';
import { figureNodes } from './explain.ts';
import type { ExplanationNode } from './explanation.ts';
import { asMeasured, type Measured, type MeasuredDifference, noDifference } from './indicator.ts';
import { groundsOf, type QuantityInForce } from './quantityInForce.ts';
import {
  byHome,
  type EmptyHomes,
  type HomesOfCells,
  type ProvedDifference,
  type ProvedRange,
} from './ranges/family.ts';
import { basisOfChange, pairCells, quantityGap, type Subject, somethingChanged } from './subject.ts';

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

/** Pairs of holders asked for what they rest on, at the most; past that all figures tied to them count. */
const mostPairs = 200;

/**
 * Ids of the figures that a number over holders rests on. Where each holder's
 * own number is fixed, those that fix it; for the others also those that bind
 * what any two of them have together, and all of them.
 */
export function restsOnHolders(holders: HomesOfCells): readonly string[] {
  const { cells, homeCount } = holders;
  const ids = new Set<string>();
  const restOn = (form: Float64Array): void => {
    for (const id of cells.restsOn(form)) ids.add(id);
  };
  const only = (chosen: readonly number[]): Float64Array =>
    byHome(holders, (home) => (chosen.includes(home) ? 1 : 0));
  const open: number[] = [];
  for (let home = 0; home < homeCount; home += 1) {
    const form = only([home]);
    restOn(form);
    if (!cells.isFixed(form)) open.push(home);
  }
  if (open.length === 0) return [...ids].sort();
  if ((open.length * (open.length - 1)) / 2 > mostPairs) {
    for (const id of cells.tiedTo(only(open))) ids.add(id);
    return [...ids].sort();
  }
  for (const [at, one] of open.entries()) {
    for (const other of open.slice(at + 1)) restOn(only([one, other]));
  }
  restOn(byHome(holders, () => 1));
  return [...ids].sort();
}

/** What a number over holders rests on: the figures, and what it rests on that something changed holder. */
export function groundsOfHolders(
  role: Role,
  subject: Subject,
  holders: HomesOfCells,
): { readonly basis: Basis; readonly assumptions: readonly string[] } {
  const quantity = subject.setting[role] as QuantityInForce;
  const { basis, assumptions } = groundsOf(quantity, restsOnHolders(holders));
  return { basis: weakestBasis(basis, basisOfChange(quantity, subject)), assumptions };
}

/** The range of a number over holders; those that hold nothing where that leaves none, `undefined` where nobody holds anything. */
type RangeOfHolders = (holders: HomesOfCells) => ProvedRange | EmptyHomes | undefined;

/** Why there is no range. */
function noRange(role: Role, subject: Subject, found: EmptyHomes | undefined, grounds: Grounds): Reading {
  if (!found) return missingReading('totalIsZero', [role], grounds);
  const { homes } = subject.compiled;
  const ids = role === 'staff' ? homes.ids : homes.committeeIds;
  const needs = found.empty.map((home) => ids[home] as string);
  return missingReading('smallestIsZero', needs, grounds);
}

/** A number over holders, from a function that gives its range. */
export function measureHolders(role: Role, subject: Subject, rangeOf: RangeOfHolders): readonly Measured[] {
  const gap = quantityGap(subject.setting[role], role, subject);
  if (gap) return [{ reading: gap }];
  const holders = holdersOf(role, subject, subject, subject);
  const grounds = groundsOfHolders(role, subject, holders);
  const range = rangeOf(holders);
  const isRange = range && !('empty' in range);
  return [{ reading: isRange ? rangeReading(range, grounds) : noRange(role, subject, range, grounds) }];
}

/** The difference of such a number between two organisations. */
export function differHolders(
  role: Role,
  a: Subject,
  b: Subject,
  how: {
    readonly rangeOf: RangeOfHolders;
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
  const [groundsA, groundsB] = [groundsOfHolders(role, a, inA), groundsOfHolders(role, b, inB)];
  if (!rangeA || 'empty' in rangeA) return noDifference(noRange(role, a, rangeA, groundsA));
  if (!rangeB || 'empty' in rangeB) return noDifference(noRange(role, b, rangeB, groundsB));
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
    const basis = weakestBasis(grounds.basis, basisOfChange(quantity, subject));
    const value: Reading = rangeReading(holders.cells.range(form), { ...grounds, basis });
    return {
      label: { kind: 'administration', id, model: subject.id },
      value,
      formula: 'Σ x(leaf)',
      inputs: figureNodes(subject, quantity, figures),
    };
  });
  const note = quantity.quantity;
  if (somethingChanged(quantity, subject) && note.followsBasis === 'assumed') {
    nodes.push({
      label: { kind: 'term', key: 'followsLeaf' },
      value: missingReading('assumption', [note.id], { basis: 'assumed' }),
      ...(note.source ? { source: note.source } : {}),
      ...(note.followsNote ? { note: note.followsNote } : {}),
      inputs: [],
    });
  }
  return nodes;
}
