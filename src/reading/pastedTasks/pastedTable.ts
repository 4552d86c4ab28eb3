import Papa from 'papaparse';
import { fold } from '#wording';

/** What a column of pasted rows is read as. */
export type PastedField =
  | 'task'
  | 'part'
  | 'administration'
  | 'area'
  | 'code'
  | 'function'
  | 'staff'
  | 'note'
  | 'leftOut';

/** Rows from a spreadsheet, as they were pasted. */
export interface PastedTable {
  /** Empty where the first line is not a heading. */
  readonly headings: readonly string[];
  readonly rows: readonly PastedRow[];
  /** As many as the widest line has. */
  readonly columns: readonly PastedColumn[];
}

/** One line, with its number among all that was pasted, from 1. */
export interface PastedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How a column is read until somebody says otherwise. */
export interface PastedColumn {
  readonly field: PastedField;
  /** The classification that the heading names, of codes. */
  readonly scheme?: string;
}

const fieldWords: Readonly<Record<Exclude<PastedField, 'leftOut'>, readonly string[]>> = {
  task: ['opgave', 'opgaver', 'opgavenavn', 'task', 'tasks', 'navn', 'name'],
  part: ['del', 'dele', 'delopgave', 'delopgaver', 'part', 'parts', 'subtask', 'subtasks'],
  administration: [
    'forvaltning',
    'forvaltninger',
    'administration',
    'administrations',
    'department',
    'hjem',
    'home',
    'placering',
  ],
  area: ['omraade', 'omraader', 'fagomraade', 'fagomraader', 'area', 'areas'],
  code: ['kode', 'koder', 'code', 'codes', 'kle', 'kle-nr', 'kle-nummer', 'kle-numre', 'klenummer'],
  function: ['funktion', 'function'],
  staff: [
    'aarsvaerk',
    'fuldtidsmedarbejdere',
    'fuldtidsstillinger',
    'fuldtidsansatte',
    'fte',
    'ftes',
    'staff',
  ],
  note: [
    'note',
    'noter',
    'notes',
    'bemaerkning',
    'bemaerkninger',
    'kommentar',
    'comment',
    'comments',
    'remark',
    'remarks',
  ],
};

/** Fields that several columns may give. */
const repeated: ReadonlySet<PastedField> = new Set(['area', 'code']);

/** Reads rows pasted from a spreadsheet: tabs between cells, quotes around those with lines in them; semicolons where there are no tabs. */
export function pastedTable(text: string): PastedTable {
  const delimiter = text.includes('\t') ? '\t' : text.includes(';') ? ';' : '\t';
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  const lines = data
    .map((cells, at): PastedRow => ({ line: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first, ...rest] = lines;
  const recognised = (first?.cells ?? []).map(columnOf);
  const hasHeading = recognised.some(({ field }) => field !== 'leftOut');
  const rows = hasHeading ? rest : lines;
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const seen = new Set<PastedField>();
  const columns = Array.from({ length: width }, (_, at): PastedColumn => {
    const found = hasHeading ? recognised[at] : at === 0 ? { field: 'task' as const } : undefined;
    if (!found || (seen.has(found.field) && !repeated.has(found.field))) return { field: 'leftOut' };
    seen.add(found.field);
    return found;
  });
  return { headings: hasHeading ? (first?.cells ?? []) : [], rows, columns };
}

/** The field that a heading names, by its first word: "Årsværk (2024)" is staff. */
function columnOf(heading: string): PastedColumn {
  const [word = ''] = fold(heading)
    .split(/[\s(:,./]+/)
    .filter(Boolean);
  for (const [field, words] of Object.entries(fieldWords) as [PastedField, readonly string[]][]) {
    if (!words.includes(word)) continue;
    return word.startsWith('kle') ? { field, scheme: 'KLE' } : { field };
  }
  return { field: 'leftOut' };
}
