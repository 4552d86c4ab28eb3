import { fold } from '#wording';

/** What a column of figures holds. */
export const figureColumns = [
  'quantity',
  'about',
  'says',
  'min',
  'max',
  'shareOf',
  'date',
  'basis',
  'source',
  'locator',
  'note',
] as const;

export type FigureColumn = (typeof figureColumns)[number];

/** Headings by which each is known, folded; those that the table is copied with stand first. */
const headings: Readonly<Record<FigureColumn, readonly string[]>> = {
  quantity: ['stoerrelse', 'quantity', 'maal', 'measure'],
  about: [
    'om',
    'of',
    'about',
    'forvaltning',
    'udvalg',
    'opgave',
    'administration',
    'committee',
    'task',
    'navn',
    'name',
    'hvem',
  ],
  says: ['tal', 'figure', 'vaerdi', 'value', 'antal', 'aarsvaerk', 'fte', 'number', 'beloeb', 'amount'],
  min: ['mindst', 'at least', 'min', 'min.', 'minimum', 'fra'],
  max: ['hoejst', 'at most', 'max', 'max.', 'maks', 'maks.', 'maksimum', 'maximum', 'til'],
  shareOf: ['del af', 'share of', 'andel af'],
  date: ['dato', 'date', 'pr.', 'opgjort', 'aar', 'year'],
  basis: ['grundlag', 'basis'],
  source: ['kilde', 'source'],
  locator: ['sted i kilden', 'place in the source', 'sted', 'place', 'side', 'linje', 'locator'],
  note: ['note', 'bemaerkning', 'kommentar', 'comment', 'noter', 'notes'],
};

/** Which column holds what, where the first row is headings; `undefined` where it is not. */
export function columnsFromHeadings(
  first: readonly string[],
): readonly (FigureColumn | undefined)[] | undefined {
  const taken = new Set<FigureColumn>();
  const found = first.map((cell) => {
    const column = figureColumns.find((one) => !taken.has(one) && headings[one].includes(fold(cell.trim())));
    if (column) taken.add(column);
    return column;
  });
  // One word alone may be a name; a heading row names whom and how much.
  const isHeadings = found.filter((column) => column !== undefined).length >= 2;
  return isHeadings ? found : undefined;
}
