import { type Standing, standingsOf } from '#indicators';
import { type Finding, inadmissible, type Model, type Step, type TermStatus } from '#moves';
import type { Study } from '#study';

/** A term that a model would meet otherwise than now. */
export interface TermChange {
  readonly term: string;
  readonly from: TermStatus;
  readonly to: TermStatus;
}

/** A variant of a move that a model could take, and what that would do to its being admissible. */
export interface StepOffer {
  readonly move: string;
  readonly variant: string;
  /** The step of the same move in whose place it would come; absent where the model does not take the move. */
  readonly inPlaceOf?: string;
  /** The model takes just this already; then nothing would change. */
  readonly isTaken: boolean;
  readonly wasAdmissible: boolean;
  readonly admissible: boolean;
  /** What would come to stand in the model's way. They name the offered step as `modelWithOffer` has it. */
  readonly arising: readonly Finding[];
  /** What stands in the model's way now and would not any more. */
  readonly settled: readonly Finding[];
  readonly terms: readonly TermChange[];
}

/** The step that an offer would make; it has an id of its own, unless it comes in another's place. */
function offeredStep(offer: Pick<StepOffer, 'move' | 'variant' | 'inPlaceOf'>): Step {
  const { move, variant, inPlaceOf } = offer;
  return { kind: 'move', id: inPlaceOf ?? `offered ${move} ${variant}`, move, variant, leftOut: [] };
}

/** The model as it would be with an offer taken. */
export function modelWithOffer(
  model: Model,
  offer: Pick<StepOffer, 'move' | 'variant' | 'inPlaceOf'>,
): Model {
  const step = offeredStep(offer);
  if (offer.inPlaceOf === undefined) return { ...model, steps: [...model.steps, step] };
  return {
    ...model,
    steps: model.steps.map((one) => (one.id === step.id ? { ...step, leftOut: one.leftOut } : one)),
  };
}

/**
 * Every variant of every move as a step of a model, in the order of the study.
 * Empty where the study has no such model. Cost: that of a standing for each.
 */
export function stepOffers(study: Study, model: string, assume: readonly string[]): readonly StepOffer[] {
  const found = study.models.get(model);
  if (!found) return [];
  const offers = [...study.moves.values()].flatMap(({ id: move, variants }) =>
    variants.map(({ id: variant }) => {
      const taken = found.steps.filter((step) => step.kind === 'move' && step.move === move);
      const isTaken = taken.some((step) => step.kind === 'move' && step.variant === variant);
      const [first] = taken;
      return { move, variant, isTaken, ...(first && !isTaken ? { inPlaceOf: first.id } : {}) };
    }),
  );
  const models = offers.map((offer) => (offer.isTaken ? found : modelWithOffer(found, offer)));
  const [now, ...then] = standingsOf(study, [found, ...models], { assume });
  if (!now) return [];
  return offers.map((offer, at) => ({ ...offer, ...difference(now, then[at] ?? now) }));
}

function difference(now: Standing, then: Standing) {
  const [before, after] = [graveOf(now), graveOf(then)];
  return {
    wasAdmissible: now.admissible,
    admissible: then.admissible,
    arising: [...after].flatMap(([key, finding]) => (before.has(key) ? [] : [finding])),
    settled: [...before].flatMap(([key, finding]) => (after.has(key) ? [] : [finding])),
    terms: then.terms.flatMap(({ id, status }): readonly TermChange[] => {
      const from = now.terms.find((one) => one.id === id)?.status;
      return from === undefined || from === status ? [] : [{ term: id, from, to: status }];
    }),
  };
}

function graveOf({ applied }: Standing): ReadonlyMap<string, Finding> {
  return new Map(
    applied.findings.flatMap((finding) =>
      inadmissible.has(finding.code) ? [[JSON.stringify(finding), finding] as const] : [],
    ),
  );
}
