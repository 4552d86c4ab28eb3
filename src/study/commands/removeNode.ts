import { applyModel } from '#moves';
import { treeOf } from '#organisation';
import type { Event } from '../event.ts';
import { accepted, refused } from '../result.ts';
import type { Study } from '../study.ts';
import { asksNode } from './asksNode.ts';
import type { Definition } from './definition.ts';

/**
 * Removes a task or part that nothing refers to. Asks first when a step of a
 * model moves a leaf of it (`nodeIsMovedByModels`): with `evenIfMoved` it is
 * taken out of moves and models too. A rest goes last of its parts.
 */
export interface RemoveNode {
  readonly kind: 'removeNode';
  readonly id: string;
  readonly evenIfMoved?: true;
}

export const removeNode: Definition<RemoveNode> = {
  asksTree: true,
  decide(study, { id, evenIfMoved }) {
    const found = asksNode(study, id);
    if (!found.ok) return found;
    const { parent, rest } = found.value;
    if (rest && parent !== undefined && treeOf(study).children(parent).length > 1) {
      return refused({ code: 'nodeIsTheRest', ids: [id], data: {} });
    }
    const removed: Event = { kind: 'nodeRemoved', id };
    if (evenIfMoved) return accepted([{ kind: 'nodeTakenOutOfMoves', node: id }, removed]);
    const by = modelsMoving(study, id);
    if (by.length > 0) return refused({ code: 'nodeIsMovedByModels', ids: [id], data: { by } });
    return accepted([removed]);
  },
};

/** Models with the steps that give a leaf of the node another home. Cost: applies every model. */
function modelsMoving(study: Study, node: string): readonly { model: string; steps: readonly string[] }[] {
  const leaves = treeOf(study).leavesUnder(node);
  return [...study.models.values()].flatMap((model) => {
    const applied = applyModel(study, study.moves, model);
    const steps = new Set(
      leaves.flatMap((leaf) => {
        const there = applied.leaves.get(leaf);
        return there && there.arrival !== 'stayed' ? there.steps : [];
      }),
    );
    return steps.size > 0 ? [{ model: model.id, steps: [...steps] }] : [];
  });
}
