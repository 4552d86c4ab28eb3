import type { Selection, Step, StructureChange, Transfer } from '#moves';
import type { Draft } from './draft.ts';
import { namesIn } from './references.ts';
import type { CollectionName, Records } from './sections.ts';

/** Takes a node out of moves and models; a transfer or an allotment of it alone goes with it. */
export function takeOutOfMoves(draft: Draft, node: string): void {
  const stays: Stays = (id) => id !== node;
  where(draft, 'moves', node, (move) => ({
    ...move,
    variants: move.variants.map((variant) => ({ ...variant, ...inChanges(variant, stays) })),
  }));
  where(draft, 'models', node, (model) => ({
    ...model,
    steps: model.steps.map((step) => inStep(step, stays)),
    prevails: model.prevails.filter((one) => stays(one.node)),
  }));
}

/** The nodes that the transfers of a step of the model's own name; a rule stands for itself, as no id is. */
export function namedBy(step: Extract<Step, { kind: 'own' }>): readonly string[] {
  return step.transfers.flatMap(({ what }) => (what.kind === 'nodes' ? what.nodes : ['']));
}

type Stays = (node: string) => boolean;

/** Changes the records that name the node, and leaves the others as they are. */
function where<C extends CollectionName>(
  draft: Draft,
  collection: C,
  node: string,
  change: (record: Records[C]) => Records[C],
): void {
  draft.changeAll(collection, (record) => (namesIn(collection, record).has(node) ? change(record) : record));
}

function inStep(step: Step, stays: Stays): Step {
  const leftOut = step.leftOut.filter(stays);
  return step.kind === 'move' ? { ...step, leftOut } : { ...step, ...inChanges(step, stays), leftOut };
}

function inChanges(
  changes: { readonly transfers: readonly Transfer[]; readonly structure: readonly StructureChange[] },
  stays: Stays,
): { transfers: readonly Transfer[]; structure: readonly StructureChange[] } {
  return {
    transfers: changes.transfers.flatMap((transfer) =>
      inSelection(transfer.what, stays).map((what) => ({ ...transfer, what })),
    ),
    structure: changes.structure.map((change) =>
      change.kind === 'split'
        ? {
            ...change,
            successors: change.successors.map((successor) => ({
              ...successor,
              takes: successor.takes.flatMap((selection) => inSelection(selection, stays)),
            })),
          }
        : change,
    ),
  };
}

/** One selection, or none when nothing is left of it. */
function inSelection(selection: Selection, stays: Stays): readonly Selection[] {
  if (selection.kind === 'rule') return [selection];
  const nodes = selection.nodes.filter(stays);
  return nodes.length === 0 && selection.nodes.length > 0 ? [] : [{ ...selection, nodes }];
}
