import type { TaskNode } from '#organisation';
import type { CommandRefusal } from '../refusal.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { Study } from '../study.ts';

/** The node a command speaks of, or `notThere`. */
export function asksNode(study: Study, id: string): Result<TaskNode, CommandRefusal> {
  const node = study.nodes.get(id);
  if (node) return accepted(node);
  return refused({ code: 'notThere', ids: [id], data: { section: 'tasks' } });
}
