import type { Indicator } from '../indicator.ts';
import { explainJourneys, measureJourneys } from './journeysOf.ts';

/** Changes of home along a journey; per journey, and the mean (domain.md § 4). */
export const handovers: Indicator = {
  id: 'handovers',
  version: 1,
  unit: 'count',
  direction: 'down',
  kind: 'state',
  formula: '#{ i : home(stepᵢ) ≠ home(stepᵢ₋₁) }',
  measure: (subject) =>
    measureJourneys(
      subject,
      (journey) => subject.state.handovers(journey),
      () => subject.state.handoversMean(),
    ),
  explain(subject, of) {
    const { home } = subject.compiled;
    return explainJourneys(
      subject,
      of,
      handovers.measure(subject),
      (steps, at) => at > 0 && home[steps[at] as number] !== home[steps[at - 1] as number],
    );
  },
};
