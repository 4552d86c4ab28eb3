import type { Indicator } from '../indicator.ts';
import { explainAreas, measureAreas } from './areas.ts';

/**
 * How far an area has one home: Σ p² over homes, where each task in the area
 * weighs 1, shared equally by its leaves there; per area, and the mean
 * (domain.md § 4). 1 when all is in one home.
 */
export const areaConcentration: Indicator = {
  id: 'areaConcentration',
  version: 1,
  unit: 'share',
  direction: 'up',
  kind: 'state',
  formula: 'Σ p²',
  measure: (subject) =>
    measureAreas(
      subject,
      (area) => subject.state.areaConcentration(area),
      () => subject.state.areaConcentrationMean(),
    ),
  explain(subject, of) {
    const { leavesOfArea, areaLeafWeight, areaWeight } = subject.setting.organisation;
    const share = (area: number, at: number): number =>
      (areaLeafWeight[(leavesOfArea.start[area] as number) + at] as number) / (areaWeight[area] as number);
    return explainAreas(subject, of, areaConcentration.measure(subject), share);
  },
};
