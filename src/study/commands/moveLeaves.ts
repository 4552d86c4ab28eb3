import type { Text } from '#figures';
import { applyModel, type Model, type Relocation, relocation, type Step, type Transfer } from '#moves';
import { treeOf } from '#organisation';
import { directoryOf } from '../directory.ts';
import type { Event } from '../event.ts';
import { namedBy } from '../namedNodes.ts';
import type { CommandRefusal } from '../refusal.ts';
import { accepted, refused } from '../result.ts';
import type { Study } from '../study.ts';
import { asksModel } from './asksStep.ts';
import type { Definition } from './definition.ts';

/**
 * In this model these leaves shall be at this administration. The smallest
 * change of steps by which they are, and by which no other leaf changes home,
 * is found when the command is decided (`relocation`): earlier steps lose or
 * take in the leaves, or a step of the model's own is added.
 */
export interface MoveLeaves {
  readonly kind: 'moveLeaves';
  readonly model: string;
  readonly nodes: readonly string[];
  /** An administration of the model as applied. */
  readonly to: string;
  /** Id of the model's own step, should one be needed. */
  readonly step: string;
  /** What that step is called; absent for the name of the first leaf. */
  readonly name?: Text;
}

export const moveLeaves: Definition<MoveLeaves> = {
  asksTree: true,
  decide(study, command) {
    const { nodes, to, step } = command;
    const found = asksModel(study, command.model);
    if (!found.ok) return found;
    const model = found.value;
    const wrong = [...nodes.flatMap((node) => asksLeaf(study, node)), ...asksTarget(study, model, to)];
    if (wrong.length > 0) return refused(...wrong);
    const change = relocation(study, study.moves, model, { leaves: nodes, to });
    const events = eventsOf(study, model, change, command);
    if (events.length > 0 && model.steps.some((one) => one.id === step)) {
      return refused({ code: 'alreadyThere', ids: [step], data: { section: 'steps' } });
    }
    return accepted(events);
  },
};

function asksLeaf(study: Study, id: string): readonly CommandRefusal[] {
  if (!study.nodes.has(id)) return [{ code: 'notThere', ids: [id], data: { section: 'tasks' } }];
  return treeOf(study).isLeaf(id) ? [] : [{ code: 'nodeIsDivided', ids: [id], data: {} }];
}

function asksTarget(study: Study, model: Model, to: string): readonly CommandRefusal[] {
  const { administrations } = applyModel(study, study.moves, model);
  if (administrations.some(({ id }) => id === to)) return [];
  const isAnywhere = directoryOf(study, undefined, new Set()).find(to, [
    'administrations',
    'otherBodies',
    'madeAdministrations',
  ]);
  return isAnywhere === 'there'
    ? [{ code: 'administrationIsNotInModel', ids: [to], data: { model: model.id } }]
    : [{ code: 'notThere', ids: [to], data: { section: 'administrations' } }];
}

function eventsOf(
  study: Study,
  model: Model,
  change: Relocation,
  { to, step: id, name }: MoveLeaves,
): readonly Event[] {
  const inModel = { model: model.id };
  const events: Event[] = [];
  for (const { step, out, back } of change.leftOut) {
    const isRemoved = change.removed.includes(step);
    if (isRemoved && goesWhole(model, step, out)) events.push({ kind: 'stepRemoved', ...inModel, step });
    else {
      const ending = isRemoved ? { removeIfIdle: true as const } : {};
      events.push({ kind: 'leftOutChanged', ...inModel, step, out, back, ...ending });
    }
  }
  const [first] = change.own;
  if (first !== undefined) {
    const transfers: readonly Transfer[] = [{ what: { kind: 'nodes', nodes: change.own }, to }];
    const step: Step = {
      kind: 'own',
      id,
      name: name ?? study.nodes.get(first)?.name ?? {},
      transfers,
      structure: [],
      leftOut: [],
      basis: 'judgement',
    };
    events.push({ kind: 'stepAdded', ...inModel, step, before: nextOf(model, change) });
  }
  for (const { leaf: node, step } of change.prevails) {
    const said = model.prevails.filter((one) => one.node === node);
    // What is said of a step that goes, goes with it.
    if (step === null && said.every((one) => change.removed.includes(one.step))) continue;
    events.push(
      step === null
        ? { kind: 'conflictUnsettled', ...inModel, node }
        : { kind: 'conflictSettled', ...inModel, node, step: typeof step === 'string' ? step : id },
    );
  }
  return events;
}

/**
 * Whether a step that would do nothing any more goes whatever else happens: it
 * names just these leaves, or what it names was divided since, which folding
 * cannot see. Of one that others took leaves out of, these go first, so that it
 * is still there should that be undone.
 */
function goesWhole(model: Model, id: string, out: readonly string[]): boolean {
  const step = model.steps.find((one) => one.id === id);
  if (step?.kind !== 'own') return false;
  const named = namedBy(step);
  return (
    named.every((node) => out.includes(node)) ||
    !named.every((node) => out.includes(node) || step.leftOut.includes(node))
  );
}

/** The step that the new one stands before: the one after what it replaces, or none. */
function nextOf(model: Model, { replaces, removed }: Relocation): string | null {
  if (replaces === undefined) return null;
  const at = model.steps.findIndex((step) => step.id === replaces);
  return model.steps.slice(at + 1).find((step) => !removed.includes(step.id))?.id ?? null;
}
