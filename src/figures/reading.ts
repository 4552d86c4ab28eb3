import type { Basis } from './basis.ts';
import { zeroTolerance } from './interval.ts';

/**
 * A measured number with its doubt. `basis` is its weakest input and
 * `assumptions` the ids of the assumption sets, switched on, that touch it.
 * `min`/`max` are `null` where the range is open. `exact: false` marks bounds
 * that are proved to contain the range but may be wider than it.
 */
export type Reading = (
  | { readonly kind: 'value'; readonly value: number }
  | {
      readonly kind: 'range';
      readonly min: number | null;
      readonly max: number | null;
      readonly exact: boolean;
    }
  | { readonly kind: 'missing'; readonly reason: string; readonly needs: readonly string[] }
) & { readonly basis: Basis; readonly assumptions: readonly string[] };

/** What a reading rests on. */
export interface Grounds {
  /** `stated` when left out: nothing weakens it. */
  readonly basis?: Basis;
  readonly assumptions?: readonly string[];
}

function grounds(given: Grounds): { basis: Basis; assumptions: readonly string[] } {
  return { basis: given.basis ?? 'stated', assumptions: given.assumptions ?? [] };
}

/** A number without doubt. Throws when it is not finite: that is a bug, never a reading. */
export function valueReading(value: number, on: Grounds = {}): Reading {
  if (!Number.isFinite(value)) throw new RangeError(`a reading must be finite, got ${value}`);
  // Minus zero would print as "-0".
  return { kind: 'value', value: value + 0, ...grounds(on) };
}

/**
 * A range; `null` or an infinite end is open. Ends within 1e-9 of their size
 * of each other (or crossed by no more) become one value. Throws on NaN and on
 * ends that cross.
 */
export function rangeReading(
  ends: { readonly min: number | null; readonly max: number | null; readonly exact?: boolean },
  on: Grounds = {},
): Reading {
  const min = ends.min ?? -Infinity;
  const max = ends.max ?? Infinity;
  if (Number.isNaN(min) || Number.isNaN(max)) throw new RangeError('a reading must not be NaN');
  if (min === max) return valueReading(min, on);
  if (Number.isFinite(min) && Number.isFinite(max)) {
    if (Math.abs(max - min) <= zeroTolerance * Math.max(Math.abs(min), Math.abs(max))) {
      return valueReading(min + (max - min) / 2, on);
    }
  }
  if (min > max) throw new RangeError(`a range's ends cross: ${min} > ${max}`);
  return {
    kind: 'range',
    min: Number.isFinite(min) ? min + 0 : null,
    max: Number.isFinite(max) ? max + 0 : null,
    exact: ends.exact ?? true,
    ...grounds(on),
  };
}

/** No number, with the code of the reason and the ids of what would be needed or mended. */
export function missingReading(reason: string, needs: readonly string[] = [], on: Grounds = {}): Reading {
  return { kind: 'missing', reason, needs, ...grounds(on) };
}
