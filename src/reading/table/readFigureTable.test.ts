import { describe, expect, it } from 'vitest';
import { copenhagen } from '../testing/copenhagen.ts';
import { columnsFromHeadings } from './figureColumns.ts';
import { type FigureTable, readFigureTable } from './readFigureTable.ts';
import { readRows } from './readRows.ts';

const study = copenhagen();

function read(text: string, more: Partial<FigureTable> = {}) {
  const rows = readRows(text);
  return readFigureTable(study, {
    rows: rows.slice(1),
    columns: columnsFromHeadings(rows[0] ?? []) ?? [],
    otherwise: { quantity: 'staff', basis: 'stated', source: 'deck-2024' },
    signs: new Map(),
    language: 'da',
    idOf: (row) => `figure-${row}`,
    ...more,
  });
}

describe('rows of figures from a spreadsheet', () => {
  it('become figures, each name in any spelling, several as a sum', () => {
    const { rows, signsAsked } = read(
      [
        'Om\tTal\tDato\tGrundlag\tSted\tNote',
        'OEKONOMIFORVALTNINGEN\tca. 3.180,5\t31.12.2025\tudledt\tl. 7\tUden elever',
        'kff; BUF\tmindst 12.000\t\t\t\t',
        'Hele organisationen\t30000-40000\t2025\t\t\t',
        'SOF\tukendt\t\t\t\t',
      ].join('\n'),
    );
    expect(signsAsked).toEqual([]);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(rows.map(({ figure }) => figure)).toEqual([
      {
        id: 'figure-0',
        quantity: 'staff',
        subject: { kind: 'of', ids: ['okf'] },
        says: { kind: 'equal', value: 3180.5 },
        about: true,
        date: '2025-12-31',
        basis: 'inferred',
        source: { source: 'deck-2024', locator: 'l. 7' },
        note: { da: 'Uden elever' },
      },
      expect.objectContaining({
        subject: { kind: 'of', ids: ['kff', 'buf'] },
        // The comma above tells what the point is in this column.
        says: { kind: 'atLeast', min: 12000 },
      }),
      expect.objectContaining({
        subject: { kind: 'everything' },
        says: { kind: 'between', min: 30000, max: 40000 },
        date: '2025',
      }),
      expect.objectContaining({ says: { kind: 'missing', reason: { da: 'ukendt' } } }),
    ]);
  });

  it('ask once per column what 1.234 is, and never guess', () => {
    const text = 'Om\tTal\nØKF\t3.100\nKFF\t1.400';
    const asked = read(text);
    expect(asked.signsAsked).toEqual([{ column: 1, example: '3.100', ifComma: 3100, ifPoint: 3.1 }]);
    expect(asked.rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['ambiguousNumber'],
      ['ambiguousNumber'],
    ]);
    const says = (sign: ',' | '.') =>
      read(text, { signs: new Map([[1, sign]]) }).rows.map(({ figure }) => figure?.says);
    expect(says(',')).toEqual([
      { kind: 'equal', value: 3100 },
      { kind: 'equal', value: 1400 },
    ]);
    expect(says('.')).toEqual([
      { kind: 'equal', value: 3.1 },
      { kind: 'equal', value: 1.4 },
    ]);
  });

  it('ask also where the column proves both', () => {
    const { signsAsked } = read('Om\tTal\nØKF\t3.100\nKFF\t1,5\nBUF\t2.5');
    expect(signsAsked).toMatchObject([{ example: '3.100' }]);
  });

  it('tell all that is wrong at once, with its column', () => {
    const { rows } = read(
      'Størrelse\tOm\tTal\tGrundlag\tKilde\tDato\nløn\tTMFF\ttre\tgættet\tavisen\ti går\n\tklima\t24 %\t\t\t',
    );
    expect(rows[0]?.problems.map(({ column, code }) => [column, code])).toEqual([
      ['quantity', 'unknownQuantity'],
      ['about', 'unknownSubject'],
      ['says', 'notANumber'],
      ['date', 'wrongDate'],
      ['basis', 'unknownBasis'],
      ['source', 'unknownSource'],
    ]);
    expect(rows[0]?.problems[1]?.ids).toContain('tmf');
    expect(rows[1]?.problems.map(({ code }) => code)).toEqual(['percentOfWhat']);
  });

  it('ask whether shares are per cent, unless each says so', () => {
    const text = (cell: string) => `Størrelse\tOm\tTal\nagenda\tkfu\t${cell}`;
    expect(read(text('7 %')).rows[0]?.figure?.says).toEqual({ kind: 'equal', value: 0.07 });
    expect(read(text('7 %')).asksShares).toBe(false);
    const asked = read(text('7'));
    expect(asked.asksShares).toBe(true);
    expect(asked.rows[0]?.problems.map(({ code }) => code)).toEqual(['shareUnclear']);
    expect(read(text('7'), { sharesAs: 'percent' }).rows[0]?.figure?.says).toEqual({
      kind: 'equal',
      value: 0.07,
    });
    expect(read(text('0,07'), { sharesAs: 'part' }).rows[0]?.figure?.says).toEqual({
      kind: 'equal',
      value: 0.07,
    });
  });

  it('read least and greatest from columns of their own, and shares of others', () => {
    const { rows } = read('Om\tMindst\tHøjst\tDel af\nklima\t2 %\t4 %\tTMF\nØKF\t10\t10\t\nKFF\t\t20\t');
    expect(rows.map(({ figure }) => figure?.says)).toEqual([
      { kind: 'share', of: { kind: 'of', ids: ['tmf'] }, min: 0.02, max: 0.04 },
      { kind: 'equal', value: 10 },
      { kind: 'atMost', max: 20 },
    ]);
  });

  it('keep line breaks inside a cell', () => {
    expect(readRows('a\t"b\nc"\r\n\t\nd\te')).toEqual([
      ['a', 'b\nc'],
      ['d', 'e'],
    ]);
  });
});
