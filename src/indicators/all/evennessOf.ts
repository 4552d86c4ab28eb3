import { differHolders, holderNodes, measureHolders, type Role } from '../holders.ts';
import type { Indicator } from '../indicator.ts';
import { giniRange } from '../ranges/evenness.ts';
import { giniDifference } from '../ranges/evennessDifference.ts';
import type { HomesOfCells, ProvedDifference, ProvedRange } from '../ranges/family.ts';

/**
 * An indicator 1 − G of what its holders have; missing where nobody has
 * anything. See `giniRange` for how the range is made and what it costs.
 */
export function evennessOf(what: {
  readonly id: string;
  readonly version: number;
  readonly role: Role;
  readonly formula: string;
}): Indicator {
  const rangeOf = (holders: HomesOfCells): ProvedRange | undefined => {
    const gini = giniRange(holders);
    return gini && complement(gini);
  };
  const differenceOf = (
    a: HomesOfCells,
    b: HomesOfCells,
    rangeA: ProvedRange,
    rangeB: ProvedRange,
  ): ProvedDifference => {
    // (1 − G of b) − (1 − G of a) = G of a − G of b.
    return giniDifference(b, a, complement(rangeB), complement(rangeA));
  };
  return {
    id: what.id,
    version: what.version,
    unit: 'share',
    direction: 'up',
    kind: 'state',
    formula: what.formula,
    measure: (subject) => measureHolders(what.role, subject, rangeOf),
    difference: (a, b) => differHolders(what.role, a, b, { rangeOf, differenceOf }),
    explain: (subject) => holderNodes(what.role, subject),
  };
}

function complement(range: ProvedRange): ProvedRange {
  return {
    min: range.max === null ? null : 1 - range.max,
    max: range.min === null ? null : 1 - range.min,
    exact: range.exact,
  };
}
