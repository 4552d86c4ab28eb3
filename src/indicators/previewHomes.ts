import type { AppliedModel } from '#moves';
import type { Study } from '#study';
import type { CompiledOrganisation } from './compiled.ts';
import { compileModel, compileOrganisation } from './compileOrganisation.ts';
import { type IndicatorValues, readValues } from './indicatorValues.ts';
import { previewMove } from './previewMove.ts';
import { OrganisationState } from './state.ts';

/** What would be with some leaves at one home. */
export interface HomePreview {
  /** Id of an administration of the model. */
  readonly home: string;
  /** Every value indicator on the whole. */
  readonly values: IndicatorValues;
  /** Relations of the leaves that cross administrations now and would not, and the other way round. */
  readonly interfacesGone: number;
  readonly interfacesAdded: number;
}

/** What every home would do with some leaves of a model. */
export interface HomePreviews {
  readonly now: IndicatorValues;
  /** In the order of the model's administrations, the present home among them. */
  readonly homes: readonly HomePreview[];
}

/** Previews of one model, ready to be asked. */
export interface HomePreviewer {
  /** Cost: for one leaf that of `previewMove`; for more, their moves at each home. Throws on what is no leaf. */
  readonly of: (leaves: readonly string[]) => HomePreviews;
}

/**
 * "These leaves to each home" for a model as applied. Cost: compiling the
 * model, linear in leaves and relations; what is asked of it then costs little.
 */
export function homePreviewer(study: Study, applied: AppliedModel): HomePreviewer {
  const organisation = compileOrganisation(study);
  const { homes, home } = compileModel(organisation, applied);
  const state = new OrganisationState(organisation, homes, home);
  const now = readValues(state);
  return {
    of(leaves) {
      const indexes = leaves.map((id) => {
        const index = organisation.leafIndex.get(id);
        if (index === undefined) throw new RangeError(`no leaf ${id}`);
        return index;
      });
      const [only] = indexes;
      const preview = indexes.length === 1 && only !== undefined ? previewMove(state, only) : undefined;
      const moved = preview ? undefined : state.clone();
      return {
        now,
        homes: homes.ids.map((id, at) => {
          for (const index of indexes) moved?.place(index, at);
          const values = preview ? preview.at(at) : readValues(moved as OrganisationState);
          return { home: id, values, ...interfacesOf(organisation, state, indexes, at) };
        }),
      };
    },
  };
}

function interfacesOf(
  { relationsOfLeaf, relationFrom, relationTo }: CompiledOrganisation,
  state: OrganisationState,
  leaves: readonly number[],
  to: number,
): Pick<HomePreview, 'interfacesGone' | 'interfacesAdded'> {
  const moving = new Set(leaves);
  const relations = new Set(
    leaves.flatMap((leaf) => [
      ...relationsOfLeaf.items.subarray(relationsOfLeaf.start[leaf], relationsOfLeaf.start[leaf + 1]),
    ]),
  );
  const homeThen = (leaf: number): number => (moving.has(leaf) ? to : state.homeOf(leaf));
  let [gone, added] = [0, 0];
  for (const relation of relations) {
    const [from, other] = [relationFrom[relation] as number, relationTo[relation] as number];
    const crosses = state.homeOf(from) !== state.homeOf(other);
    const wouldCross = homeThen(from) !== homeThen(other);
    if (crosses && !wouldCross) gone += 1;
    if (!crosses && wouldCross) added += 1;
  }
  return { interfacesGone: gone, interfacesAdded: added };
}
