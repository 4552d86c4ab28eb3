import type { Language, Reading } from '#figures';
import type { IndicatorRow, ModelMeasures } from '#indicators';
import { type AppliedModel, today } from '#moves';
import { considerationGroups } from '#report';
import type { Study } from '#study';
import {
  catalogueOf,
  formatReading,
  indicatorName,
  listed,
  modelName,
  numberForm,
  ofName,
  pick,
  tellMissing,
  unitWord,
} from '#wording';
import type { Page } from './layout/page.ts';
import { type Column, type Row, table } from './layout/table.ts';
import { padEnd, wrapWith } from './layout/wrap.ts';

/** How measured models are printed. */
export interface MeasurePrinting {
  readonly study: Study;
  readonly language: Language;
  readonly page: Page;
  readonly details: boolean;
  /** The models as applied, for the names of bodies that today does not have. */
  readonly applied: readonly AppliedModel[];
}

/**
 * Measured models beside today, consideration by consideration; of a single
 * model also the difference. Every number carries the mark of what it rests on.
 */
export function measureTable(models: readonly ModelMeasures[], printing: MeasurePrinting): readonly string[] {
  const { study, language, page } = printing;
  const say = catalogueOf(language);
  const [first] = models;
  if (!first) return [];
  const single = models.length === 1 && first.id !== today;
  const columns: Column[] = [
    { heading: '', align: 'left' },
    { heading: `${say.screens.today}   `, align: 'right' },
    ...models
      .filter(({ id }) => id !== today)
      .map((model): Column => ({ heading: `${single ? say.screens.model : model.id}   `, align: 'right' })),
    ...(single ? [{ heading: `${say.screens.difference}   `, align: 'right' } as const] : []),
  ];
  const shown = models.filter(({ id }) => id !== today);
  const rows = considerationGroups(study, models).flatMap((group): Row[] => {
    const { consideration } = group;
    const heading: Row = {
      kind: 'heading',
      cells: [
        consideration ? pick(consideration.name, language) : say.screens.otherIndicators,
        '',
        ...shown.map((model) => {
          const found = model.considerations.find(({ id }) => id === consideration?.id);
          return found ? `${say.considerationVerdicts[found.verdict]}   ` : '';
        }),
      ],
    };
    const lines = group.indicators.flatMap((id) => {
      // A committee of one model need not be in another.
      const byOf = new Map<string | undefined, IndicatorRow>();
      for (const row of models.flatMap((model) => model.indicators)) {
        if (row.id === id && (printing.details || row.of === undefined) && !byOf.has(row.of))
          byOf.set(row.of, row);
      }
      return [...byOf.values()].flatMap((row) => [
        indicatorLine(row, shown, single, printing),
        ...(single && row.of === undefined ? partLines(row, printing) : []),
      ]);
    });
    return [heading, ...lines];
  });
  return table(columns, rows, page);
}

function indicatorLine(
  row: IndicatorRow,
  models: readonly ModelMeasures[],
  single: boolean,
  printing: MeasurePrinting,
): Row {
  const { language } = printing;
  const form = numberForm(row.id, row.unit);
  const unit = unitWord(form, language);
  const name =
    row.of === undefined
      ? `${arrow(row)} ${indicatorName(row.id, language)}${unit === '' ? '' : ` (${unit})`}${threshold(row, language)}`
      : `    ${nameOf(row.of, printing)}`;
  const inModels = models.map((model) =>
    model.indicators.find((other) => other.id === row.id && other.of === row.of),
  );
  const written = (reading: Reading | undefined, signed = false) =>
    reading
      ? markedReading(formatReading(reading, form, language, { as: 'table', signed }), reading, language)
      : '';
  return {
    kind: 'cells',
    cells: [
      `  ${name}`,
      written(row.today),
      ...inModels.map((found) => written(found?.model)),
      ...(single ? [written(inModels[0]?.difference, true)] : []),
    ],
  };
}

/** Sub-results of a model's number, such as how many moved and how many came along in a merger. */
function partLines(row: IndicatorRow, { language }: MeasurePrinting): readonly Row[] {
  const words: Readonly<Record<string, string | undefined>> = catalogueOf(language).parts;
  // The threshold stands beside the indicator's name.
  const parts = Object.entries(row.parts ?? {}).filter(([name]) => name !== 'threshold');
  // Parts of which one is everything say nothing: nothing joined, so there is no other side either.
  if (parts.every(([name, part]) => name === 'otherSide' || isZero(part) || sameNumber(part, row.model)))
    return [];
  const form = numberForm(row.id, row.unit);
  return parts.map(([name, part]) => ({
    kind: 'cells',
    cells: [
      `      ${words[name] ?? name}`,
      '',
      markedReading(formatReading(part, form, language, { as: 'table' }), part, language),
    ],
  }));
}

/** What counts as small, and what says so, after the indicator's name. */
function threshold({ parts }: IndicatorRow, language: Language): string {
  const value = parts?.['threshold'];
  if (!value) return '';
  const { bases, screens } = catalogueOf(language);
  const number = formatReading(value, 'fte', language, { as: 'text' });
  return ` ${screens.below(number, bases[value.basis])}`;
}

function isZero(reading: Reading): boolean {
  return reading.kind === 'value' && reading.value === 0;
}

function sameNumber(a: Reading, b: Reading): boolean {
  if (a.kind === 'range' && b.kind === 'range') return a.min === b.min && a.max === b.max;
  return a.kind === 'value' && b.kind === 'value' && a.value === b.value;
}

/** What a number is of; a committee by the name it has in the first model that has it. */
function nameOf(of: string, { study, applied, language }: MeasurePrinting): string {
  const holder = applied.find(({ committees }) => committees.some(({ id }) => id === of));
  return ofName(study, study.committees.has(of) ? undefined : holder, of, language);
}

/** A written number with the mark of its basis behind it, `+` where an assumption set takes part; three wide. */
export function markedReading(written: string, reading: Reading, language: Language): string {
  const mark = reading.kind === 'missing' ? '' : catalogueOf(language).screens.marks[reading.basis];
  return `${written} ${padEnd(`${mark}${reading.assumptions.length > 0 ? '+' : ''}`, 2)}`;
}

function arrow(row: IndicatorRow): string {
  return row.direction === 'up' ? '↑' : row.direction === 'down' ? '↓' : '•';
}

/** What the marks and arrows mean, why what is unknown is, and which assumption sets are on. */
export function legend(
  models: readonly ModelMeasures[],
  assume: readonly string[],
  { study, language, page }: MeasurePrinting,
): readonly string[] {
  const { screens } = catalogueOf(language);
  const rows = models.flatMap((model) => model.indicators).filter((row) => row.of === undefined);
  const readings = rows.flatMap((row) => [
    row.today,
    row.model,
    ...(models.length === 1 ? [row.difference] : []),
  ]);
  const lines = [
    assumptionLine(study, assume, language),
    screens.arrowLegend,
    screens.markLegend,
    ...(models.length === 1 ? [screens.pointLegend] : []),
    ...(readings.some((reading) => reading.kind === 'range' && !reading.exact) ? [screens.boundLegend] : []),
    ...unknownLines(rows, study, language),
  ];
  return lines.flatMap((line) => wrapWith('', line, page.columns)).map(page.dim);
}

/** Which assumption sets are on. */
export function assumptionLine(study: Study, assume: readonly string[], language: Language): string {
  const { screens } = catalogueOf(language);
  if (assume.length === 0) return screens.assumptionsOff;
  const names = assume.map((id) => `${id} (${pick(study.assumptionSets.get(id)?.name ?? {}, language)})`);
  return screens.assumptionsOn(names.join(', '));
}

/** Which indicators are unknown, one line per reason; and which assumption sets would give a number. */
function unknownLines(rows: readonly IndicatorRow[], study: Study, language: Language): readonly string[] {
  const { screens } = catalogueOf(language);
  const namesByReason = new Map<string, Set<string>>();
  let wantsRate = false;
  for (const { id, model } of rows) {
    if (model.kind !== 'missing') continue;
    wantsRate ||= model.reason === 'noRate';
    const reason = tellMissing(model, study, language);
    const names = namesByReason.get(reason) ?? new Set();
    namesByReason.set(reason, names.add(indicatorName(id, language)));
  }
  const sets = wantsRate ? setsWithRates(study) : [];
  return [
    ...[...namesByReason].map(([reason, names]) => screens.unknownBecause([...names].join(' · '), reason)),
    ...(sets.length === 0 ? [] : [screens.trySets(listed(sets, language))]),
  ];
}

function setsWithRates(study: Study): readonly string[] {
  return [...study.assumptionSets.values()].filter(({ rates }) => rates.length > 0).map(({ id }) => id);
}

/** A model's heading: id, name, subtitle, and whether it is admissible. */
export function modelHeading(
  model: ModelMeasures,
  { study, language, page }: MeasurePrinting,
): readonly string[] {
  const { screens } = catalogueOf(language);
  const admissible = model.admissible ? screens.admissible : screens.notAdmissible;
  const subtitle = study.models.get(model.id)?.subtitle;
  return [
    ...wrapWith(
      '',
      `${page.bold(`${model.id} · ${modelName(study, model.id, language)}`)} (${admissible})`,
      page.columns,
    ),
    ...(subtitle ? wrapWith('', pick(subtitle, language), page.columns) : []),
  ];
}

/** The terms of reference: met or not, per model, with the line of the source, and a blank line; nothing where there are none. */
export function termsTable(
  models: readonly ModelMeasures[],
  { study, language, page }: MeasurePrinting,
): readonly string[] {
  const { screens, termStatuses } = catalogueOf(language);
  if (study.terms.size === 0) return [];
  const columns: Column[] = [
    { heading: '', align: 'left' },
    ...models.map((model): Column => ({ heading: models.length === 1 ? '' : model.id, align: 'left' })),
    { heading: '', align: 'left', wraps: 30 },
  ];
  const rows = [...study.terms.values()].map(
    (term): Row => ({
      kind: 'cells',
      cells: [
        `  ${pick(term.name, language)}`,
        ...models.map(
          (model) => termStatuses[model.terms.find(({ id }) => id === term.id)?.status ?? 'unknown'],
        ),
        term.source ? `${term.source.source}, ${term.source.locator ?? ''}`.replace(/, $/, '') : '',
      ],
    }),
  );
  return [page.bold(screens.terms), ...table(columns, rows, page), ''];
}
