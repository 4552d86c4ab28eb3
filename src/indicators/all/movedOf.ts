import { rowOf } from '../counted.ts';
import type { Subject } from '../subject.ts';

/** Indexes of the leaves that moved or joined. */
export function movedLeaves(subject: Subject): readonly number[] {
  return subject.setting.organisation.leafIds.flatMap((id, leaf) => {
    const arrival = subject.applied.leaves.get(id)?.arrival;
    return arrival === 'moved' || arrival === 'joined' ? [leaf] : [];
  });
}

/** Indexes of the listed tasks with such a leaf. */
export function movedTasks(subject: Subject): readonly number[] {
  const { taskIds, taskListed, leavesOfTask } = subject.setting.organisation;
  const moved = new Set(movedLeaves(subject));
  return taskIds.flatMap((_, task) =>
    taskListed[task] === 1 && rowOf(leavesOfTask, task).some((leaf) => moved.has(leaf)) ? [task] : [],
  );
}
