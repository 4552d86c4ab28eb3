import type { TaskNode } from '#organisation';
import type { Draft } from './draft.ts';
import type { Event } from './event.ts';
import type { Study } from './study.ts';

type NodeDivided = Extract<Event, { kind: 'nodeDivided' }>;

/**
 * Folds a dividing (domain.md § 1): a leaf becomes a part and the rest; of a
 * node that is divided already, its rest does. Relations and journey steps of
 * what is divided go to its new rest, or to the part where the event says so;
 * figures, areas, home, codes and function stay where they are and are
 * inherited.
 */
export function divide(draft: Draft, event: NodeDivided): void {
  const { nodes } = draft.study;
  const node = dividedBy(nodes, event.node);
  if (!node) return;
  draft.putNode({ ...event.part, parent: node.id });
  // The team that the leaf was lives on as the rest.
  const unit = node.unit === undefined ? {} : { unit: node.unit };
  draft.putNode({ ...event.rest, parent: node.id, rest: true, ...unit, basis: event.part.basis });
  pointAnew(draft, event, node.id);
}

/**
 * The leaf that dividing a node divides: itself; of one that has parts, the
 * part that is its rest; where that is divided too, its rest, and so on.
 * `undefined` where there is none.
 */
export function dividedBy(nodes: Study['nodes'], node: string): TaskNode | undefined {
  const parents = new Set<string>();
  const restOf = new Map<string, TaskNode>();
  for (const part of nodes.values()) {
    if (part.parent === undefined) continue;
    parents.add(part.parent);
    if (part.rest) restOf.set(part.parent, part);
  }
  let found = nodes.get(node);
  while (found && parents.has(found.id)) {
    const rest = restOf.get(found.id);
    // Not round in circles, should parts ever stand so.
    restOf.delete(found.id);
    found = rest;
  }
  return found;
}

function pointAnew(draft: Draft, event: NodeDivided, from: string): void {
  const rest = event.rest.id;
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
