import type { ModelMeasures } from '#indicators';
import type { Consideration, Study } from '#study';

/** Indicators that are told together: those of one consideration, or those that belong to none. */
export interface ConsiderationGroup {
  readonly consideration?: Consideration;
  /** Ids of indicators, in the order of the criteria, else of the registry. */
  readonly indicators: readonly string[];
}

/**
 * The order in which measured models are told: each consideration with its
 * indicators, then the indicators of none. An indicator that two considerations
 * name stands under both, since each is judged by it.
 */
export function considerationGroups(
  study: Study,
  models: readonly ModelMeasures[],
): readonly ConsiderationGroup[] {
  const measured = new Set(models.flatMap((model) => model.indicators.map(({ id }) => id)));
  const told = new Set<string>();
  const groups: ConsiderationGroup[] = [];
  for (const consideration of study.considerations.values()) {
    const named = consideration.criteria.flatMap((criterion) => criterion.indicators);
    const indicators = [...new Set(named)].filter((id) => measured.has(id));
    for (const id of indicators) told.add(id);
    groups.push({ consideration, indicators });
  }
  const others = [...measured].filter((id) => !told.has(id));
  return others.length === 0 ? groups : [...groups, { indicators: others }];
}
