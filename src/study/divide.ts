import type { TaskNode } from '#organisation';
import type { Draft } from './draft.ts';
import type { Event } from './event.ts';
import { nameBeside } from './namedNodes.ts';
import type { Study } from './study.ts';

type NodeDivided = Extract<Event, { kind: 'nodeDivided' }>;

/**
 * Folds a dividing (domain.md § 1). The leaf's relations and journey steps go
 * to the rest, or to the part where the event says so; figures, areas, codes
 * and function stay where they are and are inherited.
 */
export function divide(draft: Draft, event: NodeDivided): void {
  const node = draft.study.nodes.get(event.node);
  if (!node) return;
  if (event.rest) {
    draft.putNode({ ...event.part, parent: node.id });
    // The team that the leaf was lives on as the rest.
    const unit = node.unit === undefined ? {} : { unit: node.unit };
    draft.putNode({ ...event.rest, parent: node.id, rest: true, ...unit, basis: event.part.basis });
    pointAnew(draft, event, node.id, event.rest.id);
    return;
  }
  const rest = innermostRest(draft.study.nodes, node.id);
  if (!rest) return;
  draft.putNode({ ...inheritedFrom(rest), ...event.part, parent: rest.parent! });
  // The rest stays last of its parts.
  draft.remove('nodes', rest.id);
  draft.putNode(rest);
  nameBeside(draft, rest.id, event.part.id);
  pointAnew(draft, event, rest.id, rest.id);
}

/** The part of a node that is its rest; where that is divided too, its rest, and so on. */
export function innermostRest(nodes: Study['nodes'], node: string): TaskNode | undefined {
  const restOf = new Map<string, TaskNode>();
  for (const part of nodes.values())
    if (part.rest && part.parent !== undefined) restOf.set(part.parent, part);
  let rest = restOf.get(node);
  for (let next = rest; next !== undefined; next = restOf.get(next.id)) rest = next;
  return rest;
}

/** What the rest says for itself holds for what is taken out of it, unless the part says otherwise. */
function inheritedFrom(rest: TaskNode): Partial<TaskNode> {
  return {
    ...(rest.home === undefined ? {} : { home: rest.home }),
    ...(rest.function === undefined ? {} : { function: rest.function }),
    ...(rest.codes === undefined ? {} : { codes: rest.codes }),
  };
}

function pointAnew(draft: Draft, event: NodeDivided, from: string, rest: string): void {
  const toPart = new Set(event.relationsToPart);
  const stepsToPart = new Set(event.journeysToPart);
  draft.changeAll('relations', (relation) => {
    if (relation.from !== from && relation.to !== from) return relation;
    const end = toPart.has(relation.id) ? event.part.id : rest;
    return {
      ...relation,
      from: relation.from === from ? end : relation.from,
      to: relation.to === from ? end : relation.to,
    };
  });
  draft.changeAll('journeys', (journey) => {
    if (!journey.steps.includes(from)) return journey;
    const stop = stepsToPart.has(journey.id) ? event.part.id : rest;
    return { ...journey, steps: journey.steps.map((step) => (step === from ? stop : step)) };
  });
}
