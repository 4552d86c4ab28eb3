import { useId, useMemo, useState } from 'react';
import type { Basis } from '#figures';
import { columnsFromHeadings, type FigureColumn, figureColumns } from '#reading/table/figureColumns';
import { basesOfFigures, type FigureTableRead, readFigureTable } from '#reading/table/readFigureTable';
import type { DecimalSign } from '#reading/table/readNumber';
import { readRows } from '#reading/table/readRows';
import { figuresSaying, formatNumber, pick } from '#wording';
import { EditSheet, type FieldError } from '../../parts/EditSheet.tsx';
import { CheckField, SelectField, TextField } from '../../parts/Field.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { PastePreview } from './PastePreview.tsx';
import { pasteCommand, pastedRows, problemsOf } from './pastedRows.ts';

type Column = FigureColumn | 'skip';

/** Many figures at once, from a spreadsheet: what they are read as shows before any is added, and all are one undo step. */
export function PasteSheet({ onClose }: { readonly onClose: () => void }) {
  const { language, say } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const desk = useDesk();
  const form = useId();
  const [prefix] = useState(() => freshId('figure'));
  const [text, setText] = useState('');
  const [given, setGiven] = useState<Given>({});
  const put = (changed: Partial<Given>): void => setGiven((old) => ({ ...old, ...changed }));
  const rows = useMemo(() => readRows(text), [text]);
  const headings = useMemo(() => columnsFromHeadings(rows[0] ?? []), [rows]);
  const hasHeadings = given.hasHeadings ?? headings !== undefined;
  const columns = useMemo((): readonly Column[] => {
    const width = Math.max(0, ...rows.map((row) => row.length));
    const found = headings ?? usualColumns(width);
    return Array.from({ length: width }, (_, at) => given.columns?.[at] ?? found[at] ?? 'skip');
  }, [rows, headings, given.columns]);
  const quantity = given.quantity ?? (study.quantities.size === 1 ? [...study.quantities.keys()][0] : '');
  const table = useMemo(
    () =>
      readFigureTable(study, {
        rows: hasHeadings ? rows.slice(1) : rows,
        columns: columns.map((column) => (column === 'skip' ? undefined : column)),
        otherwise: {
          basis: given.basis ?? 'stated',
          ...(quantity ? { quantity } : {}),
          ...(given.source ? { source: given.source } : {}),
        },
        signs: given.signs ?? new Map(),
        ...(given.sharesAs ? { sharesAs: given.sharesAs } : {}),
        language,
        idOf: (row) => `${prefix}-${row + 1}`,
      }),
    [study, rows, hasHeadings, columns, given, quantity, language, prefix],
  );
  const pasted = useMemo(
    () => pastedRows(study, table, { language, firstRow: hasHeadings ? 2 : 1 }),
    [study, table, language, hasHeadings],
  );
  const ready = pasted.filter(({ state }) => state === 'ready');
  const check = (): readonly FieldError[] => {
    if (rows.length === 0) return [{ field: `${form}-text`, message: words.pasteNothing }];
    const wrong = problemsOf(pasted);
    if (wrong.length > 0) return [{ field: `${form}-problems`, message: words.pasteProblems(wrong.length) }];
    if (ready.length === 0) return [{ field: `${form}-text`, message: words.pasteAllThere }];
    return [];
  };
  const submit = async (): Promise<boolean> => {
    const done = await desk.run(pasteCommand(pasted));
    if (done) desk.announce(words.pasteDone(ready.length));
    return done;
  };
  return (
    <EditSheet
      title={words.pasteTitle}
      submit={words.pasteSubmit(ready.length)}
      className="wide"
      check={check}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        id={`${form}-text`}
        label={words.pasteField}
        hint={words.pasteIntro}
        lines={rows.length === 0 ? 8 : 4}
        value={text}
        autoFocus
        onChange={(typed) => {
          setText(typed);
          // Other rows, other columns; what holds for all of them stays.
          put({ columns: undefined, hasHeadings: undefined, signs: undefined, sharesAs: undefined });
        }}
      />
      {rows.length > 0 && (
        <>
          <CheckField
            id={`${form}-headings`}
            label={words.pasteFirstRow}
            checked={hasHeadings}
            onChange={(yes) => put({ hasHeadings: yes })}
          />
          <fieldset className="columns-of">
            <legend>{words.pasteColumns}</legend>
            {columns.map((column, at) => (
              <SelectField
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                key={at}
                id={`${form}-column-${at}`}
                label={hasHeadings && rows[0]?.[at] ? rows[0][at] : words.pasteColumn(at + 1)}
                value={column}
                onChange={(chosen) => put({ columns: { ...given.columns, [at]: chosen as Column } })}
                options={(['skip', ...figureColumns] as const).map((one) => ({
                  id: one,
                  name: words.pasteFields[one],
                }))}
              />
            ))}
          </fieldset>
          <fieldset className="columns-of">
            <legend>{words.pasteOtherwise}</legend>
            <SelectField
              id={`${form}-quantity`}
              label={words.quantity}
              value={quantity ?? ''}
              onChange={(chosen) => put({ quantity: chosen })}
              options={[
                { id: '', name: '–' },
                ...[...study.quantities.values()].map((one) => ({
                  id: one.id,
                  name: pick(one.name, language),
                })),
              ]}
            />
            <SelectField
              id={`${form}-source`}
              label={words.source}
              value={given.source ?? ''}
              onChange={(chosen) => put({ source: chosen })}
              options={[
                { id: '', name: words.chooseSource },
                ...[...study.sources.values()].map((one) => ({
                  id: one.id,
                  name: pick(one.title, language),
                })),
              ]}
            />
            <SelectField
              id={`${form}-basis`}
              label={words.basis}
              value={given.basis ?? 'stated'}
              onChange={(chosen) => put({ basis: chosen as Basis })}
              options={basesOfFigures.map((basis) => ({ id: basis, name: say.bases[basis] }))}
            />
          </fieldset>
          <Questions table={table} columns={columns} given={given} put={put} id={form} />
          <PastePreview id={`${form}-problems`} rows={pasted} />
        </>
      )}
    </EditSheet>
  );
}

interface Given {
  readonly hasHeadings?: boolean | undefined;
  readonly columns?: Readonly<Record<number, Column>> | undefined;
  readonly quantity?: string;
  readonly source?: string;
  readonly basis?: Basis;
  readonly signs?: ReadonlyMap<number, DecimalSign> | undefined;
  readonly sharesAs?: 'percent' | 'part' | undefined;
}

/** Without headings: whom, then how much. */
function usualColumns(width: number): readonly Column[] {
  return width >= 2 ? ['about', 'says'] : ['says'];
}

/** What must be answered once before the numbers can be read. */
function Questions(props: {
  readonly table: FigureTableRead;
  readonly columns: readonly Column[];
  readonly given: Given;
  readonly put: (changed: Partial<Given>) => void;
  readonly id: string;
}) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { table, columns, given, put, id } = props;
  return (
    <>
      {table.signsAsked.map(({ column, example, ifComma, ifPoint }) => (
        <fieldset key={column} className="asked">
          <legend>{words.pasteAsk(words.pasteFields[columns[column] ?? 'skip'], example)}</legend>
          {([',', '.'] as const).map((sign) => {
            const value = sign === ',' ? ifComma : ifPoint;
            const shown = formatNumber(value, language, 9);
            return (
              <label key={sign}>
                <input
                  type="radio"
                  name={`${id}-sign-${column}`}
                  checked={given.signs?.get(column) === sign}
                  onChange={() => put({ signs: new Map([...(given.signs ?? []), [column, sign]]) })}
                />
                {Number.isInteger(value) ? words.pasteIsThousands(shown) : words.pasteIsDecimal(shown)}
              </label>
            );
          })}
        </fieldset>
      ))}
      {table.asksShares && (
        <fieldset className="asked">
          <legend>{words.pasteShares}</legend>
          {(['percent', 'part'] as const).map((as) => (
            <label key={as}>
              <input
                type="radio"
                name={`${id}-shares`}
                checked={given.sharesAs === as}
                onChange={() => put({ sharesAs: as })}
              />
              {words.pasteSharesAs[as]}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
