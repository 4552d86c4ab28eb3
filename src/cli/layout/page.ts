/** Width and emphasis of what is printed. Without a terminal there is no emphasis. */
export interface Page {
  readonly columns: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const defaultColumns = 100;
const leastColumns = 40;
const mostColumns = 140;

/**
 * A page for a terminal, or for a file or pipe: these are laid out for 100
 * columns. `NO_COLOR` (no-color.org) and a dumb terminal turn emphasis off.
 */
export function pageFor(
  outlet: { readonly isTerminal: boolean; readonly columns: number | undefined },
  env: Readonly<Record<string, string | undefined>>,
): Page {
  const emphasis = outlet.isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  const asked = outlet.columns ?? (Number.parseInt(env['COLUMNS'] ?? '', 10) || defaultColumns);
  const columns = Math.min(mostColumns, Math.max(leastColumns, asked));
  const styled = (open: number, close: number) => (text: string) =>
    emphasis && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return { columns, bold: styled(1, 22), dim: styled(2, 22) };
}
