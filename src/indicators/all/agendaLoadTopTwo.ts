import { differHolders, holderNodes, measureHolders } from '../holders.ts';
import type { Indicator } from '../indicator.ts';
import { topTwoDifference, topTwoRange } from '../ranges/topTwo.ts';

/** Share of agenda items that the two busiest committees have together (domain.md § 4). */
export const agendaLoadTopTwo: Indicator = {
  id: 'agendaLoadTopTwo',
  version: 1,
  unit: 'share',
  direction: 'down',
  kind: 'state',
  formula: 'max(i<j) (xᵢ + xⱼ) / Σx',
  measure: (subject) => measureHolders('agenda', subject, topTwoRange),
  difference: (a, b) =>
    differHolders('agenda', a, b, { rangeOf: topTwoRange, differenceOf: topTwoDifference }),
  explain: (subject) => holderNodes('agenda', subject),
};
