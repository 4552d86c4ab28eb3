import type { Quantity } from '#figures';
import { today } from '#moves';
import type { Study } from '#study';
import { measureModels } from './measure.ts';

/**
 * Ids of the indicators that cannot be had without the quantity of a role:
 * those that are missing for want of its figures once they are taken out. So
 * an indicator that begins to read a quantity is told of without being listed
 * anywhere. Cost: measures one model without figures, which is fast.
 */
export function indicatorsOfRole(study: Study, role: NonNullable<Quantity['role']>): readonly string[] {
  const without: Study = {
    ...study,
    figures: new Map(),
    // Rates stay: without them the cost would be missing for another reason.
    assumptionSets: new Map([...study.assumptionSets].map(([id, set]) => [id, { ...set, figures: [] }])),
  };
  const [model = today] = study.models.keys();
  const measured = measureModels(without, { models: [model], assume: [...study.assumptionSets.keys()] });
  return [
    ...new Set(
      measured.flatMap(({ indicators }) =>
        indicators.flatMap(({ id, model: reading }) =>
          reading.kind === 'missing' && reading.reason === 'noFigures' && reading.needs.includes(role)
            ? [id]
            : [],
        ),
      ),
    ),
  ];
}
