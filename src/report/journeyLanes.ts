import type { AppliedModel } from '#moves';
import type { Journey } from '#organisation';

/** One step of a journey where it takes place. */
export interface LaneStep {
  readonly leaf: string;
  /** Its place in the journey, from 0; counted over the steps that name a leaf. */
  readonly at: number;
  /** The administration in which it is taken; `null` where the leaf is not placed. */
  readonly home: string | null;
  /** The journey changes home on its way to this step. */
  readonly isHandover: boolean;
}

/** A journey drawn over the administrations that it meets. */
export interface JourneyLanes {
  readonly journey: string;
  /** Id of the model; `today` for the organisation as it is. */
  readonly model: string;
  /** Administrations in the order in which the journey first meets them; `null` is "not placed". */
  readonly lanes: readonly (string | null)[];
  readonly steps: readonly LaneStep[];
  /** As the indicator `handovers` has it; `undefined` where a step is not placed, which makes that missing. */
  readonly handovers: number | undefined;
}

/** A journey in an organisation, today's or a model's. Steps that name no leaf take part in no number and are left out. */
export function journeyLanes(applied: AppliedModel, journey: Journey): JourneyLanes {
  const homes = new Set(applied.administrations.map(({ id }) => id));
  const placed = journey.steps.flatMap((leaf) => {
    const found = applied.leaves.get(leaf);
    if (!found) return [];
    return [{ leaf, home: found.home !== null && homes.has(found.home) ? found.home : null }];
  });
  const steps = placed.map(
    ({ leaf, home }, at): LaneStep => ({
      leaf,
      at,
      home,
      isHandover: at > 0 && home !== placed[at - 1]?.home,
    }),
  );
  return {
    journey: journey.id,
    model: applied.model,
    lanes: [...new Set(placed.map(({ home }) => home))],
    steps,
    handovers: placed.some(({ home }) => home === null)
      ? undefined
      : steps.filter(({ isHandover }) => isHandover).length,
  };
}
