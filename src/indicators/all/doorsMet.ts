import type { Indicator } from '../indicator.ts';
import { explainJourneys, measureJourneys } from './journeysOf.ts';

/** Distinct homes that a journey meets; per journey, and the mean (domain.md § 4). */
export const doorsMet: Indicator = {
  id: 'doorsMet',
  version: 1,
  unit: 'count',
  direction: 'down',
  kind: 'state',
  formula: '#{ home(step) }',
  measure: (subject) =>
    measureJourneys(
      subject,
      (journey) => subject.state.doorsMet(journey),
      () => subject.state.doorsMetMean(),
    ),
  explain(subject, of) {
    const { home } = subject.compiled;
    return explainJourneys(
      subject,
      of,
      doorsMet.measure(subject),
      (steps, at) => steps.findIndex((leaf) => home[leaf] === home[steps[at] as number]) === at,
    );
  },
};
