import { accepted } from '../result.ts';
import { asksNode } from './asksNode.ts';
import type { Definition } from './definition.ts';

/**
 * Says where a task or part has its home today: an administration, `null` for
 * "not placed", or absent to inherit its parent's again. Parts that say a home
 * of their own keep it. This corrects what is; what could be is a move.
 */
export interface PlaceNode {
  readonly kind: 'placeNode';
  readonly node: string;
  readonly home?: string | null;
}

export const placeNode: Definition<PlaceNode> = {
  decide(study, { node, home }) {
    const found = asksNode(study, node);
    if (!found.ok) return found;
    if (found.value.home === home) return accepted([]);
    return accepted([{ kind: 'nodePlaced', node, ...(home === undefined ? {} : { home }) }]);
  },
};
