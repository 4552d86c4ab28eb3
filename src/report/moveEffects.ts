import type { Text } from '#figures';
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
  const alone = modelOf(move, variant, study.moves.get(move)?.name ?? {});
  const [measures] = measureModels(withModel(study, alone), { models: [alone.id], assume });
  if (!measures) return undefined;
  return {
    move,
    variant,
    applied: applyModel(study, study.moves, alone),
    measures,
    takenIn: takenIn(study, move).filter((taken) => taken.variant === variant),
  };
}

/** Id of the model that takes one variant of a move and nothing else; no study may have it, `withMoveAlone` makes it. */
export function moveAlone(move: string, variant: string): string {
  return `only-${move}.${variant}`;
}

/**
 * The study with the model that an id of `moveAlone` stands for, so that its
 * numbers can be explained as those of any model. The study itself where the
 * id is another or the study has a model of that id. Cost: a look through the
 * variants.
 */
export function withMoveAlone(study: Study, model: string): Study {
  if (study.models.has(model)) return study;
  for (const move of study.moves.values()) {
    const variant = move.variants.find(({ id }) => moveAlone(move.id, id) === model);
    if (variant) return withModel(study, modelOf(move.id, variant.id, move.name));
  }
  return study;
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

function withModel(study: Study, model: Model): Study {
  return { ...study, models: new Map(study.models).set(model.id, model) };
}

function modelOf(move: string, variant: string, name: Text): Model {
  return {
    id: moveAlone(move, variant),
    name,
    mainIdea: {},
    steps: [{ kind: 'move', id: 'only', move, variant, leftOut: [] }],
    names: [],
    prevails: [],
    merits: [],
    notes: [],
    alternatives: [],
  };
}
