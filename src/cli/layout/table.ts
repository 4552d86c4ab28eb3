import { padEnd, padStart, widthOf, wrap, wrapWith } from './wrap.ts';

/** A column of a table. The first one takes the room that is left and wraps; the others are as wide as they need. */
export interface Column {
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** Spreads over more than one line where its text is longer; otherwise it is never broken. */
  readonly wraps?: number;
}

/** A row of cells, or a heading that may carry cells of its own. */
export interface Row {
  readonly kind: 'cells' | 'heading';
  readonly cells: readonly string[];
}

/** How a table's headings are emphasised. */
export interface TableStyle {
  readonly columns: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const gap = 2;
const leastFirst = 20;

/**
 * Lines of a table, as wide as the page allows. Where the page is too narrow
 * for its columns side by side, each row becomes a small list of its own, so
 * that nothing is clipped.
 */
export function table(
  columns: readonly Column[],
  rows: readonly Row[],
  style: TableStyle,
): readonly string[] {
  const widths = columns.map((column, at) => widthOfColumn(column, at, rows));
  const others = widths.slice(1).reduce((sum, width) => sum + width + gap, 0);
  const room = style.columns - others;
  const first = Math.min(widths[0] ?? 0, room);
  if (first < Math.min(leastFirst, widths[0] ?? 0)) return list(columns, rows, style);
  const lined = [first, ...widths.slice(1)];
  const head = columns.map((column) => column.heading);
  return [
    ...(head.every((heading) => heading === '') ? [] : line(columns, lined, head).map(style.dim)),
    ...rows.flatMap((row) => {
      const lines = line(columns, lined, row.cells);
      return row.kind === 'heading' ? lines.map(style.bold) : lines;
    }),
  ];
}

function widthOfColumn(column: Column, at: number, rows: readonly Row[]): number {
  const cells = rows
    .filter((row) => at > 0 || row.kind === 'cells')
    .map((row) => row.cells[at] ?? '')
    .concat(column.heading);
  const widest = Math.max(...cells.map(widthOf));
  if (column.wraps === undefined || widest <= column.wraps) return widest;
  return Math.max(...cells.flatMap((cell) => wrap(cell, column.wraps ?? 0)).map(widthOf));
}

function line(
  columns: readonly Column[],
  widths: readonly number[],
  cells: readonly string[],
): readonly string[] {
  const wrapped = columns.map((column, at) => {
    const cell = cells[at] ?? '';
    if (at === 0) return hanging(cell, widths[at]);
    return column.wraps === undefined ? [cell] : wrap(cell, widths[at]);
  });
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map((column, at) => {
        const text = wrapped[at][row] ?? '';
        return column.align === 'right' ? padStart(text, widths[at]) : padEnd(text, widths[at]);
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

/** A name with what stands before it (an indent, an arrow) kept clear in the lines below. */
function hanging(cell: string, width: number): readonly string[] {
  const before = /^ *(?:[↑↓•] )?/.exec(cell)?.[0] ?? '';
  return wrapWith(before, cell.slice(before.length), width);
}

function list(columns: readonly Column[], rows: readonly Row[], style: TableStyle): readonly string[] {
  return rows.flatMap((row) => {
    const head = hanging(row.cells[0] ?? '', style.columns);
    const rest = columns.slice(1).flatMap((column, at) => {
      const cell = (row.cells[at + 1] ?? '').trim();
      return cell === '' ? [] : [`      ${column.heading === '' ? '' : `${column.heading.trim()}: `}${cell}`];
    });
    return [...(row.kind === 'heading' ? head.map(style.bold) : head), ...rest];
  });
}
