import type { Reading } from '#figures';
import type {
  ConsiderationVerdict,
  Direction,
  IndicatorUnit,
  ModelMeasures,
  PairMeasures,
  PairRow,
} from '#indicators';
import { today } from '#moves';
import type { Consideration, Criterion, Study } from '#study';
import { considerationGroups } from './considerationGroups.ts';

/** One indicator in every organisation compared. */
export interface ComparedIndicator {
  readonly id: string;
  readonly of?: string;
  readonly unit: IndicatorUnit;
  readonly direction: Direction;
  /** By id of the organisation, today among them; absent where nothing was measured. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** Measured differences b − a with what holds for every x, by `pairKey`. */
  readonly pairs: ReadonlyMap<string, PairRow>;
}

/** A criterion with its indicators; those of no criterion stand in a group without one. */
export interface ComparedCriterion {
  readonly criterion?: Criterion;
  readonly indicators: readonly ComparedIndicator[];
}

/** A consideration with its verdicts; the last group may have none and hold what belongs to no consideration. */
export interface ComparedConsideration {
  readonly consideration?: Consideration;
  /** Against today, by id of the model. */
  readonly verdicts: ReadonlyMap<string, ConsiderationVerdict>;
  readonly criteria: readonly ComparedCriterion[];
}

/** Today and some models beside each other. */
export interface Comparison {
  /** Ids, today first. */
  readonly organisations: readonly string[];
  /** The pairs that were compared, in the order given. */
  readonly pairs: readonly { readonly a: string; readonly b: string }[];
  readonly groups: readonly ComparedConsideration[];
}

/** How many models can be read beside each other. */
export const mostCompared = 4;

/** The key under which the comparison of b with a stands. */
export function pairKey(a: string, b: string): string {
  return `${a} ${b}`;
}

/**
 * The pairs worth comparing without being asked: each model with today, then
 * each with the one before it. What a screen hands to `compareModels`, one by
 * one, so that the first numbers need not wait for the last.
 */
export function pairsToCompare(
  models: readonly string[],
): readonly { readonly a: string; readonly b: string }[] {
  const others = models.filter((id) => id !== today);
  return [
    ...others.map((b) => ({ a: today, b })),
    ...others.slice(1).map((b, at) => ({ a: others[at] as string, b })),
  ];
}

/**
 * Measured organisations and compared pairs as considerations, criteria and
 * indicators. Nothing is measured here: `measured` comes from `measureModels`,
 * `pairs` from `compareModels` with the same assumption sets. Numbers of one
 * area, journey, committee or reform come with `details`.
 */
export function comparison(
  study: Study,
  measured: readonly ModelMeasures[],
  pairs: readonly PairMeasures[],
  { details = false }: { readonly details?: boolean } = {},
): Comparison {
  const models = measured.filter(({ id }) => id !== today);
  const rowsOf = (id: string): readonly ComparedIndicator[] => comparedRows(id, measured, pairs, details);
  const groups = considerationGroups(study, measured).map((group): ComparedConsideration => {
    const { consideration } = group;
    const verdicts = new Map(
      models.flatMap((model) => {
        const found = model.considerations.find(({ id }) => id === consideration?.id);
        return found ? [[model.id, found.verdict] as const] : [];
      }),
    );
    if (!consideration) return { verdicts, criteria: [{ indicators: group.indicators.flatMap(rowsOf) }] };
    return {
      consideration,
      verdicts,
      criteria: consideration.criteria.map((criterion) => ({
        criterion,
        indicators: criterion.indicators.flatMap(rowsOf),
      })),
    };
  });
  return {
    organisations: [today, ...models.map(({ id }) => id)],
    pairs: pairs.map(({ a, b }) => ({ a, b })),
    groups,
  };
}

function comparedRows(
  id: string,
  measured: readonly ModelMeasures[],
  pairs: readonly PairMeasures[],
  details: boolean,
): readonly ComparedIndicator[] {
  const rows = measured.flatMap(({ indicators }) => indicators.filter((row) => row.id === id));
  const ofs = new Set(rows.map(({ of }) => of).filter((of) => details || of === undefined));
  return [...ofs].flatMap((of) => {
    const first = rows.find((row) => row.of === of);
    if (!first) return [];
    const readings = new Map<string, Reading>([[today, first.today]]);
    for (const model of measured) {
      const row = model.indicators.find((one) => one.id === id && one.of === of);
      if (row) readings.set(model.id, row.model);
    }
    const compared = new Map<string, PairRow>();
    for (const pair of pairs) {
      const row = pair.indicators.find((one) => one.id === id && one.of === of);
      if (row) compared.set(pairKey(pair.a, pair.b), row);
    }
    const { unit, direction } = first;
    return [{ id, ...(of === undefined ? {} : { of }), unit, direction, readings, pairs: compared }];
  });
}
