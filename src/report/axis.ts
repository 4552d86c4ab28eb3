import type { Reading } from '#figures';
import type { NumberForm } from '#wording';

/** The natural axis of an indicator: from nothing, or from the least it can be, to a round number beyond all that is shown. */
export interface Axis {
  readonly min: number;
  readonly max: number;
}

/** A reading on an axis, as parts 0-1 of its length. `open` where the range goes on beyond the axis. */
export interface OnAxis {
  readonly from: number;
  readonly to: number;
  readonly isValue: boolean;
  readonly open: boolean;
}

/**
 * The axis for some readings of one indicator. Shares and indices go from 0 to
 * 1, ratios begin at 1, everything else at 0 and ends at 1, 2 or 5 times a power of
 * ten. It depends on little, so that it seldom differs from model to model.
 */
export function axisOf(form: NumberForm, readings: readonly Reading[]): Axis {
  if (form === 'percent' || form === 'index') return { min: 0, max: 1 };
  const ends = readings.flatMap((reading) => {
    if (reading.kind === 'value') return [reading.value];
    if (reading.kind === 'missing') return [];
    // An open end needs room to be seen going on.
    return [reading.min, reading.max ?? (reading.min ?? 0) * 2].filter((end) => end !== null);
  });
  const largest = Math.max(0, ...ends);
  const smallest = Math.min(0, ...ends);
  const least = form === 'ratio' ? 1 : smallest < 0 ? -roundAbove(-smallest) : 0;
  return { min: least, max: Math.max(roundAbove(largest), least + 1) };
}

/** Where a reading lies on an axis; `undefined` for a missing one. */
export function onAxis(reading: Reading, axis: Axis): OnAxis | undefined {
  if (reading.kind === 'missing') return undefined;
  const part = (value: number): number =>
    Math.min(1, Math.max(0, (value - axis.min) / (axis.max - axis.min)));
  if (reading.kind === 'value') {
    const at = part(reading.value);
    return { from: at, to: at, isValue: true, open: false };
  }
  return {
    from: reading.min === null ? 0 : part(reading.min),
    to: reading.max === null ? 1 : part(reading.max),
    isValue: false,
    open: reading.max === null || reading.max > axis.max,
  };
}

function roundAbove(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((one) => one * power >= value * (1 - 1e-9)) ?? 10;
  return step * power;
}
