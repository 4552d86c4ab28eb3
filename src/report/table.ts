import type { Reading, SourceRef, Text } from '#figures';
import type { Study } from '#study';
import {
  catalogueOf,
  formatDate,
  inBoth,
  listed,
  type NumberForm,
  pick,
  type TableCatalogue,
  type TableId,
  tableCatalogueOf,
} from '#wording';

/** What the cells of a column are; `reading` becomes three columns in a file of cells: least, greatest, basis. */
export type ColumnKind = 'text' | 'number' | 'reading' | 'date';

/** A column of a table. */
export interface TableColumn {
  readonly key: string;
  readonly heading: Text;
  readonly kind: ColumnKind;
}

/** What stands in a cell; `null` where nothing does. `ids` are the records that a text names, in the order it names them. */
export type TableCell =
  | null
  | { readonly kind: 'text'; readonly text: Text; readonly ids?: readonly string[] }
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'reading';
      readonly reading: Reading;
      readonly form: NumberForm;
      /** It is a difference and carries its sign. */
      readonly signed?: boolean;
    }
  /** ISO 8601. */
  | { readonly kind: 'date'; readonly date: string };

/** A row of a table; its cells stand in the order of the columns. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  /** The sum of the rows above, or a note says why it is not. */
  readonly isTotal?: boolean;
}

/** What is said under a table. */
export interface TableNote {
  readonly kind: 'asOf' | 'assumptions' | 'legend' | 'total' | 'unknown' | 'sources';
  readonly text: Text;
}

/**
 * A table as it is said, in both languages and with numbers unrounded: what is
 * shown on a screen, written to a file and copied as cells is this one thing.
 */
export interface Table {
  readonly id: TableId;
  readonly title: Text;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly TableNote[];
}

/** A column headed by a word of the catalogue. */
export function column(
  key: Exclude<keyof TableCatalogue['tableHeadings'], HeadingWithNames>,
  kind: ColumnKind = 'text',
): TableColumn {
  return { key, heading: inBoth((language) => tableCatalogueOf(language).tableHeadings[key]), kind };
}

type HeadingWithNames = 'homeIn' | 'verdictOf' | 'differenceTo' | 'statusIn' | 'inUnit';

/** A cell of text; of nothing where the text is absent. */
export function textCell(text: Text | undefined, ids: readonly string[] = []): TableCell {
  if (!text) return null;
  return { kind: 'text', text, ...(ids.length === 0 ? {} : { ids }) };
}

/** A cell with the names of several records, or of nothing. */
export function namesCell(names: readonly Text[], ids: readonly string[] = []): TableCell {
  if (names.length === 0) return null;
  return textCell(
    inBoth((language) => names.map((name) => pick(name, language)).join(', ')),
    ids,
  );
}

/** A cell of a reading; of nothing where there is none. */
export function readingCell(reading: Reading | undefined, form: NumberForm, signed = false): TableCell {
  if (!reading) return null;
  return { kind: 'reading', reading, form, ...(signed ? { signed } : {}) };
}

/** A cell of a plain number. */
export function numberCell(value: number): TableCell {
  return { kind: 'number', value };
}

/** The same text in both languages, such as an id or a code. */
export function plainText(text: string): Text {
  return { da: text, en: text };
}

/** A source with its place, as it is cited: its title, then the place. */
export function sourceText(study: Study, source: SourceRef | undefined): Text | undefined {
  if (!source) return undefined;
  return inBoth((language) => {
    const title = pick(study.sources.get(source.source)?.title ?? plainText(source.source), language);
    return source.locator === undefined ? title : `${title}, ${source.locator}`;
  });
}

/** The study with its date, under every table. */
export function asOfNote(study: Study): TableNote {
  const { name, date } = study.description;
  return note('asOf', (language) =>
    tableCatalogueOf(language).tableNotes.asOf(pick(name, language), formatDate(date, language)),
  );
}

/** Which assumption sets are on. */
export function assumptionsNote(study: Study, assume: readonly string[]): TableNote {
  return note('assumptions', (language) => {
    const { screens } = catalogueOf(language);
    if (assume.length === 0) return screens.assumptionsOff;
    const names = assume.map((id) => pick(study.assumptionSets.get(id)?.name ?? plainText(id), language));
    return screens.assumptionsOn(listed(names, language));
  });
}

/** The sources that a table cites, each once with its title and date; nothing where it cites none. */
export function sourcesNote(study: Study, cited: readonly (SourceRef | undefined)[]): readonly TableNote[] {
  const ids = [...new Set(cited.flatMap((ref) => (ref ? [ref.source] : [])))];
  if (ids.length === 0) return [];
  return [
    note('sources', (language) => {
      const titles = ids.map((id) => {
        const source = study.sources.get(id);
        return source ? `${pick(source.title, language)} (${formatDate(source.date, language)})` : id;
      });
      return tableCatalogueOf(language).tableNotes.sources(titles.join('; '));
    }),
  ];
}

/** A note worded per language. */
export function note(kind: TableNote['kind'], word: (language: 'da' | 'en') => string): TableNote {
  return { kind, text: inBoth(word) };
}

/**
 * Whether readings add up to a total: their least to its least and their
 * greatest to its greatest, within rounding. Where not, a note has to say why.
 */
export function addsUp(parts: readonly Reading[], total: Reading): boolean {
  if (total.kind === 'missing' || parts.some(({ kind }) => kind === 'missing')) return false;
  return (['min', 'max'] as const).every((end) => {
    const sum = parts.reduce((known: number | null, part) => plus(known, endOf(part, end)), 0);
    const whole = endOf(total, end);
    if (sum === null || whole === null) return sum === whole;
    return Math.abs(sum - whole) <= 1e-9 * Math.max(1, Math.abs(whole));
  });
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function endOf(reading: Reading, end: 'min' | 'max'): number | null {
  if (reading.kind === 'missing') return null;
  return reading.kind === 'value' ? reading.value : reading[end];
}

/** Why the rows of staff do not add up to their total; nothing where they do. */
export function staffTotalNotes(parts: readonly Reading[], total: Reading): readonly TableNote[] {
  if (addsUp(parts, total)) return [];
  const isMissing = total.kind === 'missing' || parts.some(({ kind }) => kind === 'missing');
  const key = isMissing ? 'missingInSum' : 'staffAdds';
  return [note('total', (language) => tableCatalogueOf(language).tableNotes[key])];
}
