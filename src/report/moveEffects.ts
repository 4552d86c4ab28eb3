import { type ModelMeasures, measureModels } from '#indicators';
import { type AppliedModel, applyModel, type Model } from '#moves';
import type { Study } from '#study';

/** A model that takes a move. */
export interface TakenIn {
  readonly model: string;
  readonly step: string;
  readonly variant: string;
  /** Some of its leaves are left out there. */
  readonly inPart: boolean;
}

/** What a move does when nothing else is done. */
export interface MoveEffects {
  readonly move: string;
  readonly variant: string;
  /** The organisation with this one step; its findings say what the move needs besides. */
  readonly applied: AppliedModel;
  /** Every indicator of it against today. */
  readonly measures: ModelMeasures;
  readonly takenIn: readonly TakenIn[];
}

/**
 * What a variant of a move does to every indicator by itself: a model of this
 * one step against today. `undefined` where the study has no such variant.
 * Cost: that of measuring two organisations.
 */
export function moveEffects(
  study: Study,
  move: string,
  variant: string,
  assume: readonly string[],
): MoveEffects | undefined {
  if (!study.moves.get(move)?.variants.some(({ id }) => id === variant)) return undefined;
  const alone = modelOf(study, move, variant);
  const models = new Map(study.models).set(alone.id, alone);
  const [measures] = measureModels({ ...study, models }, { models: [alone.id], assume });
  if (!measures) return undefined;
  return {
    move,
    variant,
    applied: applyModel(study, study.moves, alone),
    measures,
    takenIn: takenIn(study, move).filter((taken) => taken.variant === variant),
  };
}

/** The models in which a move stands, in any of its variants. */
export function takenIn(study: Study, move: string): readonly TakenIn[] {
  return [...study.models.values()].flatMap((model) =>
    model.steps.flatMap((step): readonly TakenIn[] =>
      step.kind === 'move' && step.move === move
        ? [{ model: model.id, step: step.id, variant: step.variant, inPart: step.leftOut.length > 0 }]
        : [],
    ),
  );
}

function modelOf(study: Study, move: string, variant: string): Model {
  const words = study.moves.get(move)?.name ?? {};
  let id = `only-${move}`;
  while (study.models.has(id)) id = `${id}-1`;
  return {
    id,
    name: words,
    mainIdea: {},
    steps: [{ kind: 'move', id: 'only', move, variant, leftOut: [] }],
    names: [],
    prevails: [],
    merits: [],
    notes: [],
    alternatives: [],
  };
}
