import type { PairMeasures, PairVerdict } from '#indicators';
import { presentReading, type ReadingJson } from './presentReading.ts';

/** `ressort.compare/1`. */
export interface CompareJson {
  readonly schema: 'ressort.compare/1';
  readonly a: string;
  readonly b: string;
  readonly indicators: readonly {
    readonly id: string;
    readonly of?: string;
    readonly a: ReadingJson;
    readonly b: ReadingJson;
    /** b minus a, on the same unknowns. */
    readonly difference: ReadingJson;
    /** b's against a. */
    readonly verdict: PairVerdict;
  }[];
  /** Leaves whose homes differ. */
  readonly leaves: readonly {
    readonly id: string;
    readonly homeA: string | null;
    readonly homeB: string | null;
  }[];
}

/** Two models compared. */
export function presentCompare(pair: PairMeasures): CompareJson {
  return {
    schema: 'ressort.compare/1',
    a: pair.a,
    b: pair.b,
    indicators: pair.indicators.map((row) => ({
      id: row.id,
      ...(row.of === undefined ? {} : { of: row.of }),
      a: presentReading(row.a),
      b: presentReading(row.b),
      difference: presentReading(row.difference),
      verdict: row.verdict,
    })),
    leaves: pair.leaves.map(({ id, homeA, homeB }) => ({ id, homeA, homeB })),
  };
}
