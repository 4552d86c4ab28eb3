import type { Figure, Language } from '#figures';
import type { FigureColumn } from '#reading/table/figureColumns';
import type { FigureTableRead, RowProblem } from '#reading/table/readFigureTable';
import { type Command, decide, type SingleCommand, type Study } from '#study';
import { figuresSaying, listed, pick, quoted, recordText, tellRefusal } from '#wording';

/** A row that was pasted, and what becomes of it. */
export interface PastedRow {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  /** `same`: the study has just this figure. */
  readonly state: 'ready' | 'same' | 'wrong';
  readonly figure?: Figure;
  readonly problems: readonly PastedProblem[];
}

/** What is wrong in a row, in words. */
export interface PastedProblem {
  readonly row: number;
  /** Absent where it is the row as a whole. */
  readonly column?: FigureColumn;
  readonly message: string;
  /** One answer mends it in every row that has it. */
  readonly isAskedOnce: boolean;
}

const askedOnce: ReadonlySet<RowProblem['code']> = new Set(['noQuantity', 'ambiguousNumber', 'shareUnclear']);

/** Problems with how many further rows have the same one, where one answer mends them all. */
export function problemsOf(
  rows: readonly PastedRow[],
): readonly { readonly problem: PastedProblem; readonly more: number }[] {
  const found: { readonly problem: PastedProblem; more: number }[] = [];
  for (const problem of rows.flatMap((row) => row.problems)) {
    const known = problem.isAskedOnce
      ? found.find((one) => one.problem.isAskedOnce && one.problem.column === problem.column)
      : undefined;
    if (known) known.more += 1;
    else found.push({ problem, more: 0 });
  }
  return found;
}

/** Holds what was read to the rules of the study, so that everything that is wrong is told before anything is added. */
export function pastedRows(
  study: Study,
  table: FigureTableRead,
  given: { readonly language: Language; readonly firstRow: number },
): readonly PastedRow[] {
  const { language, firstRow } = given;
  const there = new Set([...study.figures.values()].map(contentOf));
  const fresh = table.rows.flatMap(({ figure }) => (figure && !there.has(contentOf(figure)) ? [figure] : []));
  const refused = refusedBy(study, fresh, language);
  return table.rows.map(({ row: at, figure, problems: found }): PastedRow => {
    const row = firstRow + at;
    if (!figure) {
      return {
        row,
        state: 'wrong',
        problems: found.map((problem) => ({
          row,
          column: problem.column,
          message: sentenceOf(problem, study, language),
          isAskedOnce: askedOnce.has(problem.code),
        })),
      };
    }
    if (there.has(contentOf(figure))) return { row, state: 'same', figure, problems: [] };
    const problems = (refused.get(figure.id) ?? []).map((message) => ({ row, message, isAskedOnce: false }));
    return { row, state: problems.length > 0 ? 'wrong' : 'ready', figure, problems };
  });
}

/** All rows that are ready, as one step. */
export function pasteCommand(rows: readonly PastedRow[]): Command {
  return {
    kind: 'together',
    commands: commandsOf(rows.flatMap(({ state, figure }) => (state === 'ready' && figure ? [figure] : []))),
  };
}

function commandsOf(figures: readonly Figure[]): readonly SingleCommand[] {
  return figures.map((record) => ({ kind: 'recordFigure', record, expect: 'new' }));
}

/** What a figure says, whatever its id. */
function contentOf({ id: _, ...rest }: Figure): string {
  return JSON.stringify(rest, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

function refusedBy(
  study: Study,
  figures: readonly Figure[],
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const decided = decide(study, { kind: 'together', commands: commandsOf(figures) });
  const found = new Map<string, string[]>();
  if (decided.ok) return found;
  for (const refusal of decided.refusals) {
    const place = 'place' in refusal ? refusal.place : '';
    const id = place.split('/')[1] ?? '';
    const known = found.get(id) ?? [];
    found.set(id, known);
    known.push(tellRefusal(refusal, language).message);
  }
  return found;
}

function sentenceOf({ code, text, ids }: RowProblem, study: Study, language: Language): string {
  const words = figuresSaying[language];
  const { pasteRefused: say } = words;
  const nameOf = (id: string): string => {
    const source = study.sources.get(id);
    return pick(source?.title ?? recordText(study, id) ?? { da: id, en: id }, language);
  };
  const near =
    ids.length === 0
      ? ''
      : words.pasteDidYouMean(
          listed(
            ids.map((id) => quoted(nameOf(id), language)),
            language,
          ),
        );
  switch (code) {
    case 'noQuantity':
      return say.noQuantity;
    case 'unknownQuantity':
      return say.unknownQuantity(text, near);
    case 'noSubject':
      return say.noSubject;
    case 'unknownSubject':
      return say.unknownSubject(text, near);
    case 'ambiguousSubject':
      return say.ambiguousSubject(text, ids.join(', '));
    case 'noNumber':
      return say.noNumber;
    case 'notANumber':
      return say.notANumber(text);
    case 'ambiguousNumber':
      return say.ambiguousNumber(text);
    case 'shareUnclear':
      return say.shareUnclear(text);
    case 'percentOfWhat':
      return say.percentOfWhat(text);
    case 'unknownBasis':
      return say.unknownBasis(text);
    case 'unknownSource':
      return say.unknownSource(text, near);
    case 'wrongDate':
      return say.wrongDate(text);
  }
}
