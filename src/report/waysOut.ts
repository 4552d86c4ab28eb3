import { type AppliedModel, applyModel, type Finding, inadmissible, type Model } from '#moves';
import type { SingleCommand, Study } from '#study';
import type { FindingGroup } from './findingGroups.ts';

/** Something that can be done about what was found in a model. */
export type WayOut =
  /** The step prevails over the leaves; `home` is where they then are. */
  | { readonly kind: 'prevail'; readonly step: string; readonly home: string | null }
  /** The leaves are left out of the step. */
  | { readonly kind: 'leaveOut'; readonly step: string }
  | { readonly kind: 'removeStep'; readonly step: string }
  | { readonly kind: 'addMove'; readonly move: string; readonly variant: string }
  | { readonly kind: 'changeVariant'; readonly step: string; readonly variant: string }
  /** Nothing is left out of the step any more. */
  | { readonly kind: 'takeWhole'; readonly step: string }
  /** Of the steps that take one move, the others go. */
  | { readonly kind: 'keepOnly'; readonly step: string; readonly others: readonly string[] }
  | { readonly kind: 'moveBefore'; readonly step: string; readonly before: string }
  | { readonly kind: 'acceptMatches'; readonly step: string }
  /** The rule's new matches are accepted, and left out. */
  | { readonly kind: 'acceptWithoutNew'; readonly step: string; readonly added: readonly string[] };

/**
 * What can be done about what was found, mildest first. Each mends this very
 * finding; whether it brings another is shown once it is done. Empty for today,
 * and where only another study of the moves would help.
 */
export function waysOut(
  study: Study,
  applied: AppliedModel,
  { first, leaves }: FindingGroup,
): readonly WayOut[] {
  const model = study.models.get(applied.model);
  if (!model) return [];
  const remove = (step: string): WayOut => ({ kind: 'removeStep', step });
  switch (first.code) {
    case 'leafHasTwoHomes':
      return first.steps.flatMap((step): readonly WayOut[] => [
        // What one step says twice is not settled by its prevailing.
        ...(first.steps.length > 1
          ? [{ kind: 'prevail', step, home: homeIf(study, model, first.leaf, step) } as const]
          : []),
        { kind: 'leaveOut', step },
        remove(step),
      ]);
    case 'leafIsNotPlaced':
      return [...movesPlacing(study, model, leaves), ...stepsDisplacing(study, model, leaves)];
    case 'moveRequiresAnother':
      return [...meeting(study, model, first), remove(first.step)];
    case 'moveExcludesAnother':
      return [remove(first.step), remove(first.other)];
    case 'moveTakenTwice':
      return first.steps.map((step) => ({
        kind: 'keepOnly',
        step,
        others: first.steps.filter((one) => one !== step),
      }));
    case 'structureConflicts':
      return [...reordered(study, model, first), remove(first.step)];
    case 'targetDoesNotExist':
      return [...movesMaking(study, model, first.administration), remove(first.step)];
    case 'transferChangesNothing':
      return [{ kind: 'leaveOut', step: first.step }];
    case 'ruleMatchesChanged':
      return [
        { kind: 'acceptMatches', step: first.step },
        ...(first.added.length > 0
          ? [{ kind: 'acceptWithoutNew', step: first.step, added: first.added } as const]
          : []),
        remove(first.step),
      ];
    case 'stepIsUnknown':
    case 'otherBodyTouched':
    case 'stepChangesNothing':
      return [remove(first.step)];
  }
}

/** What a way out asks of the study. `newStep` is the id of a step, should one be added. */
export function commandsOf(
  model: Model,
  way: WayOut,
  leaves: readonly string[],
  newStep: string,
): readonly SingleCommand[] {
  const inModel = { model: model.id };
  const leftOut = (step: string, more: readonly string[]): SingleCommand => {
    const before = model.steps.find(({ id }) => id === step)?.leftOut ?? [];
    return {
      kind: 'changeStep',
      ...inModel,
      step,
      leftOut: [...before, ...more.filter((leaf) => !before.includes(leaf))],
    };
  };
  switch (way.kind) {
    case 'prevail':
      return leaves.map((node) => ({ kind: 'settleConflict', ...inModel, node, step: way.step }));
    case 'leaveOut':
      return [leftOut(way.step, leaves)];
    case 'removeStep':
      return [{ kind: 'removeStep', ...inModel, step: way.step }];
    case 'addMove': {
      const { move, variant } = way;
      const step = { kind: 'move', id: newStep, move, variant, leftOut: [] } as const;
      return [{ kind: 'addStep', ...inModel, step }];
    }
    case 'changeVariant':
      return [{ kind: 'changeStep', ...inModel, step: way.step, variant: way.variant }];
    case 'takeWhole':
      return [{ kind: 'changeStep', ...inModel, step: way.step, leftOut: [] }];
    case 'keepOnly':
      return way.others.map((step) => ({ kind: 'removeStep', ...inModel, step }));
    case 'moveBefore':
      return [{ kind: 'moveStep', ...inModel, step: way.step, before: way.before }];
    case 'acceptMatches':
      return [{ kind: 'acceptRuleMatches', ...inModel, step: way.step }];
    case 'acceptWithoutNew':
      return [{ kind: 'acceptRuleMatches', ...inModel, step: way.step }, leftOut(way.step, way.added)];
  }
}

function homeIf(study: Study, model: Model, leaf: string, step: string): string | null {
  const prevails = [...model.prevails.filter(({ node }) => node !== leaf), { node: leaf, step }];
  return applyModel(study, study.moves, { ...model, prevails }).leaves.get(leaf)?.home ?? null;
}

/** Variants of moves that the model does not take, in the order of the study, with the model that took them. */
function untaken(study: Study, model: Model): readonly { way: WayOut; becomes: Model }[] {
  const taken = new Set(model.steps.flatMap((step) => (step.kind === 'move' ? [step.move] : [])));
  return [...study.moves.values()].flatMap(({ id: move, variants }) =>
    taken.has(move)
      ? []
      : variants.map(({ id: variant }) => ({
          way: { kind: 'addMove', move, variant } as const,
          becomes: {
            ...model,
            steps: [
              ...model.steps,
              { kind: 'move', id: `${move} ${variant}`, move, variant, leftOut: [] } as const,
            ],
          },
        })),
  );
}

function movesPlacing(study: Study, model: Model, leaves: readonly string[]): readonly WayOut[] {
  return untaken(study, model).flatMap(({ way, becomes }) => {
    const placed = applyModel(study, study.moves, becomes).leaves;
    return arePlaced(placed, leaves) ? [way] : [];
  });
}

/** Steps without which the leaves have a home. */
function stepsDisplacing(study: Study, model: Model, leaves: readonly string[]): readonly WayOut[] {
  return model.steps.flatMap(({ id: step }) => {
    const steps = model.steps.filter(({ id }) => id !== step);
    const placed = applyModel(study, study.moves, { ...model, steps }).leaves;
    return arePlaced(placed, leaves) ? [{ kind: 'removeStep', step } as const] : [];
  });
}

function arePlaced(placed: AppliedModel['leaves'], leaves: readonly string[]): boolean {
  return leaves.every((leaf) => placed.get(leaf)?.arrival !== 'notPlaced');
}

function movesMaking(study: Study, model: Model, administration: string): readonly WayOut[] {
  return untaken(study, model).flatMap(({ way, becomes }) =>
    applyModel(study, study.moves, becomes).administrations.some(({ id }) => id === administration)
      ? [way]
      : [],
  );
}

/** The required move added, given the variant that is required, or taken whole. */
function meeting(
  study: Study,
  model: Model,
  { move, variant, because }: Extract<Finding, { code: 'moveRequiresAnother' }>,
): readonly WayOut[] {
  const taken = model.steps.filter((step) => step.kind === 'move' && step.move === move);
  if (because === 'leftOutInPart') {
    return taken.flatMap(({ id, leftOut }) =>
      leftOut.length > 0 ? [{ kind: 'takeWhole', step: id } as const] : [],
    );
  }
  if (variant !== undefined && taken.length > 0) {
    return taken.map(({ id }) => ({ kind: 'changeVariant', step: id, variant }));
  }
  const variants = study.moves.get(move)?.variants ?? [];
  return variants.flatMap(({ id }) =>
    variant === undefined || id === variant ? [{ kind: 'addMove', move, variant: id } as const] : [],
  );
}

/** The first earlier place of the step in which fewer things stand in the model's way; none where there is none. */
function reordered(
  study: Study,
  model: Model,
  { step }: Extract<Finding, { code: 'structureConflicts' }>,
): readonly WayOut[] {
  const graveIn = (steps: Model['steps']) =>
    applyModel(study, study.moves, { ...model, steps }).findings.filter(({ code }) => inadmissible.has(code))
      .length;
  const at = model.steps.findIndex(({ id }) => id === step);
  const moved = model.steps[at];
  if (!moved) return [];
  const others = model.steps.filter(({ id }) => id !== step);
  const now = graveIn(model.steps);
  for (let to = at - 1; to >= 0; to -= 1) {
    const before = others[to];
    if (before && graveIn([...others.slice(0, to), moved, ...others.slice(to)]) < now) {
      return [{ kind: 'moveBefore', step, before: before.id }];
    }
  }
  return [];
}
