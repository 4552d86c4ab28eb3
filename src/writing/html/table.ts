import type { Language } from '#figures';
import type { Table, TableCell } from '#report';
import { formatDate, formatNumber, formatReading, pick } from '#wording';
import { hyphenated } from './hyphenate.ts';
import { element, escaped, type Markup } from './markup.ts';

/** A table with its title as caption and its notes below; `folded` behind its title, to be opened. */
export function table(given: Table, language: Language, folded: boolean): Markup {
  const title = pick(given.title, language);
  // A column that nothing stands in says nothing on a page.
  const shown = given.columns.flatMap((column, at) =>
    given.rows.some(({ cells }) => isFilled(cells[at] ?? null, language)) ? [{ column, at }] : [],
  );
  const cited = shown.find(({ column }) => column.key === 'source');
  // The source that all rows share is named once, below; a row says where in it.
  const shared = cited
    ? sharedStart(given.rows.map(({ cells }) => cellText(cells[cited.at] ?? null, language)))
    : '';
  const textIn = (cell: TableCell, key: string): string => {
    const text = cellText(cell, language);
    return key === 'source' && text.startsWith(shared) ? text.slice(shared.length) : text;
  };
  const grid = element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': title },
    element(
      'table',
      {},
      element('caption', { class: 'heard' }, escaped(title)),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          shown.map(({ column }) =>
            element(
              'th',
              { scope: 'col', class: isNumber(column.kind) ? 'number' : undefined },
              escaped(pick(column.heading, language)),
            ),
          ),
        ),
      ),
      element(
        'tbody',
        {},
        given.rows.map(({ cells, isTotal }) =>
          element(
            'tr',
            { class: isTotal === true ? 'total' : undefined },
            shown.map(({ column, at }, nth) =>
              element(
                nth === 0 ? 'th' : 'td',
                {
                  scope: nth === 0 ? 'row' : undefined,
                  class: isNumber(column.kind) ? 'number' : undefined,
                },
                escaped(
                  column.kind === 'text'
                    ? hyphenated(textIn(cells[at] ?? null, column.key), language)
                    : cellText(cells[at] ?? null, language),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  const notes = element(
    'div',
    { class: 'notes' },
    given.notes
      .filter(({ kind }) => kind !== 'asOf')
      .map(({ text }) => element('p', {}, escaped(pick(text, language)))),
  );
  if (!folded) return element('div', { class: 'table' }, grid, notes);
  const count = given.rows.filter(({ isTotal }) => isTotal !== true).length;
  return element(
    'details',
    { class: 'table' },
    element('summary', {}, escaped(`${title} · ${count}`)),
    grid,
    notes,
  );
}

/** What several texts begin with, to the last comma and its blank; empty where there is nothing, or only one text. */
function sharedStart(texts: readonly string[]): string {
  const filled = texts.filter((text) => text !== '');
  const [first = '', ...others] = filled;
  if (others.length === 0) return '';
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  const comma = first.slice(0, length).lastIndexOf(', ');
  return comma < 0 ? '' : first.slice(0, comma + 2);
}

function isNumber(kind: string): boolean {
  return kind === 'number' || kind === 'reading';
}

function isFilled(cell: TableCell, language: Language): boolean {
  return cellText(cell, language) !== '';
}

function cellText(cell: TableCell, language: Language): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text':
      return pick(cell.text, language);
    case 'number':
      return formatNumber(cell.value, language);
    case 'date':
      return formatDate(cell.date, language, 'table');
    case 'reading':
      return formatReading(cell.reading, cell.form, language, {
        as: 'table',
        signed: cell.signed === true,
      });
  }
}
