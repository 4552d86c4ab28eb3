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
 * for its columns side by side, the numbers stand on a line below the name;
 * where they do not fit even so, each row becomes a small list. Nothing is
 * clipped.
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
  if (first < Math.min(leastFirst, widths[0] ?? 0)) {
    return others <= style.columns ? below(columns, widths, rows, style) : list(columns, rows, style);
  }
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
  named = true,
): readonly string[] {
  const wrapped = columns.map((column, at) => {
    const cell = cells[at] ?? '';
    if (column.wraps !== undefined) return wrap(cell, widths[at]);
    return at === 0 && named ? hanging(cell, widths[at]) : [cell];
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

/** Names on lines of their own, the other cells in columns below, to the right of the page. */
function below(
  columns: readonly Column[],
  widths: readonly number[],
  rows: readonly Row[],
  style: TableStyle,
): readonly string[] {
  const others = columns.slice(1);
  const width = widths.slice(1).reduce((sum, one) => sum + one + gap, -gap);
  const margin = ' '.repeat(Math.max(0, style.columns - width));
  const cellsOf = (cells: readonly string[]) =>
    cells.slice(1).every((cell) => cell.trim() === '')
      ? []
      : line(others, widths.slice(1), cells.slice(1), false).map((text) => margin + text);
  return [
    ...cellsOf(columns.map((column) => column.heading)).map(style.dim),
    ...rows.flatMap((row) => {
      const name = hanging(row.cells[0] ?? '', style.columns);
      return [...(row.kind === 'heading' ? name.map(style.bold) : name), ...cellsOf(row.cells)];
    }),
  ];
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
