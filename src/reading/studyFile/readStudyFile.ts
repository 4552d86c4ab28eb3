import {
  type Command,
  checkStudy,
  decide,
  emptyStudy,
  fold,
  isError,
  type Problem,
  type SingleCommand,
  type Study,
} from '#study';
import { type Json, type JsonObject, parseJson } from './parseJson.ts';
import { PlacesInFile } from './places.ts';
import { commandsOf, unchecked } from './proposed.ts';
import { recordsInFile } from './recordsInFile.ts';
import { withoutNoise } from './withoutNoise.ts';

/** What a study file holds, or all that is wrong with it. */
export interface ReadStudyFile {
  /** Absent when a problem is an error: nothing is half-imported. */
  readonly study?: Study;
  /** The commands that record the file's content in an empty study, to be given together; empty when a problem is an error. */
  readonly commands: readonly SingleCommand[];
  /** All problems at once, by place in the file; warnings too. */
  readonly problems: readonly Problem[];
  /** What could be read, with stand-ins where it could not: to be counted, never to be worked with. Absent where the file is no study at all. */
  readonly counted?: Study;
  /** The address of the JSON Schema that the file gives, for editors. */
  readonly schema?: string;
  /** Line and column, from 1, of a place as problems have it; absent where the file could not be walked. */
  readonly lineAndColumn?: (place: string) => { readonly line: number; readonly column: number };
}

/** A text of more bytes than this is refused unread. */
export const largest = 64 * 1024 * 1024;

/** What is read of a file that is larger than `largest`. */
export const tooLarge: ReadStudyFile = {
  commands: [],
  problems: [{ code: 'fileIsTooLarge', ids: [], place: '', data: { limitBytes: largest } }],
};

/**
 * Reads a study in the format `ressort.study/1` (docs/STUDY-FORMAT.md).
 * `indicators` are the ids that criteria may name; without it any. Cost:
 * linear in the text; about 50 ms for Copenhagen.
 */
export function readStudyFile(
  text: string,
  options: { readonly indicators?: Iterable<string> } = {},
): ReadStudyFile {
  // A character is one byte at least, so this is never too strict.
  if (text.length > largest) return tooLarge;
  const parsed = parseJson(text);
  const places = new PlacesInFile(text, parsed.value ?? null, parsed.places);
  const gate = parsed.problems.map(({ at, ...problem }) => ({
    ...problem,
    place: places.byIdWhereKnown(problem.place),
    ...places.ofOffset(at),
  }));
  if (parsed.value === undefined) return { commands: [], problems: gate };

  const read = recordsInFile(parsed.value);
  const commands = commandsOf(read);
  const counted = unchecked(read);
  const rules = withoutNoise(checkStudy(counted, { ...options, unread: read.unread }), read);
  const problems = [
    ...gate,
    ...[...read.problems, ...(read.description ? rules : rules.filter(isOfRecords))].map((problem) => {
      const place = places.byIdWhereKnown(problem.place);
      return { ...problem, place, ...places.lineAndColumn(problem.place) };
    }),
  ].sort((one, other) => one.line - other.line || one.column - other.column);

  const schema = schemaOf(parsed.value);
  const about = {
    problems,
    ...(read.isStudy ? { counted } : {}),
    ...(schema === undefined ? {} : { schema }),
    lineAndColumn: (place: string) => places.lineAndColumn(place),
  };
  if (problems.some(isError)) return { commands: [], ...about };
  return { study: folded({ kind: 'together', commands }), commands, ...about };
}

function schemaOf(file: Json): string | undefined {
  // A file may hold any JSON; only an object has fields.
  const schema = file === null ? undefined : (file as JsonObject)['$schema'];
  return typeof schema === 'string' ? schema : undefined;
}

/** A description that was not read is told once, as missing or misshapen. */
function isOfRecords(problem: Problem): boolean {
  return !problem.place.startsWith('study/');
}

function folded(command: Command): Study {
  const decided = decide(emptyStudy, command);
  if (!decided.ok) {
    const codes = decided.refusals.map((refusal) => `${refusal.code} ${refusal.ids.join(' ')}`);
    throw new Error(`a file without problems was refused: ${codes.slice(0, 5).join('; ')}`);
  }
  return fold(decided.value);
}
