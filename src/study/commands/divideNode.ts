import type { Text } from '#figures';
import { dividedBy } from '../divide.ts';
import type { NewPart } from '../event.ts';
import type { CommandRefusal } from '../refusal.ts';
import { accepted, refused } from '../result.ts';
import type { Study } from '../study.ts';
import { asksNode } from './asksNode.ts';
import type { Definition } from './definition.ts';

/**
 * Divides a task or part without parts into a part and the rest, so that
 * nothing is lost; of one that is divided already, its rest is divided so, at
 * whatever depth it stands. Relations and journeys that met what is divided go
 * to its new rest, except those named here. Whatever else names it needs no
 * change: it means all leaves below.
 */
export interface DivideNode {
  readonly kind: 'divideNode';
  readonly node: string;
  readonly part: NewPart;
  readonly rest: { readonly id: string; readonly name: Text };
  /** Relations that go to the part. */
  readonly relationsToPart?: readonly string[];
  /** Journeys whose steps at the leaf go to the part. */
  readonly journeysToPart?: readonly string[];
}

export const divideNode: Definition<DivideNode> = {
  asksTree: true,
  decide(study, command) {
    const { node, part, rest, relationsToPart = [], journeysToPart = [] } = command;
    const found = asksNode(study, node);
    if (!found.ok) return found;
    const refusals: CommandRefusal[] = [];
    const taken = [part.id, rest.id].filter((id) => study.nodes.has(id));
    if (taken.length > 0) refusals.push({ code: 'alreadyThere', ids: taken, data: { section: 'tasks' } });

    const leaf = dividedBy(study.nodes, node)?.id;
    if (leaf === undefined) refusals.push({ code: 'nodeHasNoRest', ids: [node], data: {} });
    else refusals.push(...notTouching(study, leaf, relationsToPart, journeysToPart));

    if (refusals.length > 0) return refused(...refusals);
    return accepted([{ kind: 'nodeDivided', node, part, rest, relationsToPart, journeysToPart }]);
  },
};

function notTouching(
  study: Study,
  leaf: string,
  relations: readonly string[],
  journeys: readonly string[],
): readonly CommandRefusal[] {
  const foreign = [
    ...relations.filter((id) => {
      const relation = study.relations.get(id);
      return relation?.from !== leaf && relation?.to !== leaf;
    }),
    ...journeys.filter((id) => !study.journeys.get(id)?.steps.includes(leaf)),
  ];
  return foreign.map((id) => ({ code: 'doesNotTouchTheNode', ids: [id], data: { node: leaf } }));
}
