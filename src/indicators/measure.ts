import { missingReading, type Reading, valueReading } from '#figures';
import { differingLeaves, isAdmissible, type TermStatus, termStatus, today } from '#moves';
import type { Study } from '#study';
import { holdersOf } from './holders.ts';
import { differenceOfValues, type Indicator, type Measured, type MeasuredDifference } from './indicator.ts';
import type { IndicatorRow, ModelMeasures, PairMeasures, PairRow, PairVerdict } from './measurement.ts';
import { byHome } from './ranges/family.ts';
import { registry } from './registry.ts';
import { type Setting, settingOf } from './setting.ts';
import { quantityGap, type Subject, subjectOf } from './subject.ts';
import { considerationVerdicts, pairVerdict } from './verdict.ts';

/** Settings that every measuring takes: ids of the assumption sets that are on. */
export interface MeasureOptions {
  readonly assume?: readonly string[];
}

/**
 * Measures models of a study against today: every indicator, the terms of
 * reference and each consideration's verdict. All models where none is named;
 * `today` may be named too. Throws on a model the study does not have.
 * Cost: on 7 administrations and 160 leaves some 50 ms a model, most of it the
 * exact ranges of evenness.
 */
export function measureModels(
  study: Study,
  options: MeasureOptions & { readonly models?: readonly string[] } = {},
): readonly ModelMeasures[] {
  const setting = settingOf(study, options.assume);
  const baseline = subjectOf(setting, today);
  const measuredToday = measureAll(baseline);
  const ids = options.models?.length ? options.models : [...study.models.keys()];
  return ids.map((id) =>
    measureModel(setting, baseline, measuredToday, id === today ? baseline : subjectOf(setting, id)),
  );
}

/**
 * Compares two models of a study (`today` is one): every indicator with the
 * difference b − a on shared unknowns and what holds of it for every x, and
 * the leaves whose homes differ.
 */
export function compareModels(
  study: Study,
  a: string,
  b: string,
  options: MeasureOptions = {},
): PairMeasures {
  const setting = settingOf(study, options.assume);
  const inA = subjectOf(setting, a);
  const inB = subjectOf(setting, b);
  return {
    a,
    b,
    indicators: pairRows(inA, inB, measureAll(inA), measureAll(inB)).map(({ row }) => row),
    leaves: differingLeaves(inA.applied, inB.applied),
  };
}

/** All numbers of all indicators for one organisation. */
type MeasuredAll = ReadonlyMap<string, readonly Measured[]>;

function measureAll(subject: Subject): MeasuredAll {
  return new Map(registry.map((indicator) => [indicator.id, measureOne(indicator, subject)] as const));
}

/** One indicator of one organisation; of a change, today is the value 0, whatever is known. */
export function measureOne(indicator: Indicator, subject: Subject): readonly Measured[] {
  const rows = indicator.measure(subject);
  if (indicator.kind === 'state' || subject.id !== today) return rows;
  const reading = indicator.today?.(subject) ?? valueReading(0);
  return rows.map((row) => ({ ...row, reading }));
}

function measureModel(
  setting: Setting,
  baseline: Subject,
  measuredToday: MeasuredAll,
  subject: Subject,
): ModelMeasures {
  const statuses = termsOf(subject);
  const rows = pairRows(baseline, subject, measuredToday, measureAll(subject));
  return {
    id: subject.id,
    admissible: isAdmissible(
      subject.applied,
      statuses.map(({ status }) => status),
    ),
    terms: statuses,
    considerations: considerationVerdicts(
      setting.study,
      rows.map(({ row }) => row),
    ),
    indicators: rows.map(({ row, measured }): IndicatorRow => {
      const { a, b, verdict: _, ...rest } = row;
      return {
        ...rest,
        today: a,
        model: b,
        ...(measured?.parts ? { parts: measured.parts } : {}),
        ...(measured?.list ? { list: measured.list } : {}),
      };
    }),
  };
}

/** The terms of reference as one organisation meets them. */
export function termsOf(subject: Subject): readonly { readonly id: string; readonly status: TermStatus }[] {
  const { study } = subject.setting;
  return [...study.terms.values()].map((term) => ({
    id: term.id,
    status: termStatus(term, subject.applied, study, (administration) => staffOf(subject, administration)),
  }));
}

/** What is known of an administration's staff in a model; `undefined` where staff cannot be measured. */
export function staffOf(
  subject: Subject,
  administration: string,
): { readonly min: number | null; readonly max: number | null } | undefined {
  if (quantityGap(subject.setting.staff, 'staff', subject, { amounts: true })) return undefined;
  const at = subject.compiled.homes.ids.indexOf(administration);
  if (at < 0) return undefined;
  const holders = holdersOf('staff', subject, subject, subject);
  return holders.cells.range(byHome(holders, (home) => (home === at ? 1 : 0)));
}

function pairRows(
  a: Subject,
  b: Subject,
  measuredA: MeasuredAll,
  measuredB: MeasuredAll,
): readonly { readonly row: PairRow; readonly measured: Measured | undefined }[] {
  return registry.flatMap((indicator) => {
    const inA = byOf(measuredA.get(indicator.id) ?? []);
    const inB = byOf(measuredB.get(indicator.id) ?? []);
    const keys = [...new Set([...inB.keys(), ...inA.keys()])];
    return keys.map((of) => {
      const readingA = inA.get(of)?.reading ?? notThere(indicator, of);
      const readingB = inB.get(of)?.reading ?? notThere(indicator, of);
      const difference: MeasuredDifference =
        readingA.kind === 'missing' ||
        readingB.kind === 'missing' ||
        !indicator.difference ||
        // Today's change is 0 even where no change could be measured, and 0 less 0 needs no measuring.
        (indicator.kind === 'change' && a.id === today && b.id === today)
          ? differenceOfValues(readingA, readingB)
          : indicator.difference(a, b, of);
      const verdict: PairVerdict = pairVerdict(indicator.direction, readingA, readingB, difference);
      const row: PairRow = {
        id: indicator.id,
        version: indicator.version,
        unit: indicator.unit,
        direction: indicator.direction,
        ...(of === undefined ? {} : { of }),
        a: readingA,
        b: readingB,
        difference: difference.reading,
        verdict,
      };
      return { row, measured: inB.get(of) };
    });
  });
}

function byOf(rows: readonly Measured[]): ReadonlyMap<string | undefined, Measured> {
  return new Map(rows.map((row) => [row.of, row] as const));
}

/** The number of something that one of the two organisations does not have, such as a committee. */
export function notThere(indicator: Indicator, of: string | undefined): Reading {
  return indicator.kind === 'change'
    ? valueReading(0)
    : missingReading('notThere', of === undefined ? [] : [of]);
}
