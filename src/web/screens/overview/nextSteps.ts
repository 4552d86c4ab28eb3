import type { Study } from '#study';
import type { BuildingStep } from '#wording';

/** A step of building a study, and whether there is something of it. */
export interface NextStep {
  readonly step: BuildingStep;
  readonly isDone: boolean;
  /** The first that is not done. */
  readonly isNext: boolean;
}

/** How far a study is built; empty once there is something of everything. */
export function nextSteps(study: Study): readonly NextStep[] {
  const done: readonly (readonly [BuildingStep, boolean])[] = [
    ['administrations', study.administrations.size > 0],
    ['tasks', study.nodes.size > 0],
    ['considerations', study.considerations.size > 0],
    ['moves', study.moves.size > 0],
    // A model may be made of steps of its own, without a catalogue of moves.
    ['models', study.models.size > 0],
  ];
  const next = done.find(([, isDone]) => !isDone)?.[0];
  if (next === undefined) return [];
  return done.map(([step, isDone]) => ({ step, isDone, isNext: step === next }));
}
