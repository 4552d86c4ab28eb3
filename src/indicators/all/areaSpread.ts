import type { Indicator } from '../indicator.ts';
import { explainAreas, measureAreas } from './areas.ts';

/** Administrations that hold part of an area: distinct homes of its leaves; per area, and the mean (domain.md § 4). */
export const areaSpread: Indicator = {
  id: 'areaSpread',
  version: 1,
  unit: 'count',
  direction: 'down',
  kind: 'state',
  formula: '#{ home(leaf) : leaf in area }',
  measure: (subject) =>
    measureAreas(
      subject,
      (area) => subject.state.areaSpread(area),
      () => subject.state.areaSpreadMean(),
    ),
  explain: (subject, of) => explainAreas(subject, of, areaSpread.measure(subject), () => 1),
};
