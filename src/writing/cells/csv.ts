import Papa from 'papaparse';
import type { Table } from '#report';
import { type CellStyle, plainCells } from './plainCells.ts';

/** Says that the file is UTF-8: without it Excel reads Danish letters wrongly. */
const byteOrderMark = '\uFEFF';

/**
 * A table as a file of cells: in Danish with semicolons and decimal commas, as
 * a Danish Excel reads it; in English with commas and decimal points. UTF-8
 * with a byte order mark, lines ended by CR LF (RFC 4180).
 */
export function writeCsv(table: Table, style: Omit<CellStyle, 'grouped'>): string {
  const rows = plainCells(table, { ...style, grouped: false });
  const text = Papa.unparse(squared(rows), {
    delimiter: style.language === 'da' ? ';' : ',',
    newline: '\r\n',
  });
  return `${byteOrderMark}${text}\r\n`;
}

/**
 * A table as cells to paste into a spreadsheet: tabs between them, numbers as
 * people write them (`3.180,5`), no mark in front.
 */
export function writeTsv(table: Table, style: Omit<CellStyle, 'grouped'>): string {
  const rows = plainCells(table, { ...style, grouped: true });
  return `${Papa.unparse(squared(rows), { delimiter: '\t', newline: '\r\n' })}\r\n`;
}

/** All rows as long as the first: some readers refuse a file whose lines differ. */
function squared(rows: readonly (readonly string[])[]): string[][] {
  const width = rows[0]?.length ?? 0;
  return rows.map((row) => Array.from({ length: Math.max(width, row.length) }, (_, at) => row[at] ?? ''));
}
