import type { Figure, Subject } from '#figures';
import type { Condition, Selection, Step, StructureChange, Transfer } from '#moves';
import type { Draft } from './draft.ts';
import { namesIn } from './references.ts';
import type { CollectionName, Records } from './sections.ts';

/** What stands for a node where a set of nodes is named: itself alone when it does not change. */
type Stands = (node: string) => readonly string[];

/**
 * Names a new part beside the node it was taken out of, wherever a set of
 * nodes is meant: areas, figures (which become totals), reforms, terms, moves
 * and models. So what was said of the leaf is said of the two together.
 */
export function nameBeside(draft: Draft, node: string, part: string): void {
  const stands: Stands = (id) => (id === node ? [node, part] : [id]);
  where(draft, 'areas', node, (area) => ({ ...area, members: area.members.flatMap(stands) }));
  where(draft, 'figures', node, (figure) => inFigure(figure, stands));
  where(draft, 'assumptionSets', node, (set) => ({
    ...set,
    figures: set.figures.map((figure) => inFigure(figure, stands)),
  }));
  where(draft, 'reforms', node, (reform) => ({
    ...reform,
    takes: reform.takes.flatMap((take) => stands(take.node).map((id) => ({ ...take, node: id }))),
  }));
  where(draft, 'terms', node, (term) => ({
    ...term,
    conditions: term.conditions.flatMap((condition) => inCondition(condition, stands)),
  }));
  inMovesAndModels(draft, node, stands);
}

/** Takes a node out of moves and models; a transfer or an allotment of it alone goes with it. */
export function takeOutOfMoves(draft: Draft, node: string): void {
  inMovesAndModels(draft, node, (id) => (id === node ? [] : [id]));
}

function inMovesAndModels(draft: Draft, node: string, stands: Stands): void {
  where(draft, 'moves', node, (move) => ({
    ...move,
    variants: move.variants.map((variant) => ({ ...variant, ...inChanges(variant, stands) })),
  }));
  where(draft, 'models', node, (model) => ({
    ...model,
    steps: model.steps.map((step) => inStep(step, stands)),
    prevails: model.prevails.flatMap((one) => stands(one.node).map((id) => ({ ...one, node: id }))),
  }));
}

/** Changes the records that name the node, and leaves the others as they are. */
function where<C extends CollectionName>(
  draft: Draft,
  collection: C,
  node: string,
  change: (record: Records[C]) => Records[C],
): void {
  draft.changeAll(collection, (record) => (namesIn(collection, record).has(node) ? change(record) : record));
}

function inCondition(condition: Condition, stands: Stands): readonly Condition[] {
  if (condition.kind !== 'taskNotMoved') return [condition];
  return stands(condition.node).map((node) => ({ ...condition, node }));
}

function inStep(step: Step, stands: Stands): Step {
  const leftOut = step.leftOut.flatMap(stands);
  return step.kind === 'move' ? { ...step, leftOut } : { ...step, ...inChanges(step, stands), leftOut };
}

function inChanges(
  changes: { readonly transfers: readonly Transfer[]; readonly structure: readonly StructureChange[] },
  stands: Stands,
): { transfers: readonly Transfer[]; structure: readonly StructureChange[] } {
  return {
    transfers: changes.transfers.flatMap((transfer) =>
      inSelection(transfer.what, stands).map((what) => ({ ...transfer, what })),
    ),
    structure: changes.structure.map((change) =>
      change.kind === 'split'
        ? {
            ...change,
            successors: change.successors.map((successor) => ({
              ...successor,
              takes: successor.takes.flatMap((selection) => inSelection(selection, stands)),
            })),
          }
        : change,
    ),
  };
}

/** One selection, or none when nothing is left of it. */
function inSelection(selection: Selection, stands: Stands): readonly Selection[] {
  if (selection.kind === 'rule') return [selection];
  const nodes = selection.nodes.flatMap(stands);
  return nodes.length === 0 && selection.nodes.length > 0 ? [] : [{ ...selection, nodes }];
}

function inFigure(figure: Figure, stands: Stands): Figure {
  const { says } = figure;
  return {
    ...figure,
    subject: inSubject(figure.subject, stands),
    says: says.kind === 'share' ? { ...says, of: inSubject(says.of, stands) } : says,
  };
}

function inSubject(subject: Subject, stands: Stands): Subject {
  return subject.kind === 'of' ? { ...subject, ids: subject.ids.flatMap(stands) } : subject;
}
