import { treeOf } from '#organisation';
import type { Study } from '#study';
import type { ItemAction } from '../../parts/ItemMenu.tsx';
import type { OrganisationDesk } from './organisationDesk.ts';

/** An action on one thing, with the key that runs it while the thing is chosen. */
export interface ThingAction extends ItemAction {
  readonly key?: string;
}

/** Everything that may be done to a committee, an administration, a task or a part, in the order in which it is offered. */
export function thingActions(study: Study, id: string, desk: OrganisationDesk): readonly ThingAction[] {
  const { words, open, rename, remove } = desk;
  const { act } = words;
  const isNode = study.nodes.has(id);
  if (!isNode && !study.administrations.has(id) && !study.committees.has(id)) return [];
  const isLeaf = treeOf(study).isLeaf(id);
  return [
    { id: 'rename', name: act.rename, key: 'F2', run: () => rename(id) },
    ...(isNode
      ? [{ id: 'place', name: act.place, key: 'm', run: () => open({ kind: 'place', id }) } as const]
      : []),
    ...(isNode && isLeaf
      ? [{ id: 'divide', name: act.divide, key: 'd', run: () => open({ kind: 'divide', id }) } as const]
      : []),
    ...(isNode && !isLeaf
      ? [{ id: 'addPart', name: act.addPart, key: 'd', run: () => open({ kind: 'addPart', id }) } as const]
      : []),
    ...(isNode ? [{ id: 'areas', name: act.editAreas, run: () => open({ kind: 'areas', id }) }] : []),
    ...(isLeaf ? [{ id: 'relation', name: act.addRelation, run: () => open({ kind: 'relation', id }) }] : []),
    { id: 'edit', name: act.edit, key: 'e', run: () => open({ kind: 'edit', id }) },
    { id: 'remove', name: act.remove, key: 'Delete', isRemoving: true, run: () => remove(id) },
  ];
}
