import type { AssumptionSet, Basis, FollowOn, Rate } from '#figures';
import type { Study } from '#study';
import type { CompiledOrganisation } from './compiled.ts';
import { compileOrganisation } from './compileOrganisation.ts';
import { type QuantityInForce, quantityInForce } from './quantityInForce.ts';

/** The threshold below which a unit counts as small where no criterion sets one; the tool's own, an assumption. */
export const defaultSmallUnitBelowFte = 40;

/** All that measuring needs of a study with certain assumption sets on. */
export interface Setting {
  readonly study: Study;
  readonly organisation: CompiledOrganisation;
  /** Ids of the assumption sets that are on, in the study's order. */
  readonly setsOn: readonly string[];
  readonly staff: QuantityInForce | undefined;
  readonly agenda: QuantityInForce | undefined;
  readonly rates: readonly { readonly rate: Rate; readonly set: string }[];
  readonly followOn: readonly { readonly followOn: FollowOn; readonly set: string }[];
  /** Full-time equivalents, and what the number rests on. */
  readonly smallUnitBelow: { readonly fte: number; readonly basis: Basis };
}

/** Compiles a study with the assumption sets named; ids that the study does not have are passed over. */
export function settingOf(study: Study, assume: readonly string[] = []): Setting {
  const sets: AssumptionSet[] = [...study.assumptionSets.values()].filter((set) => assume.includes(set.id));
  const criterion = [...study.considerations.values()]
    .flatMap((consideration) => consideration.criteria)
    .find((candidate) => candidate.settings?.smallUnitBelowFte !== undefined);
  return {
    study,
    organisation: compileOrganisation(study),
    setsOn: sets.map((set) => set.id),
    staff: quantityInForce(study, 'staff', sets),
    agenda: quantityInForce(study, 'agenda', sets),
    rates: sets.flatMap((set) => set.rates.map((rate) => ({ rate, set: set.id }))),
    followOn: sets.flatMap((set) => set.followOn.map((followOn) => ({ followOn, set: set.id }))),
    smallUnitBelow: {
      fte: criterion?.settings?.smallUnitBelowFte ?? defaultSmallUnitBelowFte,
      basis: criterion?.basis ?? 'assumed',
    },
  };
}
