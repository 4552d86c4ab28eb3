import type { Basis, Reading } from '#figures';

/** A measured number as every JSON surface says it: unrounded, with what it rests on. */
export type ReadingJson = (
  | { readonly kind: 'value'; readonly value: number }
  | {
      readonly kind: 'range';
      readonly min: number | null;
      readonly max: number | null;
      readonly exact: boolean;
    }
  | { readonly kind: 'missing'; readonly reason: string; readonly needs: readonly string[] }
) & { readonly basis: Basis; readonly assumptions: readonly string[] };

/** A reading for JSON; fields in a fixed order, so that texts can be compared. */
export function presentReading(reading: Reading): ReadingJson {
  const grounds = { basis: reading.basis, assumptions: [...reading.assumptions] };
  switch (reading.kind) {
    case 'value':
      return { kind: 'value', value: reading.value, ...grounds };
    case 'range':
      return { kind: 'range', min: reading.min, max: reading.max, exact: reading.exact, ...grounds };
    case 'missing':
      return { kind: 'missing', reason: reading.reason, needs: [...reading.needs], ...grounds };
  }
}
