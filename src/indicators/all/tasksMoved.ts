import { valueReading } from '#figures';
import { countedReading, listedLeaves, placedLeafNode, recordNode, rowOf } from '../counted.ts';
import type { Indicator } from '../indicator.ts';
import { movedLeaves, movedTasks } from './movedOf.ts';

/** Listed tasks with a leaf moved or joined (domain.md § 4). */
export const tasksMoved: Indicator = {
  id: 'tasksMoved',
  version: 1,
  unit: 'count',
  direction: 'down',
  kind: 'change',
  formula: '#{ listed task : some leaf moved or joined }',
  measure(subject) {
    const { taskIds } = subject.setting.organisation;
    return [
      {
        reading: countedReading(subject, subject.state.tasksMoved(), listedLeaves(subject)),
        list: movedTasks(subject).map((task) => taskIds[task] as string),
      },
    ];
  },
  explain(subject) {
    const { taskIds, leavesOfTask } = subject.setting.organisation;
    const moved = new Set(movedLeaves(subject));
    return movedTasks(subject).map((task) =>
      recordNode(
        subject,
        taskIds[task] as string,
        valueReading(1),
        rowOf(leavesOfTask, task)
          .filter((leaf) => moved.has(leaf))
          .map((leaf) => placedLeafNode(subject, leaf, 1)),
      ),
    );
  },
};
