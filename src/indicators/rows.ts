import type { Rows } from './compiled.ts';

/**
 * A sparse matrix from its entries: entry `i` puts `items[i]` into row
 * `rows[i]`, keeping the order of the entries within a row. `from` names the
 * entry that each item came from, so that values beside it can be arranged
 * alike. Cost: linear in rows and entries.
 */
export function rowsFrom(
  rowCount: number,
  rows: ArrayLike<number>,
  items: ArrayLike<number>,
): Rows & { readonly from: Int32Array } {
  const start = new Int32Array(rowCount + 1);
  for (let entry = 0; entry < rows.length; entry += 1) {
    const at = rows[entry] + 1;
    start[at] = start[at] + 1;
  }
  for (let row = 0; row < rowCount; row += 1) {
    start[row + 1] = start[row + 1] + start[row];
  }
  const next = start.slice(0, rowCount);
  const sorted = new Int32Array(rows.length);
  const from = new Int32Array(rows.length);
  for (let entry = 0; entry < rows.length; entry += 1) {
    const row = rows[entry];
    const at = next[row];
    next[row] = at + 1;
    sorted[at] = items[entry];
    from[at] = entry;
  }
  return { start, items: sorted, from };
}
