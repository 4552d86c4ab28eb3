import type { Basis, Figure, Language, Quantity, SourceRef, Statement, Subject } from '#figures';
import type { Study } from '#study';
import { catalogueOf, fold, languages } from '#wording';
import type { FigureColumn } from './figureColumns.ts';
import { type BoundsRead, readBounds } from './readBounds.ts';
import { readDate } from './readDate.ts';
import type { DecimalSign, NumberRead } from './readNumber.ts';
import { namesOf, type RecordNames, subjectNames } from './recordNames.ts';

/** What a figure may rest on: the source's word, our reading of it, or an assumption. An assessment is no figure. */
export const basesOfFigures: readonly Basis[] = ['stated', 'inferred', 'assumed'];

/** What a person has said of rows that they pasted. */
export interface FigureTable {
  /** The rows of figures, without the headings. */
  readonly rows: readonly (readonly string[])[];
  /** Which column holds what; `undefined` is passed over. */
  readonly columns: readonly (FigureColumn | undefined)[];
  /** For what no column says, or a row leaves out. */
  readonly otherwise: {
    readonly quantity?: string;
    readonly basis: Basis;
    readonly source?: string;
    readonly date?: string;
  };
  /** The decimal sign of a column where its own numbers do not tell, by the column's index. */
  readonly signs: ReadonlyMap<number, DecimalSign>;
  readonly sharesAs?: 'percent' | 'part';
  /** Language of the notes. */
  readonly language: Language;
  readonly idOf: (row: number) => string;
}

/** Why a row makes no figure; the wording room says each in a sentence. */
export type RowProblemCode =
  | 'noQuantity'
  | 'unknownQuantity'
  | 'noSubject'
  | 'unknownSubject'
  | 'ambiguousSubject'
  | 'noNumber'
  | 'notANumber'
  | 'ambiguousNumber'
  | 'shareUnclear'
  | 'percentOfWhat'
  | 'unknownBasis'
  | 'unknownSource'
  | 'wrongDate';

export interface RowProblem {
  readonly column: FigureColumn;
  readonly code: RowProblemCode;
  /** As it stands in the cell. */
  readonly text: string;
  /** Ids that may have been meant. */
  readonly ids: readonly string[];
}

/** What becomes of one row. */
export interface FigureRowRead {
  /** From 0, without the headings. */
  readonly row: number;
  /** Absent where there are problems. */
  readonly figure?: Figure;
  readonly problems: readonly RowProblem[];
}

/** A column whose numbers can be read in two ways, with the first such number. */
export interface SignAsked {
  readonly column: number;
  readonly example: string;
  readonly ifComma: number;
  readonly ifPoint: number;
}

/** All rows, and what must be asked before they can be read. */
export interface FigureTableRead {
  readonly rows: readonly FigureRowRead[];
  readonly signsAsked: readonly SignAsked[];
  /** Shares stand there without a sign for per cent. */
  readonly asksShares: boolean;
}

/**
 * Reads rows of figures as people keep them in spreadsheets. All problems of
 * all rows are told at once. A number that can be read in two ways is decided
 * by the other numbers of its column where they all tell the same, else by
 * `signs`, else it is asked. Cost: linear in the cells; looking for names that
 * may have been meant, linear in the study's names per unknown one.
 */
export function readFigureTable(study: Study, table: FigureTable): FigureTableRead {
  const signs = new Map(table.signs);
  const signsAsked: SignAsked[] = [];
  for (const [column, holds] of table.columns.entries()) {
    if (holds !== 'says' && holds !== 'min' && holds !== 'max') continue;
    const { proved, asked } = signOf(table.rows.map((cells) => cells[column] ?? ''));
    if (proved) signs.set(column, proved);
    else if (asked) signsAsked.push({ column, ...asked });
  }
  const reader = new RowReader(study, table, signs);
  const rows = table.rows.map((cells, row) => reader.read(cells, row));
  return { rows, signsAsked, asksShares: reader.asksShares };
}

/** The decimal sign that a column's numbers prove, or a number that could be either. */
function signOf(cells: readonly string[]): {
  readonly proved?: DecimalSign;
  readonly asked?: Omit<SignAsked, 'column'>;
} {
  const proved = new Set<DecimalSign>();
  let asked: Omit<SignAsked, 'column'> | undefined;
  for (const example of cells) {
    for (const number of numbersOf(readBounds(example))) {
      if (number.kind === 'number' && number.sign) proved.add(number.sign);
      if (number.kind === 'ambiguous') {
        asked ??= { example, ifComma: number.ifComma, ifPoint: number.ifPoint };
      }
    }
  }
  const [only] = proved;
  if (proved.size === 1 && only) return { proved: only };
  return asked ? { asked } : {};
}

function numbersOf(bounds: BoundsRead): readonly NumberRead[] {
  if (bounds.kind === 'missing') return [];
  if (bounds.kind === 'equal') return [bounds.value];
  return [...('min' in bounds ? [bounds.min] : []), ...('max' in bounds ? [bounds.max] : [])];
}

class Unreadable extends Error {}

class RowReader {
  asksShares = false;
  private readonly subjects: RecordNames;
  private readonly quantities: RecordNames;
  private readonly sources: RecordNames;
  private readonly everything: ReadonlySet<string>;
  private readonly bases: ReadonlyMap<string, Basis>;
  private problems: RowProblem[] = [];

  constructor(
    private readonly study: Study,
    private readonly table: FigureTable,
    private readonly signs: ReadonlyMap<number, DecimalSign>,
  ) {
    this.subjects = subjectNames(study);
    this.quantities = namesOf(study.quantities.values());
    this.sources = namesOf([...study.sources.values()].map(({ id, title }) => ({ id, name: title })));
    this.everything = new Set([
      '*',
      ...languages.map((language) => fold(catalogueOf(language).explanationLabels.everything)),
    ]);
    this.bases = new Map(
      basesOfFigures.flatMap((basis) => [
        [basis, basis],
        ...languages.map((language) => [fold(catalogueOf(language).bases[basis]), basis] as const),
      ]),
    );
  }

  read(cells: readonly string[], row: number): FigureRowRead {
    this.problems = [];
    const { otherwise, language } = this.table;
    const cell = (holds: FigureColumn): string => cells[this.table.columns.indexOf(holds)] ?? '';
    const quantity = this.quantityOf(cell('quantity'));
    const subject = this.subjectOf('about', cell('about'));
    const shareOf = cell('shareOf') === '' ? undefined : this.subjectOf('shareOf', cell('shareOf'));
    const said = this.saidOf(cell, quantity, shareOf);
    const date = this.dateOf(cell('date')) ?? otherwise.date;
    const basis = this.basisOf(cell('basis'));
    const source = this.sourceOf(cell('source'), cell('locator'));
    const note = cell('note');
    const { problems } = this;
    if (problems.length > 0 || !quantity || !subject || !said || !basis) return { row, problems };
    return {
      row,
      problems,
      figure: {
        id: this.table.idOf(row),
        quantity: quantity.id,
        subject,
        says: said.says,
        ...(said.about ? { about: true } : {}),
        ...(date === undefined ? {} : { date }),
        basis,
        ...(source ? { source } : {}),
        ...(note === '' || said.says.kind === 'missing' ? {} : { note: { [language]: note } }),
      },
    };
  }

  private tell(
    column: FigureColumn,
    code: RowProblemCode,
    text: string,
    ids: readonly string[] = [],
  ): undefined {
    this.problems.push({ column, code, text, ids });
    return undefined;
  }

  private quantityOf(text: string): Quantity | undefined {
    if (text === '') {
      const { quantity } = this.table.otherwise;
      return (
        (quantity === undefined ? undefined : this.study.quantities.get(quantity)) ??
        this.tell('quantity', 'noQuantity', text)
      );
    }
    const [id, ...more] = this.quantities.find(text);
    if (id === undefined || more.length > 0) {
      return this.tell('quantity', 'unknownQuantity', text, id ? [id, ...more] : this.quantities.near(text));
    }
    return this.study.quantities.get(id);
  }

  private subjectOf(column: 'about' | 'shareOf', text: string): Subject | undefined {
    if (text === '') return this.tell(column, 'noSubject', text);
    if (this.everything.has(fold(text))) return { kind: 'everything' };
    // A name may hold the sign that parts names, so the whole is tried first.
    const words = this.subjects.find(text).length > 0 ? [text] : text.split(/\s*[;+]\s*/);
    const ids = words.filter((word) => word !== '').flatMap((word) => this.subjectId(column, word) ?? []);
    return ids.length === 0 ? undefined : { kind: 'of', ids: [...new Set(ids)] };
  }

  private subjectId(column: 'about' | 'shareOf', word: string): string | undefined {
    const [id, ...more] = this.subjects.find(word);
    if (id === undefined) return this.tell(column, 'unknownSubject', word, this.subjects.near(word));
    if (more.length > 0) return this.tell(column, 'ambiguousSubject', word, [id, ...more]);
    return id;
  }

  private saidOf(
    cell: (holds: FigureColumn) => string,
    quantity: Quantity | undefined,
    shareOf: Subject | undefined,
  ): { readonly says: Statement; readonly about: boolean } | undefined {
    const isShare = shareOf !== undefined || quantity?.sharesOnly === true;
    try {
      const written = this.boundsOf(cell, isShare);
      if (!written) return this.tell('says', 'noNumber', '');
      const { says, about } = written;
      if (says.kind === 'missing') {
        const reason = cell('note') || says.reason;
        return { says: { kind: 'missing', reason: { [this.table.language]: reason } }, about: false };
      }
      return { says: shareOf ? asShare(says, shareOf) : says, about };
    } catch (error) {
      if (error instanceof Unreadable) return undefined;
      throw error;
    }
  }

  private boundsOf(
    cell: (holds: FigureColumn) => string,
    isShare: boolean,
  ):
    | {
        readonly says: Plain | { readonly kind: 'missing'; readonly reason: string };
        readonly about: boolean;
      }
    | undefined {
    const number = (
      column: 'says' | 'min' | 'max',
      read: NumberRead,
      text: string,
      percent: boolean,
    ): number => this.numberOf({ column, read, text, percent, isShare });
    if (cell('says') !== '') {
      const text = cell('says');
      const bounds = readBounds(text);
      const { about, percent } = bounds;
      switch (bounds.kind) {
        case 'missing':
          return { says: { kind: 'missing', reason: bounds.reason }, about };
        case 'equal':
          return { says: { kind: 'equal', value: number('says', bounds.value, text, percent) }, about };
        case 'between': {
          const min = number('says', bounds.min, text, percent);
          return { says: { kind: 'between', min, max: number('says', bounds.max, text, percent) }, about };
        }
        case 'atLeast': {
          const min = number('says', bounds.min, text, percent);
          return { says: { kind: 'atLeast', min, ...(bounds.strict ? { strict: true } : {}) }, about };
        }
        case 'atMost': {
          const max = number('says', bounds.max, text, percent);
          return { says: { kind: 'atMost', max, ...(bounds.strict ? { strict: true } : {}) }, about };
        }
      }
    }
    const end = (column: 'min' | 'max'): number | undefined => {
      const text = cell(column);
      if (text === '') return undefined;
      const bounds = readBounds(text);
      if (bounds.kind === 'equal') return number(column, bounds.value, text, bounds.percent);
      this.tell(column, 'notANumber', text);
      throw new Unreadable();
    };
    const min = end('min');
    const max = end('max');
    if (min !== undefined && max !== undefined) {
      return {
        says: min === max ? { kind: 'equal', value: min } : { kind: 'between', min, max },
        about: false,
      };
    }
    if (min !== undefined) return { says: { kind: 'atLeast', min }, about: false };
    if (max !== undefined) return { says: { kind: 'atMost', max }, about: false };
    return undefined;
  }

  private numberOf(given: {
    readonly column: 'says' | 'min' | 'max';
    readonly read: NumberRead;
    readonly text: string;
    readonly percent: boolean;
    readonly isShare: boolean;
  }): number {
    const { column, read, text, percent, isShare } = given;
    const fail = (code: RowProblemCode): never => {
      this.tell(column, code, text);
      throw new Unreadable();
    };
    if (read.kind === 'notANumber') return fail('notANumber');
    if (percent && !isShare) return fail('percentOfWhat');
    const sign = this.signs.get(this.table.columns.indexOf(column));
    if (read.kind === 'ambiguous' && sign === undefined) return fail('ambiguousNumber');
    const value = read.kind === 'number' ? read.value : sign === ',' ? read.ifComma : read.ifPoint;
    if (!isShare) return value;
    if (percent) return hundredth(value);
    this.asksShares = true;
    if (this.table.sharesAs === undefined) return fail('shareUnclear');
    return this.table.sharesAs === 'percent' ? hundredth(value) : value;
  }

  private dateOf(text: string): string | undefined {
    if (text === '') return undefined;
    return readDate(text) ?? this.tell('date', 'wrongDate', text);
  }

  private basisOf(text: string): Basis | undefined {
    if (text === '') return this.table.otherwise.basis;
    return this.bases.get(fold(text)) ?? this.tell('basis', 'unknownBasis', text);
  }

  private sourceOf(text: string, locator: string): SourceRef | undefined {
    const place = locator === '' ? {} : { locator };
    if (text === '') {
      const { source } = this.table.otherwise;
      return source === undefined ? undefined : { source, ...place };
    }
    const [id, ...more] = this.sources.find(text);
    if (id === undefined || more.length > 0) {
      return this.tell('source', 'unknownSource', text, id ? [id, ...more] : this.sources.near(text));
    }
    return { source: id, ...place };
  }
}

type Plain = Extract<Statement, { kind: 'equal' | 'between' | 'atLeast' | 'atMost' }>;

function asShare(says: Plain, of: Subject): Statement {
  switch (says.kind) {
    case 'equal':
      return { kind: 'share', of, min: says.value, max: says.value };
    case 'between':
      return { kind: 'share', of, min: says.min, max: says.max };
    case 'atLeast':
      return { kind: 'share', of, min: says.min, max: 1 };
    case 'atMost':
      return { kind: 'share', of, min: 0, max: says.max };
  }
}

/** A per cent as a part of 1, shifted as a decimal: 7 is 0.07, not 0.07000000000000001. */
export function hundredth(value: number): number {
  const written = String(value);
  return written.includes('e') ? value / 100 : Number(`${written}e-2`);
}
