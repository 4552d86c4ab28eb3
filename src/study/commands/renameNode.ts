import type { Text } from '#figures';
import { accepted } from '../result.ts';
import { sameValue } from '../sameValue.ts';
import { asksNode } from './asksNode.ts';
import type { Definition } from './definition.ts';

/** Gives a task or a part another name; what else is known of it stays, also when this is undone. */
export interface RenameNode {
  readonly kind: 'renameNode';
  readonly node: string;
  readonly name: Text;
}

export const renameNode: Definition<RenameNode> = {
  decide(study, { node, name }) {
    const found = asksNode(study, node);
    if (!found.ok) return found;
    return accepted(sameValue(found.value.name, name) ? [] : [{ kind: 'nodeRenamed', node, name }]);
  },
};
