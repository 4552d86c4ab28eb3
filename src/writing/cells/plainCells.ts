import type { Language, Reading } from '#figures';
import type { Table, TableCell, TableColumn } from '#report';
import type { Study } from '#study';
import {
  catalogueOf,
  formatDate,
  listed,
  type NumberForm,
  pick,
  tableCatalogueOf,
  tellMissing,
} from '#wording';

/** How cells are written where they are to be computed with. */
export interface CellStyle {
  readonly language: Language;
  /** Names of records in reasons, and of assumption sets. */
  readonly study: Study;
  /** Points between thousands, as people write numbers; without, as programs read them. */
  readonly grouped: boolean;
}

/**
 * A table as rows of plain texts, headings first: a reading becomes three
 * cells (least, greatest, basis), percentages are multiplied by a hundred,
 * kroner whole. What is unknown says so and is never empty or zero; an open
 * end says that too. Texts that a spreadsheet would take for a formula are
 * guarded. Below an empty row stand title and notes, so that a file that is
 * passed on still says where it is from.
 */
export function plainCells(table: Table, style: CellStyle): readonly (readonly string[])[] {
  const headings = table.columns.flatMap((column) => headingsOf(column, style));
  const rows = table.rows.map(({ cells }) =>
    table.columns.flatMap((column, at) => cellsOf(column, cells[at] ?? null, style)),
  );
  const after = [table.title, ...table.notes.map(({ text }) => text)].map((text) => [
    guarded(pick(text, style.language)),
  ]);
  return [headings, ...rows, [], ...after];
}

/** What a spreadsheet takes for the beginning of a formula, the wide letters of East Asia among them. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text that no spreadsheet computes: with an apostrophe in front where it looks like a formula. */
export function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text as it was before it was guarded. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

function headingsOf({ heading, kind }: TableColumn, { language }: CellStyle): readonly string[] {
  const name = pick(heading, language);
  if (kind !== 'reading') return [guarded(name)];
  const say = tableCatalogueOf(language).readingHeadings;
  return [say.least(name), say.greatest(name), say.restsOn(name)].map(guarded);
}

function cellsOf(column: TableColumn, cell: TableCell, style: CellStyle): readonly string[] {
  const width = column.kind === 'reading' ? 3 : 1;
  if (cell === null) return Array.from({ length: width }, () => '');
  switch (cell.kind) {
    case 'text':
      return [guarded(pick(cell.text, style.language))];
    case 'number':
      return [numberText(cell.value, style, 'nearest')];
    case 'date':
      return [formatDate(cell.date, style.language, 'table')];
    case 'reading':
      return readingCells(cell.reading, cell.form, style);
  }
}

function readingCells(reading: Reading, form: NumberForm, style: CellStyle): readonly string[] {
  const { language, study } = style;
  const { tableWords } = tableCatalogueOf(language);
  const { bases } = catalogueOf(language);
  const sets = reading.assumptions.map((id) =>
    pick(study.assumptionSets.get(id)?.name ?? { da: id, en: id }, language),
  );
  const grounds = [
    bases[reading.basis],
    ...(reading.kind === 'range' && !reading.exact ? [tableWords.boundsOnly] : []),
    ...(sets.length > 0 ? [tableWords.assuming(listed(sets, language))] : []),
  ].join(', ');
  if (reading.kind === 'missing') {
    const unknown = catalogueOf(language).considerationVerdicts.unknown;
    const reason = tellMissing(reading, study, language);
    return [unknown, unknown, guarded(tableWords.unknownBecause(reason))];
  }
  const ends =
    reading.kind === 'value'
      ? { min: reading.value, max: reading.value }
      : { min: reading.min, max: reading.max };
  const factor = form === 'percent' ? 100 : 1;
  const end = (value: number | null, open: string, round: 'down' | 'up') =>
    value === null ? open : numberText(value * factor, style, reading.kind === 'value' ? 'nearest' : round);
  return [end(ends.min, tableWords.noLowerEnd, 'down'), end(ends.max, tableWords.noUpperEnd, 'up'), grounds];
}

/**
 * Twelve digits, so that no noise of computing is told. `grouped`: as people
 * write it, with points between thousands and at most four decimals, the ends
 * of a range rounded outwards.
 */
function numberText(
  value: number,
  { language, grouped }: CellStyle,
  round: 'nearest' | 'down' | 'up',
): string {
  const exact = Number(value.toPrecision(12)) + 0;
  const plain = grouped ? rounded(exact, round) : exact;
  const [whole = '', decimals] = decimalText(plain).split('.');
  const point = language === 'da' ? ',' : '.';
  const separated = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'da' ? '.' : ',') : whole;
  return decimals === undefined ? separated : `${separated}${point}${decimals}`;
}

/** What is not nothing stays something. */
function rounded(value: number, round: 'nearest' | 'down' | 'up'): number {
  const scaled = Number((value * 1e4).toPrecision(12));
  const how = { nearest: Math.round, down: Math.floor, up: Math.ceil }[round];
  const result = Number((how(scaled) / 1e4).toPrecision(12)) + 0;
  return result === 0 && round === 'nearest' ? value : result;
}

/** Without an exponent, which not every spreadsheet reads. */
function decimalText(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}
