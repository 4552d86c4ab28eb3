import fc from 'fast-check';
import type { Reading } from '#figures';
import { today } from '#moves';
import type { Indicator, Measured } from '../indicator.ts';
import { measureOne } from '../measure.ts';
import { registry } from '../registry.ts';
import { settingOf } from '../setting.ts';
import { type Subject, subjectOf } from '../subject.ts';
import { corners, fits, grown, mixtures, type PlainRow, plainRows, stream } from './fittingPoints.ts';
import type { Point } from './pointNumbers.ts';
import { arbitraryStudy, type SmallStudy, smallModels, smallSet } from './smallStudies.ts';

/** Seed of all measured cases, part of the tests' names: a failure repeats. */
export const caseSeed = 20_240_301;

/** A small study with or without its set, what it measures, and points that fit. */
export interface MeasuredCase {
  /** Tells which case failed. */
  readonly name: string;
  readonly small: SmallStudy;
  readonly sets: readonly string[];
  readonly subjects: readonly Subject[];
  readonly rows: Readonly<Record<'staff' | 'agenda', readonly PlainRow[]>>;
  /** Corners of the staff and the agenda region. */
  readonly corners: Readonly<Record<'staff' | 'agenda', readonly (readonly number[])[]>>;
  readonly points: readonly Point[];
}

let cases: readonly MeasuredCase[] | undefined;

/** The same cases for all properties, made once. */
export function measuredCases(): readonly MeasuredCase[] {
  cases ??= fc
    .sample(arbitraryStudy(), { seed: caseSeed, numRuns: 60 })
    .flatMap((small, at) =>
      [[], [smallSet]].map((sets) =>
        caseOf(small, sets, `case ${at}${sets.length > 0 ? ' with its set' : ''}`),
      ),
    );
  return cases;
}

function caseOf(small: SmallStudy, sets: readonly string[], name: string): MeasuredCase {
  const setting = settingOf(small.study, sets);
  const next = stream(7);
  const rows = {
    staff: plainRows(small.study, 'staff', sets),
    agenda: plainRows(small.study, 'agenda', sets),
  };
  const cornersOf = { staff: corners(rows.staff), agenda: corners(rows.agenda) };
  const pointsOf = (of: 'staff' | 'agenda'): readonly (readonly number[])[] =>
    mixtures(grown(rows[of], [[...small[of].values()], ...cornersOf[of]]), 30, next).filter((x) =>
      fits(rows[of], x),
    );
  const [staff, agenda] = [pointsOf('staff'), pointsOf('agenda')];
  const points = Array.from({ length: Math.max(staff.length, agenda.length) }, (_, at) => ({
    staff: staff[at % staff.length] ?? [],
    agenda: agenda[at % agenda.length] ?? [],
    follow: [0, 1, next()][at % 3] as number,
    rate: [1, 0, next()][at % 3] as number,
    systems: [0, next(), 1][at % 3] as number,
  }));
  return {
    name,
    small,
    sets,
    subjects: [today, ...smallModels].map((id) => subjectOf(setting, id)),
    rows,
    corners: cornersOf,
    points,
  };
}

/** What a reading allows: its ends, infinite where open; `undefined` where it is missing. */
export function endsOf(reading: Reading): { readonly min: number; readonly max: number } | undefined {
  if (reading.kind === 'missing') return undefined;
  if (reading.kind === 'value') return { min: reading.value, max: reading.value };
  return { min: reading.min ?? -Infinity, max: reading.max ?? Infinity };
}

/** A number of an indicator in one organisation, as it is measured there. */
export interface Row {
  readonly subject: Subject;
  readonly indicator: Indicator;
  readonly measured: Measured;
}

/** All numbers of the indicators named, of all organisations of a case. */
export function rowsOf(given: MeasuredCase, indicators: readonly string[]): readonly Row[] {
  return given.subjects.flatMap((subject) =>
    registry
      .filter(({ id }) => indicators.includes(id))
      .flatMap((indicator) =>
        measureOne(indicator, subject).map((measured) => ({ subject, indicator, measured })),
      ),
  );
}
