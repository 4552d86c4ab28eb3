import type { Basis, Figure, Language, Quantity, Statement, Subject, Text } from '#figures';
import { readDate } from '#reading/table/readDate';
import { hundredth } from '#reading/table/readFigureTable';
import { type DecimalSign, readNumber } from '#reading/table/readNumber';
import type { Study } from '#study';
import { figuresSaying, formatDate, pick } from '#wording';

/** A number as it is typed, and how it is meant where it can be read in two ways. */
export interface NumberDraft {
  readonly text: string;
  readonly sign?: DecimalSign;
}

/** Whom a figure speaks of, as it is chosen. */
export interface SubjectDraft {
  readonly everything: boolean;
  readonly ids: readonly string[];
}

/** Every way to say something of a number that the study file has. */
export const statementKinds = [
  'equal',
  'between',
  'atLeast',
  'moreThan',
  'atMost',
  'lessThan',
  'share',
  'missing',
] as const;

export type StatementKind = (typeof statementKinds)[number];

/** A figure while it is being written. */
export interface FigureDraft {
  readonly quantity: string;
  readonly subject: SubjectDraft;
  readonly kind: StatementKind;
  readonly value: NumberDraft;
  readonly min: NumberDraft;
  readonly max: NumberDraft;
  readonly of: SubjectDraft;
  readonly reason: string;
  readonly about: boolean;
  readonly date: string;
  readonly basis: Basis;
  readonly source: string;
  readonly locator: string;
  readonly note: string;
}

/** The fields of the form, by which what is wrong is told. */
export type FigureField = keyof FigureDraft;

/** What is wrong with one field of a draft. */
export interface DraftError<Field extends string = FigureField> {
  readonly field: Field;
  readonly message: string;
}

const nothing: NumberDraft = { text: '' };
const nobody: SubjectDraft = { everything: false, ids: [] };

/** A draft to begin a new figure from. */
export function newFigureDraft(given: {
  readonly quantity?: string | undefined;
  readonly about?: string | undefined;
  readonly basis?: Basis;
  readonly source?: string | undefined;
}): FigureDraft {
  return {
    quantity: given.quantity ?? '',
    subject: given.about === undefined ? nobody : { everything: false, ids: [given.about] },
    kind: 'equal',
    value: nothing,
    min: nothing,
    max: nothing,
    of: nobody,
    reason: '',
    about: false,
    date: '',
    basis: given.basis ?? 'stated',
    source: given.source ?? '',
    locator: '',
    note: '',
  };
}

/** A draft to change a figure from. */
export function draftOfFigure(
  figure: Figure,
  quantity: Quantity | undefined,
  language: Language,
): FigureDraft {
  const { says, subject, source, date, note } = figure;
  const isPercent = inPercent(kindOf(says), quantity);
  const number = (value: number): NumberDraft => numberDraft(value, isPercent, language);
  return {
    ...newFigureDraft({ quantity: figure.quantity, basis: figure.basis, source: source?.source }),
    subject: draftOfSubject(subject),
    kind: kindOf(says),
    ...('value' in says ? { value: number(says.value) } : {}),
    ...('min' in says ? { min: number(says.min) } : {}),
    ...('max' in says ? { max: number(says.max) } : {}),
    ...(says.kind === 'share' ? { of: draftOfSubject(says.of) } : {}),
    ...(says.kind === 'missing' ? { reason: pick(says.reason, language) } : {}),
    about: figure.about === true,
    date: date === undefined ? '' : dateDraft(date, language),
    locator: source?.locator ?? '',
    note: note ? (note[language] ?? '') : '',
  };
}

/** Whether the form's numbers are per cent. */
export function inPercent(kind: StatementKind, quantity: Quantity | undefined): boolean {
  return kind === 'share' || quantity?.sharesOnly === true;
}

/** A date as one would type it. */
export function dateDraft(iso: string, language: Language): string {
  return language === 'da' ? formatDate(iso, language, 'table') : iso;
}

/** A number as one would type it, with how it is meant. */
export function numberDraft(value: number, isPercent: boolean, language: Language): NumberDraft {
  const shown = isPercent ? Number((value * 100).toPrecision(15)) : value;
  const text = shown.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
  return language === 'da' ? { text: text.replace('.', ','), sign: ',' } : { text, sign: '.' };
}

function kindOf(says: Statement): StatementKind {
  if (says.kind === 'atLeast' && says.strict === true) return 'moreThan';
  if (says.kind === 'atMost' && says.strict === true) return 'lessThan';
  return says.kind;
}

function draftOfSubject(subject: Subject): SubjectDraft {
  return subject.kind === 'everything'
    ? { everything: true, ids: [] }
    : { everything: false, ids: subject.ids };
}

/** Reads a typed number, or says what is wrong with it. */
export function readTyped(
  { text, sign }: NumberDraft,
  label: string,
  language: Language,
): { readonly value: number } | { readonly message: string } {
  const words = figuresSaying[language];
  const read = readNumber(text);
  if (read.kind === 'notANumber') return { message: words.notANumber(label, text.trim()) };
  if (read.kind === 'number') return { value: read.value };
  if (sign === undefined) return { message: words.isAmbiguous(label, text.trim()) };
  return { value: sign === ',' ? read.ifComma : read.ifPoint };
}

/** A text with what one language says of it; `undefined` where nobody says anything. */
export function withWords(before: Text | undefined, language: Language, words: string): Text | undefined {
  const { [language]: _, ...others } = before ?? {};
  const text: Text = words.trim() === '' ? others : { ...others, [language]: words.trim() };
  return Object.keys(text).length === 0 ? undefined : text;
}

/** The figure that a draft makes, or everything that is wrong with it. */
export function readFigureDraft(
  draft: FigureDraft,
  given: {
    readonly study: Study;
    readonly language: Language;
    readonly id: string;
    /** What it takes the place of. */
    readonly before?: Figure | undefined;
  },
): { readonly figure?: Figure; readonly errors: readonly DraftError[] } {
  const { study, language, id, before } = given;
  const words = figuresSaying[language];
  const errors: DraftError[] = [];
  const wrong = (field: FigureField, message: string): undefined => {
    errors.push({ field, message });
    return undefined;
  };
  const quantity = study.quantities.get(draft.quantity);
  if (!quantity) wrong('quantity', words.quantityMissing);
  const subject = subjectOf(draft.subject) ?? wrong('subject', words.aboutMissing);
  const isPercent = inPercent(draft.kind, quantity);
  const number = (field: 'value' | 'min' | 'max', label: string): number => {
    const read = readTyped(draft[field], label, language);
    if ('message' in read) {
      wrong(field, read.message);
      return 0;
    }
    return isPercent ? hundredth(read.value) : read.value;
  };
  const says = saysOf(draft, { number, wrong, language, before });
  const date = draft.date.trim() === '' ? undefined : readDate(draft.date);
  if (draft.date.trim() !== '' && date === undefined) wrong('date', words.dateIsWrong(draft.date.trim()));
  const note = withWords(before?.note, language, draft.note);
  if (errors.length > 0 || !subject || !says) return { errors };
  const locator = draft.locator.trim();
  return {
    errors,
    figure: {
      id,
      quantity: draft.quantity,
      subject,
      says,
      ...(draft.about && says.kind !== 'missing' ? { about: true } : {}),
      ...(date === undefined ? {} : { date }),
      basis: draft.basis,
      ...(draft.source === ''
        ? {}
        : { source: { source: draft.source, ...(locator === '' ? {} : { locator }) } }),
      ...(note ? { note } : {}),
    },
  };
}

function saysOf(
  draft: FigureDraft,
  given: {
    readonly number: (field: 'value' | 'min' | 'max', label: string) => number;
    readonly wrong: (field: FigureField, message: string) => undefined;
    readonly language: Language;
    readonly before?: Figure | undefined;
  },
): Statement | undefined {
  const { number, wrong, language, before } = given;
  const words = figuresSaying[language];
  switch (draft.kind) {
    case 'equal':
      return { kind: 'equal', value: number('value', words.number) };
    case 'between':
      return { kind: 'between', min: number('min', words.least), max: number('max', words.greatest) };
    case 'atLeast':
      return { kind: 'atLeast', min: number('min', words.number) };
    case 'moreThan':
      return { kind: 'atLeast', min: number('min', words.number), strict: true };
    case 'atMost':
      return { kind: 'atMost', max: number('max', words.number) };
    case 'lessThan':
      return { kind: 'atMost', max: number('max', words.number), strict: true };
    case 'share': {
      const min = number('min', words.least);
      const max = number('max', words.greatest);
      const of = subjectOf(draft.of) ?? wrong('of', words.shareOfMissing);
      return of && { kind: 'share', of, min, max };
    }
    case 'missing': {
      const old = before?.says.kind === 'missing' ? before.says.reason : undefined;
      const reason = withWords(old, language, draft.reason);
      return reason ? { kind: 'missing', reason } : wrong('reason', words.reasonMissing);
    }
  }
}

function subjectOf({ everything, ids }: SubjectDraft): Subject | undefined {
  if (everything) return { kind: 'everything' };
  return ids.length === 0 ? undefined : { kind: 'of', ids };
}

/** The field of the form that a place inside a figure stands in. */
export function fieldAt(place: string): FigureField {
  const inside = place.replace(/^figures\/[^/]+\/?|^assumptionSets\/[^/]+\/figures\[\d+\]\/?/, '');
  if (inside.startsWith('says/of')) return 'of';
  const [, end] = /^says\/(value|min|max|reason)/.exec(inside) ?? [];
  if (end !== undefined) return end as FigureField;
  if (inside.startsWith('subject')) return 'subject';
  if (inside.startsWith('says')) return 'kind';
  if (inside.startsWith('date')) return 'date';
  if (inside.startsWith('source')) return 'source';
  if (inside.startsWith('note')) return 'note';
  return 'quantity';
}
