import { allLeaves, countedReading, placedLeafNode } from '../counted.ts';
import type { Indicator } from '../indicator.ts';
import { movedLeaves } from './movedOf.ts';

/** Leaves moved or joined: tasks and parts, listed or not (domain.md § 4). */
export const leavesMoved: Indicator = {
  id: 'leavesMoved',
  version: 1,
  unit: 'count',
  direction: 'down',
  kind: 'change',
  formula: '#{ leaf moved or joined }',
  measure(subject) {
    const { leafIds } = subject.setting.organisation;
    return [
      {
        reading: countedReading(subject, subject.state.leavesMoved(), allLeaves(subject)),
        list: movedLeaves(subject).map((leaf) => leafIds[leaf] as string),
      },
    ];
  },
  explain: (subject) => movedLeaves(subject).map((leaf) => placedLeafNode(subject, leaf, 1)),
};
