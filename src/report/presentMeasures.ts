import type { Language, Text } from '#figures';
import {
  type ConsiderationVerdict,
  type Direction,
  type IndicatorRow,
  type IndicatorUnit,
  type ModelMeasures,
  registryHash,
} from '#indicators';
import { applyModel, type Finding, type TermStatus, today } from '#moves';
import type { Study } from '#study';
import { modelText, tellFinding } from '#wording';
import { presentReading, type ReadingJson } from './presentReading.ts';

/** One indicator of one model, on the whole or `of` one area, journey, committee or reform. */
export interface IndicatorJson {
  readonly id: string;
  readonly version: number;
  readonly unit: IndicatorUnit;
  readonly direction: Direction;
  readonly of?: string;
  readonly today: ReadingJson;
  readonly model: ReadingJson;
  /** Model minus today, on the same unknowns. */
  readonly difference: ReadingJson;
  readonly parts?: Readonly<Record<string, ReadingJson>>;
  readonly list?: readonly string[];
}

/** `ressort.measures/1`. */
export interface MeasuresJson {
  readonly schema: 'ressort.measures/1';
  /** Hash over the ids and versions of all indicators. */
  readonly registry: string;
  readonly assumptions: readonly string[];
  readonly models: readonly {
    readonly id: string;
    readonly name: Text;
    readonly admissible: boolean;
    readonly terms: readonly { readonly id: string; readonly status: TermStatus }[];
    readonly considerations: readonly { readonly id: string; readonly verdict: ConsiderationVerdict }[];
    readonly indicators: readonly IndicatorJson[];
    readonly findings: readonly FindingJson[];
  }[];
}

/** What applying a model found: its code, the ids it is about as the code has them, and a sentence. */
export type FindingJson = Finding & { readonly message: string };

/** Measured models, with the assumption sets that were on. Only what was found is told in a language. */
export function presentMeasures(
  study: Study,
  models: readonly ModelMeasures[],
  assume: readonly string[],
  language: Language,
): MeasuresJson {
  return {
    schema: 'ressort.measures/1',
    registry: registryHash,
    assumptions: [...assume],
    models: models.map((model) => ({
      id: model.id,
      name: modelText(study, model.id),
      admissible: model.admissible,
      terms: model.terms.map(({ id, status }) => ({ id, status })),
      considerations: model.considerations.map(({ id, verdict }) => ({ id, verdict })),
      indicators: model.indicators.map(indicator),
      findings: findingsOf(study, model.id, language),
    })),
  };
}

function findingsOf(study: Study, id: string, language: Language): readonly FindingJson[] {
  const applied = applyModel(study, study.moves, study.models.get(id) ?? today);
  return applied.findings.map((finding) => ({
    ...finding,
    message: tellFinding(finding, study, applied, language).message,
  }));
}

function indicator(row: IndicatorRow): IndicatorJson {
  return {
    id: row.id,
    version: row.version,
    unit: row.unit,
    direction: row.direction,
    ...(row.of === undefined ? {} : { of: row.of }),
    today: presentReading(row.today),
    model: presentReading(row.model),
    difference: presentReading(row.difference),
    ...(row.parts
      ? {
          parts: Object.fromEntries(
            Object.entries(row.parts).map(([name, reading]) => [name, presentReading(reading)]),
          ),
        }
      : {}),
    ...(row.list ? { list: [...row.list] } : {}),
  };
}
