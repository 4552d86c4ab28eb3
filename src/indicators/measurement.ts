import type { Reading } from '#figures';
import type { TermStatus } from '#moves';

export type IndicatorUnit = 'count' | 'share' | 'ratio' | 'fte' | 'strength' | 'dkk';
export type Direction = 'up' | 'down' | 'neutral';

/** One indicator of one model, on the whole or of one area, journey, committee or reform. */
export interface IndicatorRow {
  readonly id: string;
  readonly version: number;
  readonly unit: IndicatorUnit;
  readonly direction: Direction;
  /** Id of the area, journey, committee or reform; absent on the whole. */
  readonly of?: string;
  readonly today: Reading;
  readonly model: Reading;
  /** Model minus today, measured on the same unknowns. */
  readonly difference: Reading;
  /** Sub-results of `model`, by name. */
  readonly parts?: Readonly<Record<string, Reading>>;
  /** Ids the value rests on: relations of interfaces, divided tasks, moved tasks or leaves. */
  readonly list?: readonly string[];
}

/** Per consideration, what its directed indicators say together (domain.md § 5). */
export type ConsiderationVerdict = 'better' | 'worse' | 'mixed' | 'uncertain' | 'equal' | 'unknown';

/**
 * b against a on one indicator, for every x that fits. `better`: never worse,
 * and better for some x; `worse` the other way round; `depends`: an x on each
 * side is known; `unproved`: bounds do not settle it.
 */
export type PairVerdict = 'better' | 'worse' | 'equal' | 'depends' | 'unproved' | 'neutral' | 'unknown';

export interface ModelMeasures {
  readonly id: string;
  readonly admissible: boolean;
  readonly terms: readonly { readonly id: string; readonly status: TermStatus }[];
  readonly considerations: readonly { readonly id: string; readonly verdict: ConsiderationVerdict }[];
  readonly indicators: readonly IndicatorRow[];
}

export interface PairRow {
  readonly id: string;
  readonly version: number;
  readonly unit: IndicatorUnit;
  readonly direction: Direction;
  readonly of?: string;
  readonly a: Reading;
  readonly b: Reading;
  /** b minus a, measured on the same unknowns. */
  readonly difference: Reading;
  readonly verdict: PairVerdict;
}

export interface PairMeasures {
  readonly a: string;
  readonly b: string;
  readonly indicators: readonly PairRow[];
  readonly leaves: readonly {
    readonly id: string;
    readonly homeA: string | null;
    readonly homeB: string | null;
  }[];
}
