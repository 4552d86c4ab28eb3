import type { Figure, Statement } from '#figures';
import {
  type Move,
  type Selection,
  type Step,
  type StructureChange,
  selectLeaves,
  type Transfer,
  today,
} from '#moves';
import { type TaskNode, treeOf } from '#organisation';
import type { Tell } from './problemsSaid.ts';
import type { CollectionName, Records } from './sections.ts';
import type { Study } from './study.ts';

/** What a rule may ask beside its record. */
export interface Around {
  readonly study: Study;
  /** Tasks are parts of each other in a circle somewhere: the leaves below a node cannot be asked for. */
  readonly inCircles: boolean;
  /**
   * Where two records clash, only the later one tells: right for a list of a
   * study's problems, wrong for asking what one record does to the others.
   */
  readonly laterTells: boolean;
}

type Rule<Item> = (item: Item, tell: Tell, around: Around) => void;

const none = {};

/** Rules that need more than one field, or more than one record. */
export const rules: { readonly [C in CollectionName]?: Rule<Records[C]> } = {
  sources: (source, tell) => {
    if (source.address !== undefined && !/^https:\/\/[^\s]+$/.test(source.address)) {
      tell('addressIsNotHttps', 'address', { found: source.address });
    }
  },
  committees: (committee, tell, { study }) => {
    const served = groupedBy(study.administrations, 'committee').has(committee.id);
    if (!served) tell('committeeWithoutAdministration', '', none, [committee.id]);
  },
  nodes: ofNode,
  relations: (relation, tell) => {
    if (relation.from === relation.to) tell('relationEndsAreOne', 'to', none, [relation.to]);
  },
  quantities: (quantity, tell, around) => {
    const { id, role } = quantity;
    const other = clashing(around, groupedBy(around.study.quantities, 'role').get(role), id);
    if (role !== undefined && other) tell('roleIsTaken', 'role', { role }, [other, id]);
  },
  figures: (figure, tell, { study }) => {
    ofFigure(figure, tell, study, '');
    if (figure.date === undefined && figure.source === undefined) tell('dateIsUnknown', 'date', none);
  },
  assumptionSets: (set, tell, { study }) => {
    set.figures.forEach((figure, at) => {
      ofFigure(figure, tell, study, `figures[${at}]/`);
    });
  },
  themes: ({ id, number }, tell, around) => {
    const other = clashing(around, groupedBy(around.study.themes, 'number').get(number), id);
    if (other) tell('numberIsTaken', 'number', { number }, [other, id]);
  },
  moves: (move, tell, around) => {
    const { id, number } = move;
    const other = clashing(around, groupedBy(around.study.moves, 'number').get(number), id);
    if (other) tell('numberIsTaken', 'number', { number }, [other, id]);
    if (move.variants.length === 0) tell('moveWithoutVariant', 'variants', none, [move.id]);
    move.variants.forEach((variant, at) => {
      ofChanges(variant, tell, `variants[${at}]/`);
    });
  },
  models: (model, tell, around) => {
    if (model.id === today) tell('idIsReserved', 'id', none, [model.id]);
    model.steps.forEach((step, at) => {
      const here = `steps[${at}]/`;
      if (step.kind === 'own') ofChanges(step, tell, here);
      if (!around.inCircles) ofLeftOut(step, tell, around.study, here);
    });
  },
};

function ofNode(node: TaskNode, tell: Tell, around: Around): void {
  const { nodes } = around.study;
  if (node.parent === undefined) {
    if (node.rest) tell('restHasNoParent', 'rest', none, [node.id]);
  } else {
    if (node.listed !== undefined) tell('listedOnAPart', 'listed', none, [node.id]);
    const circle = circleOf(node, nodes);
    const first = circle && firstOf(circle, nodes);
    if (circle && (!around.laterTells || first === node.id)) tell('partsFormACircle', 'parent', none, circle);
  }
  const { children } = treeOf(around.study);
  if (node.rest && node.parent !== undefined) {
    const rests = children(node.parent).filter((sibling) => nodes.get(sibling)?.rest);
    const other = clashing(around, rests, node.id);
    if (other) tell('restIsTwice', 'rest', none, [node.parent, other, node.id]);
  }
  const parts = children(node.id);
  if (parts.length > 0 && !parts.some((part) => nodes.get(part)?.rest)) {
    tell('partsWithoutRest', 'parts', none, [node.id]);
  }
}

/** The circle of parents that a node stands in, itself first. */
function circleOf(node: TaskNode, nodes: Study['nodes']): readonly string[] | undefined {
  const seen: string[] = [node.id];
  for (let at = node.parent; at !== undefined; at = nodes.get(at)?.parent) {
    if (at === node.id) return seen;
    // Above is a circle that this node is no part of.
    if (seen.includes(at)) return undefined;
    seen.push(at);
  }
  return undefined;
}

function firstOf(circle: readonly string[], nodes: Study['nodes']): string | undefined {
  for (const id of nodes.keys()) if (circle.includes(id)) return id;
  return undefined;
}

const keptCircles = new WeakMap<Study['nodes'], boolean>();

/** Whether some node is its own ancestor. Cost: linear in nodes, once per map of nodes. */
export function hasCircles(nodes: Study['nodes']): boolean {
  const known = keptCircles.get(nodes);
  if (known !== undefined) return known;
  const found = searchCircles(nodes);
  keptCircles.set(nodes, found);
  return found;
}

function searchCircles(nodes: Study['nodes']): boolean {
  const sound = new Set<string>();
  for (const node of nodes.values()) {
    const path = new Set<string>();
    for (let at: string | undefined = node.id; at !== undefined; at = nodes.get(at)?.parent) {
      if (sound.has(at)) break;
      if (path.has(at)) return true;
      path.add(at);
    }
    for (const id of path) sound.add(id);
  }
  return false;
}

function ofFigure(figure: Figure, tell: Tell, study: Study, here: string): void {
  const { says, subject } = figure;
  if (subject.kind === 'of' && subject.ids.length === 0) tell('subjectIsEmpty', `${here}subject`, none);
  if (study.quantities.get(figure.quantity)?.role !== undefined && subject.kind === 'of') {
    subject.ids.forEach((id, at) => {
      if (study.otherBodies.has(id)) tell('otherBodyHasNoTasks', `${here}subject/ids[${at}]`, none, [id]);
    });
  }
  if (says.kind === 'share') {
    if (says.of.kind === 'of' && says.of.ids.length === 0) tell('subjectIsEmpty', `${here}says/of`, none);
    return;
  }
  if (study.quantities.get(figure.quantity)?.sharesOnly !== true) return;
  for (const [field, found] of numbersOf(says)) {
    if (found > 1) tell('shareIsOutside', `${here}says/${field}`, { found });
  }
}

function numbersOf(says: Statement): readonly (readonly [string, number])[] {
  const numbers: [string, number][] = [];
  if ('value' in says) numbers.push(['value', says.value]);
  if ('min' in says) numbers.push(['min', says.min]);
  if ('max' in says) numbers.push(['max', says.max]);
  return numbers;
}

interface Changes {
  readonly transfers: readonly Transfer[];
  readonly structure: readonly StructureChange[];
}

function ofChanges(changes: Changes, tell: Tell, here: string): void {
  changes.transfers.forEach((transfer, at) => {
    ofSelection(transfer.what, tell, `${here}transfers[${at}]/what`);
  });
  changes.structure.forEach((change, at) => {
    const place = `${here}structure[${at}]`;
    if (change.kind === 'merge') {
      if (new Set(change.administrations).size < 2) tell('mergeNeedsTwo', `${place}/administrations`, none);
      if (!change.administrations.includes(change.continues)) {
        tell('continuesIsNotMerged', `${place}/continues`, none, [change.continues]);
      }
    }
    if (change.kind === 'split') {
      if (change.successors.length === 0) tell('splitNeedsASuccessor', `${place}/successors`, none);
      change.successors.forEach((successor, nth) => {
        successor.takes.forEach((selection, of) => {
          ofSelection(selection, tell, `${place}/successors[${nth}]/takes[${of}]`);
        });
      });
    }
  });
}

function ofSelection(selection: Selection, tell: Tell, place: string): void {
  if (selection.kind !== 'rule') return;
  const { area, home, function: does, task } = selection;
  if ([area, home, does, task].every((condition) => condition === undefined))
    tell('ruleIsEmpty', place, none);
}

/** A left-out node must have a leaf that the step would move or allot. */
function ofLeftOut(step: Step, tell: Tell, study: Study, here: string): void {
  if (step.leftOut.length === 0) return;
  const changes = changesOf(step, study.moves);
  // An unknown move or variant is told by its reference.
  if (changes === undefined) return;
  const moved = leavesMoved(study, changes);
  const { leavesUnder } = treeOf(study);
  const told = new Set<string>();
  step.leftOut.forEach((node, at) => {
    if (told.has(node)) return;
    told.add(node);
    if (study.nodes.has(node) && !leavesUnder(node).some((leaf) => moved.has(leaf))) {
      tell('leftOutIsNotMoved', `${here}leftOut[${at}]`, none, [node]);
    }
  });
}

/** The leaves that changes name, each node and each rule read once however often it is named. */
function leavesMoved(study: Study, changes: Changes): ReadonlySet<string> {
  const nodes = new Set<string>();
  const rulesNamed = new Map<string, Selection>();
  for (const selection of selectionsOf(changes)) {
    if (selection.kind === 'nodes') for (const node of selection.nodes) nodes.add(node);
    else rulesNamed.set(JSON.stringify(selection), selection);
  }
  const named: readonly Selection[] = [{ kind: 'nodes', nodes: [...nodes] }, ...rulesNamed.values()];
  return new Set(named.flatMap((selection) => selectLeaves(study, selection).map(({ leaf }) => leaf)));
}

function changesOf(step: Step, moves: ReadonlyMap<string, Move>): Changes | undefined {
  if (step.kind === 'own') return step;
  return moves.get(step.move)?.variants.find((variant) => variant.id === step.variant);
}

function selectionsOf({ transfers, structure }: Changes): readonly Selection[] {
  return [
    ...transfers.map((transfer) => transfer.what),
    ...structure.flatMap((change) =>
      change.kind === 'split' ? change.successors.flatMap((successor) => successor.takes) : [],
    ),
  ];
}

/** The first of those that have the same as a record, where it is for this record to tell. */
function clashing(around: Around, same: readonly string[] | undefined, id: string): string | undefined {
  const [first, second] = same ?? [];
  if (first !== id) return first;
  return around.laterTells ? undefined : second;
}

const keptGroups = new WeakMap<object, ReadonlyMap<unknown, readonly string[]>>();

/** Ids of records by what one field of theirs says; asked for one field of a collection only, once per map. */
function groupedBy<Item extends { readonly id: string }>(
  records: ReadonlyMap<string, Item>,
  field: keyof Item,
): ReadonlyMap<unknown, readonly string[]> {
  const known = keptGroups.get(records);
  if (known) return known;
  const groups = new Map<unknown, string[]>();
  for (const record of records.values()) {
    const group = groups.get(record[field]);
    if (group) group.push(record.id);
    else groups.set(record[field], [record.id]);
  }
  keptGroups.set(records, groups);
  return groups;
}
