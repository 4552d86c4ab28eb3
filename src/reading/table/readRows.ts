import papaparse from 'papaparse';

/** The cells of rows copied from a spreadsheet, or of a file with semicolons; rows without anything are left out. */
export function readRows(text: string): readonly (readonly string[])[] {
  const delimiter = text.includes('\t') ? '\t' : ';';
  const { data } = papaparse.parse<readonly string[]>(text.replace(/\r\n?/g, '\n'), {
    delimiter,
    skipEmptyLines: 'greedy',
  });
  return data.map((row) => row.map((cell) => cell.trim()));
}
