import { valueReading } from '#figures';
import { countedReading, listedLeaves, placedLeafNode, recordNode, rowOf } from '../counted.ts';
import type { Indicator } from '../indicator.ts';
import type { Subject } from '../subject.ts';

/** Listed tasks whose leaves have two homes or more (domain.md § 4). */
export const dividedTasks: Indicator = {
  id: 'dividedTasks',
  version: 1,
  unit: 'count',
  direction: 'down',
  kind: 'state',
  formula: '#{ listed task : #{ home(leaf) } ≥ 2 }',
  measure(subject) {
    const { taskIds } = subject.setting.organisation;
    return [
      {
        reading: countedReading(subject, subject.state.dividedTasks(), listedLeaves(subject)),
        list: divided(subject).map((task) => taskIds[task] as string),
      },
    ];
  },
  explain(subject) {
    const { taskIds, leavesOfTask } = subject.setting.organisation;
    return divided(subject).map((task) =>
      recordNode(
        subject,
        taskIds[task] as string,
        valueReading(1),
        rowOf(leavesOfTask, task).map((leaf) => placedLeafNode(subject, leaf, 1)),
      ),
    );
  },
};

function divided(subject: Subject): readonly number[] {
  const { taskIds, taskListed, leavesOfTask } = subject.setting.organisation;
  const { home } = subject.compiled;
  return taskIds.flatMap((_, task) => {
    if (taskListed[task] !== 1) return [];
    const [first, ...others] = rowOf(leavesOfTask, task);
    return others.some((leaf) => home[leaf] !== home[first as number]) ? [task] : [];
  });
}
