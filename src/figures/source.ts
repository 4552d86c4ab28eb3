import type { Text } from './text.ts';

/**
 * Where statements are from. Sources of one `series` (the register, a yearly
 * count) supersede each other by date; a source marked `independent` does not
 * supersede and may contradict.
 */
export interface Source {
  readonly id: string;
  readonly title: Text;
  /** Name of the series this source is an edition of. */
  readonly series: string;
  /** ISO 8601 date on which the source speaks. */
  readonly date: string;
  readonly independent?: boolean;
  /** An https address, where there is one. */
  readonly address?: string;
  readonly note?: Text;
}

/** One place in one source, such as `l. 418` or `l. 604-608`. */
export interface SourceRef {
  readonly source: string;
  /** Where in the source, as its readers cite it: lines, page, sheet and cell. */
  readonly locator?: string;
}
