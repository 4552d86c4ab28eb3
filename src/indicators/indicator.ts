import { missingReading, type Reading, valueReading, weakestBasis } from '#figures';
import type { ExplanationNode } from './explanation.ts';
import type { Direction, IndicatorUnit } from './measurement.ts';
import type { ProvedDifference } from './ranges/family.ts';
import type { Subject } from './subject.ts';

/** One number of an indicator: on the whole, or `of` one area, journey, committee or reform. */
export interface Measured {
  readonly of?: string;
  readonly reading: Reading;
  readonly parts?: Readonly<Record<string, Reading>>;
  readonly list?: readonly string[];
}

/** A difference on shared unknowns; `seen…` tell of an x on each side where the reading is only a bound. */
export interface MeasuredDifference {
  readonly reading: Reading;
  readonly seenNegative: boolean;
  readonly seenPositive: boolean;
}

/** A measured number with a meaning, a unit and a direction: a row of the registry. */
export interface Indicator {
  readonly id: string;
  /** Raised whenever the formula changes, so that stored results of the old one are known as such. */
  readonly version: number;
  readonly unit: IndicatorUnit;
  /** `up`: more is better. */
  readonly direction: Direction;
  /** `change`: it measures what a model does to today, so today is the value 0. */
  readonly kind: 'state' | 'change';
  /** In mathematical notation, the same in every language. */
  readonly formula: string;
  /** All its numbers for one organisation, the whole first. */
  measure(subject: Subject): readonly Measured[];
  /** Of a change, what is said of today in place of the plain value 0. */
  today?(subject: Subject): Reading;
  /**
   * b − a for the number `of` (the whole without it), on shared unknowns.
   * Left out where numbers are values and subtraction is all there is to it.
   */
  difference?(a: Subject, b: Subject, of: string | undefined): MeasuredDifference;
  /** What a number is made of, under the root that `explainIndicator` makes from `measure`. */
  explain(subject: Subject, of: string | undefined): readonly ExplanationNode[];
}

/** The difference of two readings that are values; missing where either is. */
export function differenceOfValues(a: Reading, b: Reading): MeasuredDifference {
  const missing = a.kind === 'missing' ? a : b.kind === 'missing' ? b : undefined;
  if (missing || a.kind !== 'value' || b.kind !== 'value') {
    const reading = missing ?? missingReading('notAValue');
    return { reading, seenNegative: false, seenPositive: false };
  }
  const difference = b.value - a.value;
  return {
    reading: valueReading(difference, {
      basis: weakestBasis(a.basis, b.basis),
      assumptions: union(a.assumptions, b.assumptions),
    }),
    seenNegative: difference < 0,
    seenPositive: difference > 0,
  };
}

/** A proved difference as a measured one. */
export function asMeasured(
  reading: Reading,
  proved: Pick<ProvedDifference, 'seenNegative' | 'seenPositive'>,
): MeasuredDifference {
  return { reading, seenNegative: proved.seenNegative, seenPositive: proved.seenPositive };
}

/** A difference that cannot be had, for the reason the reading gives. */
export function noDifference(reading: Reading): MeasuredDifference {
  return { reading, seenNegative: false, seenPositive: false };
}

/** Both lists, each id once, in order of the alphabet. */
export function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].sort();
}
