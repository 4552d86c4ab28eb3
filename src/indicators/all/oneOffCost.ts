import {
  addIntervals,
  type Interval,
  missingReading,
  pointInterval,
  type Reading,
  rangeReading,
  timesIntervals,
  valueReading,
} from '#figures';
import type { ExplanationNode } from '../explanation.ts';
import { asMeasured, type Indicator, noDifference, union } from '../indicator.ts';
import { sides } from '../ranges/family.ts';
import type { Setting } from '../setting.ts';
import { isSameOrganisation, type Subject } from '../subject.ts';
import { staffMoved } from './staffMoved.ts';

/**
 * One-off cost of a model: staff moved × rate per full-time equivalent, plus
 * systems and premises where a rate for them is on (domain.md § 4). Missing on
 * both sides while no assumption set that is on gives a rate. The rate is one
 * unknown, the same on both sides of a comparison; systems and premises are
 * each model's own.
 */
export const oneOffCost: Indicator = {
  id: 'oneOffCost',
  version: 1,
  unit: 'dkk',
  direction: 'down',
  kind: 'change',
  formula: 'staffMoved × rate + systems',
  measure(subject) {
    return [{ reading: costOf(subject) }];
  },
  // Without a rate nothing has a cost; with one, nothing moved costs nothing, if the rate is right.
  today: (subject) =>
    rateOf(subject.setting)
      ? valueReading(0, { basis: 'assumed', assumptions: union([], setsOf(subject)) })
      : noRate(),
  difference(a, b) {
    const rate = rateOf(a.setting);
    const missing = [costOf(a), costOf(b)].find((reading) => reading.kind === 'missing');
    if (missing || !rate) return noDifference(missing ?? noRate());
    const staff = staffMoved.difference?.(a, b, undefined);
    if (!staff || staff.reading.kind === 'missing') return noDifference(staff?.reading ?? noRate());
    const range = {
      ...addIntervals(timesIntervals(intervalOf(staff.reading), rate), systemsDifference(a, b)),
      exact: staff.reading.kind === 'value' || staff.reading.exact,
    };
    const reading = rangeReading(range, {
      basis: 'assumed',
      assumptions: union(staff.reading.assumptions, union(setsOf(a), setsOf(b))),
    });
    // Where both are models the systems may cost the same, and the rate is more than nothing:
    // the side that staff moved is seen on is the side that the cost is seen on.
    const followsStaff = changes(a) === changes(b) && (rate.max ?? 0) > 0;
    return asMeasured(reading, !range.exact && followsStaff ? staff : sides(range));
  },
  explain(subject) {
    const { setting } = subject;
    const staff = staffMoved.measure(subject)[0]?.reading;
    const nodes: ExplanationNode[] = [];
    if (staff) {
      nodes.push({
        label: { kind: 'indicator', id: 'staffMoved' },
        value: staff,
        formula: staffMoved.formula,
        inputs: staffMoved.explain(subject, undefined),
      });
    }
    for (const { rate, set } of setting.rates) {
      nodes.push({
        label: { kind: 'rate', id: rate.id, set },
        value: rangeReading({ min: rate.min, max: rate.max }, { basis: 'assumed', assumptions: [set] }),
        ...(rate.source ? { source: rate.source } : {}),
        inputs: [],
      });
    }
    return nodes;
  },
};

function costOf(subject: Subject): Reading {
  const rate = rateOf(subject.setting);
  if (!rate) return noRate();
  const staff = staffMoved.measure(subject)[0]?.reading ?? noRate();
  if (staff.kind === 'missing') return staff;
  const cost = addIntervals(timesIntervals(intervalOf(staff), rate), systemsOf(subject));
  return rangeReading(
    { ...cost, exact: staff.kind === 'value' || staff.exact },
    { basis: 'assumed', assumptions: union(staff.assumptions, setsOf(subject)) },
  );
}

function noRate(): Reading {
  return missingReading('noRate', ['oneOffCostPerFteDkk'], { basis: 'assumed' });
}

/** The rate that is on; of several, an interval that holds them all, since nothing says which is right. */
function rateOf(setting: Setting): Interval | undefined {
  return hullOf(setting, 'oneOffCostPerFteDkk');
}

function systemsOf(subject: Subject): { readonly min: number; readonly max: number } {
  const rate = changes(subject) ? hullOf(subject.setting, 'systemsAndPremisesDkk') : undefined;
  return rate ?? { min: 0, max: 0 };
}

/** Two models that make the same organisation need the same systems, whatever these cost. */
function systemsDifference(a: Subject, b: Subject): { readonly min: number; readonly max: number } {
  if (isSameOrganisation(a, b)) return { min: 0, max: 0 };
  const [inA, inB] = [systemsOf(a), systemsOf(b)];
  return { min: inB.min - inA.max, max: inB.max - inA.min };
}

function changes(subject: Subject): boolean {
  return [...subject.applied.leaves.values()].some((leaf) => leaf.arrival !== 'stayed');
}

function hullOf(
  setting: Setting,
  kind: 'oneOffCostPerFteDkk' | 'systemsAndPremisesDkk',
): { readonly min: number; readonly max: number } | undefined {
  const rates = setting.rates.filter(({ rate }) => rate.kind === kind).map(({ rate }) => rate);
  if (rates.length === 0) return undefined;
  return { min: Math.min(...rates.map((rate) => rate.min)), max: Math.max(...rates.map((rate) => rate.max)) };
}

/** The sets whose rates enter: those for systems and premises only where something changes. */
function setsOf(subject: Subject): readonly string[] {
  return subject.setting.rates
    .filter(({ rate }) => rate.kind === 'oneOffCostPerFteDkk' || changes(subject))
    .map(({ set }) => set);
}

function intervalOf(reading: Exclude<Reading, { kind: 'missing' }>): Interval {
  return reading.kind === 'value' ? pointInterval(reading.value) : reading;
}
